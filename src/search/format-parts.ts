import type { Columns, indexVersion, WrittenEntries } from './format.ts';
import type { Numerals } from './format-numerals.ts';

/**
 * The index of a large edition: the head, which every reader of the search loads. The rest are parts, each a file
 * named after the head, loaded where a query wants them.
 */
export interface IndexHead extends WrittenEntries {
  version: typeof indexVersion;
  firstYear: number;
  /** Passages. */
  size: number;
  /** Folded terms in order, a space between. */
  terms: string;
  /** How many passages have each. */
  frequencies: number[];
  /** The first term of each part of terms, by its place. */
  termParts: number[];
  /** Tags of each kind, and the first tag of each part of tags, both in the order of `tagKinds`. */
  tagParts: [kind: number, key: number][];
}

/** The kinds of tags in the order in which parts hold them. */
export const tagKinds = ['topic', 'person', 'organisation', 'year', 'conference', 'role'] as const;

/** Passages whose facts, passages whose texts are in one part. */
export const factsPerPart = 16_384;
export const textsPerPart = 32;

/** Ascending numbers, each as the difference from the one before. */
export type Ascending = Numerals;

/** Lists of numbers: how many each has, and the numbers of all. */
export type NumeralLists = [counts: Numerals, items: Numerals];

/** A term as its part has it. */
export type WrittenTerm = [
  spellings: string[],
  passages: Ascending,
  /** How often it stands in each of them. */
  times: Numerals,
  /** In each passage its positions, ascending from none. */
  positions: Ascending,
  /** Its spelling at each position; empty where there is one. */
  written: Numerals,
  /** The terms that stand right after it somewhere, by place. */
  next: Ascending,
  /** The conferences that have it in a headline or theme. */
  headlines: Ascending,
];

/** A tag as its part has it: kind and key, its passages, the review years of their conferences. */
export type WrittenTag = [kind: number, key: number, passages: Ascending, years: [first: number, last: number]];

/** A part of the facts: columns as `Columns` has them, and each passage's syllables. */
export interface FactsPart {
  ids: Columns['ids'];
  conference: Numerals;
  role: Numerals;
  lengths: Numerals;
  topic: NumeralLists;
  person: NumeralLists;
  organisation: NumeralLists;
  year: NumeralLists;
}
