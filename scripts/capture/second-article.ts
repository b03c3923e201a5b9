import { isText } from '../../src/schema/ledger.ts';
import { fold } from '../../src/text/folding.ts';
import type { Classed } from './article-lines.ts';
import type { Shape } from './shape.ts';

const isByline = ({ class: found }: Classed): boolean => found === 'byline';
const isStamp = ({ shape }: Classed): boolean => shape.stamp !== null;
const isProse = ({ shape }: Classed): boolean => shape.prose;
const isPicture = ({ class: found }: Classed): boolean => found === 'caption' || found === 'image';

function isHead(line: Classed): boolean {
  const { title, words, page } = line.shape;
  return title && words.length >= 6 && !isStamp(line) && !isPicture(line) && !page.label && !page.menu;
}

/**
 * Finds where a second article begins in the file, if one does: below two paragraphs a head of its own, which is a
 * title with a date stamp by it, or, below a signature, a title whose paragraphs are signed again.
 * @returns its first line; null where there is one article
 */
export function secondArticle(lines: readonly Classed[]): Shape | null {
  let passed = 0;
  for (const [index, line] of lines.entries()) {
    if (isText(line) && isProse(line)) passed += 1;
    if (passed < 2 || !isHead(line)) continue;
    const above = lines.slice(Math.max(0, index - 2), index);
    // The stamp stands above the title, under it, or under its lead.
    const below = lines.slice(index + 1, index + 5);
    const stamp = below.findIndex(isStamp);
    const isUnder = stamp >= 0 && below.slice(0, stamp).filter(isProse).length < 2;
    const start = Math.max(0, below.findIndex(isProse), isUnder ? stamp + 1 : 0);
    const end = endOfStory(lines, index + 1 + start);
    const isSigned = above.some(isByline) && lines.slice(end, end + 2).some(isByline);
    if (end > 0 && (isUnder || above.some(isStamp) || isSigned)) return line.shape;
  }
  return null;
}

const longestStory = 80;

/** Where a text about the subject ends that begins at a place; 0 where none does. */
function endOfStory(lines: readonly Classed[], start: number): number {
  const story = lines.slice(start, start + longestStory);
  const over = story.findIndex((line) => !isProse(line) && !isPicture(line));
  const length = over < 0 ? story.length : over;
  const paragraphs = story.slice(0, length).filter(isProse);
  const terms = paragraphs.reduce((sum, { shape }) => sum + shape.terms, 0);
  return paragraphs.length >= 2 && terms >= paragraphs.length ? start + length : 0;
}

/** "Xem tiếp »", "[Đọc thêm]", "Chi tiết >>", "Read more" at a line's end, folded. */
const readOn =
  /(?:^|[\s.…[(>»→])(?:(?:xem|doc)(?: tiep| them| ngay| chi tiet| toan bo| bai)|chi tiet|read (?:more|on)|continue reading)[\s.…\])>»→]*$/;
const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["'”’»)\]\s]*$/u;

/**
 * True where all that was taken for an article is the teaser of one, as a front page prints it: up to three paragraphs,
 * which break off or go on elsewhere (not three with a date above a list's head), or stand undated among titles.
 */
export function onlyTeaser(lines: readonly Classed[]): boolean {
  const text = lines.filter(isText).map(({ shape }) => shape);
  const length = text.reduce((sum, { words }) => sum + words.length, 0);
  if (text.length === 0 || text.length > 3 || length > 150) return false;
  const signed = lines.some(({ class: found }) => found === 'dateline' || found === 'byline');
  const below = signed && text.length > 2 ? undefined : lines[lines.findLastIndex(isText) + 1]?.shape;
  const ends = [...text, ...(below !== undefined && below.words.length <= 5 ? [below] : [])];
  const goesOn = ends.some(({ text: end }) => readOn.test(fold(end)) || (text.length <= 2 && brokenOff.test(end)));
  const titles = lines.filter((line) => line.class === 'chrome' && line.shape.title && line.shape.words.length >= 5);
  return goesOn || (text.length <= 2 && length <= 100 && !signed && titles.length >= 3);
}
