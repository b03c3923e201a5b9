import { dateStamp } from '../../../src/text/printed-date.ts';
import { looksLikeCaption } from './captions.ts';
import { type PageWords, pageWords } from './section-words.ts';
import { proseLike, type Shape, titleLike } from './shape.ts';

/** What stands around a line that is not blank. */
export interface Neighbours {
  page: PageWords;
  previous: Shape | undefined;
  next: Shape | undefined;
  /** The same title stands right before or after it. */
  doubled: boolean;
  /** The title before it stands twice. */
  afterDoubled: boolean;
  /** A list of other articles was begun above, and no three paragraphs have come since. */
  listOpen: boolean;
  /** A list was begun anywhere above, the lines before the text included. */
  listAbove: boolean;
  /** Readers' comments were begun above. */
  comments: boolean;
  /** It is such a list's first paragraph since a title. */
  belowTitle: boolean;
  /** An item of a list that a colon or semicolon opened. */
  item: boolean;
  /** Neither a paragraph nor a sentence follows: what teasers have below them, a title or nothing. */
  isolated: boolean;
  /** Its folded words stand elsewhere with their diacritics. */
  named: boolean;
  /** Indented, up to four spaces, unlike most paragraphs. */
  oddIndent: boolean;
}

/**
 * Sees what stands around each line.
 * @param lines that are not blank, in order
 * @param coreStart line number where the text begins, as far as is known; lists above it do not count
 */
export function neighboursOf(lines: readonly Shape[], coreStart: number): Neighbours[] {
  const keys = lines.map(({ words }) => words.join(' '));
  const spelled = new Set(keys.filter((_, index) => lines[index]?.slug === false));
  const twin = (index: number, other: number): boolean => {
    const shape = lines[index];
    const beside = lines[other];
    if (shape === undefined || beside === undefined || shape.words.length < 4 || !titleLike(shape)) return false;
    return !shape.slug && !beside.slug && keys[index] === keys[other];
  };
  const doubled = lines.map((_, index) => twin(index, index - 1) || twin(index, index + 1));
  const usualIndent = mostFrequent(lines.filter(proseLike).map(({ indent }) => Math.min(indent, 4)));
  let listOpen = false;
  let listAbove = false;
  let comments = false;
  let itemsOpen = false;
  let run = 0;
  return lines.map((shape, index) => {
    const page = pageWords(shape.text);
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const prose = proseLike(shape);
    const ofPage = page.label || page.closing || page.machinery;
    const item = itemsOpen && !ofPage && shape.words.length >= 4;
    itemsOpen = (shape.open && !ofPage) || (item && (shape.bulleted || previous?.open === true) && !shape.terminal);
    const around: Neighbours = {
      page,
      previous,
      next,
      doubled: doubled[index] === true,
      afterDoubled: doubled[index - 1] === true,
      listOpen,
      listAbove,
      comments,
      belowTitle: run === 0,
      item,
      isolated:
        next === undefined ||
        (titleLike(next) && next.words.length >= 2 && !belongsToText(next.text) && !pageWords(next.text).link),
      named: shape.slug && spelled.has(keys[index] ?? ''),
      oddIndent: Math.min(shape.indent, 4) !== usualIndent,
    };
    if (prose) {
      run += 1;
      if (run >= 3) {
        listOpen = false;
        listAbove = false;
        comments = false;
      }
    } else if (titleLike(shape) && !shape.slug && !belongsToText(shape.text)) run = 0;
    if (page.closing && !prose && !page.link) {
      listAbove = true;
      run = 0;
      if (shape.n > coreStart) {
        listOpen = true;
        comments = /binh luan|y kien|phan hoi/.test(keys[index] ?? '');
      }
    }
    return around;
  });
}

/** A date or a picture's caption: what stands below a lead, not below a teaser. */
function belongsToText(text: string): boolean {
  return dateStamp(text) !== null || looksLikeCaption(text);
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
