import type { Term } from '../invert.ts';
import { agreement, agreementOfStart } from './agreement.ts';
import { type Lexicon, rarity, spelledForms } from './lexicon.ts';
import { type Word, wordsOf } from './parse.ts';
import type { Alternative, Slot } from './slot.ts';

const prefixWeight = { known: 0.7, unknown: 0.9 };
const nearWeight = [1, 0.7, 0.5];
/** Below it no spelling of the term can be what was typed, so it may be a slip. */
const doubtful = 0.3;

/** How a word stands in its query. */
export interface Place {
  /** It is the last one and may go on. */
  last: boolean;
  /** It has others beside it. */
  many: boolean;
}

/**
 * What a word may mean: itself; the beginning of longer words, when it is the last; with Telex or VNI keys turned
 * into letters; several words run together; a slip for another. Each is tried when the ones before find nothing.
 * @returns a slot, or several for a word that is cut
 */
export function slotsOf(word: Word, { last, many }: Place, lexicon: Lexicon): Slot[] {
  const term = lexicon.terms.get(word.folded);
  if (term !== undefined) {
    const alternatives = [alternativeOf(term, word, 1)];
    if (doubts(alternatives[0]?.agrees ?? [])) alternatives.push(...nearOf(word, lexicon));
    if (last && many) alternatives.push(...beginningWith(word, prefixWeight.known, lexicon));
    return [slotOf(word, alternatives, false, lexicon)];
  }
  if (last) {
    const longer = beginningWith(word, prefixWeight.unknown, lexicon);
    if (longer.length > 0) return [slotOf(word, longer, false, lexicon)];
  }
  for (const syllable of lexicon.rescue?.syllables(word.typed) ?? []) {
    const [meant] = wordsOf(syllable);
    if (meant === undefined) continue;
    const [slot] =
      lexicon.terms.has(meant.folded) || last ? slotsOf(meant, { last, many }, { ...lexicon, rescue: null }) : [];
    if (slot !== undefined && slot.alternatives.length > 0) return [{ ...slot, changed: true }];
  }
  const pieces = lexicon.rescue?.cut(word.folded) ?? [];
  if (pieces.length > 0) {
    const cut = pieces.flatMap((piece) => wordsOf(piece));
    return cut
      .flatMap((one) => slotsOf(one, { last: false, many: true }, lexicon))
      .map((slot) => ({ ...slot, changed: true }));
  }
  return [slotOf(word, nearOf(word, lexicon), true, lexicon)];
}

function beginningWith(word: Word, weight: number, lexicon: Lexicon): Alternative[] {
  const found: Alternative[] = [];
  for (const term of lexicon.terms.values()) {
    if (term.folded.length > word.folded.length && term.folded.startsWith(word.folded)) {
      const agrees = spelledForms(term).map((written) => agreementOfStart(word.spelled, written));
      found.push({ term, weight, agrees, guess: false });
    }
  }
  return found;
}

function nearOf(word: Word, lexicon: Lexicon): Alternative[] {
  const hits = lexicon.rescue?.near(word.folded).filter(({ distance }) => distance > 0) ?? [];
  const least = hits[0]?.distance ?? 0;
  return hits
    .filter(({ distance }) => distance === least)
    .flatMap(({ term: folded, distance }) => {
      const term = lexicon.terms.get(folded);
      const weight = nearWeight[distance] ?? 0;
      return term === undefined ? [] : [{ term, weight, agrees: term.spellings.map(() => 1), guess: true }];
    });
}

function alternativeOf(term: Term, word: Word, weight: number): Alternative {
  return { term, weight, agrees: spelledForms(term).map((written) => agreement(word.spelled, written)), guess: false };
}

function slotOf(word: Word, alternatives: Alternative[], changed: boolean, lexicon: Lexicon): Slot {
  const all = lexicon.lengths.length;
  const sure = alternatives.filter(({ guess }) => !guess);
  const df = (sure[0] ?? alternatives[0])?.term.posting.passages.length ?? 0;
  return { word, alternatives, rarity: rarity(df, all), changed: changed && alternatives.length > 0 };
}

const doubts = (agrees: readonly number[]) => agrees.every((agreed) => agreed < doubtful);

/** The word as typed and nothing else, for phrases in quotation marks. */
export function literalSlot(word: Word, lexicon: Lexicon): Slot {
  const term = lexicon.terms.get(word.folded);
  return slotOf(word, term === undefined ? [] : [alternativeOf(term, word, 1)], false, lexicon);
}

/** A slip may make another word that the edition has: dan typed as dam, which is đảm. */
export function withGuesses(slot: Slot, lexicon: Lexicon): Slot {
  if (slot.alternatives.some(({ guess }) => guess)) return slot;
  return { ...slot, alternatives: [...slot.alternatives, ...nearOf(slot.word, lexicon)] };
}

/** True when the edition has no such word, so that what makes something of it is worth its bytes. */
export function isLost(word: Word, place: Place, lexicon: Lexicon): boolean {
  const slots = slotsOf(word, place, { ...lexicon, rescue: null });
  return slots.some(({ alternatives }) =>
    alternatives.every(({ term, agrees }) => term.folded === word.folded && doubts(agrees)),
  );
}
