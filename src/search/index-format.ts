import type { Language } from '../labels/language.ts';
import type { Side } from '../record/counts.ts';
import type { PassageRole } from '../schema/article.ts';

/** Raised with every change of `SearchIndex` that an older engine can't read. */
export const indexVersion = 14;

/** Kinds of pages that can answer a query by themselves. */
export const entryKinds = ['person', 'topic', 'organisation', 'conference', 'year', 'phrase'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that has names: a page, or a role that words ask for. */
interface Named<Kind extends string> {
  kind: Kind;
  id: string;
  label: string;
  names: string[];
}

/** A conference as results name it. */
export interface IndexConference extends Named<'conference'> {
  /** ISO day; null when unknown. */
  date: string | null;
  reviewYear: number;
  /** Its title, theme and headlines: they stand for it, and its passages may be found by their words. */
  headlines: string[];
}

/** A year, and what is known from outside of one that no source reviews. */
interface IndexYear extends Named<'year'> {
  /** Passages that report of it and that set something out for it. */
  counts: Record<Side, number>;
  gap: boolean;
  held: { what: string; url: string }[];
}

/** A formula of the trade, and the conferences whose articles print it (places in `entries`). */
interface IndexPhrase extends Named<'phrase'> {
  printed: number[];
}

export type IndexEntry =
  | Named<'person' | 'topic' | 'organisation' | 'role'>
  | IndexConference
  | IndexYear
  | IndexPhrase;

/** The kinds that say what a passage is about. */
export const subjects: readonly IndexEntry['kind'][] = ['topic', 'person', 'organisation'];

/** Roles and years say of what kind and time, not about what. */
export const loose: readonly IndexEntry['kind'][] = ['role', 'year'];

/** Years and conferences say when. */
export const isTime = ({ kind }: IndexEntry) => kind === 'year' || kind === 'conference';

type Sent<Entry> = Entry extends IndexEntry ? Omit<Entry, 'id' | 'label'> & { id?: string } : never;

export interface IndexPassage {
  text: string;
  id: string;
  role: PassageRole;
  /** Place in `entries`. */
  conference: number;
  /** Places in `entries` of its topics, the principal one first, people and organisations. */
  tags: number[];
  /** Years named, and years it is about. */
  named: number[];
  about: number[];
  /** The passage that it only says again; pages do not count it. */
  repeats: string | null;
  translated: boolean;
}

/** One language's index, without posting lists: they repeat the texts, and the worker makes them in milliseconds. */
export interface SearchIndex {
  version: typeof indexVersion;
  language: Language;
  /** A column a fact, which compresses better than rows; the texts first, in which most of the rest stands. */
  passages: { [Fact in keyof IndexPassage]: IndexPassage[Fact][] };
  /** The conferences first; the label is the first name, without an id where it is that as an address. */
  entries: Sent<IndexEntry>[];
  /** Ids of the organisations whose reviews these are. */
  scope: string[];
  /** Two ways to say the same, an abbreviation before its long form. */
  wordings: [string, string][];
}
