import { expect, test } from 'vitest';
import { idsIn, runsOf } from '../../../src/search/format-runs.ts';

test('ids that count up are a run, by what stands before their number', () => {
  const ids = ['p1', 'p2', 'p3', 'p1', 'p2', 'bao-p2', 'bao-p3', 'bao-p5', 'p9', 'p10'];
  expect(runsOf(ids)).toEqual([
    ['p1', 3],
    ['p1', 2],
    ['bao-p2', 2],
    ['bao-p5', 1],
    ['p9', 2],
  ]);
  expect(idsIn(runsOf(ids))).toEqual(ids);
});

test('an id without a number, or with one that does not count up as written, stands alone', () => {
  const ids = ['dau', 'cuoi', 'p01', 'p2', 'p02'];
  expect(idsIn(runsOf(ids))).toEqual(ids);
});
