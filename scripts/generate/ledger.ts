import type { LedgerEntry, LedgerLine } from '../../src/schema/ledger.ts';
import type { Article } from './article.ts';
import type { DigestPassage } from './digest.ts';

/** The ledger that an edition ships beside a digest: every line of its capture and the passages that rest on it. */
export function ledgerOf({ capture }: Article, passages: readonly DigestPassage[], sha256: string): LedgerEntry {
  const resting = new Map<number, string[]>();
  for (const { id, lines } of passages) resting.set(lines[0], [...(resting.get(lines[0]) ?? []), id]);
  const lines = capture.lines.map((line, index): LedgerLine => {
    const [passage = null, ...more] = resting.get(index + 1) ?? [];
    return { n: index + 1, class: line.class, passage, also: line.also, ...(more.length > 0 ? { more } : {}) };
  });
  return { file: capture.file, sha256, lines };
}
