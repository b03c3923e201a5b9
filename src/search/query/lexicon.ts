import { spelling } from '../../text/folding.ts';
import type { EntryKind, IndexEntry, OpenIndex } from '../format.ts';
import type { Term } from '../invert.ts';
import { type ParsedQuery, type Word, wordsOf } from './parse.ts';
import type { Facets, Selection } from './selection.ts';
import type { Alternative, Place, Slot } from './slot.ts';

/** What a run of words names: an entry of the index, or a role. */
export interface Named {
  kind: EntryKind | 'role';
  /** Its place in the index's list of that kind; in `roleOrder` for a role. */
  place: number;
}

/** What the search knows of a passage beside its words; places are those of the index's lists. */
export interface PassageFacts {
  id: string;
  conference: number;
  /** Place in `roleOrder`. */
  role: number;
  topic: number[];
  person: number[];
  organisation: number[];
  /** Years spoken of. */
  year: number[];
  /** Syllables. */
  length: number;
}

/**
 * An index opened for search: what the worker keeps. An edition past some size is opened in parts: what is not here
 * yet reads as empty, and `settled` throws where that matters, so that the engine can fetch it and ask again.
 */
export interface Lexicon {
  index: OpenIndex;
  /** Passages. */
  size: number;
  /** By their folded syllable. */
  terms: ReadonlyMap<string, Term>;
  /** Folded names, words joined by spaces → what they name. */
  names: Map<string, Named[]>;
  /** Those that begin with folded letters. */
  namesBegunBy(letters: string): [name: string, named: Named[]][];
  /** Folded short and long forms → how the other one is written. */
  abbreviations: Map<string, string>;
  passage(place: number): PassageFacts;
  /** A passage's text; null where it is not here, and then it is fetched only where it is wanted. */
  text(place: number, wanted: boolean): string | null;
  /** The passages that have something, ascending; `key` is its place, of a year its number, with a page or without. */
  tagged(kind: Named['kind'], key: number): readonly number[];
  /** The first and last review year of their conferences; null when there are none. */
  yearsOf(kind: Named['kind'], key: number): [first: number, last: number] | null;
  /** True when a conference's headline or theme has a folded word. */
  isHeadlined(conference: number, folded: string): boolean;
  /** The terms that begun letters may become, after a folded word; in a large edition the likeliest of them. */
  begunBy(letters: string, before: string | null): Term[];
  /** True when the second folded term stands right after the first somewhere; null: the texts are all here to tell. */
  isBeside: ((first: string, second: string) => boolean) | null;
  /** @throws when something was read that is not here yet */
  settled(): void;
  /** Works with what is here, and again when what was lacking has come. Rejects when that can't be had. */
  complete<Result>(work: () => Result): Promise<Result>;
  /** Null until a word needs it: it brings Fuse.js, which is as many bytes as everything else here. */
  rescue: Rescue | null;
  /** Null until a choice is made, or the first results stand. */
  narrowing: Narrowing | null;
}

/** What makes something of words that the edition lacks. */
export interface Rescue {
  /** What a word that the edition lacks may mean: keys left unconverted, several words run together, a slip. */
  slots(word: Word, place: Place): Slot[];
  /** The terms that a word may be a slip for. */
  guesses(word: Word): Alternative[];
  /** Slots with such terms: a slip may make another word that the edition has, as dan typed as dam, which is đảm. */
  blurred(slots: readonly Slot[]): Slot[];
  /** A reading with each slip put right; null when there is none or too many. */
  correction(slots: readonly Slot[]): Word[] | null;
  /** Other queries to offer, likeliest first. */
  suggestions(query: ParsedQuery): string[];
  /** The words as they were read, where keys or joined syllables were turned into words; else null. */
  readAs(slots: readonly Slot[]): string | null;
  /** Folded syllables whose initials a run of words is, when it is one word that the edition lacks; else null. */
  spelledOut(run: string): string | null;
}

/** What makes and counts choices. */
export interface Narrowing {
  /** Takes typed filters out of a query; the words of those that name nothing stay in it. */
  typed(query: ParsedQuery): { query: ParsedQuery; selection: Selection };
  /** Keeps of a selection, as it may stand in an address, what the index has. */
  known(selection: Selection): Selection;
  /** The passages that choices alone list, in the record's order; `cut` when there are more. */
  listed(selection: Selection): { passages: number[]; cut: boolean };
  /** True when a passage has every chosen value. */
  keeps(passage: number, selection: Selection): boolean;
  facets(found: readonly number[], selection: Selection): Facets;
}

/** The key of a name: its folded words joined by one space. */
export function key(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}

const spelled = new WeakMap<readonly string[], string[]>();

/** The ways a term is written, tone at the end, in the order of its `spellings`. */
export function spelledForms({ spellings }: Term): string[] {
  const known = spelled.get(spellings) ?? spellings.map(spelling);
  spelled.set(spellings, known);
  return known;
}

/** Rarity of something that `df` of `all` passages have: 0 and up. */
export function rarity(df: number, all: number): number {
  return Math.log(1 + (all - df + 0.5) / (df + 0.5));
}

/** The key of what is named among the tags. */
export function keyOf({ kind, place }: Named, { index }: Lexicon): number {
  return kind === 'year' ? Number(index.year[place]?.id) : place;
}

/** What a name stands for; nothing for a role, which has no page. */
export function entryOf({ kind, place }: Named, index: OpenIndex): IndexEntry | undefined {
  return kind === 'role' ? undefined : index[kind][place];
}
