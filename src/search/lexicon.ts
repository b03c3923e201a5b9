import type { Language } from '../labels/language.ts';
import type { IndexConference, IndexEntry, IndexPassage, SearchIndex } from './index-format.ts';
import { type FilterKey, filterKeys } from './selection.ts';
import { isNumeral, keyOf, slugOf, type Word, wordsOf } from './tokenize.ts';

/** A value that results can be narrowed to; a year, role, topic or person of the edition, or a year of speaking. */
export interface Choice {
  key: FilterKey;
  /** As addresses have it. */
  id: string;
  label: string;
  place: number;
}

/** A passage with all that it can be found by. */
export interface Passage extends Omit<IndexPassage, 'conference' | 'tags'> {
  place: number;
  conference: IndexConference;
  /** Its topics, the principal one first, people, organisations, conference, role, and years named or spoken of. */
  tags: IndexEntry[];
  words: Word[];
  /** What it can be narrowed to, the edition's own objects. */
  choices: Choice[];
}

/** The places in a passage where a term stands, ascending, with which of its spellings is written there. */
interface Posting {
  passage: Passage;
  occurrences: { position: number; spelling: number }[];
}

/** A folded syllable of the edition. */
export interface Term {
  folded: string;
  /** The ways it is written, as first met; marks and case as they stand. */
  spellings: string[];
  /** The same with the tone at the end, lower case. */
  spelled: string[];
  /** In the texts' order. */
  postings: Posting[];
  /** By folded term that stands right after it somewhere, the passages where it does. */
  next: Map<string, Set<Passage>>;
}

interface Name {
  entry: IndexEntry;
  words: Word[];
}

/** An index opened for search; the worker keeps one. */
export interface Lexicon {
  /** Its passages' language: a syllable of Vietnamese alone is no word. */
  language: Language;
  entries: readonly IndexEntry[];
  passages: readonly Passage[];
  /** By key and id. */
  choices: ReadonlyMap<string, Choice>;
  terms: ReadonlyMap<string, Term>;
  /** By folded name. */
  names: ReadonlyMap<string, Name[]>;
  /** Short and long forms, folded → the other one. */
  synonyms: ReadonlyMap<string, { other: string }[]>;
  people: readonly string[];
  /** Folded words that stand before a number in the names of subjects: Chỉ thị 25, Đại hội XIII. */
  numbered: ReadonlySet<string>;
  headlines: readonly { entry: IndexConference; key: string }[];
  /** Years that a passage names or is about. */
  years: ReadonlySet<string>;
  /** True when the second folded term stands right after the first somewhere. */
  isBeside(first: string, second: string): boolean;
}

/** Opens an index. */
export function openIndex({ language, passages: columns, entries: sent, wordings }: SearchIndex): Lexicon {
  const entries: IndexEntry[] = sent.map((entry) => ({ ...entry, id: entry.id ?? slugOf(wordsOf(entry.label)) }));
  const terms = new Map<string, Term>();
  const choices = new Map<string, Choice>();
  for (const { kind, id, label } of entries) {
    const key = filterKeys.find((one) => one === kind);
    if (key !== undefined) choiceFor(key, id, choices, label);
  }
  const passages = columns.id.map((_, place) => passageAt(place, columns, entries, terms, choices));
  const names = entries.flatMap((entry) =>
    [entry.label, givenName(entry), ...entry.names].flat().map((name) => ({ entry, words: wordsOf(name) })),
  );
  const forms = wordings.flatMap(([short, long]) => [
    { form: short, other: long },
    { form: long, other: short },
  ]);
  return {
    language,
    entries,
    passages,
    choices,
    terms,
    names: Map.groupBy(names, ({ words }) => keyOf(words)),
    synonyms: Map.groupBy(forms, ({ form }) => keyOf(wordsOf(form))),
    people: entries.flatMap(({ kind, label }) => (kind === 'person' ? keyOf(wordsOf(label)) : [])),
    numbered: new Set(names.flatMap(({ entry, words }) => (entry.kind === 'conference' ? [] : numberedIn(words)))),
    headlines: entries.flatMap((entry) =>
      entry.kind === 'conference' ? entry.headlines.map((line) => ({ entry, key: keyOf(wordsOf(line)) })) : [],
    ),
    years: new Set(passages.flatMap(({ named, about }) => [...named, ...about].map(String))),
    isBeside: (first, second) => terms.get(first)?.next.has(second) ?? false,
  };
}

/** A person's name without the family name; of two words it would be one syllable. */
const givenName = ({ kind, label }: IndexEntry) => (kind === 'person' ? (label.match(/(?<=^\S+ )\S+ .*/) ?? []) : []);

const numberedIn = (words: readonly Word[]) =>
  words.flatMap(({ folded }, at) => (isNumeral(words[at + 1]?.folded ?? '') ? folded : []));

function choiceFor(key: FilterKey, id: string, choices: Map<string, Choice>, label = id): Choice {
  const choice = choices.get(`${key} ${id}`) ?? { key, id, label, place: choices.size };
  choices.set(`${key} ${id}`, choice);
  return choice;
}

/** A row of the index with its syllables, whose places go into the terms. */
function passageAt(
  place: number,
  columns: SearchIndex['passages'],
  entries: readonly IndexEntry[],
  terms: Map<string, Term>,
  choices: Map<string, Choice>,
): Passage {
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
  const choose = (key: FilterKey, ids: readonly string[]) => ids.map((id) => choiceFor(key, id, choices));
  const idsOf = (kind: IndexEntry['kind']) => tags.flatMap((tag) => (tag.kind === kind ? tag.id : []));
  // A year that is only named can be chosen too.
  choose('year', years);
  const own = [
    choose('year', about.map(String)),
    choose('said', conference.date === null ? [] : [conference.date.slice(0, 4)]),
    choose('role', [role]),
    choose('topic', idsOf('topic')),
    choose('person', idsOf('person')),
  ].flat();
  const words = wordsOf(text);
  const passage: Passage = { ...row, place, conference, tags, choices: own, words };
  for (const [position, { typed, folded, spelled }] of words.entries()) {
    const term: Term = terms.get(folded) ?? { folded, spellings: [], spelled: [], postings: [], next: new Map() };
    terms.set(folded, term);
    if (!term.spellings.includes(typed)) {
      term.spellings.push(typed);
      term.spelled.push(spelled);
    }
    if (term.postings.at(-1)?.passage !== passage) term.postings.push({ passage, occurrences: [] });
    term.postings.at(-1)?.occurrences.push({ position, spelling: term.spellings.indexOf(typed) });
    const before = terms.get(words[position - 1]?.folded ?? '');
    before?.next.set(folded, (before.next.get(folded) ?? new Set()).add(passage));
  }
  return passage;
}

/** Rarity of a term that so many of all passages have: 0 and up. */
export function rarityOf(term: Term | undefined, { passages }: Lexicon): number {
  const df = term?.postings.length ?? 0;
  return Math.log(1 + (passages.length - df + 0.5) / (df + 0.5));
}
