import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, expect, test } from 'vitest';
import { cutFaces } from '../../../scripts/integrations/fonts.ts';
import { pictureSvg } from '../../../src/exports/social-picture.ts';
import { recordOf } from '../record/small-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'faces-'));
const fontFiles = [join(folder, 'picture.ttf')];
beforeAll(() => cutFaces(folder));

const drawn = (name: string) => {
  const record = recordOf({});
  const svg = pictureSvg({ ...record, edition: { ...record.edition, name } }, null);
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render();
};

test('every letter and sign of a title leaves ink of its own', () => {
  const signs = [...'AăẵĐƠựỹ₫ßœŁžΩжЯ№™€&<>"\'“”–—…†·'];
  const pixels = signs.map((sign) => drawn(`n${sign}n`).pixels.toString('base64'));
  expect(new Set(pixels).size).toBe(signs.length);
  expect(pixels).not.toContain(drawn('n n').pixels.toString('base64'));
});

test('the same title is the same bytes', () => {
  expect(drawn('Biên niên').asPng().equals(drawn('Biên niên').asPng())).toBe(true);
});
