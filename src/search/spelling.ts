import { editDistance } from './edit-distance.ts';
import { type Lexicon, namedBy } from './lexicon.ts';
import type { Alternative, Slot } from './terms.ts';
import { hasMarks, type Word, wordsOf } from './tokenize.ts';
import { limits, slips } from './weights.ts';

/**
 * The words with each slip put right: by the term that stands beside the word before or after it somewhere, of
 * several by the most frequent one.
 * @returns null when no word is a guess, too many are, or one stands beside none of its neighbours anywhere
 */
export function correctionOf(slots: readonly Slot[], lexicon: Lexicon): Word[] | null {
  const guessed = slots.map(({ alternatives }) => alternatives.length > 0 && alternatives.every(isSlip));
  const count = guessed.filter(Boolean).length;
  // A word alone means itself, unless it is sure to be a slip; where most would be guessed, it is another query.
  const [only] = slots;
  if (slots.length === 1 && only?.alternatives.some(({ guess }) => guess)) return null;
  if (count === 0 || (slots.length > 1 && count * 2 > slots.length)) return null;
  const words: Word[] = [];
  for (const [place, { word, alternatives }] of slots.entries()) {
    if (!guessed[place]) {
      words.push(word);
      continue;
    }
    const before = words.at(-1)?.folded ?? '';
    const after = slots[place + 1]?.word.folded ?? '';
    const fits = ({ term: { folded } }: Alternative) =>
      Number(lexicon.isBeside(before, folded)) + Number(lexicon.isBeside(folded, after));
    const fitness = (one: Alternative) => fits(one) * 1e6 + one.weight * 1e3 + one.term.posting.passages.length;
    const best = alternatives.reduce((one, other) => (fitness(other) > fitness(one) ? other : one));
    if (slots.length > 1 && fits(best) === 0) return null;
    words.push(...wordsOf(likeliestSpelling(best)));
  }
  return words;
}

const isSlip = ({ guess, weight, agrees }: Alternative) => guess || (weight < 1 && Math.max(...agrees) === 1);

/** The spelling of the term meant: as typed, else as it mostly is; in lower case where it ever is. */
function likeliestSpelling({ term, agrees }: Alternative): string {
  const counts = term.spellings.map((_, place) =>
    agrees[place] === Math.max(...agrees) ? 0 : Number.NEGATIVE_INFINITY,
  );
  for (const place of term.posting.written) counts[place] = (counts[place] ?? 0) + 1;
  const best = counts.indexOf(Math.max(...counts));
  const spelled = term.spellings[best] ?? term.folded;
  return term.spellings.includes(spelled.toLowerCase()) ? spelled.toLowerCase() : spelled;
}

/** The words as they were read, where keys, joined syllables or slips were turned into words; else null. */
export function readAs(slots: readonly Slot[], lexicon: Lexicon): string | null {
  const corrected = correctionOf(slots, lexicon);
  if (corrected !== null) return corrected.map(({ typed }) => typed).join(' ');
  if (!slots.some(({ changed, alternatives }) => changed && alternatives.some(({ guess }) => !guess))) return null;
  return slots
    .map(({ word, changed, alternatives: [best] }) => {
      if (!changed || best === undefined || !hasMarks(word)) return word.typed;
      const place = best.agrees.indexOf(Math.max(...best.agrees));
      return (best.term.spellings[place] ?? word.typed).toLowerCase();
    })
    .join(' ');
}

/**
 * Other words that the reader may have wanted: slips put right, and names near to what was typed.
 * @returns queries to offer, likeliest first; none when nothing is near
 */
export function suggestionsFor(words: readonly Word[], slots: readonly Slot[], lexicon: Lexicon): string[] {
  const typed = words.map(({ folded }) => folded).join(' ');
  const found = new Set<string>();
  const corrected = correctionOf(slots, lexicon);
  if (corrected !== null) {
    const [named] = namedBy(corrected, lexicon);
    const label = named === undefined || named.kind === 'role' ? null : lexicon.entries[named.kind][named.place]?.label;
    found.add(label ?? corrected.map((word) => word.typed).join(' '));
  }
  for (const label of namesNear(typed, lexicon)) found.add(label);
  for (const { alternatives } of slots) {
    if (slots.length === 1) for (const one of alternatives.filter(isSlip)) found.add(likeliestSpelling(one));
  }
  const asTyped = words.map((word) => word.typed.toLowerCase()).join(' ');
  return [...found].filter((text) => text.toLowerCase() !== asTyped).slice(0, limits.suggestions);
}

function namesNear(typed: string, { names, entries }: Lexicon): string[] {
  if (typed.length < slips.halfName.letters) return [];
  const near: { label: string; distance: number }[] = [];
  for (const [name, all] of names) {
    const limit = Math.floor(Math.max(name.length, typed.length) * slips.nameShare);
    const distance = name.startsWith(typed) ? 0.5 : editDistance(typed, name, limit);
    if (distance > limit) continue;
    for (const { named } of all) {
      const label = named.kind === 'role' ? undefined : entries[named.kind][named.place]?.label;
      if (label !== undefined && named.kind !== 'year') near.push({ label, distance: distance / name.length });
    }
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ label }) => label);
}
