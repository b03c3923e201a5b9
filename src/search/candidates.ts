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

/** A passage that may answer a reading of the query. */
export interface Candidate {
  passage: Passage;
  /** By slot: its coverage, by its letters or by what it names; at most this, until the hits are looked at. */
  met: number[];
}

/** A candidate with, by slot, where the word stands, ascending. */
export interface Match extends Candidate {
  reading: Reading;
  hits: Hit[][];
}

/** The passages that have at least one of a reading's words, or something it names. */
export function candidatesFor(reading: Reading, { passages }: Lexicon): Candidate[] {
  const { slots, spans } = reading;
  const found: number[][] = [];
  for (const [slot, { alternatives }] of slots.entries()) {
    for (const { term, weight, agrees } of alternatives) {
      const best = weight * Math.max(...agrees);
      for (const { passage } of term.postings) {
        const met = found[passage.place] ?? slots.map(() => 0);
        met[slot] = Math.max(met[slot] ?? 0, best);
        found[passage.place] = met;
      }
    }
  }
  const subjects = spans.filter(({ named }) => !named.every(({ kind }) => kind === 'role'));
  return passages.flatMap((passage) => {
    const met = found[passage.place] ?? (subjects.some((span) => isAbout(passage, span)) ? slots.map(() => 0) : null);
    return met === null ? [] : { passage, met: withNames(met, passage, spans) };
  });
}

/** Looks up where the words of a reading's candidates stand. */
export function matchesOf(reading: Reading, candidates: readonly Candidate[]): Match[] {
  const { slots, spans } = reading;
  const found: Hit[][][] = [];
  for (const { passage } of candidates) found[passage.place] = slots.map(() => []);
  for (const [slot, { alternatives }] of slots.entries()) {
    for (const { term, weight, agrees, guess } of alternatives) {
      for (const { passage, occurrences } of term.postings) {
        const hits = found[passage.place]?.[slot];
        if (hits === undefined) continue;
        for (const { position, spelling } of occurrences) {
          const quality = weight * (agrees[spelling] ?? 0);
          if (quality > 0) hits.push({ position, quality, guess });
        }
      }
    }
  }
  return candidates.map(({ passage }) => {
    const all = found[passage.place] ?? [];
    for (const own of all) own.sort((a, b) => a.position - b.position);
    const hits = withoutLoneGuesses(all);
    const met = hits.map((own) => Math.max(0, ...own.map(({ quality }) => quality)));
    return { passage, reading, hits, met: withNames(met, passage, spans) };
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

/** Coverage by letters, raised to what stands in for it where the words name something the passage is about. */
function withNames(met: number[], passage: Passage, spans: readonly Span[]): number[] {
  for (const { start, end, named } of spans) {
    const meant = Math.max(...named.map((one) => carries(passage, one)));
    for (let slot = start; slot < end; slot++) met[slot] = Math.max(met[slot] ?? 0, meant);
  }
  return met;
}
