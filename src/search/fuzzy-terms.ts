import Fuse from 'fuse.js/min-basic';
import { editDistance } from './edit-distance.ts';
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
