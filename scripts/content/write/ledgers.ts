import type { LedgerEntry } from '../../../src/schema/ledger.ts';

/** A ledger file: JSON with a line of its own for each line of a capture, so that a diff reads well. */
export function ledgerFile(ledgers: readonly LedgerEntry[]): string {
  const entries = ledgers.map(({ file, sha256, lines }) => {
    const rows = lines.map((line) => JSON.stringify(line)).join(',\n');
    return `{"file":${JSON.stringify(file)},"sha256":${JSON.stringify(sha256)},"lines":[\n${rows}\n]}`;
  });
  return `[${entries.join(',\n')}]\n`;
}
