import type { PassageRole } from '../schema/article.ts';

/** Raised with every change of `SearchIndex` that an older engine can't read. */
export const indexVersion = 8;

/** The roles in the order that `IndexPassage.role` counts them in. */
export const roleOrder = [
  'proceedings',
  'context',
  'result',
  'task',
  'guidance',
] as const satisfies readonly PassageRole[];

/** Kinds of pages that can answer a query by themselves. */
export const entryKinds = ['person', 'topic', 'organisation', 'conference', 'year', 'phrase'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A page that names lead to. */
export interface IndexEntry {
  id: string;
  label: string;
  /** Other ways to name it. */
  names: string[];
}

/** A conference as results name it. */
export interface IndexConference extends IndexEntry {
  /** ISO day; null when unknown. */
  date: string | null;
  reviewYear: number;
  /** Its title, theme and headlines: they stand for it, and its passages may be found by their words. */
  headlines: string[];
}

/** A year, and what is known from outside of one that no source reviews. */
export interface IndexYear extends IndexEntry {
  year: number;
  gap: boolean;
  held: { what: string; url: string }[];
}

/** A formula of the trade, and the conferences whose articles print it (places in `entries.conference`). */
export interface IndexPhrase extends IndexEntry {
  printed: number[];
}

/** A passage's text and facts. */
export interface IndexPassage {
  id: string;
  text: string;
  /** Place in `entries.conference`. */
  conference: number;
  /** Place in `roleOrder`. */
  role: number;
  /** Places in the entries of their kind. */
  topic: number[];
  person: number[];
  organisation: number[];
  /** Years named, and years it is about. */
  named: number[];
  about: number[];
  /** It has an English version. */
  translated?: true;
}

/**
 * The index of one language in one file. Posting lists are not in it: they repeat the texts, and the worker makes
 * them in a few milliseconds.
 */
export interface SearchIndex {
  version: typeof indexVersion;
  passages: IndexPassage[];
  entries: {
    person: IndexEntry[];
    topic: IndexEntry[];
    organisation: IndexEntry[];
    conference: IndexConference[];
    year: IndexYear[];
    phrase: IndexPhrase[];
  };
  /** Two ways to say the same, an abbreviation before its long form. */
  wordings: [string, string][];
}
