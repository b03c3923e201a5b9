import type { Lexicon, Named } from './lexicon.ts';
import type { Word } from './parse.ts';

/** A run of a query's words that names something. */
export interface Span {
  /** First word, and the word after the last. */
  start: number;
  end: number;
  named: Named[];
}

/** Names have up to this many words. */
const longestName = 16;
/** A name half typed counts from this many letters on, when no more than so many names begin with them. */
const fewestLetters = 4;
const mostNames = 2;

/**
 * Finds what a query names: the longest names first, no word in two of them, but for years, which are
 * also wishes of their own inside a longer name (ASEAN 2020).
 * @param open the last word may be unfinished, and with it the name
 */
export function namesIn(words: readonly Word[], open: boolean, lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  const taken = words.map(() => false);
  for (let length = Math.min(words.length, longestName); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const named = namedBy(words.slice(start, end), open && end === words.length, lexicon);
      const years = named.filter(({ kind }) => kind === 'year');
      const free = !taken.slice(start, end).some(Boolean);
      if (free && named.length > 0) {
        spans.push({ start, end, named });
        taken.fill(true, start, end);
      } else if (years.length > 0 && !spans.some((span) => covers(span, start, end) && hasYear(span))) {
        spans.push({ start, end, named: years });
      }
    }
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The kinds of names that say what a passage is about. */
export const subjects = ['topic', 'person', 'organisation'] as const;

/** What a query names, by kind: numbers of years, else places. */
export interface Wishes {
  years: number[];
  roles: number[];
  topic: number[];
  person: number[];
  organisation: number[];
  /** The slots of words that only wish for a year. */
  yearSlots: Set<number>;
}

export function wishesOf(spans: readonly Span[], lexicon: Lexicon): Wishes {
  // A word that names a topic too ("xây dựng ngành") is the matter where another one names the role.
  const plain = spans.filter(({ named }) => named.every(({ kind }) => kind === 'role'));
  return {
    years: [...new Set(placesOf('year', spans).map((place) => Number(lexicon.index.year[place]?.id)))],
    roles: placesOf('role', plain.length > 0 ? plain : spans),
    topic: placesOf('topic', spans),
    person: placesOf('person', spans),
    organisation: placesOf('organisation', spans),
    yearSlots: new Set(
      spans
        .filter(({ named }) => named.every(({ kind }) => kind === 'year'))
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
    ),
  };
}

/** The places of everything of a kind that is named. */
function placesOf(kind: Named['kind'], spans: readonly Span[]): number[] {
  return spans.flatMap(({ named }) => named.filter((one) => one.kind === kind).map(({ place }) => place));
}

function namedBy(words: readonly Word[], open: boolean, lexicon: Lexicon): Named[] {
  const typed = words.map(({ folded }) => folded).join(' ');
  const exact = lexicon.names.get(typed);
  if (exact !== undefined || !open || typed.length < fewestLetters) return exact ?? [];
  const begun = new Map<string, Named>();
  for (const [, named] of lexicon.namesBegunBy(typed)) {
    for (const one of named) if (one.kind !== 'role') begun.set(`${one.kind} ${one.place}`, one);
  }
  return begun.size <= mostNames ? [...begun.values()] : [];
}

const covers = (span: Span, start: number, end: number) => span.start <= start && span.end >= end;
const hasYear = ({ named }: Span) => named.some(({ kind }) => kind === 'year');
