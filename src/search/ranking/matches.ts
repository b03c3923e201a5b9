import type { Posting } from '../invert.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { placesOf, type Span, yearsIn } from '../query/names.ts';
import type { Reading } from '../query/readings.ts';
import type { Slot } from '../query/slot.ts';

/** A word of the query standing in a passage. */
export interface Hit {
  /** Syllable position. */
  position: number;
  /** Trust in the word meant, times agreement of marks: 0 to 1. */
  quality: number;
  /** See `Alternative.guess`. */
  guess: boolean;
}

/** A passage beside one reading of the query. */
export interface Match {
  passage: number;
  reading: Reading;
  spans: readonly Span[];
  /** By slot: where it stands, ascending. */
  hits: Hit[][];
}

/** A guess needs a neighbour that is none, and that is meant at least this much. */
const sureEnough = 0.5;

/** Finds a reading's words in a passage. A guess counts only right beside a word that is none. */
export function matchIn(passage: number, reading: Reading, spans: readonly Span[]): Match {
  const found = reading.slots.map((slot) => hitsOf(slot, passage));
  const hits = found.map((own, place) =>
    reading.slots.length === 1 ? own : own.filter(({ guess, position }) => !guess || beside(position, found, place)),
  );
  return { passage, reading, spans, hits };
}

function beside(position: number, found: readonly Hit[][], place: number): boolean {
  const stands = (slot: number, wanted: number) =>
    found[slot]?.some((hit) => hit.position === wanted && !hit.guess && hit.quality >= sureEnough) ?? false;
  return stands(place - 1, position - 1) || stands(place + 1, position + 1);
}

function hitsOf(slot: Slot, passage: number): Hit[] {
  const best = new Map<number, Hit>();
  for (const { term, weight, agrees, guess } of slot.alternatives) {
    const [start, end] = rangeOf(term.posting, passage);
    for (let at = start; at < end; at++) {
      const position = term.posting.positions[at] ?? 0;
      const quality = weight * (agrees[term.posting.written[at] ?? 0] ?? 0);
      if (quality > (best.get(position)?.quality ?? 0)) best.set(position, { position, quality, guess });
    }
  }
  return [...best.values()].sort((a, b) => a.position - b.position);
}

/** The places in `positions` that belong to a passage; an empty range when the term is not in it. */
function rangeOf({ passages, starts }: Posting, passage: number): [number, number] {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = passages[middle] ?? 0;
    if (here === passage) return [starts[middle] ?? 0, starts[middle + 1] ?? 0];
    if (here < passage) low = middle + 1;
    else high = middle - 1;
  }
  return [0, 0];
}

/**
 * Passages that may match: each has at least one of the reading's words, or something it names. A query of nothing
 * but roles and years ("nhiệm vụ 2019") also wants those that have what it names and print none of its words.
 */
export function candidatesOf(reading: Reading, spans: readonly Span[], lexicon: Lexicon): number[] {
  const found = new Set<number>();
  for (const { alternatives } of reading.slots) {
    for (const { term } of alternatives) for (const passage of term.posting.passages) found.add(passage);
  }
  const { topics, people, organisations } = lexicon.index.passages;
  for (const { named } of spans) {
    for (const { kind, place } of named) {
      const column =
        kind === 'topic' ? topics : kind === 'person' ? people : kind === 'organisation' ? organisations : [];
      for (const [passage, places] of column.entries()) if (places.includes(place)) found.add(passage);
    }
  }
  if (isOfRolesAndYears(reading, spans)) {
    for (const [passage, role] of lexicon.index.passages.roles.entries()) {
      const roles = placesOf('role', spans);
      if (roles.includes(role) && yearsIn(spans, lexicon).every((year) => speaksOf(passage, year, lexicon)))
        found.add(passage);
    }
  }
  return [...found];
}

function isOfRolesAndYears({ slots }: Reading, spans: readonly Span[]): boolean {
  const loose = spans.filter(({ named }) => named.every(({ kind }) => kind === 'role' || kind === 'year'));
  const kinds = new Set(loose.flatMap(({ named }) => named.map(({ kind }) => kind)));
  return kinds.size === 2 && loose.reduce((sum, { start, end }) => sum + end - start, 0) === slots.length;
}

function speaksOf(passage: number, year: number, { index }: Lexicon): boolean {
  return index.passages.years[passage]?.includes(year - index.firstYear) ?? false;
}
