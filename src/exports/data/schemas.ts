import { z } from 'astro/zod';
import { columns, tableMeanings } from './columns.ts';
import { rowSchemas, type TableName } from './tables.ts';

/** A JSON Schema of the tables, as far as it is read here. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  items?: JsonSchema | false;
  [keyword: string]: unknown;
}

/**
 * The JSON Schema of a table's file, made from the schema that the collections are checked against, with the
 * data dictionary's words for each property.
 */
export function schemaOf(name: TableName): JsonSchema {
  const { $schema, ...row } = z.toJSONSchema(rowSchemas[name]) as JsonSchema;
  for (const [column, , meaning] of columns[name]) meant(row, column.split('.'), meaning);
  return { $schema, title: name, description: tableMeanings[name], type: 'array', items: row };
}

function meant(schema: JsonSchema, [part, ...rest]: string[], meaning: string): void {
  const inside = [schema, ...(schema.anyOf ?? [])].find((one) => one.properties !== undefined);
  const property = part === undefined ? undefined : inside?.properties?.[part];
  if (property === undefined) return;
  if (rest.length === 0) property.description = meaning;
  else meant(property, rest, meaning);
}
