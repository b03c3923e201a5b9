import { stringify } from 'yaml';
import { citationFileLabels as say, standingLabels } from '../../labels/exports.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Edition } from '../../schema/edition.ts';
import type { CellKind, DataTable } from '../../schema/vocabulary.ts';
import { dataPackage, schemaOf } from './descriptions.ts';
import { tablesOf } from './tables.ts';

/** The files by name: each table as JSON, CSV and with its JSON Schema, their description, the citation. */
export function dataFiles(record: DocumentaryRecord): Map<string, string> {
  const tables = tablesOf(record);
  const files = new Map<string, string>();
  for (const entry of record.dictionary) {
    const { table } = entry;
    files.set(`${table}.json`, json(tables[table]));
    files.set(`${table}.csv`, csvOf(entry, tables[table]));
    files.set(`${table}.schema.json`, json(schemaOf(entry)));
  }
  files.set('datapackage.json', json(dataPackage(record)));
  files.set('CITATION.cff', citationCff(record.edition));
  return files;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A table as CSV, with a byte order mark, without which spreadsheets garble Vietnamese, and an apostrophe before what
 * they would run as a formula. Written here: libraries leave these and the lists to their callers.
 */
export function csvOf({ columns }: DataTable, rows: readonly object[]): string {
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.entries(columns).map(([name, { kind }]) => cell(factAt(row, name), kind))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** The fact in a column, `theme.year` being `year` inside `theme`; null where it is absent. */
export function factAt(row: object, name: string): unknown {
  const inside = (fact: unknown, part: string) => (fact as Record<string, unknown> | null | undefined)?.[part];
  return name.split('.').reduce<unknown>(inside, row) ?? null;
}

function cell(fact: unknown, kind: CellKind): string {
  if (fact === null) return '';
  if (kind === 'json') return JSON.stringify(fact);
  const text = Array.isArray(fact) ? fact.join(';') : String(fact);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `CITATION.cff`, which GitHub and Zotero read. @see https://citation-file-format.github.io/ */
export function citationCff({ name, version, date }: Edition): string {
  const facts = {
    'cff-version': '1.2.0',
    message: say.message,
    type: 'dataset',
    title: name,
    authors: [{ name }],
    version,
    'date-released': date,
    license: 'CC-BY-4.0',
    abstract: `${say.abstract} ${standingLabels.digests.en}`,
    keywords: say.keywords,
  };
  return stringify(facts, { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
}
