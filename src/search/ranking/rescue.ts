import { fold } from '../../lib/vietnamese/folding.ts';
import { syllablesOf } from '../../lib/vietnamese/syllables.ts';
import { correctionOf } from '../query/correction.ts';
import { unjoined } from '../query/joined.ts';
import type { Lexicon, Rescue } from '../query/lexicon.ts';
import { nearTerms } from '../query/near.ts';
import { fromTelex } from '../query/telex.ts';
import { fromVni } from '../query/vni.ts';
import { suggestionsFor } from './suggest.ts';

/**
 * Everything that only words the edition lacks call for, in one module that the worker fetches with the first such
 * word: Fuse.js among it.
 */
export function rescueFor(lexicon: Lexicon): Rescue {
  const pairs = pairsOf(lexicon.index.passages.texts);
  const beside = (first: string, second: string) => pairs.has(`${first} ${second}`);
  return {
    syllables: (typed) => [fromVni(typed), fromTelex(typed)].filter((syllable) => syllable !== null),
    cut: (folded) => unjoined(folded, (piece) => lexicon.terms.has(piece), beside),
    near: nearTerms([...lexicon.terms.keys()]),
    correction: (slots) => correctionOf(slots, beside),
    suggestions: (query) => suggestionsFor(query, lexicon),
  };
}

/** Folded neighbours in the texts, joined by a space. */
function pairsOf(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    const folded = syllablesOf(text).map((syllable) => fold(syllable.text));
    for (let at = 0; at + 1 < folded.length; at++) pairs.add(`${folded[at]} ${folded[at + 1]}`);
  }
  return pairs;
}
