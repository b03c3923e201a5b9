import { type EntryKind, type IndexPassage, roleOrder, type SearchIndex } from './index-format.ts';
import { agreement } from './mark-agreement.ts';
import { roleWords } from './query-words.ts';
import { hasMarks, keyOf, type Word, wordsOf } from './tokenize.ts';
import { agreementOf } from './weights.ts';

/** A syllable's place in the edition. */
interface Occurrence {
  passage: number;
  position: number;
  /** Which of the term's spellings is written there. */
  spelling: number;
}

/** A folded syllable of the edition. */
export interface Term {
  folded: string;
  /** The ways it is written, as first met; marks and case as they stand. */
  spellings: string[];
  /** The same with the tone at the end, lower case. */
  spelled: string[];
  /** In the texts' order. */
  occurrences: Occurrence[];
  /** Passages that have it. */
  passages: number;
}

/** A page that a name leads to. */
export interface Entry {
  id: string;
  label: string;
}

/** A run of words stands for an entry, by its place among those of its kind, or for a role. */
export interface Named {
  kind: EntryKind | 'role';
  place: number;
}

/** A name's ways of writing, by what they stand for. */
interface Name {
  named: Named;
  words: Word[];
}

/** An index opened for search; the worker keeps one. */
export interface Lexicon {
  index: SearchIndex;
  entries: Record<EntryKind, Entry[]>;
  passages: IndexPassage[];
  terms: ReadonlyMap<string, Term>;
  /** Folded name → what it stands for, with the name as written. */
  names: ReadonlyMap<string, Name[]>;
  /** Folded short and long forms → how the other one is written. */
  synonyms: ReadonlyMap<string, string[]>;
  /** True when the second folded term stands right after the first somewhere. */
  isBeside(first: string, second: string): boolean;
  /** Folded syllables of each passage. */
  syllables: readonly (readonly string[])[];
}

/** Opens an index. */
export function openIndex(index: SearchIndex): Lexicon {
  const { passages } = index;
  const { terms, syllables } = invert(passages.map(({ text }) => text));
  const entries: Lexicon['entries'] = {
    topic: index.topics.map(entryIn),
    person: index.people.map(entryIn),
    organisation: index.organisations.map(entryIn),
    conference: index.conferences,
    year: index.years.map(({ year }) => ({ id: String(year), label: String(year) })),
    phrase: index.phrases.map(({ id, phrase }) => ({ id, label: phrase.split('|')[0] ?? '' })),
  };
  const pairs = new Set(syllables.flatMap((own) => own.slice(1).map((next, at) => `${own[at]} ${next}`)));
  return {
    index,
    entries,
    passages,
    terms,
    syllables,
    names: namesOf(index, entries),
    synonyms: synonymsIn(index.synonyms),
    isBeside: (first, second) => pairs.has(`${first} ${second}`),
  };
}

/** True when a passage is tagged with what is named; with a year when it names it or is about it. */
export function isTagged(passage: IndexPassage, { kind, place }: Named, { index }: Lexicon): boolean {
  if (kind === 'phrase') return false;
  const own = kind === 'year' ? [...passage.named, ...passage.about] : passage[kind];
  return [own].flat().includes(kind === 'year' ? (index.years[place]?.year ?? 0) : place);
}

/** The meanings of a run of words as a name; marks that were typed must agree with it as it is written. */
export function namedBy(words: readonly Word[], { names }: Lexicon): Named[] {
  const folded = words.map((word) => word.folded);
  // A newspaper's address runs its name together.
  const found = names.get(folded.join(' ')) ?? names.get(folded.join('')) ?? [];
  const agreed = found.filter(({ words: written }) => {
    // A name written without marks serves any way of typing it.
    if (!written.some(hasMarks)) return true;
    return words.every(({ spelled }, at) => agreement(spelled, written[at]?.spelled ?? '') >= agreementOf.name);
  });
  return unique(agreed.map(({ named }) => named));
}

/** The page of what is named; none of a role. */
export function entryOf({ kind, place }: Named, { entries }: Lexicon): (Entry & { kind: EntryKind }) | null {
  const entry = kind === 'role' ? undefined : entries[kind][place];
  return kind === 'role' || entry === undefined ? null : { kind, id: entry.id, label: entry.label };
}

/** Each thing named once. */
function unique(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [`${one.kind} ${one.place}`, one])).values()];
}

/** Rarity of a term that so many of all passages have: 0 and up. */
export function rarityOf(term: Term | undefined, { passages }: Lexicon): number {
  const df = term?.passages ?? 0;
  return Math.log(1 + (passages.length - df + 0.5) / (df + 0.5));
}

function invert(texts: readonly string[]): { terms: Map<string, Term>; syllables: string[][] } {
  const terms = new Map<string, Term>();
  const syllables = texts.map((text, passage) =>
    wordsOf(text).map(({ typed, folded, spelled }, position) => {
      const term = terms.get(folded) ?? { folded, spellings: [], spelled: [], occurrences: [], passages: 0 };
      terms.set(folded, term);
      if (!term.spellings.includes(typed)) {
        term.spellings.push(typed);
        term.spelled.push(spelled);
      }
      if (term.occurrences.at(-1)?.passage !== passage) term.passages += 1;
      term.occurrences.push({ passage, position, spelling: term.spellings.indexOf(typed) });
      return folded;
    }),
  );
  return { terms, syllables };
}

function entryIn(entry: string): Entry {
  const [id, label = ''] = entry.split('|');
  return { id: id || keyOf(label).replaceAll(' ', '-'), label };
}

function namesOf(index: SearchIndex, entries: Lexicon['entries']): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (kind: Named['kind'], place: number, ...written: readonly string[]) => {
    for (const name of written) {
      const words = wordsOf(name);
      if (words.length > 0) push(names, words.map(({ folded }) => folded).join(' '), { named: { kind, place }, words });
    }
  };
  const listed = { person: index.people, topic: index.topics, organisation: index.organisations };
  for (const kind of ['person', 'topic', 'organisation'] as const) {
    for (const [place, entry] of listed[kind].entries()) {
      add(kind, place, ...entry.split('|').slice(1), entries[kind][place]?.id ?? '');
    }
  }
  for (const [office, ...holders] of index.offices.map((both) => both.split('|'))) {
    for (const holder of holders) add('person', Number(holder), ...beginnings(office ?? ''));
  }
  for (const [place, { id, names: own }] of index.conferences.entries()) {
    add('conference', place, id, ...own);
  }
  for (const [place, { year }] of index.years.entries()) add('year', place, `năm ${year}`, String(year));
  for (const [place, { phrase }] of index.phrases.entries()) add('phrase', place, ...phrase.split('|'));
  for (const [place, role] of roleOrder.entries()) add('role', place, ...roleWords[role]);
  return names;
}

/** An office and what it is shortened to, of two words at least: Thủ tướng of Thủ tướng Chính phủ. */
function beginnings(office: string): string[] {
  const words = office.split(' ');
  return [office, ...words.slice(2).map((_, left) => words.slice(0, left + 2).join(' '))];
}

function synonymsIn(forms: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [short = '', long = ''] of forms.map((both) => both.split('|'))) {
    push(found, keyOf(short), long);
    push(found, keyOf(long), short);
  }
  return found;
}

/** Adds to a list of a map, which it begins where need be. */
function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
