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
  title: words,
  place: words.nullable(),
  headline: words.nullable(),
  theme: words.nullable(),
});
export type EnglishArticle = z.infer<typeof englishArticle>;

/** Front matter of `content/english/years/<year>.md`; its body is the abstract. */
export const englishYear = z.strictObject({
  ...front,
  held: z.array(words).default([]),
});
export type EnglishYear = z.infer<typeof englishYear>;

const englishPassage = z.strictObject({
  id: passageId,
  /** Short hash of the Vietnamese words it was made from. */
  of: z.string().regex(/^[0-9a-f]{8}$/, 'is not a short hash of eight hexadecimal digits'),
  text: words,
});

/** An entry of the site's `englishArticles` collection. */
export const englishArticleEntry = englishArticle.extend({ passages: z.array(englishPassage) });
