import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingFaces } from '../../../scripts/site/font-cuts.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a face that is cut is not asked for again', () => {
  expect(missingFaces(folder)).toEqual(['serif-latin.woff2', 'serif-vietnamese.woff2']);
  writeFileSync(join(folder, 'serif-latin.woff2'), '');
  expect(missingFaces(folder)).toEqual(['serif-vietnamese.woff2']);
});
