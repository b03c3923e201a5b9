import { describe, expect, test } from 'vitest';
import { overruns, tooHigh } from '../../../scripts/site/budgets.ts';

const year = { name: 'year', where: '/nam/2020/', parts: { html: 9000, css: 6000, pictures: 0 } };

describe('a budget', () => {
  test('is kept to its last byte', () => {
    expect(overruns(year, { limits: { 'html+css': 15_000, pictures: 0 }, measured: {} })).toEqual([]);
  });

  test('says what grew, the most first, when it is passed', () => {
    const budget = { limits: { 'html+css': 14 * 1024 }, measured: { html: 8900, css: 4000 } };
    expect(overruns(year, budget)).toEqual([
      'year (/nam/2020/): html+css 14.6 KB of 14.0 KB — css grew from 3.9 KB to 5.9 KB, html grew from 8.7 KB to 8.8 KB',
    ]);
  });

  test('names a picture where there was none, and a new field of the index', () => {
    const pictured = { ...year, parts: { ...year.parts, pictures: 300_000 } };
    expect(overruns(pictured, { limits: { pictures: 0 }, measured: { pictures: 0 } })).toEqual([
      'year (/nam/2020/): pictures 293.0 KB of 0 bytes — pictures grew from 0 bytes to 293.0 KB',
    ]);
    const index = { name: 'index', where: '', parts: { passages: 6000, texts: 9000 } };
    expect(overruns(index, { limits: { all: 7000 }, measured: { passages: 6000 } })).toEqual([
      'index: 14.6 KB of 6.8 KB — texts grew from 0 bytes to 8.8 KB',
    ]);
  });

  test('is not raised over what the design allows', () => {
    expect(tooHigh('year', { limits: { 'html+css': 20_000 }, measured: {} })).toEqual([
      'budgets.json: year allows more html+css than 14.0 KB — lower the limit',
    ]);
  });
});
