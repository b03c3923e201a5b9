import type { IndexEntry } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { covering, type Span } from './names.ts';
import type { Reading } from './readings.ts';
import type { Slot } from './terms.ts';
import { hasMarks } from './tokenize.ts';
import { agreementOf, standsIn } from './weights.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  guess: boolean;
}

/** A passage that may answer a reading of the query. */
export interface Match {
  passage: Passage;
  reading: Reading;
  /** By slot, where its word stands, ascending. */
  hits: Hit[][];
  /** By slot: its coverage, by its letters or by what it names. */
  met: number[];
}

/** The passages that may answer a reading, with where its words stand. */
export function matchesOf(reading: Reading, lexicon: Lexicon): Match[] {
  const candidates = [...candidatesFor(reading, lexicon)];
  const found = lexicon.passages.map((): Hit[][] | null => null);
  for (const { place } of candidates) found[place] = reading.slots.map(() => []);
  let hasGuesses = false;
  for (const [slot, { alternatives }] of reading.slots.entries()) {
    for (const { term, weight, agrees, guess } of alternatives) {
      for (const [passage, occurrences] of term.postings) {
        const hits = found[passage.place]?.[slot];
        if (!hits) continue;
        for (const { position, spelling } of occurrences) {
          const agreed = agrees[spelling] ?? 0;
          // With other marks than were typed it is another word.
          const isGuess = guess || agreed < agreementOf.sure;
          hits.push({ position, quality: weight * agreed, guess: isGuess });
          hasGuesses ||= isGuess;
        }
      }
    }
  }
  const mixed = reading.slots.flatMap(({ alternatives }, slot) => (alternatives.length > 1 ? slot : []));
  return candidates.map((passage) => {
    const all = found[passage.place] ?? [];
    for (const slot of mixed) all[slot]?.sort((a, b) => a.position - b.position);
    const hits = hasGuesses ? withoutLoneGuesses(all, reading.slots) : all;
    const met = hits.map((own) => own.reduce((best, { quality }) => Math.max(best, quality), 0));
    return { passage, reading, hits, met: withNames(met, passage, reading.spans) };
  });
}

/** The passages about something that a reading names, and those that have two of its words side by side; in English, its rarest. */
function candidatesFor({ slots, spans, isYear, onlyLoose }: Reading, { language, passages }: Lexicon): Set<Passage> {
  const isRole = ({ named }: Span) => named.every(({ kind }) => kind === 'role');
  const roles = spans.filter(isRole);
  const subjects = spans.filter((span) => !isRole(span));
  const found = new Set(passages.filter((passage) => subjects.some((span) => isAbout(passage, span))));
  const addAll = (some: Iterable<Passage>) => {
    for (const passage of some) found.add(passage);
  };
  // One word needs no neighbour, nor does one beside a role; of roles in years a year's number is needed.
  const byRarity = (some: Slot[]) => some.sort((a, b) => b.rarity - a.rarity);
  const free = byRarity(slots.filter((_, at) => !roles.some(covering(at))));
  const years = byRarity(slots.filter((_, at) => isYear[at])).filter(({ word }) => /^\d/.test(word.folded));
  const loose = years.length > 0 ? years : slots;
  const single = free.length === 1 || language === 'en' ? free.slice(0, 1) : [];
  for (const { alternatives } of onlyLoose ? loose : single) {
    for (const { term } of alternatives) addAll(term.postings.keys());
  }
  for (const [at, { alternatives }] of slots.entries()) {
    const after = slots[at + 1]?.alternatives ?? [];
    for (const { term } of alternatives) {
      for (const next of after) addAll(term.next.get(next.term.folded) ?? []);
    }
  }
  return found;
}

/** Leaves out guesses that stand right beside no word of the query that is none, nor itself written with other marks. */
function withoutLoneGuesses(all: Hit[][], slots: readonly Slot[]): Hit[][] {
  const least = slots.map(({ word }) => (hasMarks(word) ? agreementOf.bare : 0));
  const stands = (slot: number, wanted: number) =>
    all[slot]?.some(({ position, guess, quality }) => position === wanted && !guess && quality >= (least[slot] ?? 0)) ??
    false;
  return all.map((own, slot) =>
    own.filter(({ position, guess }) => !guess || stands(slot - 1, position - 1) || stands(slot + 1, position + 1)),
  );
}

/** How far a passage has what a name names, 0 to 1. */
export function carries({ role, tags }: Passage, entry: IndexEntry): number {
  // All passages are of some conference: those that say who met, when and where stand for it.
  if (entry.kind === 'phrase' || (entry.kind === 'conference' && role !== 'proceedings')) return 0;
  if (tags.includes(entry)) return standsIn[entry.kind];
  // What the guidance asks for is set out for the year too.
  return entry.kind === 'role' && entry.id === 'task' && role === 'guidance' ? standsIn.guidanceAsTask : 0;
}

/** True when a passage is about what some words name. */
export const isAbout = (passage: Passage, { named }: Span) => named.some((one) => carries(passage, one) > 0);

/** Coverage by letters, raised to what stands in for it where the words name something the passage is about. */
function withNames(met: number[], passage: Passage, spans: readonly Span[]): number[] {
  for (const { start, end, named } of spans) {
    const meant = Math.max(...named.map((one) => carries(passage, one)));
    for (let slot = start; slot < end; slot++) met[slot] = Math.max(met[slot] ?? 0, meant);
  }
  return met;
}
