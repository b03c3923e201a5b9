import type { PassageRole } from '../schema/article.ts';
import type { IdRun } from './format-runs.ts';

/** Raised with every change of `SearchIndex` or `IndexHead` that an older engine can't read. */
export const indexVersion = 4;

/** The roles in the order that `Columns.role` counts them in. */
export const roleOrder = [
  'context',
  'result',
  'task',
  'guidance',
  'proceedings',
] as const satisfies readonly PassageRole[];

/** What an entry is a page of. */
export type EntryKind = 'topic' | 'person' | 'organisation' | 'year' | 'conference';

/** Something with a page of its own: a direct answer, a facet value, a suggestion. */
export interface IndexEntry {
  /** The id in its address; a year's number in digits. */
  id: string;
  /** As shown to readers. */
  label: string;
  /** Folded ways to name it other than the label, each once. */
  aliases: string[];
}

/**
 * An entry as the file has it: id, label and aliases with a bar between. The id is empty where it is the label's own,
 * folded, with hyphens. Aliases stand as the vocabulary has them, marks and all: most stand in the texts too, and
 * what is said twice alike compresses to little.
 */
export type WrittenEntry = string;

/** A conference as results name it. */
export interface IndexConference extends IndexEntry {
  /** ISO day; null when unknown. */
  date: string | null;
  reviewYear: number;
  directionYear: number | null;
}

/** What both forms of the index have. */
export interface WrittenEntries {
  /** Their other names follow from their labels. */
  conferences: Omit<IndexConference, 'aliases'>[];
  years: number[];
  topics: WrittenEntry[];
  people: WrittenEntry[];
  organisations: WrittenEntry[];
  /** Short and long form as written, a bar between: `HĐBA|Hội đồng Bảo an`. */
  abbreviations: string[];
}

/** The entries as the engine has them, every id in its place; by kind, in the order in which they answer a query. */
export interface OpenIndex {
  topic: IndexEntry[];
  person: IndexEntry[];
  organisation: IndexEntry[];
  year: IndexEntry[];
  conference: IndexConference[];
}

/** Facts of passages: columns in the record's order, because a column of like values compresses better than rows do. */
export interface Columns {
  ids: IdRun[];
  /** Place in `conferences`. */
  conference: number[];
  /** Place in `roleOrder`. */
  role: number[];
  /** Places in `topics`, `people`, `organisations`. */
  topic: number[][];
  person: number[][];
  organisation: number[][];
  /** Years spoken of, as differences from `firstYear`. */
  year: number[][];
}

/**
 * The index of an edition of some size, in one file.
 *
 * Its posting lists are not in the file: they say once more what `texts` says, cost 5.9 KB on top of its 5.5 (brotli,
 * five articles), and `invert` makes them from it in a few milliseconds when the worker opens the file.
 */
export interface SearchIndex extends WrittenEntries {
  version: typeof indexVersion;
  firstYear: number;
  /** Titles, themes and headlines by conference, as written. */
  headlines: string[];
  passages: Columns;
  texts: string[];
}
