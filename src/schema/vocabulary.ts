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
  /** English gloss. */
  english: words,
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
export type Abbreviation = z.infer<typeof abbreviation>;

/** The whole controlled vocabulary, each list in the files' order. */
export interface Vocabulary {
  topics: Topic[];
  people: Person[];
  organisations: Organisation[];
  abbreviations: Abbreviation[];
}
