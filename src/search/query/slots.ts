import type { Term } from '../invert.ts';
import { agreement, agreementOfStart } from './agreement.ts';
import { type Lexicon, rarity, spelledForms } from './lexicon.ts';
import type { Word } from './parse.ts';
import type { Alternative, Place, Slot } from './slot.ts';

const prefixWeight = { known: 0.7, unknown: 0.9 };
/** Below it no spelling of the term can be what was typed, so it may be a slip. */
const doubtful = 0.3;

/**
 * What a word may mean: itself; the beginning of longer words, when it is the last; what the rescue makes of it. Each
 * is tried when the ones before find nothing.
 * @returns a slot, or several for a word that is cut
 */
export function slotsOf(word: Word, place: Place, lexicon: Lexicon): Slot[] {
  const { last, many, before } = place;
  const term = lexicon.terms.get(word.folded);
  if (term !== undefined) {
    const alternatives = [alternativeOf(term, word, 1)];
    if (doubts(alternatives[0]?.agrees ?? [])) alternatives.push(...(lexicon.rescue?.guesses(word) ?? []));
    if (last && many) alternatives.push(...beginningWith(word, before, prefixWeight.known, lexicon));
    return [slotOf(word, alternatives, false, lexicon)];
  }
  if (last) {
    const longer = beginningWith(word, before, prefixWeight.unknown, lexicon);
    if (longer.length > 0) return [slotOf(word, longer, false, lexicon)];
  }
  return lexicon.rescue?.slots(word, place) ?? [slotOf(word, [], true, lexicon)];
}

function beginningWith(word: Word, before: string | null, weight: number, lexicon: Lexicon): Alternative[] {
  return lexicon.begunBy(word.folded, before).map((term) => {
    const agrees = spelledForms(term).map((written) => agreementOfStart(word.spelled, written));
    return { term, weight, agrees, guess: false };
  });
}

function alternativeOf(term: Term, word: Word, weight: number): Alternative {
  return { term, weight, agrees: spelledForms(term).map((written) => agreement(word.spelled, written)), guess: false };
}

/** A slot of what a word may mean; its rarity is that of the likeliest. */
export function slotOf(word: Word, alternatives: Alternative[], changed: boolean, lexicon: Lexicon): Slot {
  const sure = alternatives.filter(({ guess }) => !guess);
  const df = (sure[0] ?? alternatives[0])?.term.frequency ?? 0;
  return { word, alternatives, rarity: rarity(df, lexicon.size), changed: changed && alternatives.length > 0 };
}

/** Spellings that are not here yet leave no doubt: the slips for a word would be fetched with it. */
const doubts = (agrees: readonly number[]) => agrees.length > 0 && agrees.every((agreed) => agreed < doubtful);

/** The word as typed and nothing else, for phrases in quotation marks. */
export function literalSlot(word: Word, lexicon: Lexicon): Slot {
  const term = lexicon.terms.get(word.folded);
  return slotOf(word, term === undefined ? [] : [alternativeOf(term, word, 1)], false, lexicon);
}

/** True when the edition has no such word, so that what makes something of it is worth its bytes. */
export function isLost(word: Word, place: Place, lexicon: Lexicon): boolean {
  const slots = slotsOf(word, place, { ...lexicon, rescue: null });
  return slots.some(({ alternatives }) =>
    alternatives.every(({ term, agrees }) => term.folded === word.folded && doubts(agrees)),
  );
}
