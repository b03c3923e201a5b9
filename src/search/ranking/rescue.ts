import { fold } from '../../text/folding.ts';
import { syllablesOf } from '../../text/syllables.ts';
import { correctionOf } from '../query/correction.ts';
import { areInitials, spelledOut } from '../query/initials.ts';
import type { Lexicon, Rescue } from '../query/lexicon.ts';
import { guessesOf, lostSlots, readAs } from '../query/lost.ts';
import { nearTerms } from '../query/near.ts';
import { suggestionsFor } from './suggest.ts';

/**
 * Everything that only words the edition lacks call for, in one module that the worker fetches with the first such
 * word: Fuse.js among it.
 * @param near finds folded terms a slip or two away; Fuse.js where none is given
 */
export function rescueFor(lexicon: Lexicon, near = nearTerms([...lexicon.terms.keys()])): Rescue {
  const texts = lexicon.isBeside === null ? syllablesIn(lexicon) : [];
  const beside = lexicon.isBeside ?? besideIn(texts);
  return {
    slots: (word, place) => lostSlots(word, place, lexicon, near, beside),
    guesses: (word) => guessesOf(word, lexicon, near),
    blurred: (slots) =>
      slots.map((slot) =>
        slot.alternatives.some(({ guess }) => guess)
          ? slot
          : { ...slot, alternatives: [...slot.alternatives, ...guessesOf(slot.word, lexicon, near, true)] },
      ),
    correction: (slots) => correctionOf(slots, beside),
    suggestions: (query) => suggestionsFor(query, lexicon),
    readAs,
    spelledOut: (run) => (areInitials(run) && !lexicon.terms.has(run) ? spelledOut(run, texts) : null),
  };
}

/** The folded syllables of each passage. */
function syllablesIn({ size, text }: Lexicon): string[][] {
  return Array.from({ length: size }, (_, passage) =>
    syllablesOf(text(passage, true) ?? '').map((syllable) => fold(syllable.text)),
  );
}

/** Tells folded neighbours in texts. */
function besideIn(texts: readonly (readonly string[])[]): (first: string, second: string) => boolean {
  const pairs = new Set<string>();
  for (const folded of texts)
    for (let at = 0; at + 1 < folded.length; at++) pairs.add(`${folded[at]} ${folded[at + 1]}`);
  return (first, second) => pairs.has(`${first} ${second}`);
}
