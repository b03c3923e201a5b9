import { type Lexicon, type Named, namedBy } from './lexicon.ts';
import type { Word } from './tokenize.ts';
import { limits } from './weights.ts';

/** A run of a query's words that names something. */
export interface Span {
  /** First word, and the word after the last. */
  start: number;
  end: number;
  named: Named[];
}

/** The kinds of names that say what a passage is about. */
export const subjects = ['topic', 'person', 'organisation'] as const;

/**
 * Finds what a query names: the longest names first, no word in two of them. An office before the name of one who
 * holds it is a part of that name.
 */
export function namesIn(words: readonly Word[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (let length = Math.min(words.length, limits.nameWords); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const named = namedBy(words.slice(start, end), lexicon);
      const free = spans.every((span) => end <= span.start || span.end <= start);
      if (named.length > 0 && free) spans.push({ start, end, named });
    }
  }
  return spans.sort((a, b) => a.start - b.start).reduce<Span[]>(joined, []);
}

/** Spans with a further one, which is joined to the one before it where both name the same. */
function joined(spans: readonly Span[], { start, end, named }: Span): Span[] {
  const before = spans.at(-1);
  const same = named.filter((one) => before?.named.some(({ kind, place }) => kind === one.kind && place === one.place));
  if (before === undefined || before.end !== start || same.length === 0) return [...spans, { start, end, named }];
  return [...spans.slice(0, -1), { start: before.start, end, named: same }];
}

/** Roles and years say of what kind and time, not about what. */
export const isLoose = ({ kind }: Named) => kind === 'role' || kind === 'year';

/** What a query names, by kind: numbers of years, else places. */
export interface Wishes {
  years: number[];
  roles: number[];
  topic: number[];
  person: number[];
  organisation: number[];
  conference: number[];
  /** The slots of words that only wish for a year. */
  yearSlots: Set<number>;
  /** Nothing but roles and years is asked for. */
  onlyLoose: boolean;
}

/** What the spans of so many words name. */
export function wishesOf(spans: readonly Span[], words: number, { entries }: Lexicon): Wishes {
  const placesOf = (kind: Named['kind']) =>
    spans.flatMap(({ named }) => named.filter((one) => one.kind === kind).map(({ place }) => place));
  const slotsIn = (all: readonly Span[]) =>
    all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
  const loose = slotsIn(spans.filter(({ named }) => named.every(isLoose)));
  return {
    years: placesOf('year').map((place) => entries.year[place]?.year ?? 0),
    roles: placesOf('role'),
    topic: placesOf('topic'),
    person: placesOf('person'),
    organisation: placesOf('organisation'),
    conference: placesOf('conference'),
    yearSlots: new Set(slotsIn(spans.filter(({ named }) => named.every(({ kind }) => kind === 'year')))),
    onlyLoose: words > 0 && loose.length === words,
  };
}
