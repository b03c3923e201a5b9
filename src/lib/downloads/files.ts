import type { DocumentaryRecord } from '../record/model.ts';
import type { Edition } from '../schema/edition.ts';
import { citationCff } from './citation-cff.ts';
import { csvOf } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { schemaOf } from './schemas.ts';
import { type TableName, tableNames, tablesOf } from './tables.ts';

/**
 * The record as files: each table as JSON, CSV and with its JSON Schema, and what describes them together.
 * @returns what makes each text, by the file's name: all of them together would be most of a large build's memory
 */
export function dataFiles(record: DocumentaryRecord): Map<string, () => string> {
  const files = new Map<string, () => string>();
  const add = <Name extends TableName>(name: Name) => {
    files.set(`${name}.json`, () => json(tablesOf(record)[name]));
    files.set(`${name}.csv`, () => csvOf(name, tablesOf(record)[name]));
    files.set(`${name}.schema.json`, () => json(schemaOf(name)));
  };
  for (const name of tableNames) add(name);
  files.set('datapackage.json', () => json(dataPackage(record.edition)));
  files.set('CITATION.cff', () => citationCff(record.edition));
  return files;
}

/** The name of a version's ZIP, and of the folder in it. */
export function releaseName({ version }: Pick<Edition, 'version'>): string {
  return `bien-nien-doi-ngoai-${version}`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
