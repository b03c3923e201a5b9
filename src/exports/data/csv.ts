import { type CellKind, columns, factAt } from './columns.ts';
import type { TableName, Tables } from './tables.ts';

/** What parts a list inside a cell. */
export const listDelimiter = ';';

/**
 * A table as CSV: UTF-8 with a byte order mark, without which spreadsheets garble Vietnamese; lines ended by
 * CRLF. A text that a spreadsheet would run as a formula gets an apostrophe in front.
 * @returns a line at a time; the first names the columns; what is absent is an empty cell
 */
export function* csvOf<Name extends TableName>(name: Name, rows: Tables[Name]): Generator<string> {
  yield `\uFEFF${line(columns[name].map(([column]) => column))}`;
  for (const row of rows) yield line(columns[name].map(([column, kind]) => cell(factAt(row, column), kind)));
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function cell(fact: unknown, kind: CellKind): string {
  if (fact === null) return '';
  if (kind === 'json') return JSON.stringify(fact);
  const text = Array.isArray(fact) ? fact.join(listDelimiter) : String(fact);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
