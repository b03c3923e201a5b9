import type { LineClass } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import type { Shape } from './shape.ts';

/** A line that is not blank, with its class. */
export interface Classed {
  shape: Shape;
  class: LineClass;
}

const isText = ({ class: found }: Classed): boolean => found === 'body' || found === 'lead';

function isTitle(shape: Shape): boolean {
  return shape.title && shape.words.length >= 4 && shape.stamp === null && !shape.page.label && !shape.page.menu;
}

/**
 * Finds where a second article begins in the file, if one does: below two paragraphs a head of its own, which is a
 * title with a date stamp by it, or, below a signature, a title whose paragraphs are signed again.
 * @param lines that are not blank, in order
 * @returns its first line; null where there is one article
 */
export function secondArticle(lines: readonly Classed[]): number | null {
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
