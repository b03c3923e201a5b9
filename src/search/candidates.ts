import type { IndexEntry } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import type { Span } from './names.ts';
import type { Reading } from './readings.ts';
import { standsIn } from './weights.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  guess: boolean;
}

/** A passage beside one reading of the query. */
export interface Match {
  passage: Passage;
  reading: Reading;
  /** By slot: where it stands, ascending. */
  hits: Hit[][];
  /** By slot: its coverage, by its letters or by what it names. */
  met: number[];
}

/** The passages that have at least one of a reading's words, or something it names, with where its words stand. */
export function candidatesFor(reading: Reading, lexicon: Lexicon): Match[] {
  const { slots, spans } = reading;
  const found = new Map<Passage, Hit[][]>();
  const hitsIn = (passage: Passage) => {
    const hits = found.get(passage) ?? slots.map((): Hit[] => []);
    found.set(passage, hits);
    return hits;
  };
  for (const [slot, { alternatives }] of slots.entries()) {
    for (const { term, weight, agrees, guess } of alternatives) {
      for (const { passage, position, spelling } of term.occurrences) {
        const quality = weight * (agrees[spelling] ?? 0);
        if (quality > 0) hitsIn(passage)[slot]?.push({ position, quality, guess });
      }
    }
  }
  const subjects = spans.filter(({ named }) => !named.every(({ kind }) => kind === 'role'));
  for (const passage of lexicon.passages) {
    if (subjects.some((span) => isAbout(passage, span))) hitsIn(passage);
  }
  return [...found].map(([passage, all]) => {
    for (const own of all) own.sort((a, b) => a.position - b.position);
    const hits = withoutLoneGuesses(all);
    return { passage, reading, hits, met: termCoverage(passage, hits, spans) };
  });
}

/** Leaves out guesses that stand right beside no word of the query that is none. */
function withoutLoneGuesses(all: Hit[][]): Hit[][] {
  if (all.length === 1) return all.map((own) => own.filter(({ guess }) => !guess));
  if (!all.some((own) => own.some(({ guess }) => guess))) return all;
  const stands = (slot: number, wanted: number) =>
    all[slot]?.some((hit) => hit.position === wanted && !hit.guess) ?? false;
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

function termCoverage(passage: Passage, hits: readonly Hit[][], spans: readonly Span[]): number[] {
  const met = hits.map((own) => Math.max(0, ...own.map(({ quality }) => quality)));
  for (const { start, end, named } of spans) {
    const meant = Math.max(...named.map((one) => carries(passage, one)));
    for (let slot = start; slot < end; slot++) met[slot] = Math.max(met[slot] ?? 0, meant);
  }
  return met;
}
