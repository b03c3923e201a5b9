import { z } from 'astro/zod';
import { articleFacts, passageRole } from './article.ts';
import { conferenceFacts } from './conference.ts';
import { lineRange, passageId, year } from './primitives.ts';

/** Front matter of a digest: `content/sources/<article id>.md`. Its body is the abstract, then its passages. */
export const digestFrontMatter = z.strictObject({
  /** Version of the format. */
  digest: z.literal(1),
  article: articleFacts,
  conference: conferenceFacts,
});
export type DigestFrontMatter = z.infer<typeof digestFrontMatter>;

/** A list in an attribute, each word once: `topics="x y"`. */
const list = z.string().transform((text) => [...new Set(text.split(/[\s,]+/).filter(Boolean))]);
const years = list.pipe(z.array(z.string().transform(Number).pipe(year)).min(1));
const none = z.literal('none').transform((): number[] => []);

/** Entries to add to those that the words name, and entries to take away: `people="+x -y"`. */
const adjustments = (form: RegExp) => list.pipe(z.array(z.string().regex(form))).prefault('');

/** One to five syllables. */
const anchorEnd = z.string().regex(/^[^\p{L}\p{M}\p{N}]*(?:[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*){1,5}$/u);

/** Attributes of a passage as they are typed: `:::passage{#p7 role=task lines=13-15 topics="x y" about=2020}`. */
export const passageAttributes = z.strictObject({
  id: passageId,
  role: passageRole,
  lines: z
    .string()
    .regex(/^\d+(?:[-–]\d+)?$/)
    .transform((text) => text.split(/[-–]/).map(Number))
    .transform(([first = 0, last = first]) => [first, last])
    .pipe(lineRange),
  /** First and last few syllables of its place in the newspaper. */
  start: anchorEnd.nullable().default(null),
  end: anchorEnd.nullable().default(null),
  /** Ids, the principal one first. */
  topics: list.prefault(''),
  /** Null for the years that its role gives by default. */
  about: z.union([none, years]).nullable().default(null),
  speaker: z.string().nullable().default(null),
  repeats: passageId.nullable().default(null),
  people: adjustments(/^[+-]/),
  organisations: adjustments(/^[+-]/),
  years: adjustments(/^[+-]\d{4}$/),
});
