import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { columns, factAt } from '../../../../src/exports/data/columns.ts';
import { csvOf } from '../../../../src/exports/data/csv.ts';
import { type TableName, type Tables, tableNames, tablesOf } from '../../../../src/exports/data/tables.ts';
import { record } from '../citation/records.ts';

const tables = tablesOf(record);
const textOf = <Name extends TableName>(name: Name, rows: Tables[Name]) => [...csvOf(name, rows)].join('');
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe('CSV', () => {
  test('begins with a byte order mark and names its columns', () => {
    const csv = textOf('years', tables.years);
    expect(csv.startsWith('\uFEFFyear,reviewedBy,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test.each(tableNames)('%s reads back cell by cell', (name) => {
    const rows = rowsOf(textOf(name, tables[name]));
    expect(rows).toHaveLength(tables[name].length);
    rows.forEach((row, place) => {
      for (const [column, kind] of columns[name]) {
        const fact = factAt(tables[name][place] ?? {}, column);
        const cell = row[column] ?? '';
        if (fact === null) expect(cell).toBe('');
        else if (kind === 'json') expect(JSON.parse(cell)).toEqual(fact);
        else if (Array.isArray(fact)) expect(cell === '' ? [] : cell.split(';')).toEqual(fact.map(String));
        else expect(cell).toBe(String(fact));
      }
    });
  });

  test('no item of a list holds the sign that parts them', () => {
    for (const name of tableNames) {
      for (const row of tables[name]) {
        for (const [column, kind] of columns[name]) {
          if (kind === 'list')
            expect((factAt(row, column) as string[]).filter((item) => item.includes(';'))).toEqual([]);
        }
      }
    }
  });

  test.each(['=1+1', '+84', '-1', '@sum', '\tx', '\rx'])('a text like %j is not run as a formula', (text) => {
    const [row] = rowsOf(
      textOf('changes', [{ date: '2026-12-01', version: '1.0.1', address: '/', old: text, new: 'b', why: 'c' }]),
    );
    expect(row?.['old']).toBe(`'${text}`);
  });

  test('quotes, commas and lines survive', () => {
    const old = 'một, "hai"\nba';
    const [row] = rowsOf(
      textOf('changes', [{ date: '2026-12-01', version: '1.0.1', address: '/', old, new: 'b', why: 'c' }]),
    );
    expect(row?.['old']).toBe(old);
  });
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

// Debian's libreoffice-calc; .ci/run need not have it.
test.skipIf(office === undefined)(
  'LibreOffice opens the passages with right Vietnamese',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'csv-'));
    try {
      writeFileSync(join(folder, 'passages.csv'), textOf('passages', tables.passages));
      // Read as UTF-8, as its dialog proposes on seeing the mark (without a window it supposes Windows-1252), and
      // written in UTF-16, so that nothing but its own reading can have kept the letters.
      const read = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,65535,1,,0,false,true,false';
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync(office ?? '', [
        profile,
        '--headless',
        read,
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        join(folder, 'passages.csv'),
      ]);
      const rows = rowsOf(readFileSync(join(folder, 'out/passages.csv'), 'utf16le'));
      expect(rows.map((row) => row['text'])).toEqual(tables.passages.map(({ text }) => text));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
