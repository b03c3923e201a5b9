import { keyOf, type Lexicon, type Named } from '../query/lexicon.ts';
import type { Span } from '../query/names.ts';
import type { Reading } from '../query/readings.ts';
import { someShare } from './admission.ts';
import { standIn } from './satisfaction.ts';

/** Passages scored for a reading at most: beyond it a query says too little for an order to mean anything. */
export const mostScored = 500;

/** Passages that may match a reading. */
export interface Shortlist {
  passages: number[];
  /** There were more; these meet the most of the reading. */
  cut: boolean;
}

/**
 * The passages that have at least one of the reading's words, or something it names: all of them, or, of many, those
 * that may meet the most of it by rarity. This looks at each place of a word once and at no passage's text.
 *
 * A query of nothing but roles and years ("nhiệm vụ 2019") also wants the passages that are both and print neither.
 */
export function shortlistOf(reading: Reading, spans: readonly Span[], lexicon: Lexicon): Shortlist {
  const bound = new Float32Array(lexicon.size);
  const seen = new Int16Array(lexicon.size);
  const times = new Uint8Array(lexicon.size);
  const found: number[] = [];
  const rarest = [...reading.slots.entries()].sort(([, a], [, b]) => b.rarity - a.rarity);
  let left = rarest.reduce((sum, [, { rarity }]) => sum + rarity, 0);
  // What names something may be met by other means than by its letters, so that then all words count; else a passage
  // needs two of several side by side.
  const plain = spans.length === 0;
  const enough = plain ? left * someShare : -1;
  const least = plain && rarest.length > 1 ? 2 : 1;
  const add = (passage: number, slot: number, worth: number) => {
    if (seen[passage] === slot + 1) return;
    // First met by a word so common that all that are left do not make it: it would not be admitted.
    if (!times[passage] && left < enough) return;
    times[passage] = (times[passage] ?? 0) + 1;
    if (times[passage] === least) found.push(passage);
    seen[passage] = slot + 1;
    bound[passage] = (bound[passage] ?? 0) + worth;
  };
  for (const [slot, { alternatives, rarity }] of rarest) {
    const meant = alternatives.map(({ term, weight, agrees }) => {
      return { term, worth: rarity * weight * Math.max(...agrees) };
    });
    for (const { term, worth } of meant.sort((a, b) => b.worth - a.worth)) {
      // Of one word alone the likeliest are enough.
      if (rarest.length > 1 || found.length <= mostScored) {
        for (const passage of term.posting.passages) add(passage, slot, worth);
      }
    }
    for (const { start, end, named } of spans) {
      if (slot < start || slot >= end) continue;
      for (const one of named) {
        // Years and roles only lift what a word found, unless there is no other word.
        const loose = one.kind === 'year';
        for (const passage of taggedWith(one, lexicon)) {
          if (!loose || bound[passage] !== 0) add(passage, slot, rarity * standIn[one.kind]);
        }
      }
    }
    left -= rarity;
  }
  for (const passage of ofRoleAndYear(reading, spans, lexicon)) add(passage, reading.slots.length, 1);
  return found.length <= mostScored ? { passages: found, cut: false } : { passages: highest(found, bound), cut: true };
}

function taggedWith(named: Named, lexicon: Lexicon): readonly number[] {
  return named.kind === 'role' || named.kind === 'conference' ? [] : lexicon.tagged(named.kind, keyOf(named, lexicon));
}

/** The passages with a role and a year that a query of nothing else names. */
function ofRoleAndYear({ slots }: Reading, spans: readonly Span[], lexicon: Lexicon): number[] {
  const loose = spans.filter(({ named }) => named.every(({ kind }) => kind === 'role' || kind === 'year'));
  if (loose.reduce((sum, { start, end }) => sum + end - start, 0) !== slots.length) return [];
  const named = loose.flatMap((span) => span.named);
  const roles = named.filter(({ kind }) => kind === 'role').flatMap(({ place }) => lexicon.tagged('role', place));
  const [first = [], ...others] = named
    .filter(({ kind }) => kind === 'year')
    .map((one) => lexicon.tagged(one.kind, keyOf(one, lexicon)));
  const all = [roles, ...others].map((own) => new Set(own));
  return first.filter((passage) => all.every((own) => own.has(passage)));
}

/** The `mostScored` with the greatest bound, found by counting, not by sorting; of those near to equal the first. */
function highest(found: readonly number[], bound: Float32Array): number[] {
  const stepOf = (passage: number) => Math.floor((bound[passage] ?? 0) * 16);
  const counts: number[] = [];
  for (const passage of found) counts[stepOf(passage)] = (counts[stepOf(passage)] ?? 0) + 1;
  let least = counts.length;
  for (let room: number = mostScored; room > 0; room -= counts[least] ?? 0) least--;
  const sure = found.filter((passage) => stepOf(passage) > least);
  return [...sure, ...found.filter((passage) => stepOf(passage) === least).slice(0, mostScored - sure.length)];
}
