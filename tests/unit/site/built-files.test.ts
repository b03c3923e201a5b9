import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFiles, fileReader } from '../../../scripts/site/built-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files are read whole one after the other, however long, and an empty one is empty', () => {
  const texts = { a: 'ngắn', b: 'dài'.repeat(400_000), c: '', d: 'lại ngắn' };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const read = fileReader();
  expect(builtFiles(folder).map((path) => read(join(folder, path)).toString())).toEqual(Object.values(texts));
  expect(() => read(join(folder, 'none'))).toThrow(/ENOENT/);
});
