import { fold, spelling } from '../text/folding.ts';
import { wordsOf as syllableTexts } from '../text/syllables.ts';
import {
  type EntryKind,
  type IndexConference,
  roleOrder,
  type SearchIndex,
  type WrittenEntry,
} from './index-format.ts';
import { agreement } from './mark-agreement.ts';
import { roleWords } from './query-words.ts';
import { keyOf, type Word, wordsOf } from './tokenize.ts';
import { agreementOf } from './weights.ts';

/** Where a term stands: passages ascending, and in each its syllable positions ascending. */
export interface Posting {
  passages: number[];
  /** `positions[starts[i]]` to `positions[starts[i + 1]]` belong to `passages[i]`. */
  starts: number[];
  positions: number[];
  /** For each position, which of the term's spellings is written there. */
  written: number[];
}

/** A folded syllable of the edition. */
export interface Term {
  folded: string;
  /** The ways it is written, as first met; marks and case as they stand. */
  spellings: string[];
  /** The same with the tone at the end, lower case. */
  spelled: string[];
  posting: Posting;
}

/** A page that a name leads to. */
export interface Entry {
  id: string;
  label: string;
}

/** A run of words stands for an entry, by its place among those of its kind, or for a role. */
export interface Named {
  kind: EntryKind | 'role' | 'newspaper';
  place: number;
}

/** A passage's facts; places are those of the index's lists. */
export interface PassageFacts {
  id: string;
  conference: number;
  /** Place in `roleOrder`. */
  role: number;
  topic: number[];
  person: number[];
  organisation: number[];
  /** Years it names or is about. */
  year: number[];
  named: number[];
  about: number[];
  /** Syllables. */
  length: number;
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
  conferences: IndexConference[];
  passages: PassageFacts[];
  terms: ReadonlyMap<string, Term>;
  /** Folded name → what it stands for, with the name as written. */
  names: ReadonlyMap<string, Name[]>;
  /** Folded offices → places of the people who hold them. */
  offices: ReadonlyMap<string, number[]>;
  /** Folded short and long forms → how the other one is written. */
  abbreviations: ReadonlyMap<string, string[]>;
  /** The passages tagged with something, ascending; a year by its number. */
  tagged(kind: Named['kind'], key: number): readonly number[];
  /** True when the second folded term stands right after the first somewhere. */
  isBeside(first: string, second: string): boolean;
  /** Folded syllables of each passage. */
  syllables: readonly (readonly string[])[];
  /** Words of each conference's title, theme and headlines. */
  headlineWords: readonly ReadonlySet<string>[];
}

/** Opens an index. */
export function openIndex(index: SearchIndex): Lexicon {
  const { passages: columns, firstYear } = index;
  const { terms, syllables } = invert(index.texts);
  const entries: Lexicon['entries'] = {
    topic: index.topics.map(entryIn),
    person: index.people.map(entryIn),
    organisation: index.organisations.map(entryIn),
    conference: index.conferences,
    year: index.years.map(({ year }) => ({ id: String(year), label: String(year) })),
    phrase: index.phrases.map(({ id, phrase }) => ({ id, label: phrase.split('|')[0] ?? '' })),
  };
  const passages = columns.ids.map((id, at): PassageFacts => {
    const named = (columns.year[at] ?? []).map((year) => year + firstYear);
    const about = (columns.about[at] ?? []).map((year) => year + firstYear);
    return {
      id,
      conference: columns.conference[at] ?? 0,
      role: columns.role[at] ?? 0,
      topic: columns.topic[at] ?? [],
      person: columns.person[at] ?? [],
      organisation: columns.organisation[at] ?? [],
      year: [...new Set([...about, ...named])],
      named,
      about,
      length: syllables[at]?.length ?? 0,
    };
  });
  const tags = new Map<string, number[]>();
  for (const [at, facts] of passages.entries()) {
    for (const kind of ['topic', 'person', 'organisation', 'year', 'conference', 'role'] as const) {
      for (const key of [facts[kind]].flat()) push(tags, `${kind}${key}`, at);
    }
  }
  let pairs: Set<string> | null = null;
  return {
    index,
    entries,
    conferences: index.conferences,
    passages,
    terms,
    syllables,
    names: namesOf(index, entries),
    offices: officesOf(index.offices),
    abbreviations: abbreviationsOf(index.abbreviations),
    headlineWords: index.conferences.map(({ headlines }) => new Set(keyOf(headlines.join(' ')).split(' '))),
    tagged: (kind, key) => tags.get(`${kind}${key}`) ?? [],
    isBeside(first, second) {
      pairs ??= new Set(syllables.flatMap((own) => own.slice(1).map((next, at) => `${own[at]} ${next}`)));
      return pairs.has(`${first} ${second}`);
    },
  };
}

/** The key of a named entry among the tags: a year's number, else its place. */
export function tagOf({ kind, place }: Named, { index }: Lexicon): number {
  return kind === 'year' ? (index.years[place]?.year ?? 0) : place;
}

/**
 * The meanings of a run of words as a name; marks that were typed must agree with it as it is written.
 * @param joined the run may also be a newspaper's address
 */
