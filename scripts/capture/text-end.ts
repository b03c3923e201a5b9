import { phrases } from '../../src/text/phrases.ts';
import { isTableRow, tellsQuotation } from './article-lines.ts';
import { bylineOf } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { type Shape, shared } from './shape.ts';
import { cohesion, lengths } from './weights.ts';

/** The end of a text, below its last line that is surely one. */
export interface TextEnd {
  /** Place of the last line of the text. */
  last: number;
  /** True where the capture breaks off in the middle of that line. */
  cut: boolean;
}

const concludes = phrases([
  'nhấn mạnh|khẳng định|cho biết|yêu cầu|đề nghị|mong|kêu gọi|chúc|công bố|phát động|kết luận|bế mạc|kết thúc|chủ đề',
]);

/**
 * Finds lines of the text below its last paragraph that look like none: items of a list that a colon announced, rows
 * of a table, a closing sentence without its full stop, a paragraph that the capture cuts.
 * @param lines that are not blank, in order
 * @param end place of the last paragraph
 * @param counts pairs of the text's paragraphs, from `pairCounts`
 */
export function textEnd(lines: readonly Shape[], end: number, counts: ReadonlyMap<string, number>): TextEnd {
  let last = end;
  // A title may stand above the table.
  const [title, row] = lines.slice(end + 1, end + 3);
  if (row !== undefined && isTableRow(row) && title?.title === true && !isPages(title) && !isSignature(title))
    last += 2;
  while (isListed(lines[last], lines[last + 1])) last += 1;
  if (lines[last]?.open === true) last += announced(lines.slice(last + 1));
  const line = lines[last + 1];
  if (line === undefined || isPages(line) || line.slug || line.piped) return { last, cut: false };
  if (tellsQuotation(line.text)) return { last: last + 1, cut: false };
  const length = line.words.length;
  const isSentence = length >= lengths.unended.least && length <= lengths.unended.most && !line.terminal && !line.open;
  const isTitle = line.text === line.text.toUpperCase() || looksLikeCaption(line.text);
  if (!isSentence || isTitle || bylineOf(line.text) !== null) return { last, cut: false };
  const below = lines[last + 2];
  if (line.terms > 0 && isSignature(below) && concludes.test(line.text)) return { last: last + 1, cut: false };
  // Nothing of the article stands below a paragraph that is cut.
  const isOver = below === undefined || (length >= lengths.cutAboveList && below.page.furniture);
  const own = line.terms > 0 || shared(line, counts, false) >= cohesion.own;
  return isOver && own ? { last: last + 1, cut: true } : { last, cut: false };
}

function isListed(above: Shape | undefined, line: Shape | undefined): boolean {
  if (above === undefined || line === undefined || line.page.closing || line.page.link) return false;
  if (isTableRow(line)) return isTableRow(above) || above.open || above.prose;
  return line.item && (above.open || above.item) && line.words.length >= 3;
}

/** Items without bullets that a colon announces, until the text is signed or the page goes on; 0 where it runs on. */
function announced(lines: readonly Shape[]): number {
  const end = lines.findIndex((line) => isPages(line) || isSignature(line) || line.prose);
  const items = end < 0 ? lines : lines.slice(0, end);
  const isList = items.length <= lengths.list && items.every(({ words, slug }) => words.length >= 3 && !slug);
  return isList && lines[end]?.prose !== true ? items.length : 0;
}

function isPages({ page, stamp }: Shape): boolean {
  return page.furniture || stamp !== null;
}

function isSignature(line: Shape | undefined): boolean {
  if (line === undefined) return false;
  const { label, closing, menu, machinery } = line.page;
  return !(label || closing || menu || machinery) && bylineOf(line.text) !== null;
}
