import { z } from 'astro/zod';
import { columnLabels, tableLabels } from '../../labels/data.ts';
import type { InBoth } from '../../labels/language.ts';
import type { Edition } from '../../schema/edition.ts';
import { rowSchemas, type TableName, tableNames } from './tables.ts';

/** The form of a fact in a cell: as it is, as a list parted by `;`, or as JSON where it has parts of its own. */
export type CellKind = 'text' | 'number' | 'boolean' | 'day' | 'list' | 'numbers' | 'json';

/** A JSON Schema, as far as it is read here. */
interface JsonSchema {
  type?: string;
  format?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  [keyword: string]: unknown;
}

/** A meaning as the files have it, in both languages. */
export const bilingual = ({ vi, en }: InBoth<string>) => `${vi} / ${en}`;

/** The columns of a table, in the order of the data dictionary; their kinds follow from the edition's one schema. */
export function columnsOf(table: TableName) {
  const schema = rowSchema(table);
  return Object.entries<InBoth<string>>(columnLabels[table]).map(([name, meaning]) => {
    const property = propertyAt(schema, name);
    if (property === undefined) throw new Error(`the data dictionary's ${table}.${name} is not in the schema`);
    return { name, kind: kindOf(property), meaning };
  });
}

/** The JSON Schema of a table's file, with the data dictionary's words for each property. */
export function schemaOf(table: TableName): object {
  const { $schema, ...row } = rowSchema(table);
  for (const [name, meaning] of Object.entries<InBoth<string>>(columnLabels[table])) {
    Object.assign(propertyAt(row, name) ?? {}, { description: bilingual(meaning) });
  }
  return { $schema, title: table, description: bilingual(tableLabels[table]), type: 'array', items: row };
}

/** The fact in a column, `theme.year` being `year` inside `theme`; null where it is absent. */
export function factAt(row: object, name: string): unknown {
  const inside = (fact: unknown, part: string) => (fact as Record<string, unknown> | null | undefined)?.[part];
  return name.split('.').reduce<unknown>(inside, row) ?? null;
}

function rowSchema(table: TableName): JsonSchema {
  return z.toJSONSchema(rowSchemas[table], { io: 'output' }) as JsonSchema;
}

function propertyAt(schema: JsonSchema, name: string): JsonSchema | undefined {
  return name
    .split('.')
    .reduce<JsonSchema | undefined>((found, part) => found && known(found).properties?.[part], schema);
}

/** A schema without its null. */
const known = (schema: JsonSchema) => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

function kindOf(schema: JsonSchema): CellKind {
  const { type, format, items, prefixItems } = known(schema);
  if (type === 'integer') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'string') return format === 'date' ? 'day' : 'text';
  if (type !== 'array') return type === 'object' ? 'json' : 'text';
  const parts = prefixItems ?? [items ?? {}];
  if (parts.every((part) => part.type === 'integer')) return 'numbers';
  return prefixItems === undefined && items?.type === 'string' ? 'list' : 'json';
}

const fieldTypes: Record<CellKind, object> = {
  text: { type: 'string' },
  number: { type: 'integer' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  list: { type: 'list', delimiter: ';', itemType: 'string' },
  numbers: { type: 'list', delimiter: ';', itemType: 'integer' },
  json: { type: 'array' },
};

/** Keys that are not the id, and columns that name a row of another table. */
const keys: Partial<Record<TableName, string | string[]>> = {
  passages: ['conference', 'id'],
  years: 'year',
  threads: ['topic', 'year'],
  changes: [],
};
const references: Partial<Record<TableName, Record<string, TableName>>> = {
  articles: { conference: 'conferences' },
  passages: { article: 'articles', conference: 'conferences' },
  threads: { topic: 'topics' },
};

/** The Frictionless description of the CSV files. @see https://datapackage.org/standard/data-package/ */
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

function resource(table: TableName): object {
  const primaryKey = keys[table] ?? 'id';
  const foreignKeys = Object.entries(references[table] ?? {}).map(([fields, of]) => ({
    fields,
    reference: { resource: of, fields: 'id' },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table,
    path: `${table}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    description: bilingual(tableLabels[table]),
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columnsOf(table).map(({ name, kind, meaning }) => ({
        name,
        ...fieldTypes[kind],
        description: bilingual(meaning),
      })),
      missingValues: [''],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
