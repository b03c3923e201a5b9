import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { schemaOf, standingOf } from '../../../src/exports/data/descriptions.ts';
import { citationCff, csvOf, dataFiles, factAt } from '../../../src/exports/data/files.ts';
import { releaseArchive } from '../../../src/exports/data/release.ts';
import { rowSchemas, type Tables } from '../../../src/exports/data/tables.ts';
import type { CellKind, DataTable } from '../../../src/schema/vocabulary.ts';
import { record } from '../edition.ts';

type TableName = DataTable['table'];

const tableNames = record.dictionary.map(({ table }) => table);
const tableOf = (name: TableName) => record.dictionary.find(({ table }) => table === name) as DataTable;
const files = dataFiles(record);
const textOf = (name: string) => files.get(name) ?? '';
const loaded = Object.fromEntries(tableNames.map((name) => [name, JSON.parse(textOf(`${name}.json`))])) as Tables;
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe('JSON', () => {
  test('every row passes the schema that the collections are checked against', () => {
    for (const name of tableNames) {
      for (const row of loaded[name]) expect(rowSchemas[name].safeParse(row).error?.issues ?? []).toEqual([]);
    }
  });

  test('a passage has its words, its conference, and what it is about', () => {
    expect(loaded.passages).toHaveLength(record.articles.flatMap(({ passages }) => passages).length);
    const keys = ['conference', 'id', 'role', 'topics', 'about', 'repeats', 'speaker', 'text', 'english'];
    expect(Object.keys(loaded.passages[0] ?? {})).toEqual(expect.arrayContaining(keys));
  });

  test('a thread has as many passages as it counts, each of them there', () => {
    const passages = new Set(loaded.passages.map(({ conference, id }) => `${conference}#${id}`));
    expect(loaded.threads.length).toBeGreaterThan(0);
    for (const { task, result, tasks, results } of loaded.threads) {
      expect([tasks, results]).toEqual([task.length, result.length]);
      for (const one of [...task, ...result]) expect(passages).toContain(one);
    }
  });

  test('there are more topics than those of the threads: what is counted for no year, as its description says', () => {
    const counted = new Set(loaded.threads.map(({ topic }) => topic));
    const others = loaded.topics.filter(({ id }) => !counted.has(id));
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) expect(loaded.passages.some(({ topics }) => topics.includes(id))).toBe(true);
    expect(tableOf('topics').vi).toContain('không tính cho năm nào');
  });

  test.each(tableNames)('%s.json validates against %s.schema.json', (name) => {
    const schema = JSON.parse(textOf(`${name}.schema.json`)) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    validate(loaded[name]);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a table with a fact of the wrong kind does not', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schemaOf(tableOf('conferences')));
    expect(validate(loaded.conferences.map((row) => ({ ...row, date: '21/1/2019' })))).toBe(false);
    expect(validate(loaded.conferences.map((row) => ({ ...row, more: 1 })))).toBe(false);
  });
});

describe('CSV', () => {
  test.each(tableNames)('%s reads back cell by cell', (name) => {
    const csv = textOf(`${name}.csv`);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(loaded[name].length);
    rows.forEach((row, place) => {
      for (const [column, { kind }] of Object.entries(tableOf(name).columns)) {
        const fact = factAt(loaded[name][place] ?? {}, column);
        const cell = row[column] ?? '';
        if (fact === null) expect(cell).toBe('');
        else if (kind === 'json') expect(JSON.parse(cell)).toEqual(fact);
        else if (Array.isArray(fact)) expect(cell === '' ? [] : cell.split(';')).toEqual(fact.map(String));
        else expect(cell).toBe(String(fact));
      }
    });
  });

  const changed = (old: string) => {
    const row = { date: '2027-12-01', version: '1.2.1', address: '/', old, new: 'b', why: 'c' };
    return rowsOf(csvOf(tableOf('changes'), [row]))[0]?.['old'];
  };

  test.each(['=1+1', '+84', '-1', '@sum', '\tx', '\rx'])('a text like %j is not run as a formula', (text) => {
    expect(changed(text)).toBe(`'${text}`);
  });

  test('quotes, commas and lines survive', () => {
    expect(changed('một, "hai"\nba')).toBe('một, "hai"\nba');
  });
});

