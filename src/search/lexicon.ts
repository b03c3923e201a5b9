import type { Language } from '../labels/language.ts';
import { type IndexConference, type IndexEntry, type IndexPassage, isTime, type SearchIndex } from './index-format.ts';
import { type FilterKey, filterKeys } from './selection.ts';
import { isNumeral, keyOf, slugOf, type Word, wordsOf } from './tokenize.ts';

/** A passage with all that it can be found by. */
export interface Passage extends Omit<IndexPassage, 'conference' | 'tags'> {
  place: number;
  conference: IndexConference;
  /** Its topics, the principal one first, people, organisations, conference, role, and years named or spoken of. */
  tags: IndexEntry[];
  words: Word[];
  /** The values that it can be chosen by. */
  facets: Record<FilterKey, string[]>;
}

/** A folded syllable of the edition. */
export interface Term {
  folded: string;
  /** The ways it is written, as first met, and where each stands, in the texts' order. */
  spellings: { typed: string; spelled: string; postings: Map<Passage, number[]> }[];
  /** The passages that have it. */
  passages: Set<Passage>;
  /** By folded term that stands right after it somewhere, the passages where it does. */
  next: Map<string, Set<Passage>>;
}

/** A name, and what it names. */
export interface Name {
  entry: IndexEntry;
  words: Word[];
}

/** An index opened for search; the worker keeps one. */
export interface Lexicon {
  /** Its passages' language: a syllable of Vietnamese alone is no word. */
  language: Language;
  entries: readonly IndexEntry[];
  passages: readonly Passage[];
  /** The values that passages can be chosen by, and the places of those that have each. */
  choices: Readonly<Record<FilterKey, { id: string; label: string; places: number[] }[]>>;
  /** The passages that have an entry as a tag. */
  tagged: ReadonlyMap<IndexEntry, Passage[]>;
  terms: ReadonlyMap<string, Term>;
  /** By folded name. */
  names: ReadonlyMap<string, Name[]>;
  scope: readonly string[];
  /** Short and long forms, folded, each with the other one. */
  synonyms: readonly { form: string; other: Word[] }[];
  people: readonly string[];
  /** Folded words, up to two, right before a number in the names of subjects: chi thi, dai hoi, lan thu. */
  numbered: ReadonlySet<string>;
  headlines: readonly { entry: IndexConference; key: string }[];
  /** Years that a passage names or is about. */
  years: ReadonlySet<string>;
  /** True when the second folded term stands right after the first somewhere. */
  isBeside(first: string, second: string): boolean;
}

/** Opens an index. */
export function openIndex({ language, passages: columns, entries: sent, scope, wordings }: SearchIndex): Lexicon {
  const entries = sent.map((entry): IndexEntry => {
    const label = entry.names[0] ?? '';
    return { id: slugOf(wordsOf(label)), label, ...entry };
  });
  const passages = columns.id.map((_, place) => passageAt(place, columns, entries));
  const terms = termsOf(passages);
  const names = entries.flatMap((entry) =>
    [entry.names, otherNames(entry)].flat().map((name) => ({ entry, words: wordsOf(name) })),
  );
  const synonyms = wordings.flatMap(([short, long]) => [
    { form: keyOf(wordsOf(short)), other: wordsOf(long) },
    { form: keyOf(wordsOf(long)), other: wordsOf(short) },
  ]);
  const years = new Set(passages.flatMap(({ named, about }) => [...named, ...about].map(String)));
  return {
    language,
    entries,
    passages,
    choices: choicesOf(passages, entries, years),
    tagged: new Map(entries.map((entry) => [entry, passages.filter(({ tags }) => tags.includes(entry))])),
    terms,
    names: Map.groupBy(names, ({ words }) => keyOf(words)),
    scope,
    synonyms,
    people: entries.flatMap(({ kind, label }) => (kind === 'person' ? keyOf(wordsOf(label)) : [])),
    numbered: new Set(names.flatMap(({ entry, words }) => (isTime(entry) ? [] : numberedIn(words)))),
    headlines: entries.flatMap((entry) =>
      entry.kind === 'conference' ? entry.headlines.map((line) => ({ entry, key: keyOf(wordsOf(line)) })) : [],
    ),
    years,
    isBeside: (first, second) => terms.get(first)?.next.has(second) ?? false,
  };
}

