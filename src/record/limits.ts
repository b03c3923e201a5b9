/**
 * How much one page holds before it is divided. The shipped edition is below every limit, so none of its addresses
 * rests on one; an edition past a limit goes on being past it, for editions only grow.
 */
export const limits = {
  /** Entries of a list told in full; beyond, the list is divided by year or by letter. */
  entries: 60,
  /** Years in a row; beyond, they are divided into decades. */
  years: 20,
  /** Passages quoted on a page; beyond, the page counts them and leads to a page for each year or body. */
  quoted: 60,
  /** Passages quoted on one side of a row where a page is past that limit; the others are links. */
  quotedOnSide: 1,
  /** Conferences named in a line; beyond, they are counted. */
  named: 8,
  /** Cells of a matrix; beyond, it shows one decade and its most named topics. */
  cells: 600,
  /** How many topics that are. */
  matrixTopics: 40,
  /** Passages of a conference that each have tools and a jump; beyond, the page says once how to cite one. */
  withTools: 30,
  /** Passages of a conference that each lead to their place in the newspaper; beyond, its article's link does. */
  withPlaces: 45,
  /** Entries of a kind that the search page offers; beyond, it leads to the page that lists them. */
  offered: 300,
} as const;

/** The decade of a year by its first year: 2010 for 2019. */
export function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}
