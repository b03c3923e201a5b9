import { z } from 'astro/zod';
import {
  externalFact,
  id,
  lineNumber,
  lineRange,
  moment,
  outsideAddress,
  passageId,
  sha256,
  version,
  words,
  year,
} from './primitives.ts';

export const passageRole = z.enum(['proceedings', 'context', 'result', 'task', 'guidance']);
export type PassageRole = z.infer<typeof passageRole>;

/** A passage without its words, which stand in the body of its article's entry. */
export const passage = z.strictObject({
  id: passageId,
  role: passageRole,
  /** Capture lines this passage accounts for: first and last, 1-based, inclusive. */
  lines: lineRange,
  /** First and last few syllables, at most five each, of its place in the newspaper. */
  anchor: z.tuple([words, words]).nullable(),
  /** Ids in topics.yaml, the principal one first. */
  topics: z.array(id),
  /** Years on whose page its words stand, ascending; empty for proceedings. */
  about: z.array(year),
  /** Id in people.yaml of whoever says it; null where the article speaks, or leaves it open. */
  speaker: id.nullable(),
  /** The passage of the same article that it only repeats; it is counted nowhere. */
  repeats: passageId.nullable(),
  /** Ids in people.yaml, by given name. */
  people: z.array(id),
  /** Ids in organisations.yaml, in the vocabulary's order. */
  organisations: z.array(id),
  /** Years that its words name, ascending; they serve the search only. */
  years: z.array(year),
  /** Ids of other articles that print the same. */
  alsoIn: z.array(id),
});
export type Passage = z.infer<typeof passage>;

/** A passage that was taken away; its address leads to another. */
export const removedPassage = z.strictObject({
  id: passageId,
  /** The passage that took its place; null when none did. */
  to: passageId.nullable(),
  since: version,
});
export type RemovedPassage = z.infer<typeof removedPassage>;

/** Facts of an article: its own statements, and what is known of it from outside. */
export const articleFacts = z.strictObject({
  /** As printed; null when the capture has none. */
  headline: words.nullable(),
  publisher: words.nullable(),
  publisherBasis: z.enum(['printed', 'external', 'unknown']),
  /** The article's own address; null when unknown. */
  url: outsideAddress.nullable(),
  /** Where the article says it comes from, when that is another paper's page. */
  reprintOf: z.strictObject({ publisher: words, url: outsideAddress }).nullable(),
  publishedAt: moment.nullable(),
  /** Who signed it, as printed. */
  byline: words.nullable(),
  /** The agency or paper it names as its origin, as printed. */
  attribution: words.nullable(),
  capture: z.strictObject({
    file: words,
    sha256,
    /** Number of its lines. */
    lines: lineNumber,
  }),
  external: z.array(externalFact),
});
export type ArticleFacts = z.infer<typeof articleFacts>;

/** An entry of `collections/articles`. Its body is the abstract, then the words of its passages. */
export const article = z.strictObject({
  id,
  /** Id of the conference it reports. */
  conference: id,
  /** Where its passages' words come from. */
  text: z.enum(['digest', 'capture']),
  ...articleFacts.shape,
  passages: z.array(passage),
  removed: z.array(removedPassage),
});
export type Article = z.infer<typeof article>;

/** An entry of the site's `passages` collection; its body is the words. */
export const passageEntry = z.strictObject({ ...passage.shape, article: id, conference: id });
export type PassageEntry = z.infer<typeof passageEntry>;