export function namedBy(words: readonly Word[], lexicon: Lexicon, joined = false): Named[] {
  const folded = words.map((word) => word.folded);
  // A newspaper's address runs its name together.
  const run = joined ? lexicon.names.get(folded.join('')) : undefined;
  if (run?.every(({ named }) => named.kind === 'newspaper')) return run.map(({ named }) => named);
  const names = lexicon.names.get(folded.join(' ')) ?? [];
  const found = names.filter(({ words: written }) => {
    const agrees = words.map(({ spelled }, at) => agreement(spelled, written[at]?.spelled ?? ''));
    // A name written without marks serves any way of typing it.
    if (written.every(({ spelled, folded }) => spelled === folded)) return true;
    const mean = agrees.reduce((sum, one) => sum + one, 0) / agrees.length;
    return Math.min(...agrees) >= agreementOf.nameLeast && mean >= agreementOf.nameMean;
  });
  return unique(found.map(({ named }) => named));
}

/** Each thing named once. */
export function unique(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [`${one.kind} ${one.place}`, one])).values()];
}

/** Rarity of a term that so many of all passages have: 0 and up. */
export function rarityOf(term: Term | undefined, { passages }: Lexicon): number {
  const df = term?.posting.passages.length ?? 0;
  return Math.log(1 + (passages.length - df + 0.5) / (df + 0.5));
}

function invert(texts: readonly string[]): { terms: Map<string, Term>; syllables: string[][] } {
  const terms = new Map<string, Term>();
  const folds = new Map<string, string>();
  const syllables = texts.map((text, passage) =>
    syllableTexts(text).map((written, position) => {
      const folded = folds.get(written) ?? fold(written);
      folds.set(written, folded);
      const term: Term = terms.get(folded) ?? {
        folded,
        spellings: [],
        spelled: [],
        posting: { passages: [], starts: [], positions: [], written: [] },
      };
      terms.set(folded, term);
      note(term, written, passage, position);
      return folded;
    }),
  );
  for (const { posting } of terms.values()) posting.starts.push(posting.positions.length);
  return { terms, syllables };
}

function note({ spellings, spelled, posting }: Term, written: string, passage: number, position: number): void {
  let place = spellings.indexOf(written);
  if (place < 0) {
    place = spellings.push(written) - 1;
    spelled.push(spelling(written));
  }
  if (posting.passages.at(-1) !== passage) {
    posting.passages.push(passage);
    posting.starts.push(posting.positions.length);
  }
  posting.positions.push(position);
  posting.written.push(place);
}

function entryIn(entry: WrittenEntry): Entry {
  const [id, label = ''] = entry.split('|');
  return { id: id || keyOf(label).replaceAll(' ', '-'), label };
}

const romanNumbers = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];
const spokenNumbers = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const spoken = (number: number) =>
  number > 10 ? `mười ${number === 15 ? 'lăm' : spokenNumbers[number - 10]}` : (spokenNumbers[number] ?? '');

/** A name and its like with a Roman number in figures and in words: Đại hội XIII, 13, mười ba. */
function inAnyNumerals(name: string): string[] {
  const number = romanNumbers.indexOf(name.match(/(?<= )[IVX]{2,}(?= |$)/i)?.[0].toLowerCase() ?? '-');
  if (number < 0) return [name];
  return [name, ...[String(number), spoken(number)].map((other) => name.replace(/(?<= )[IVX]{2,}(?= |$)/i, other))];
}

function namesOf(index: SearchIndex, entries: Lexicon['entries']): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (name: string, kind: Named['kind'], place: number) => {
    for (const written of inAnyNumerals(name)) {
      const words = wordsOf(written);
      if (words.length > 0) push(names, words.map(({ folded }) => folded).join(' '), { named: { kind, place }, words });
    }
  };
  const written = { person: index.people, topic: index.topics, organisation: index.organisations };
  for (const kind of ['person', 'topic', 'organisation'] as const) {
    for (const [place, entry] of written[kind].entries()) {
      for (const name of entry.split('|').slice(1)) add(name, kind, place);
      add(entries[kind][place]?.id ?? '', kind, place);
    }
  }
  for (const [place, { id, label, items, names: own, headlines }] of index.conferences.entries()) {
    const short = label.replace(' năm ', ' ');
    for (const name of [id, label, short, `hội nghị ${short}`, `hội nghị ${label}`, ...own]) {
      add(name, 'conference', place);
    }
    for (const name of [...items, ...headlines]) add(name, 'newspaper', place);
  }
  for (const [place, { year }] of index.years.entries()) {
    for (const name of [`năm ${year}`, String(year)]) add(name, 'year', place);
  }
  for (const [place, { phrase }] of index.phrases.entries()) {
    for (const name of phrase.split('|')) add(name, 'phrase', place);
  }
  for (const [place, role] of roleOrder.entries()) for (const name of roleWords[role]) add(name, 'role', place);
  return names;
}

function officesOf(offices: readonly string[]): Map<string, number[]> {
  return new Map(
    offices.map((office) => {
      const [title = '', holders = ''] = office.split('|');
      return [keyOf(title), holders.split(' ').map(Number)];
    }),
  );
}

function abbreviationsOf(forms: readonly string[]): Map<string, string[]> {
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