/** The values that are named or had, and the years that are only printed. */
function choicesOf(passages: readonly Passage[], entries: readonly IndexEntry[], years: ReadonlySet<string>) {
  const choicesFor = (key: FilterKey) => {
    const labels = new Map(entries.flatMap(({ kind, id, label }) => (kind === key ? [[id, label]] : [])));
    const had = passages.flatMap(({ facets }) => facets[key]);
    return [...new Set([...labels.keys(), ...had, ...(key === 'year' ? years : [])])].map((id) => {
      const places = passages.flatMap(({ facets, place }) => (facets[key].includes(id) ? place : []));
      return { id, label: labels.get(id) ?? id, places };
    });
  };
  return Object.fromEntries(filterKeys.map((key) => [key, choicesFor(key)])) as Lexicon['choices'];
}

/** A person's name with the family name behind, without it, and its last word. */
const otherNames = ({ kind, label }: IndexEntry) =>
  kind === 'person' ? ['$2 $1', '$2', '$3'].map((order) => label.replace(/^(\S+) (.*?(\S+))$/, order)) : [];

const numberedIn = (words: readonly Word[]) =>
  words.flatMap(({ folded }, at) => (at > 0 && isNumeral(folded) ? keyOf(words.slice(Math.max(0, at - 2), at)) : []));

/** A row of the index. */
function passageAt(place: number, columns: SearchIndex['passages'], entries: readonly IndexEntry[]): Passage {
  const row = Object.fromEntries(
    Object.entries(columns).map(([fact, all]) => [fact, all[place]]),
  ) as unknown as IndexPassage;
  const { text, role, named, about } = row;
  const conference = entries[row.conference] as IndexConference;
  const years = [...named, ...about].map(String);
  const others = entries.filter(
    ({ kind, id }) => (kind === 'year' && years.includes(id)) || (kind === 'role' && id === role),
  );
  const tags = [...row.tags.flatMap((tag) => entries[tag] ?? []), conference, ...others];
  const idsOf = (kind: FilterKey) => tags.flatMap((tag) => (tag.kind === kind ? tag.id : []));
  const facets = {
    year: about.map(String),
    said: conference.date === null ? [] : [conference.date.slice(0, 4)],
    role: [role],
    topic: idsOf('topic'),
    person: idsOf('person'),
  };
  return { ...row, place, conference, tags, facets, words: wordsOf(text) };
}

/** The terms of the passages, by their folded letters. */
function termsOf(passages: readonly Passage[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const passage of passages) {
    let before: Term | undefined;
    for (const [position, { typed, folded, spelled }] of passage.words.entries()) {
      const term: Term = terms.get(folded) ?? { folded, spellings: [], passages: new Set(), next: new Map() };
      terms.set(folded, term);
      const spelling = term.spellings.find((one) => one.typed === typed) ?? { typed, spelled, postings: new Map() };
      if (spelling.postings.size === 0) term.spellings.push(spelling);
      spelling.postings.set(passage, [...(spelling.postings.get(passage) ?? []), position]);
      term.passages.add(passage);
      before?.next.set(folded, (before.next.get(folded) ?? new Set()).add(passage));
      before = term;
    }
  }
  return terms;
}

/** Rarity of a term that so many of all passages have: 0 and up. */
export function rarityOf(term: Term | undefined, { passages }: Lexicon): number {
  const df = term?.passages.size ?? 0;
  return Math.log(1 + (passages.length - df + 0.5) / (df + 0.5));
}
