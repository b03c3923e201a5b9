import { z } from 'astro/zod';
import { licence } from '../../addresses.ts';
import { standingLabels } from '../../labels/exports.ts';
import type { InBoth, Language } from '../../labels/language.ts';
import { isOfDigests } from '../../record/lookup.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { CellKind, DataTable } from '../../schema/vocabulary.ts';
import { rowSchemas } from './tables.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Property = JsonSchema | boolean | undefined;

/** A meaning as the files have it, in both languages. */
export const bilingual = ({ vi, en }: InBoth<string>) => `${vi} / ${en}`;

/** A sentence on whose words the passages of a record are, and who has reviewed them. */
export const standingOf = (record: DocumentaryRecord, language: Language): string =>
  standingLabels[isOfDigests(record) ? 'digests' : 'captures'][language];

/** The JSON Schema of a table's file, with the data dictionary's words for each property. */
export function schemaOf({ table, columns, ...meaning }: DataTable): object {
  const { $schema, ...row } = z.toJSONSchema(rowSchemas[table]);
  const inside = (schema: Property, part: string): Property =>
    typeof schema === 'object' ? known(schema).properties?.[part] : undefined;
  for (const [name, column] of Object.entries(columns)) {
    const property = name.split('.').reduce(inside, row);
    if (typeof property !== 'object') throw new Error(`data-dictionary.yaml: ${table}.${name} is not in the schema`);
    property.description = bilingual(column);
  }
  return { $schema, title: table, description: bilingual(meaning), type: 'array', items: row };
}

const known = (schema: JsonSchema) => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;

const fieldTypes: Record<CellKind, object> = {
  text: { type: 'string' },
  number: { type: 'integer' },
  boolean: { type: 'boolean' },
  day: { type: 'date' },
  list: { type: 'list', delimiter: ';', itemType: 'string' },
  numbers: { type: 'list', delimiter: ';', itemType: 'integer' },
  json: { type: 'array' },
};

/** The Frictionless description of the CSV files. @see https://datapackage.org/standard/data-package/ */
export function dataPackage(record: DocumentaryRecord): object {
  const { name, version, date } = record.edition;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bien-nien-doi-ngoai',
    title: name,
    description: bilingual({ vi: standingOf(record, 'vi'), en: standingOf(record, 'en') }),
    version,
    created: `${date}T00:00:00Z`,
    contributors: [{ title: name, roles: ['creator'] }],
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: licence }],
    resources: record.dictionary.map(resource),
  };
}

function resource(entry: DataTable): object {
  const { table, primaryKey, references, columns } = entry;
  const foreignKeys = Object.entries(references).map(([fields, of]) => ({
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
    description: bilingual(entry),
    dialect: { lineTerminator: '\r\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(columns).map(([name, column]) => ({
        name,
        ...fieldTypes[column.kind],
        description: bilingual(column),
      })),
      missingValues: [''],
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}
