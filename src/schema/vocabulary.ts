import { z } from 'astro/zod';
import { id, lineNumber, words } from './primitives.ts';

const entry = {
  id,
  /** The Vietnamese name shown to readers. */
  label: words,
  /** Other spellings that mean it, as typed; matched on whole syllables, marks and case apart. */
  aliases: z.array(words),
  /** One neutral sentence of ours saying what it is. */
  description: words,
  english: words,
  englishDescription: words.optional(),
};

/** An entry of `topics.yaml`. */
export const topic = z.strictObject(entry);
export type Topic = z.infer<typeof topic>;

/** An entry of `people.yaml`. */
export const person = z.strictObject({
  ...entry,
  /** Titles as each article gives them, with the capture line that prints each. */
  titles: z.array(z.strictObject({ article: id, title: words, line: lineNumber })),
});
export type Person = z.infer<typeof person>;

/** An entry of `organisations.yaml`. */
export const organisation = z.strictObject({ ...entry, /** Short name, e.g. LHQ. */ short: words.nullable() });
export type Organisation = z.infer<typeof organisation>;

/** An entry of `abbreviations.yaml`: read both ways by the search. */
export const abbreviation = z.strictObject({ short: words, long: words });

/** An entry of `phrases.yaml`: a formula whose coming and going readers follow, counted in the captures' lines. */
export const phrase = z.strictObject({
  id,
  /** The formula as newspapers print it. */
  phrase: words,
  /** Other forms of it that count as well. */
  aliases: z.array(words),
  /** One neutral sentence of ours saying what it is. */
  what: words,
  english: words,
  /** Article id → capture lines that print it, ascending; an article that does not print it is left out. */
  articles: z.record(id, z.array(lineNumber).min(1)),
});

const meaning = { vi: words, en: words };

/** A column: how its fact stands in a cell (a list is parted by `;`, what has parts of its own is JSON), and what it is. */
const column = z.strictObject({
  kind: z.enum(['text', 'number', 'boolean', 'day', 'list', 'numbers', 'json']).default('text'),
  ...meaning,
});
export type CellKind = z.infer<typeof column>['kind'];

/** An entry of `data-dictionary.yaml`: a table of the data, what a row of it is, and its columns in their order. */
export const dataTable = z.strictObject({
  table: z.enum([
    'conferences',
    'articles',
    'passages',
    'years',
    'threads',
    'topics',
    'people',
    'organisations',
    'changes',
  ]),
  ...meaning,
  /** The columns that name a row; none where no row has a name. */
  primaryKey: z.union([words, z.array(words)]).default('id'),
  /** Columns that name a row of another table. */
  references: z.record(words, words).default({}),
  /** `theme.year` is `year` inside `theme`. */
  columns: z.record(words, column),
});
export type DataTable = z.infer<typeof dataTable>;

/** The whole controlled vocabulary, each list in the files' order. */
export interface Vocabulary {
  topics: Topic[];
  people: Person[];
  organisations: Organisation[];
  abbreviations: z.infer<typeof abbreviation>[];
  phrases: z.infer<typeof phrase>[];
}
