import { type Word, wordsOf } from './parse.ts';
import type { Alternative, Slot } from './slot.ts';

/** True when the second folded term stands right after the first somewhere. */
export type Beside = (first: string, second: string) => boolean;

/**
 * The words with each slip put right: by the term that stands beside the word before or after it somewhere, of
 * several by the most frequent one.
 * @returns null when no word is a guess, too many are, or one stands beside none of its neighbours anywhere
 */
export function correctionOf(slots: readonly Slot[], beside: Beside): Word[] | null {
  const slips = slots.filter(({ alternatives }) => alternatives.some(({ guess }) => guess)).length;
  // Where most words would be guessed, the query is of something else.
  if (slips === 0 || (slots.length > 1 && slips * 2 > slots.length)) return null;
  const words: Word[] = [];
  for (const [place, { word, alternatives }] of slots.entries()) {
    const guesses = alternatives.filter(({ guess }) => guess);
    if (guesses.length === 0) {
      words.push(word);
      continue;
    }
    const before = words.at(-1)?.folded ?? '';
    const after = slots[place + 1]?.word.folded ?? '';
    const fits = ({ term }: Alternative) => Number(beside(before, term.folded)) + Number(beside(term.folded, after));
    const fitness = (one: Alternative) => fits(one) * 1e6 + one.term.frequency;
    const best = guesses.reduce((one, other) => (fitness(other) > fitness(one) ? other : one));
    if (slots.length > 1 && fits(best) === 0) return null;
    words.push(...wordsOf(likeliestSpelling(best)));
  }
  return words;
}

/** How a term is written that a slip stands for: as what was typed, else as it mostly is; in lower case where it ever is. */
function likeliestSpelling({ term, agrees }: Alternative): string {
  const counts = term.spellings.map((_, place) =>
    agrees[place] === Math.max(...agrees) ? 0 : Number.NEGATIVE_INFINITY,
  );
  for (const place of term.posting.written) counts[place] = (counts[place] ?? 0) + 1;
  const best = counts.indexOf(Math.max(...counts));
  const spelled = term.spellings[best] ?? term.folded;
  return term.spellings.includes(spelled.toLowerCase()) ? spelled.toLowerCase() : spelled;
}
