import type { EntryKind, SearchIndex } from './index-format.ts';
import { type Lexicon, type Named, unique } from './lexicon.ts';
import type { Span } from './names.ts';
import { isFunctionWord } from './query-words.ts';
import type { Word } from './tokenize.ts';
import { slips } from './weights.ts';

/** The stems of an English name, and what it stands for. */
export interface Gloss {
  stems: ReadonlySet<string>;
  named: Named;
}

/** English words without the endings of number; glosses have few others. */
const stemOf = (folded: string) => folded.replace(/(?<=[a-z]{3})(?<!s)s$/, '');

/** Opens the glosses of an index. */
export function openGlosses({ glosses }: SearchIndex): Gloss[] {
  return glosses.map((gloss) => {
    const [kind = 'topic', place = '', ...words] = gloss.split(' ');
    return { stems: new Set(words.map(stemOf)), named: { kind: kind as EntryKind, place: Number(place) } };
  });
}

/**
 * Runs of words that an English name has all of, the longest first; of several names the shortest. One word of the run
 * at least is in no passage, else it is Vietnamese.
 */
export function glossesIn(words: readonly Word[], glosses: readonly Gloss[], { terms }: Lexicon): Span[] {
  const found: Span[] = [];
  const stems = words.map((word) => (isFunctionWord(word) ? null : stemOf(word.folded)));
  const fits = (stem: string | null, has: ReadonlySet<string>) => stem === null || has.has(stem);
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const run = stems.slice(start, end);
      const free = !found.some((one) => start < one.end && one.start < end);
      if (
        !free ||
        run[0] === null ||
        run.at(-1) === null ||
        run.join('').length < slips.glossLetters ||
        run.every((stem) => stem === null || terms.has(stem))
      )
        continue;
      // A part of a name counts where nothing else is left to be named: "multilateral diplomacy" is not economic.
      const rest = [...stems.slice(0, start), ...stems.slice(end)].some((stem) => stem !== null && !terms.has(stem));
      const enough = ({ size }: ReadonlySet<string>) => run.length >= size * (rest ? 1 : slips.glossShare);
      const fitting = glosses.filter((gloss) => enough(gloss.stems) && run.every((stem) => fits(stem, gloss.stems)));
      const least = Math.min(...fitting.map((gloss) => gloss.stems.size));
      const named = unique(fitting.filter((gloss) => gloss.stems.size === least).map((gloss) => gloss.named));
      if (named.length > 0) found.push({ start, end, named });
    }
  }
  return found;
}
