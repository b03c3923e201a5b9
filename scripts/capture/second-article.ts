import type { LineClass } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import { pairCounts, type Shape, shared } from './shape.ts';
import { opensReport } from './signals.ts';

/** A line that is not blank, with its class. */
export interface Classed {
  shape: Shape;
  class: LineClass;
}

/**
 * Finds where a second article begins in the file, if one does: below a signature, with another year's
 * review, or as a run of paragraphs of their own outside the article's span.
 * @param lines that are not blank, in order
 * @returns its first line; null where there is one article
 */
export function secondArticle(lines: readonly Classed[]): number | null {
  return afterSignature(lines) ?? otherYear(lines) ?? stampedAgain(lines) ?? headedAgain(lines) ?? runOutside(lines);
}

const isText = ({ class: found }: Classed): boolean => found === 'body' || found === 'lead';

/** A signature inside the text, then a title, then a report's opening. */
function afterSignature(lines: readonly Classed[]): number | null {
  const first = lines.findIndex(isText);
  for (let index = first + 1; index < lines.length; index += 1) {
    if (lines[index]?.class !== 'byline') continue;
    const below = lines.slice(index + 1, index + 7);
    const title = below.find(({ shape }) => isTitle(shape));
    const text = below.filter(isText);
    if (title !== undefined && text.length >= 2 && text.some(({ shape }) => opensReport(shape.text)))
      return title.shape.n;
  }
  return null;
}

/** Two openings that report reviews of different years, a title before the second. */
function otherYear(lines: readonly Classed[]): number | null {
  let year: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (!isText(line) || !opensReport(line.shape.text)) continue;
    const found = line.shape.text.match(/tổng kết[^.;]{0,80}?((?:19|20)\d{2})/iu)?.[1];
    if (found === undefined) continue;
    const above = lines[index - 1];
    const titled = above?.shape.title === true && above.class !== 'caption' && above.class !== 'image';
    if (year !== undefined && found !== year && titled) return above.shape.n;
    year ??= found;
  }
  return null;
}

/** Two reports' openings, and above the second a page's head: a date stamp and a title with no text between. */
function stampedAgain(lines: readonly Classed[]): number | null {
  const openings = lines.flatMap((line, index) => (isText(line) && opensReport(line.shape.text) ? [index] : []));
  const [first] = openings;
  for (const index of openings.slice(1)) {
    let stamp = -1;
    let passed = 0;
    for (let above = index - 1; above > (first ?? 0) && passed <= 1 && stamp < 0; above -= 1) {
      const line = lines[above];
      if (line === undefined) break;
      if (line.shape.prose) passed += 1;
      else if (line.shape.stamp !== null) stamp = above;
    }
    const head = lines.slice(Math.max(0, stamp - 1), stamp + 2).filter((line) => isTitle(line.shape));
    if (stamp > 0 && head[0] !== undefined) return head[0].shape.n;
  }
  return null;
}

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
