import { z } from 'astro/zod';
import { passageId, words } from './primitives.ts';

const front = {
  /** `draft`: made by software, not reviewed. */
  status: z.enum(['draft', 'reviewed']),
  /** Who reviewed it; null for a draft. */
  reviewer: words.nullable().default(null),
};

/** Front matter of `content/english/<article id>.md`; its body is the abstract, then the passages. */
export const englishArticle = z.strictObject({
  ...front,
  /** The name of its conference in English. */
  title: words,
  /** The place of its conference in English; null where the article names none. */
  place: words.nullable(),
  /** The headline in English; null where the article has none. */
  headline: words.nullable(),
  /** The theme that its conference launched, in English; null where it launched none. */
  theme: words.nullable(),
});
export type EnglishArticle = z.infer<typeof englishArticle>;

/** Front matter of `content/english/years/<year>.md`; its body is the abstract. */
export const englishYear = z.strictObject({
  ...front,
  /** For each thing held in the year, in its order: what it was. */
  held: z.array(words).default([]),
});
export type EnglishYear = z.infer<typeof englishYear>;

/** A passage in English. */
const englishPassage = z.strictObject({
  id: passageId,
  /** Short hash of the Vietnamese words it was made from. */
  of: z.string().regex(/^[0-9a-f]{8}$/, 'is not a short hash of eight hexadecimal digits'),
  text: words,
});

/** An entry of the site's `englishArticles` collection. */
export const englishArticleEntry = englishArticle.extend({ passages: z.array(englishPassage) });
