import { type EntryKind, entryKinds, type IndexPassage, roleOrder, type SearchIndex } from './index-format.ts';
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
export interface Lexicon extends SearchIndex {
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
  const { terms, syllables } = invert(index.passages.map(({ text }) => text));
  const pairs = new Set(syllables.flatMap((own) => own.slice(1).map((next, at) => `${own[at]} ${next}`)));
  return {
    ...index,
    terms,
    syllables,
    names: namesOf(index),
    synonyms: synonymsIn(index.wordings),
    isBeside: (first, second) => pairs.has(`${first} ${second}`),
  };
}

/** True when a passage is tagged with what is named; with a year when it names it or is about it. */
export function isTagged(passage: IndexPassage, { kind, place }: Named, { entries }: Lexicon): boolean {
  if (kind === 'phrase') return false;
  const own = kind === 'year' ? [...passage.named, ...passage.about] : passage[kind];
  return [own].flat().includes(kind === 'year' ? (entries.year[place]?.year ?? 0) : place);
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
  return [...new Map(agreed.map(({ named }) => [`${named.kind} ${named.place}`, named])).values()];
}

/** The page of what is named; none of a role. */
export function entryOf({ kind, place }: Named, { entries }: Lexicon) {
  const entry = kind === 'role' ? undefined : entries[kind][place];
  return kind === 'role' || entry === undefined ? null : { kind, id: entry.id, label: entry.label };
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

function namesOf({ entries }: SearchIndex): Map<string, Name[]> {
  const pages = entryKinds.flatMap((kind) =>
    entries[kind].flatMap(({ label, names }, place) =>
      [label, ...names].map((name) => ({ named: { kind, place }, words: wordsOf(name) })),
    ),
  );
  const roles = roleOrder.flatMap((role, place) =>
    roleWords[role].map((name) => ({ named: { kind: 'role' as const, place }, words: wordsOf(name) })),
  );
  return Map.groupBy<string, Name>([...pages, ...roles], ({ words }) => words.map(({ folded }) => folded).join(' '));
}

function synonymsIn(wordings: readonly [string, string][]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [form, other] of wordings.flatMap(
    ([short, long]) =>
      [
        [short, long],
        [long, short],
      ] as const,
  )) {
    found.set(keyOf(form), [...(found.get(keyOf(form)) ?? []), other]);
  }
  return found;
}
