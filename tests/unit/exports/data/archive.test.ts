import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { archive } from '../../../../src/exports/data/archive.ts';
import { citationCff } from '../../../../src/exports/data/citation-cff.ts';
import { columns } from '../../../../src/exports/data/columns.ts';
import { releaseName } from '../../../../src/exports/data/files.ts';
import { tableNames } from '../../../../src/exports/data/tables.ts';
import { record } from '../citation/records.ts';
import { files, textOf } from './edition-files.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('ZIP', () => {
  test('is the same bytes whatever the order of its files', async () => {
    const backwards = new Map([...files].reverse());
    expect(await archive('a', backwards).bytes()).toEqual(await archive('a', files).bytes());
  });

  test('holds every file under one folder, letter for letter', async () => {
    const folder = releaseName(record.edition);
    const unpacked = unzipSync(await archive(folder, files).bytes());
    expect(Object.keys(unpacked).sort()).toEqual([...files.keys()].map((name) => `${folder}/${name}`).sort());
    for (const name of files.keys()) {
      expect(decoder.decode(unpacked[`${folder}/${name}`])).toBe(textOf(name));
    }
  });
});

describe('data package', () => {
  const described = JSON.parse(textOf('datapackage.json')) as {
    licenses: { name: string }[];
    resources: { name: string; path: string; schema: { fields: { name: string }[]; primaryKey?: string | string[] } }[];
  };

  test('describes every CSV there is, with its columns in order, and names the licence', () => {
    expect(described.resources.map(({ path }) => path)).toEqual(tableNames.map((name) => `${name}.csv`));
    for (const { name, path, schema } of described.resources) {
      const [head = ''] = textOf(path).slice(1).split('\r\n');
      expect(schema.fields.map((field) => field.name)).toEqual(head.split(','));
      expect(schema.fields.map((field) => field.name)).toEqual(columns[name as 'years'].map(([column]) => column));
    }
    expect(described.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  test('its keys are keys: no two rows share one', () => {
    for (const { name, schema } of described.resources) {
      if (schema.primaryKey === undefined) continue;
      const rows = JSON.parse(textOf(`${name}.json`)) as Record<string, unknown>[];
      const keys = rows.map((row) =>
        [schema.primaryKey]
          .flat()
          .map((field) => row[field ?? ''])
          .join('#'),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

test('CITATION.cff is that of the edition', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(record.edition));
  expect(parse(citationCff(record.edition))).toMatchObject({
    'cff-version': '1.2.0',
    title: record.edition.name,
    version: record.edition.version,
    'date-released': record.edition.date,
    license: 'CC-BY-4.0',
  });
});
