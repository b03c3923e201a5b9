import { z } from 'astro/zod';
import { id, isoDate, lookedUp, outsideAddress, words, year } from './primitives.ts';

/** An event of a year without a review, known from outside. */
const held = z.strictObject({
  /** Its name, ending in what was done on the date: “…, họp”. */
  what: words,
  date: isoDate.nullable(),
  url: outsideAddress,
  accessed: lookedUp,
});

/** `content/years/<year>.yaml`: what the edition says of a year. */
export const yearNotes = z.strictObject({
  abstract: words,
  held: z.array(held).default([]),
});
export type YearNotes = z.infer<typeof yearNotes>;

/** An entry of `collections/years`; its body is the abstract. */
export const yearEntry = z.strictObject({
  year,
  reviewedBy: z.array(id),
  directedBy: z.array(id),
  theme: z.strictObject({ text: words, conference: id }).nullable(),
  /** True where no source reviews the year. */
  gap: z.boolean(),
  held: z.array(held),
});
export type YearEntry = z.infer<typeof yearEntry>;
