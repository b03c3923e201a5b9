import { z } from 'astro/zod';
import type { Passage } from './article.ts';
import { lineNumber, passageId, sha256, words } from './primitives.ts';

const lineClass = z.enum([
  'headline',
  'subheading',
  'lead',
  'body',
  'caption',
  'dateline',
  'byline',
  'credit',
  'image',
  'chrome',
  'blank',
]);
export type LineClass = z.infer<typeof lineClass>;

/** One line of a capture: what it is and where it went. */
export const ledgerLine = z.strictObject({
  n: lineNumber,
  class: lineClass,
  /** The first passage that accounts for it; null when it needs none. */
  passage: passageId.nullable(),
  /** Classes of the line's other parts, each from the syllable (1-based) where it begins. */
  also: z.array(z.strictObject({ class: lineClass, from: z.int().min(1) })),
  /** Further passages that rest on the same line, in order. */
  more: z.array(passageId).optional(),
});
export type LedgerLine = z.infer<typeof ledgerLine>;

/** True for a line of the article's text, which a passage must account for. */
export const isText = (line: Pick<LedgerLine, 'class'>) => line.class === 'body' || line.class === 'lead';

/** True where a passage rests on a line. */
export const restsOn = ({ lines: [first, last] }: Pick<Passage, 'lines'>, n: number) => first <= n && n <= last;

/** The ledger of one capture: every line of it, once. */
export const ledgerEntry = z.strictObject({ file: words, sha256, lines: z.array(ledgerLine) });
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** A ledger file: `--ledger`'s, or one of `content/ledgers`. */
export const ledger = z.array(ledgerEntry);
