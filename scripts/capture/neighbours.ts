import { looksLikeCaption } from './captions.ts';
import type { Shape } from './shape.ts';

/** The lines around one that is not blank. */
export interface Neighbours {
  previous: Shape | undefined;
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
  /** A title or nothing follows, as below a teaser. */
  isolated: boolean;
  /** Its folded words stand elsewhere with their diacritics. */
  named: boolean;
  /** Indented, up to four spaces, unlike most paragraphs. */
  oddIndent: boolean;
}

/** Paragraphs in a row that end a list begun above. */
const endOfList = 3;
const indentSeen = 4;

/**
 * Sees the lines around each line.
 * @param lines that are not blank, in order
 * @param coreStart line number where the text begins, as far as is known; lists above it do not count
 */
export function neighboursOf(lines: readonly Shape[], coreStart: number): Neighbours[] {
  const spelled = new Set(lines.flatMap(({ slug, key }) => (slug ? [] : [key])));
  const indentOf = ({ indent }: Shape): number => Math.min(indent, indentSeen);
  const usualIndent = mostFrequent(lines.filter(({ prose }) => prose).map(indentOf));
  const doubled = lines.map((shape, index) =>
    [lines[index - 1], lines[index + 1]].some((other) => isTitleTwice(shape, other)),
  );
  let listOpen = false;
  let listAbove = false;
  let comments = false;
  let itemsOpen = false;
  let paragraphs = 0;
  return lines.map((shape, index) => {
    const { page } = shape;
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const ofPage = page.label || page.closing || page.machinery;
    const item = itemsOpen && !ofPage && shape.words.length >= 4;
    itemsOpen = (shape.open && !ofPage) || (item && (shape.bulleted || previous?.open === true) && !shape.terminal);
    const around: Neighbours = {
      previous,
      doubled: doubled[index] === true,
      afterDoubled: doubled[index - 1] === true,
      listOpen,
      listAbove,
      comments,
      belowTitle: paragraphs === 0,
      item,
      isolated: next === undefined || (next.title && next.words.length >= 2 && !belongsToText(next) && !next.page.link),
      named: shape.slug && spelled.has(shape.key),
      oddIndent: indentOf(shape) !== usualIndent,
    };
    if (shape.prose) {
      paragraphs += 1;
      if (paragraphs >= endOfList) listOpen = listAbove = comments = false;
    } else if (shape.title && !shape.slug && !belongsToText(shape)) paragraphs = 0;
    if (page.closing && !shape.prose && !page.link) {
      listAbove = true;
      paragraphs = 0;
      if (shape.n > coreStart) {
        listOpen = true;
        comments = /binh luan|y kien|phan hoi/.test(shape.key);
      }
    }
    return around;
  });
}

function isTitleTwice(shape: Shape, other: Shape | undefined): boolean {
  return other?.key === shape.key && shape.words.length >= 4 && shape.title && !shape.slug && !other.slug;
}

/** A date or a picture's caption: these stand below a lead, not below a teaser. */
function belongsToText({ stamp, text }: Shape): boolean {
  return stamp !== null || looksLikeCaption(text);
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
