import { spelling } from '../../lib/vietnamese/folding.ts';
import {
  type EntryKind,
  type IndexEntry,
  type OpenIndex,
  roleOrder,
  type SearchIndex,
  type WrittenEntry,
} from '../format.ts';
import { type Inverted, invert, type Term } from '../invert.ts';
import type { NearTerms } from './near.ts';
import { type ParsedQuery, type Word, wordsOf } from './parse.ts';
import { roleWords } from './roles.ts';
import type { Slot } from './slot.ts';

/** What a run of words names: an entry of the index, or a role. */
export interface Named {
  kind: EntryKind | 'role';
  /** Its place in the index's list of that kind; in `roleOrder` for a role. */
  place: number;
}

/** An index opened for search: what the worker keeps. */
export interface Lexicon extends Inverted {
  index: OpenIndex;
  /** Folded names, words joined by spaces → what they name. */
  names: Map<string, Named[]>;
  /** Folded short and long forms → how the other one is written. */
  abbreviations: Map<string, string>;
  /** By kind and place: the passages tagged with it, ascending. */
  tagged: Record<'topic' | 'person' | 'organisation' | 'year', number[][]>;
  /** Folded headline and theme words of each conference. */
  fields: Set<string>[];
  /** Null until a word needs it: it brings Fuse.js, which is as many bytes as everything else here. */
  rescue: Rescue | null;
}

/** What makes something of words that the edition lacks. */
export interface Rescue {
  /** The syllables that Telex or VNI keys left unconverted may mean. */
  syllables(typed: string): string[];
  /** Folded syllables run together, apart; null when they are none. */
  cut(folded: string): string[] | null;
  near: NearTerms;
  /** A reading with each slip put right; null when there is none or too many. */
  correction(slots: readonly Slot[]): Word[] | null;
  /** Other queries to offer, likeliest first. */
  suggestions(query: ParsedQuery): string[];
}

/** Opens an index. */
export function openIndex(written: SearchIndex): Lexicon {
  const index: OpenIndex = {
    ...written,
    conferences: written.conferences.map((conference) => ({ ...conference, aliases: otherNames(conference.label) })),
    years: written.years.map((year) => ({ id: String(year), label: `Năm ${year}`, aliases: [String(year)] })),
    topics: written.topics.map(withId),
    people: written.people.map(withId),
    organisations: written.organisations.map(withId),
  };
  const inverted = invert(index.passages.texts);
  return {
    ...inverted,
    index,
    names: namesOf(index),
    abbreviations: new Map(
      index.abbreviations.flatMap(([short, long]): [string, string][] => [
        [key(short), long],
        [key(long), short],
      ]),
    ),
    tagged: taggedIn(index),
    fields: index.conferences.map(({ field }) => new Set(field.split(' '))),
    rescue: null,
  };
}

/** Tổng kết năm 2020 is also tổng kết 2020 and hội nghị tổng kết (năm) 2020. */
function otherNames(label: string): string[] {
  const short = key(label.replace(' năm ', ' '));
  return [short, `hoi nghi ${short}`, `hoi nghi ${key(label)}`];
}

function taggedIn({ passages, years, firstYear }: OpenIndex): Lexicon['tagged'] {
  const inverse = (column: readonly number[][], size: number) => {
    const lists = Array.from({ length: size }, (): number[] => []);
    for (const [passage, places] of column.entries()) for (const place of places) lists[place]?.push(passage);
    return lists;
  };
  const size = (column: readonly number[][]) => column.reduce((most, places) => Math.max(most, ...places), -1) + 1;
  const spoken = inverse(passages.years, size(passages.years));
  return {
    topic: inverse(passages.topics, size(passages.topics)),
    person: inverse(passages.people, size(passages.people)),
    organisation: inverse(passages.organisations, size(passages.organisations)),
    year: years.map(({ id }) => spoken[Number(id) - firstYear] ?? []),
  };
}

function withId(entry: WrittenEntry): IndexEntry {
  return { ...entry, id: entry.id ?? key(entry.label).replaceAll(' ', '-') };
}

/** The key of a name: its folded words joined by one space. */
export function key(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}

const spelled = new WeakMap<Term, string[]>();

/** The ways a term is written, tone at the end, in the order of its `spellings`. */
export function spelledForms(term: Term): string[] {
  const known = spelled.get(term) ?? term.spellings.map(spelling);
  spelled.set(term, known);
  return known;
}

/** Rarity of something that `df` of `all` passages have: 0 and up. */
export function rarity(df: number, all: number): number {
  return Math.log(1 + (all - df + 0.5) / (df + 0.5));
}

function namesOf(index: OpenIndex): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  const add = (name: string, named: Named) => {
    const known = names.get(name) ?? [];
    if (!known.some(({ kind, place }) => kind === named.kind && place === named.place)) known.push(named);
    names.set(name, known);
  };
  for (const [kind, entries] of listsOf(index)) {
    for (const [place, { label, aliases }] of entries.entries()) {
      for (const name of [key(label), ...aliases]) add(name, { kind, place });
    }
  }
  for (const [place, role] of roleOrder.entries()) {
    for (const name of roleWords[role]) add(name, { kind: 'role', place });
  }
  return names;
}

/** The index's lists of entries by kind, in the order in which they answer a query. */
export function listsOf(index: OpenIndex): [EntryKind, IndexEntry[]][] {
  return [
    ['topic', index.topics],
    ['person', index.people],
    ['organisation', index.organisations],
    ['year', index.years],
    ['conference', index.conferences],
  ];
}
