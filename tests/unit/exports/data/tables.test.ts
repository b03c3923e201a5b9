import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../scripts/content/entries.ts';
import { columns, factAt } from '../../../../src/exports/data/columns.ts';
import { dataFiles } from '../../../../src/exports/data/files.ts';
import { answerOf, inPieces } from '../../../../src/exports/data/pieces.ts';
import { type JsonSchema, schemaOf } from '../../../../src/exports/data/schemas.ts';
import { articlesOf, rowSchemas, type Tables, tableNames, tablesOf } from '../../../../src/exports/data/tables.ts';
import { record } from '../citation/records.ts';
import { textOf } from './edition-files.ts';

const loaded = Object.fromEntries(tableNames.map((name) => [name, JSON.parse(textOf(`${name}.json`))])) as Tables;

describe('round trip', () => {
  test('loading the JSON back gives the collections, byte for byte', () => {
    const { conferences, years } = loaded;
    const texts = new Map(loaded.passages.map(({ article, id, text }) => [`${article}#${id}`, text]));
    const articles = articlesOf(loaded).map((one) => ({
      ...one,
      passages: one.passages.map((passage) => ({ ...passage, text: texts.get(`${one.id}#${passage.id}`) ?? '' })),
    }));
    const written = entriesOf({ articles, conferences, years, ledgers: [] });
    const folder = 'content/collections';
    const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    expect([...written.keys()].sort()).toEqual(onDisk.map((name) => name.replaceAll('\\', '/')).sort());
    for (const [path, text] of written) expect(text).toBe(readFileSync(`${folder}/${path}`, 'utf8'));
  });

  test('every row passes the schema that the collections are checked against', () => {
    for (const name of tableNames) {
      for (const row of loaded[name]) expect(rowSchemas[name].safeParse(row).error?.issues ?? []).toEqual([]);
    }
  });

  test('no passage is lost on the way to its table', () => {
    expect(loaded.passages).toHaveLength(record.articles.flatMap(({ passages }) => passages).length);
    expect(loaded.passages.every(({ text }) => text.length > 0)).toBe(true);
  });
});

test('a table is laid out as JSON is, a long one in pieces', async () => {
  const articles = Array.from({ length: 40 }, () => record.articles).flat();
  const long = [...(dataFiles({ ...record, articles }).get('passages.json')?.() ?? [])];
  const laidOut = `${JSON.stringify(JSON.parse(long.join('')), null, 2)}\n`;
  expect(long.join('')).toBe(laidOut);
  expect([...inPieces(long)].length).toBeGreaterThan(2);
  expect(await answerOf(long).text()).toBe(laidOut);
  expect([...(dataFiles({ ...record, articles: [] }).get('passages.json')?.() ?? [])].join('')).toBe('[]\n');
});

describe('JSON Schema', () => {
  test.each(tableNames)('%s.json validates against %s.schema.json', (name) => {
    const schema = JSON.parse(textOf(`${name}.schema.json`)) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    validate(loaded[name]);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a table with a fact of the wrong kind does not', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schemaOf('conferences'));
    expect(validate(loaded.conferences.map((row) => ({ ...row, date: '21/1/2019' })))).toBe(false);
    expect(validate(loaded.conferences.map((row) => ({ ...row, more: 1 })))).toBe(false);
  });
});

describe('data dictionary', () => {
  /** The columns that a row's schema asks for: its properties, and those of an object one step inside. */
  const wanted = (row: JsonSchema) =>
    Object.entries(row.properties ?? {}).flatMap(([name, property]) => {
      const inside = [property, ...(property.anyOf ?? [])].find((one) => one.properties !== undefined);
      return inside === undefined ? [name] : Object.keys(inside.properties ?? {}).map((part) => `${name}.${part}`);
    });

  test.each(tableNames)('explains every fact of %s, in the schema too', (name) => {
    const { items } = schemaOf(name);
    if (items === undefined || items === false) throw new Error('a table is a list of rows');
    expect(columns[name].map(([column]) => column)).toEqual(wanted(items));
    expect(columns[name].every(([, , meaning]) => meaning.length > 3)).toBe(true);
    const [first = ''] = columns[name].map(([column]) => column);
    expect(items.properties?.[first]?.description).toBe(columns[name][0]?.[2]);
  });

  test('a fact inside an absent one is absent', () => {
    expect(factAt({ theme: null }, 'theme.year')).toBeNull();
    expect(factAt({ theme: { year: 2019 } }, 'theme.year')).toBe(2019);
  });
});

test('tables of the record leave the record as it is', () => {
  const before = JSON.stringify(record.articles);
  tablesOf(record);
  expect(JSON.stringify(record.articles)).toBe(before);
});
