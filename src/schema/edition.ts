import { z } from 'astro/zod';
import { id, isoDate, version, words } from './primitives.ts';

/** `content/edition.yaml`. */
export const edition = z.strictObject({
  name: words,
  /** Version of the corpus, not of the code. */
  version,
  /** Date of the corpus, not of the build. */
  date: isoDate,
  /** Where mistakes are reported; null while there is no address. */
  contact: z.email().nullable(),
  /** Ids of the organisations whose annual reviews belong here. */
  scope: z.array(id).min(1),
});
export type Edition = z.infer<typeof edition>;

/** An entry of `content/changes/*.yaml`: a dated correction. */
export const change = z.strictObject({
  date: isoDate,
  version,
  /** The address it concerns, e.g. `/hoi-nghi/tong-ket-2018/#p7`. */
  address: z.string().startsWith('/'),
  old: words,
  new: words,
  why: words,
});
export type Change = z.infer<typeof change>;

/** The front matter of a file of `content/pages`: a section of prose about the edition. */
export const pageSection = z.strictObject({
  heading: words,
  order: z.int(),
  /** Ids of earlier versions whose text is now in it. */
  former: z.array(id).default([]),
});
