import type { Term } from '../invert.ts';
import { editDistance } from './edit-distance.ts';
import { unjoined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import { type Word, wordsOf } from './parse.ts';
import type { Alternative, Place, Slot } from './slot.ts';
import { slotOf, slotsOf } from './slots.ts';
import { fromTelex } from './telex.ts';
import { fromVni } from './vni.ts';

/** Trust in a slip, by letters wrong. */
const nearWeight = [1, 0.7, 0.5];

/** Trust in a slip for a word with other marks than were typed. */
const otherMarks = 0.7;

/** Folded terms a slip or two away from a folded word. */
type Near = (word: string, short?: boolean) => { term: string; distance: number }[];

/**
 * What a word may mean that the edition lacks: with Telex or VNI keys turned into letters; several words run
 * together; a slip for another. Each is tried when the ones before find nothing.
 * @param beside tells whether the second folded term stands right after the first somewhere
 */
export function lostSlots(
  word: Word,
  place: Place,
  lexicon: Lexicon,
  near: Near,
  beside: (first: string, second: string) => boolean,
): Slot[] {
  // Read in its long form, by another reading: "TW" is Trung ương, not "tư" in Telex.
  if (lexicon.abbreviations.has(word.folded)) return [slotOf(word, [], true, lexicon)];
  for (const syllable of [fromVni(word.typed), fromTelex(word.typed)]) {
    const [meant] = syllable === null ? [] : wordsOf(syllable);
    if (meant === undefined || !(lexicon.terms.has(meant.folded) || place.last)) continue;
    const [slot] = slotsOf(meant, place, { ...lexicon, rescue: null });
    if (slot !== undefined && slot.alternatives.length > 0) return [{ ...slot, changed: true }];
  }
  const pieces = unjoined(word.folded, (piece) => lexicon.terms.has(piece), beside) ?? [];
  if (pieces.length === 0) return [slotOf(word, guessesOf(word, lexicon, near, place.many), true, lexicon)];
  return pieces
    .flatMap((piece) => wordsOf(piece))
    .flatMap((one) => slotsOf(one, { last: false, many: true, before: null }, lexicon))
    .map((slot) => ({ ...slot, changed: true }));
}

/**
 * The nearest terms that a word may be a slip for.
 * @param many it has others beside it: where all texts are here, they tell what two letters were a slip for
 */
export function guessesOf(word: Word, lexicon: Lexicon, near: Near, many = false): Alternative[] {
  const hits = near(word.folded, many && lexicon.isBeside === null).filter(({ distance }) => distance > 0);
  const least = hits[0]?.distance ?? 0;
  return hits
    .filter(({ distance }) => distance === least)
    .flatMap(({ term: folded, distance }) => {
      const term = lexicon.terms.get(folded);
      const weight = nearWeight[distance] ?? 0;
      return term === undefined ? [] : [{ term, weight, agrees: likeness(word, term), guess: true }];
    });
}

/**
 * How far each spelling of a term may be what was meant by a slip: those nearest to what was typed, marks and all, and
 * the others less. Without marks they are all as near.
 */
function likeness({ typed, spelled, folded }: Word, { spellings }: Term): number[] {
  const wrong = spellings.map((one) => editDistance(typed.toLowerCase(), one.toLowerCase(), typed.length));
  return wrong.map((one) => (spelled === folded || one === Math.min(...wrong) ? 1 : otherMarks));
}

/** The words as they were read, where keys or joined syllables were turned into words; else null. */
export function readAs(slots: readonly Slot[]): string | null {
  const sure = slots.some(({ changed, alternatives }) => changed && alternatives.some(({ guess }) => !guess));
  return sure ? slots.map(writtenAs).join(' ') : null;
}

/** A word as the edition writes it, where its marks are known. */
function writtenAs({ word, changed, alternatives }: Slot): string {
  const exact = alternatives.find(({ guess }) => !guess);
  if (!changed || exact === undefined) return word.typed;
  const best = exact.agrees.indexOf(Math.max(...exact.agrees));
  return word.spelled === word.folded ? word.typed : (exact.term.spellings[best] ?? word.typed).toLowerCase();
}
