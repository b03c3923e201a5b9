import Fuse from 'fuse.js/min-basic';
import { slips } from './weights.ts';

/** Finds folded terms a slip or two away from a folded word, nearest first; `short`: from one of two letters too. */
export type FuzzyTerms = (word: string, short?: boolean) => { term: string; distance: number }[];

/**
 * Opens Fuse.js over the edition's terms. It is asked about words that the edition lacks only: Vietnamese syllables
 * have two to four letters and nearly all are one slip from another. Its bitap finds the word inside longer ones
 * too, so each hit is confirmed by the edit distance of the whole, and terms that cannot pass for their length or
 * first letter are not searched: Fuse.js looks at every term it is given.
 * @param terms folded, so that Fuse.js need not fold them again at every search
 */
export function fuzzyTerms(terms: readonly string[]): FuzzyTerms {
  const opened = new Map<string, Fuse<string>>();
  const fuseFor = (word: string, limit: number) => {
    // The first letter of a short word is hardly ever the slip, unless it is swapped with the second.
    const first = word.length > 4 ? '' : word.slice(0, 1);
    const name = `${first && word.slice(0, 2)}${word.length}`;
    const known = opened.get(name);
    if (known !== undefined) return known;
    const swapped = first && `${word[1]}${first}`;
    const likely = terms.filter(
      (term) => (term.startsWith(first) || term.startsWith(swapped)) && Math.abs(term.length - word.length) <= limit,
    );
    const threshold = slips.fuseThreshold;
    const fuse = new Fuse(likely, { ignoreLocation: true, shouldSort: false, isCaseSensitive: true, threshold });
    opened.set(name, fuse);
    return fuse;
  };
  return (word, short = false) => {
    const limit = short && word.length === 2 ? 1 : slipsAllowed(word);
    if (limit === 0) return [];
    return fuseFor(word, limit)
      .search(word)
      .map(({ item }) => ({ term: item, distance: editDistance(word, item, limit) }))
      .filter(({ distance }) => distance > 0 && distance <= limit)
      .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1));
  };
}

/** Slips forgiven: none in a word of one or two letters, where any other word is one slip away, nor in a number. */
function slipsAllowed(word: string): number {
  return word.length < slips.one || /^\d+$/.test(word) ? 0 : word.length < slips.two ? 1 : 2;
}

/**
 * Slips between two words: a letter too many, too few, another one, or two neighbours swapped (optimal string
 * alignment).
 * @param limit give up past it
 * @returns the distance, or `limit + 1` when it is greater
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(at(above, b.length), limit + 1);
}

const at = (row: readonly number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY;
