import { z } from 'astro/zod';
import { words } from './primitives.ts';

const front = {
  /** `draft`: made by software, not reviewed. */
  status: z.enum(['draft', 'reviewed']),
  /** Who reviewed it; null for a draft. */
  reviewer: words.nullable().default(null),
};

/** Front matter of `content/english/<article id>.md`; its body is the abstract, then the passages. */
export const englishArticle = z
  .strictObject({
    ...front,
    /** The headline translated; null where the article has none. */
    headline: words.nullable(),
    /** The theme its conference launched; null where it launched none. */
    theme: words.nullable(),
  })
  .refine(
    ({ status, reviewer }) => (status === 'reviewed') === (reviewer !== null),
    'is reviewed by nobody, or a draft with a reviewer',
  );
export type EnglishArticle = z.infer<typeof englishArticle>;

/** Front matter of `content/english/years/<year>.md`; its body is the abstract. */
export const englishYear = z
  .strictObject({
    ...front,
    /** For each thing held in the year, in its order: what it was. */
    held: z.array(words).default([]),
  })
  .refine(
    ({ status, reviewer }) => (status === 'reviewed') === (reviewer !== null),
    'is reviewed by nobody, or a draft with a reviewer',
  );
export type EnglishYear = z.infer<typeof englishYear>;
