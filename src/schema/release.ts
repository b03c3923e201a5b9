import { z } from 'astro/zod';
import { isoDate, sha256, version } from './primitives.ts';

/** An entry of `content/releases.yaml`: a version of the edition, packed and kept. */
export const release = z.strictObject({
  version,
  date: isoDate,
  /** The ZIP's name in `content/releases/`. */
  file: z.string().regex(/^[a-z0-9.-]+\.zip$/, 'is not the name of a ZIP'),
  sha256,
  bytes: z.int().min(1),
  /** The number of lines of `content/addresses.txt`: those addresses were published by then. */
  addresses: z.int().min(0),
});
export type Release = z.infer<typeof release>;

/** An entry of `content/moved.yaml`: an address that was renamed; its old page leads to the new one. */
export const moved = z.strictObject({
  from: z
    .string()
    .regex(/^\/(?![\\/])[^\s\\\p{Cc}]+\/$/u, 'is not the address of a page of this site, with a slash at both ends'),
  /** Browsers drop tabs and line ends, so that one after the slash would lead to another host. */
  to: z.string().regex(/^\/(?![\\/])[^\s\\\p{Cc}]*$/u, 'is not an address of this site, which begins with one slash'),
  since: version,
});
export type Moved = z.infer<typeof moved>;
