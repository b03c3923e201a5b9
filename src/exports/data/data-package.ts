import type { Edition } from '../../schema/edition.ts';
import { type CellKind, columns, tableMeanings } from './columns.ts';
import { listDelimiter } from './csv.ts';
import { type TableName, tableNames } from './tables.ts';

const fieldTypes: Record<CellKind, object> = {
  text: { type: 'string' },
  number: { type: 'integer' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  list: { type: 'list', delimiter: listDelimiter, itemType: 'string' },
  numbers: { type: 'list', delimiter: listDelimiter, itemType: 'integer' },
  json: { type: 'array' },
};

/** Which column of a table names a row of which other; `years` has no id of its own name. */
const references: Partial<Record<TableName, readonly [field: string, table: TableName][]>> = {
  articles: [['conference', 'conferences']],
  passages: [
    ['article', 'articles'],
    ['conference', 'conferences'],
  ],
};

const keys: Partial<Record<TableName, string | string[]>> = {
  passages: ['conference', 'id'],
  years: 'year',
  changes: [],
};

/**
 * The Frictionless description of the tables in CSV.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage({ name, version, date }: Edition): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bien-nien-doi-ngoai',
    title: name,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: tableNames.map(resource),
  };
}

function resource(name: TableName): object {
  const key = keys[name] ?? 'id';
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: tableMeanings[name],
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns[name].map(([column, kind, description]) => ({ name: column, ...fieldTypes[kind], description })),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(references[name] !== undefined && {
        foreignKeys: references[name].map(([field, table]) => ({
          fields: field,
          reference: { resource: table, fields: 'id' },
        })),
      }),
    },
  };
}
