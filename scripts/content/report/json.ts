import type { Row } from './table.ts';

/** The table as JSON, an array of rows. */
export function jsonOf(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
