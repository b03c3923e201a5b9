import type { LineClass } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import { pairCounts, type Shape, shared } from './shape.ts';

/** A line that is not blank, with its class. */
export interface Classed {
  shape: Shape;
  class: LineClass;
}

/**
 * Finds where a second article begins in the file, if one does: by a head of its own inside the text, or as a run of
 * paragraphs outside the article's span.
 * @param lines that are not blank, in order
 * @returns its first line; null where there is one article
 */
export function secondArticle(lines: readonly Classed[]): number | null {
  return headedAgain(lines) ?? runOutside(lines);
}

const isText = ({ class: found }: Classed): boolean => found === 'body' || found === 'lead';

function isTitle(shape: Shape): boolean {
  return shape.title && shape.words.length >= 4 && shape.stamp === null && !shape.page.label && !shape.page.menu;
}

/**
 * Below two paragraphs of the article a head of its own, whatever its first sentence says: a title with a date stamp
 * under it, or, below a signature, a title whose paragraphs are signed again.
 */
function headedAgain(lines: readonly Classed[]): number | null {
  const first = lines.findIndex(isText);
  if (first < 0) return null;
  let passed = 0;
  for (const [index, { shape, class: found }] of lines.entries()) {
    if (index >= first && shape.prose) passed += 1;
    if (passed < 2 || found === 'caption' || found === 'image' || !isTitle(shape) || shape.words.length < 6) continue;
    // The stamp stands above the title, under it, or under its lead.
    const at = (...offsets: number[]): Classed[] => offsets.flatMap((offset) => lines[index + offset] ?? []);
    const below = at(1, 2, 3, 4);
    const under = below.findIndex((line) => line.shape.stamp !== null);
    const isHead = under >= 0 && below.slice(0, under).filter((line) => line.shape.prose).length <= 1;
    const stamped = isHead || at(-2, -1).some((line) => line.shape.stamp !== null);
    const text = below.findIndex((line) => line.shape.prose);
    const start = index + 1 + (isHead ? Math.max(under + 1, text) : Math.max(0, text));
    const signed = lines[index - 1]?.class === 'byline' || lines[index - 2]?.class === 'byline';
    if (!stamped && !signed) continue;
    const end = start + storyFrom(lines, start);
    if (end - start < 2) continue;
    if (stamped || lines[end]?.class === 'byline' || lines[end + 1]?.class === 'byline') return shape.n;
  }
  return null;
}

const longestStory = 80;

/** How many lines from a place on are paragraphs or pictures of a text about the subject: 0 where it is about another. */
function storyFrom(lines: readonly Classed[], start: number): number {
  let paragraphs = 0;
  let terms = 0;
  let index = start;
  for (; index < Math.min(lines.length, start + longestStory); index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.shape.prose) {
      paragraphs += 1;
      terms += line.shape.terms;
    } else if (line.class !== 'caption' && line.class !== 'image') break;
  }
  return paragraphs >= 2 && terms >= paragraphs ? index - start : 0;
}

/** Three paragraphs or more in a row that speak of one thing, below a title, outside the article. */
function runOutside(lines: readonly Classed[]): number | null {
  let run: Shape[] = [];
  let title: Shape | null = null;
  for (const [index, { shape, class: found }] of lines.entries()) {
    const outside = found === 'chrome';
    if (outside && shape.prose) {
      if (run.length === 0) title = lines[index - 1]?.shape ?? null;
      run.push(shape);
      continue;
    }
    const start = startOf(run, title);
    if (start !== null) return start;
    run = [];
  }
  return startOf(run, title);
}

function startOf(run: readonly Shape[], title: Shape | null): number | null {
  if (run.length < 3 || title === null || !title.title || title.words.length < 4) return null;
  if (title.page.closing || title.page.label) return null;
  const counts = pairCounts(run);
  const mean = run.reduce((sum, shape) => sum + shared(shape, counts, true), 0) / run.length;
  return mean >= 0.06 ? title.n : null;
}

/** "Xem tiếp »", "[Đọc thêm]", "Chi tiết >>", "Read more" at a line's end, folded. */
const readOn =
  /(?:^|[\s.…[(>»→])(?:(?:xem|doc)(?: tiep| them| ngay| chi tiet| toan bo| bai)|chi tiet|read (?:more|on)|continue reading)[\s.…\])>»→]*$/;
const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["'”’»)\]\s]*$/u;
const arrow = /(?:>>|»|→)\s*$/u;

/**
 * True where all that was taken for an article is the teaser of one, as a front page or a list of news prints it: a
 * sentence or three that break off or are to be read on elsewhere, or that stand undated and unsigned among titles.
 * @param lines that are not blank, in order
 */
export function onlyTeaser(lines: readonly Classed[]): boolean {
  const text = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const length = text.reduce((sum, index) => sum + (lines[index]?.shape.words.length ?? 0), 0);
  if (text.length === 0 || text.length > 3 || length > 150) return false;
  const goesOn = (index: number): boolean => {
    const own = lines[index]?.shape.text ?? '';
    const next = lines[index + 1]?.shape;
    const label = next !== undefined && next.words.length <= 5 && readOn.test(fold(next.text));
    return label || readOn.test(fold(own)) || arrow.test(own) || (text.length <= 2 && brokenOff.test(own));
  };
  if (text.some(goesOn)) return true;
  const headline = lines.findIndex(({ class: found }) => found === 'headline');
  const signed = lines.slice(headline + 1).some(({ class: found }) => found === 'dateline' || found === 'byline');
  const titles = lines.filter(
    ({ shape, class: found }) => found === 'chrome' && shape.title && shape.words.length >= 5,
  );
  return text.length <= 2 && length <= 100 && !signed && titles.length >= 3;
}
