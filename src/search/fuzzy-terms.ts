import Fuse from 'fuse.js/min-basic';
import { isNumeral } from './tokenize.ts';
import { slips } from './weights.ts';

/** Finds folded terms a slip away from a folded word; `short`: from one of two letters too. */
export type FuzzyTerms = (word: string, short?: boolean) => string[];

/**
 * Opens Fuse.js over the edition's terms. It is asked about words that the edition lacks only: Vietnamese syllables
 * have two to four letters and nearly all are one slip from another. Its bitap finds the word inside longer ones
 * too, so it looks at terms of the word's length only, and each hit is confirmed by the edit distance.
 * @param terms folded, so that Fuse.js need not fold them again at every search
 */
export function fuzzyTerms(terms: readonly string[]): FuzzyTerms {
  const options = { ignoreLocation: true, shouldSort: false, isCaseSensitive: true, threshold: slips.fuseThreshold };
  const byLength = new Map<number, Fuse<string>>();
  const near = (length: number) => {
    const isNear = (term: string) => Math.abs(term.length - length) <= 1;
    const fuse = byLength.get(length) ?? new Fuse(terms.filter(isNear), options);
    byLength.set(length, fuse);
    return fuse;
  };
  return (word, short = false) => {
    if (word.length < slips.letters - Number(short) || isNumeral(word) || /^\d/.test(word)) return [];
    return near(word.length)
      .search(word)
      .map(({ item }) => item)
      .filter((term) => editDistance(word, term, 1) === 1)
      .sort();
  };
}

/** Slips between two words, neighbours swapped among them (optimal string alignment); at most `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // By j, slips between the first letters of one and the first j of the other: for a letter less, and for two less.
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let before: number[] = [];
  const at = (row: number[], j: number) => row[j] ?? limit + 1;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = at(last, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(before, j - 2) + 1 : limit + 1;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, other, swapped));
    }
    if (row.every((slips) => slips > limit)) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit + 1);
}
