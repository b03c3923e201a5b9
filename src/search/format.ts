import type { PassageRole } from '../lib/schema/article.ts';

/** Raised with every change of `SearchIndex` that an older engine can't read. */
export const indexVersion = 2;

/** The roles in the order that `SearchIndex.passages.roles` counts them in. */
export const roleOrder = [
  'context',
  'result',
  'task',
  'guidance',
  'sector',
  'emulation',
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

/** An entry as the file has it: the id is left out where it is the label's own, folded, with hyphens. */
export type WrittenEntry = Omit<IndexEntry, 'id'> & { id?: string };

/** A conference as results name it. */
export interface IndexConference extends IndexEntry {
  /** ISO day; null when unknown. */
  date: string | null;
  reviewYear: number;
  directionYear: number;
  /** Folded headline and theme: what its passages may be found by beside their own words. */
  field: string;
}

/**
 * The index file. Passages are columns of one length, in the record's order, because a column of like values
 * compresses better than rows do.
 *
 * The posting lists of an edition of this size are not in the file: they say once more what `texts` says, cost
 * 5.9 KB on top of its 5.5 (brotli, five articles), and `invert` makes them from it in a few milliseconds when
 * the worker opens the file. An edition past some sixty articles wants them in files of their own, cut by term:
 * `invert` at build time, each term's passages and positions as differences, the texts in blocks beside them.
 */
export interface SearchIndex extends Omit<OpenIndex, 'conferences' | 'years' | 'topics' | 'people' | 'organisations'> {
  /** Their other names follow from their labels. */
  conferences: Omit<IndexConference, 'aliases'>[];
  years: number[];
  topics: WrittenEntry[];
  people: WrittenEntry[];
  organisations: WrittenEntry[];
}

/** The index as the engine has it, every id in its place. */
export interface OpenIndex {
  version: typeof indexVersion;
  conferences: IndexConference[];
  topics: IndexEntry[];
  people: IndexEntry[];
  organisations: IndexEntry[];
  years: IndexEntry[];
  /** Short and long form as written, e.g. `['HĐBA', 'Hội đồng Bảo an']`. */
  abbreviations: [short: string, long: string][];
  passages: {
    ids: string[];
    /** Place in `conferences`. */
    conferences: number[];
    /** Place in `roleOrder`. */
    roles: number[];
    /** Places in `topics`, `people`, `organisations`. */
    topics: number[][];
    people: number[][];
    organisations: number[][];
    /** Years spoken of, as differences from `firstYear`. */
    years: number[][];
    texts: string[];
  };
  firstYear: number;
}
