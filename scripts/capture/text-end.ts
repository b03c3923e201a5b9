import { phrases } from '../../src/text/phrases.ts';
import { endsInQuotation, isTableRow } from './article-lines.ts';
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
  while (isListed(lines[last], lines[last + 1])) last += 1;
  const line = lines[last + 1];
  if (line === undefined || line.page.furniture || line.slug || line.piped || line.stamp !== null)
    return { last, cut: false };
  if (endsInQuotation(line.text)) return { last: last + 1, cut: false };
  const length = line.words.length;
  const isSentence = length >= lengths.unended.least && length <= lengths.unended.most && !line.terminal && !line.open;
  if (!isSentence || line.text === line.text.toUpperCase() || looksLikeCaption(line.text)) return { last, cut: false };
  const below = lines[last + 2];
  const isSigned = below !== undefined && !isFurniture(below) && bylineOf(below.text) !== null;
  if (isSigned && line.terms > 0 && concludes.test(line.text)) return { last: last + 1, cut: false };
  // Nothing stands below a paragraph that is cut.
  if (bylineOf(line.text) !== null) return { last, cut: false };
  const own = line.terms > 0 || shared(line, counts, false) >= cohesion.own;
  return below === undefined && own ? { last: last + 1, cut: true } : { last, cut: false };
}

function isListed(above: Shape | undefined, line: Shape | undefined): boolean {
  if (above === undefined || line === undefined || line.page.closing || line.page.link) return false;
  if (isTableRow(line)) return isTableRow(above) || above.open || above.prose;
  return line.bulleted && (above.open || above.bulleted) && line.words.length >= 3;
}

function isFurniture({ page }: Shape): boolean {
  return page.label || page.closing || page.menu || page.machinery;
}
