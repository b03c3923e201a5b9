import { roleOrder } from './index-format.ts';
import { type Lexicon, type Named, tagOf } from './lexicon.ts';
import { isOnlyLoose, type Span, type Wishes, wishesOf } from './names.ts';
import type { Reading } from './readings.ts';
import { limits, looseParts, standsIn } from './weights.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  /** Syllable position. */
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  guess: boolean;
}

/** A passage beside one reading of the query. */
export interface Match {
  passage: number;
  reading: Reading;
  spans: readonly Span[];
  wishes: Wishes;
  /** By slot: where it stands, ascending. */
  hits: Hit[][];
}

/**
 * The passages that have at least one of a reading's words, or something it names, with where its words stand; of
 * many those that may meet the most of it by rarity.
 */
export function candidatesFor(reading: Reading, lexicon: Lexicon): Match[] {
  const { slots, spans } = reading;
  const bound = new Map<number, number>();
  const hits = new Map<number, Hit[][]>();
  for (const [slot, { alternatives, rarity }] of slots.entries()) {
    const worths = new Map<number, number>();
    const lift = (passage: number, worth: number) => worths.set(passage, Math.max(worths.get(passage) ?? 0, worth));
    for (const { term, weight, agrees, guess } of alternatives) {
      const { passages, starts, positions, written } = term.posting;
      for (const [at, passage] of passages.entries()) {
        const own = hits.get(passage) ?? slots.map((): Hit[] => []);
        hits.set(passage, own);
        for (let one = starts[at] ?? 0; one < (starts[at + 1] ?? 0); one++) {
          const quality = weight * (agrees[written[one] ?? 0] ?? 0);
          if (quality > 0) own[slot]?.push({ position: positions[one] ?? 0, quality, guess });
        }
        lift(passage, rarity * weight);
      }
    }
    for (const { start, end, named } of spans) {
      if (slot < start || slot >= end) continue;
      for (const one of named)
        for (const passage of taggedWith(one, lexicon)) lift(passage, rarity * carries(passage, one, lexicon));
    }
    for (const [passage, worth] of worths) bound.set(passage, (bound.get(passage) ?? 0) + worth);
  }
  for (const passage of ofRoleAndYear(reading, lexicon)) bound.set(passage, (bound.get(passage) ?? 0) + 1);
  const found = [...bound].sort(([a, most], [b, other]) => other - most || a - b).slice(0, limits.scored);
  const wishes = wishesOf(spans, slots.length, reading.proceedings, lexicon);
  return found.map(([passage]) => {
    const own = hits.get(passage) ?? slots.map((): Hit[] => []);
    for (const list of own) list.sort((a, b) => a.position - b.position);
    return { passage, reading, spans, wishes, hits: withoutLoneGuesses(own) };
  });
}

function taggedWith(named: Named, lexicon: Lexicon): readonly number[] {
  return named.kind === 'role' ? [] : lexicon.tagged(named.kind, tagOf(named, lexicon));
}

/** The passages with a role and a year that a query of nothing else names: "nhiệm vụ 2019". */
function ofRoleAndYear({ slots, spans }: Reading, lexicon: Lexicon): number[] {
  if (!isOnlyLoose(spans, slots.length)) return [];
  const named = spans.flatMap((span) => span.named);
  const roles = new Set(
    named.filter(({ kind }) => kind === 'role').flatMap(({ place }) => lexicon.tagged('role', place)),
  );
  const years = named
    .filter(({ kind }) => kind === 'year')
    .map((one) => new Set(lexicon.tagged('year', tagOf(one, lexicon))));
  const [first, ...others] = years;
  return [...(first ?? [])].filter((passage) => roles.has(passage) && others.every((own) => own.has(passage)));
}

const { gain: looseGain, printed: loosePrinted } = looseParts;

/** A guess counts right beside a word that is none, and is meant at least this much. */
const sureEnough = 0.5;

function withoutLoneGuesses(all: Hit[][]): Hit[][] {
  if (all.length === 1) return all.map((own) => own.filter(({ guess }) => !guess));
  if (!all.some((own) => own.some(({ guess }) => guess))) return all;
  const stands = (slot: number, wanted: number) =>
    all[slot]?.some((hit) => hit.position === wanted && !hit.guess && hit.quality >= sureEnough) ?? false;
  return all.map((own, slot) =>
    own.filter(({ position, guess }) => !guess || stands(slot - 1, position - 1) || stands(slot + 1, position + 1)),
  );
}

/** How far a passage has what a name names, 0 to 1. */
export function carries(passage: number, named: Named, lexicon: Lexicon): number {
  const facts = lexicon.passages[passage];
  const { kind } = named;
  if (facts === undefined || kind === 'phrase' || kind === 'newspaper') return 0;
  // All passages are of some conference: those that say who met, when and where stand for it.
  if (kind === 'conference' && roleOrder[facts.role] !== 'proceedings') return 0;
  const key = tagOf(named, lexicon);
  if (kind === 'year') {
    if (facts.about.includes(key)) return standsIn.yearAbout;
    // A term 2020–2021 is not about 2021.
    if (facts.named.includes(key)) return facts.about.length === 0 ? standsIn.yearNamed : standsIn.yearNamedOnly;
    const conference = lexicon.conferences[facts.conference];
    return conference?.reviewYear === key || conference?.directionYear === key ? standsIn.yearOfConference : 0;
  }
  const own = facts[kind];
  if (typeof own !== 'number') return own.includes(key) ? standsIn[kind] : 0;
  if (own === key) return standsIn[kind];
  // What the guidance asks for is set out for the year too.
  return kind === 'role' && roleOrder[key] === 'task' && roleOrder[own] === 'guidance' ? standsIn.guidanceAsTask : 0;
}

/**
 * Coverage of each word of a reading by a passage: by its letters, or by what the word names. Of a query of nothing
 * but roles and years ("nhiệm vụ 2020") a passage meets the more what it is, not what it prints.
 */
export function termCoverage(match: Match, lexicon: Lexicon): number[] {
  const { hits, spans, passage, wishes } = match;
  const met = hits.map((own) => own.reduce((best, { quality }) => Math.max(best, quality), 0));
  for (const { start, end, named } of spans) {
    const meant = named.reduce((best, one) => Math.max(best, carries(passage, one, lexicon)), 0);
    for (let slot = start; slot < end; slot++) {
      const printed = met[slot] ?? 0;
      met[slot] = wishes.onlyLoose ? Math.min(1, meant * looseGain + printed * loosePrinted) : Math.max(printed, meant);
    }
  }
  return met;
}
