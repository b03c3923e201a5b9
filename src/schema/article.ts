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
  words,
  year,
} from './primitives.ts';

export const passageRoles = ['context', 'result', 'task', 'guidance', 'sector', 'emulation'] as const;
export const passageRole = z.enum(passageRoles);
export type PassageRole = z.infer<typeof passageRole>;

/** What every line of a passage and everything it names is held against. */
export const passage = z.strictObject({
  id: passageId,
  role: passageRole,
  /** Capture lines this passage accounts for: first and last, 1-based, inclusive. */
  lines: lineRange,
  /** First and last few syllables, at most five each, of its place in the newspaper. */
  anchor: z.tuple([words, words]).nullable(),
  /** Ids in topics.yaml, in the vocabulary's order; likewise the next two. */
  topics: z.array(id),
  people: z.array(id),
  organisations: z.array(id),
  /** The years it speaks of, ascending. */
  years: z.array(year),
  /** Ids of other articles that print the same. */
  alsoIn: z.array(id),
});
export type Passage = z.infer<typeof passage>;

/** A passage that was taken away; its address goes on to another. */
export const removedPassage = z.strictObject({
  id: passageId,
  /** The passage that took its place; null when none did. */
  to: passageId.nullable(),
  /** The version of the edition it was removed in. */
  since: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0'),
});
export type RemovedPassage = z.infer<typeof removedPassage>;

export const publisherBases = ['printed', 'external', 'unknown'] as const;

/** What an article says of itself, or is known of it from outside. */
export const articleFacts = z.strictObject({
  /** As printed; null when the capture has none. */
  headline: words.nullable(),
  publisher: words.nullable(),
  publisherBasis: z.enum(publisherBases),
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
    /** File name, without a folder. */
    file: words,
    sha256,
    /** How many lines it has. */
    lines: lineNumber,
  }),
  external: z.array(externalFact),
  /** Our account of it in 60 to 120 words; null for a capture that has no digest. */
  abstract: words.nullable(),
});
export type ArticleFacts = z.infer<typeof articleFacts>;

/** An entry of `collections/articles`. The words of its passages stand in its body. */
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