describe('the data dictionary', () => {
  interface Schema {
    properties?: Record<string, Schema>;
    anyOf?: Schema[];
    items?: Schema;
    description?: string;
  }
  /** The columns that a row's schema asks for: its properties, and those of an object one step inside. */
  const wanted = (row: Schema) =>
    Object.entries(row.properties ?? {}).flatMap(([name, property]) => {
      const inside = [property, ...(property.anyOf ?? [])].find((one) => one.properties !== undefined);
      return inside === undefined ? [name] : Object.keys(inside.properties ?? {}).map((part) => `${name}.${part}`);
    });

  test.each(tableNames)('explains every fact of %s in both languages, in the schema too', (name: TableName) => {
    const { items = {} } = schemaOf(tableOf(name)) as Schema;
    const { columns } = tableOf(name);
    expect(Object.keys(columns).sort()).toEqual(wanted(items).sort());
    for (const { vi, en } of Object.values(columns)) expect(Math.min(vi.length, en.length)).toBeGreaterThan(2);
    const [first, meaning] = Object.entries(columns)[0] ?? [];
    expect(items.properties?.[first ?? '']?.description).toContain(meaning?.vi);
  });

  const every = (test: (item: unknown) => boolean) => (fact: unknown) => Array.isArray(fact) && fact.every(test);
  const fits: Record<CellKind, (fact: unknown) => boolean> = {
    text: (fact) => typeof fact === 'string',
    number: Number.isInteger,
    boolean: (fact) => typeof fact === 'boolean',
    day: (fact) => /^\d{4}-\d{2}-\d{2}$/.test(String(fact)),
    list: every((item) => typeof item === 'string' && !item.includes(';')),
    numbers: every(Number.isInteger),
    json: Array.isArray,
  };

  test.each(tableNames)('says of what kind each fact of %s is', (name) => {
    for (const row of loaded[name]) {
      for (const [column, { kind }] of Object.entries(tableOf(name).columns)) {
        const fact = factAt(row, column);
        expect(fact === null || fits[kind](fact), `${column}, ${kind}: ${JSON.stringify(fact)}`).toBe(true);
      }
    }
  });

  test('says how each fact stands in a cell', () => {
    const kindOf = (table: TableName, name: string): CellKind | undefined => tableOf(table).columns[name]?.kind;
    const ofPassages = ['text', 'lines', 'anchor', 'topics', 'about'].map((name) => kindOf('passages', name));
    expect(ofPassages).toEqual(['text', 'numbers', 'json', 'list', 'numbers']);
    expect([kindOf('years', 'gap'), kindOf('conferences', 'date'), kindOf('articles', 'capture.lines')]).toEqual([
      'boolean',
      'day',
      'number',
    ]);
  });
});

describe('the data package', () => {
  interface Resource {
    name: string;
    path: string;
    schema: { fields: { name: string }[]; primaryKey?: string | string[] };
  }
  const described = JSON.parse(textOf('datapackage.json')) as { licenses: { name: string }[]; resources: Resource[] };

  test('describes every CSV there is, with its columns in order, and names the licence', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(tableNames.map((name) => `${name}.csv`));
    for (const { path, schema } of described.resources) {
      const [head = ''] = textOf(path).slice(1).split('\r\n');
      expect(schema.fields.map((field) => field.name)).toEqual(head.split(','));
    }
    expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  test('its keys are keys: no two rows share one', () => {
    for (const { name, schema } of described.resources) {
      const fields = [schema.primaryKey ?? []].flat();
      if (fields.length === 0) continue;
      const rows = JSON.parse(textOf(`${name}.json`)) as Record<string, unknown>[];
      const keys = rows.map((row) => fields.map((field) => row[field]).join('#'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('who answers for the words is said alike in every file', () => {
  const zip = unzipSync(releaseArchive(record, readFileSync('LICENSE-CONTENT', 'utf8')));
  const packed = new Map(Object.entries(zip).map(([path, bytes]) => [path.split('/')[1] ?? '', strFromU8(bytes)]));
  const standing = standingOf(record, 'en');

  test('software drafted it, no archivist has reviewed it', () => {
    expect(standing).toMatch(/drafted by software.*no archivist has reviewed/);
    expect(parseYaml(packed.get('CITATION.cff') ?? '').abstract).toContain(standing);
    for (const name of ['README.md', 'datapackage.json']) expect(packed.get(name)).toContain(standing);
    expect(packed.get('README.md')).toContain('do phần mềm soạn');
    expect(packed.get('LICENSE.txt')).toMatch(/drafted by software; no archivist has reviewed/);
    for (const name of ['passages', 'years']) {
      const { description } = JSON.parse(packed.get(`${name}.schema.json`) ?? '{}');
      expect(description).toMatch(
        /do phần mềm soạn, chưa được cán bộ lưu trữ thẩm định.*drafted by software, not reviewed/,
      );
    }
  });

  test('the edition is its author, nobody else', () => {
    const { name } = record.edition;
    expect(parseYaml(packed.get('CITATION.cff') ?? '').authors).toEqual([{ name }]);
    expect(JSON.parse(packed.get('datapackage.json') ?? '{}').contributors).toEqual([
      { title: name, roles: ['creator'] },
    ]);
    const repository = ['LICENSE', 'README.md'].map((path) => readFileSync(path, 'utf8'));
    for (const text of [...packed.values(), ...repository]) expect(text).not.toMatch(/\beditors\b/i);
  });
});

test('CITATION.cff is that of the edition', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(record.edition));
  const name = 'Biên niên "Đối ngoại"';
  const { version, date } = record.edition;
  const facts = { 'cff-version': '1.2.0', title: name, version, 'date-released': date, license: 'CC-BY-4.0' };
  expect(parseYaml(citationCff({ ...record.edition, name }))).toMatchObject(facts);
});
