import type { DocumentaryRecord } from '../../record/model.ts';
import type { Edition } from '../../schema/edition.ts';
import { citationCff } from './citation-cff.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { schemaOf } from './schemas.ts';
import { type TableName, tableNames, tablesOf } from './tables.ts';

/**
 * The record as files: each table as JSON, CSV and with its JSON Schema, and what describes them together.
 * @returns what makes each text, in pieces, by the file's name: together they would be most of a large build's memory
 */
export function dataFiles(record: DocumentaryRecord): Map<string, () => Iterable<string>> {
  const files = new Map<string, () => Iterable<string>>();
  const add = <Name extends TableName>(name: Name) => {
    files.set(`${name}.json`, () => jsonRows(tablesOf(record)[name]));
    files.set(`${name}.csv`, () => csvOf(name, tablesOf(record)[name]));
    files.set(`${name}.schema.json`, () => [json(schemaOf(name))]);
  };
  for (const name of tableNames) add(name);
  files.set('datapackage.json', () => [json(dataPackage(record.edition))]);
  files.set('CITATION.cff', () => [citationCff(record.edition)]);
  return files;
}

/** The name of a version's ZIP, and of the folder in it. */
export function releaseName({ version }: Pick<Edition, 'version'>): string {
  return `bien-nien-doi-ngoai-${version}`;
}

/** What `json` says of all the rows, a row at a time. */
function* jsonRows(rows: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const row of rows) {
    yield `${before}\n${JSON.stringify([row], null, 2).slice('[\n'.length, -'\n]'.length)}`;
    before = ',';
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
