import type { PassageRole } from '../schema/article.ts';

/** Raised with every change of `SearchIndex` that an older engine can't read. */
export const indexVersion = 7;

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

/** A conference as results name it. */
export interface IndexConference {
  id: string;
  label: string;
  /** ISO day; null when unknown. */
  date: string | null;
  reviewYear: number;
  /** Names that lead to it: forms of its label and day, its place, newspapers that report it. */
  names: string[];
  /** Its title, theme and headlines: they stand for it, and its passages may be found by their words. */
  headlines: string[];
}

/** A year, and what is known from outside of one that no source reviews. */
export interface IndexYear {
  year: number;
  gap: boolean;
  held: { what: string; url: string }[];
}

/** A formula of the trade, and the conferences whose articles print it (places in `conferences`). */
export interface IndexPhrase {
  id: string;
  phrase: string;
  printed: number[];
}

/** A passage's text and facts. */
export interface IndexPassage {
  id: string;
  text: string;
  /** Place in `conferences`. */
  conference: number;
  /** Place in `roleOrder`. */
  role: number;
  /** Places in `topics`, `people`, `organisations`. */
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
  /** Id, label and other names of entries, a bar between; no id where it is the label folded, with hyphens. */
  topics: string[];
  people: string[];
  organisations: string[];
  /** Offices and what they are called, each with its holders (places in `people`): `Thủ tướng Chính phủ|0`. */
  offices: string[];
  conferences: IndexConference[];
  years: IndexYear[];
  phrases: IndexPhrase[];
  /** Two ways to say the same, an abbreviation before its long form, a bar between: `HĐBA|Hội đồng Bảo an`. */
  synonyms: string[];
  passages: IndexPassage[];
}
