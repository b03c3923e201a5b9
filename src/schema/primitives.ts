import { z } from 'astro/zod';

/** Characters that no page, feed or book can carry. */
export const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Words for a reader: never empty, no space at either end, one line, NFC. */
export const words = z
  .string()
  .min(1, 'is empty; leave the fact out with null')
  .refine((text) => text === text.trim(), 'has space at an end')
  .refine((text) => !/[\r\n]/.test(text), 'has a line break')
  .refine((text) => /[\r\n]/.test(text) || !unprintable.test(text), 'holds a character that no page can carry')
  .refine((text) => text === text.normalize('NFC'), 'is not in NFC');

/** An id, which is part of an address: lower case, no diacritics, hyphens between words. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id (lower case, no diacritics, hyphens)');

/** A passage's id: `p7`, `p7a`, `laodongthudo-p3`; `d12` in the full-text edition. */
export const passageId = z
  .string()
  .regex(/^(?:[a-z0-9]+-)*[pd][1-9][0-9]*[a-z]?$/, 'is not a passage id such as p7 or p7a');

/** A calendar day, ISO 8601. */
export const isoDate = z.iso.date('is not a day such as 2019-01-21');

/** A day, or a moment with its offset where the source prints the hour: `2019-03-12T10:56+07:00`. */
export const moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })],
  'is not a day (2019-01-21) or a moment (2019-03-12T10:56+07:00)',
);

/** When an outside address was looked up: a day, or a month where only that is known. */
export const lookedUp = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'is not 2026-11 or 2026-11-05');

/** A year of the record. */
export const year = z.int().min(1945).max(2200);

/** A line of a capture, 1-based, counted as an editor counts. */
export const lineNumber = z.int().min(1);

/** First and last line, inclusive. */
export const lineRange = z
  .tuple([lineNumber, lineNumber])
  .refine(([first, last]) => first <= last, 'ends before it begins');

/** An address outside the site. */
export const outsideAddress = z.url({ protocol: /^https?$/, error: 'is not an http(s) address' });

/** A version of the edition, three numbers. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0');

/** SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');

/** A fact that no capture prints, with where and when it was found. */
export const externalFact = z.strictObject({
  /** Which fact: a key of the record it stands in (`date`, `publisher`, `place` …) or a word of the edition's (`alsoReported`). */
  key: z.string().regex(/^[a-zA-Z]+$/),
  value: words,
  url: outsideAddress,
  accessed: lookedUp,
});
export type ExternalFact = z.infer<typeof externalFact>;
