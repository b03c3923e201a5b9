import { describe, expect, test } from 'vitest';
import { type PairRow, pairRows } from '../../../src/record/pairs.ts';
import { passage, topic } from './small-record.ts';

const vocabulary = ['a', 'b', 'c', 'd'].map(topic);
const ids = (passages: readonly { id: string }[]) => passages.map(({ id }) => id);
const shown = (rows: readonly PairRow[]) =>
  rows.map(({ topics, planned, reported }) => [ids(topics).join('+'), ids(planned.here), ids(reported.here)]);

describe('what was set out beside what was reported', () => {
  test('passages on one topic stand in one row', () => {
    const rows = pairRows([passage('p1', { topics: ['a'] })], [passage('r1', { topics: ['a'] })], vocabulary);
    expect(shown(rows)).toEqual([['a', ['p1'], ['r1']]]);
  });

  test('a passage on several topics is shown once and named in the other rows', () => {
    const planned = [passage('p1', { topics: ['a', 'b'] })];
    const reported = [passage('r1', { topics: ['a'] }), passage('r2', { topics: ['b'] })];
    const rows = pairRows(planned, reported, vocabulary);
    expect(shown(rows)).toEqual([
      ['a', ['p1'], ['r1']],
      ['b', [], ['r2']],
    ]);
    expect(ids(rows[1]?.planned.elsewhere ?? [])).toEqual(['p1']);
  });

  test('the rarest topic takes its passages first, so that as many rows as can be have both sides', () => {
    const planned = [passage('p1', { topics: ['a', 'c'] }), passage('p2', { topics: ['a'] })];
    const reported = [passage('r1', { topics: ['a'] }), passage('r2', { topics: ['c'] })];
    expect(shown(pairRows(planned, reported, vocabulary))).toEqual([
      ['a', ['p2'], ['r1']],
      ['c', ['p1'], ['r2']],
    ]);
  });

  test('topics that always come together share a row', () => {
    const both = { topics: ['a', 'b'] };
    const rows = pairRows([passage('p1', both)], [passage('r1', both)], vocabulary);
    expect(shown(rows)).toEqual([['a+b', ['p1'], ['r1']]]);
  });

  test('a topic named in passing on one side is told under the row, not given one', () => {
    const rows = pairRows([passage('p1', { topics: ['a', 'd'] })], [passage('r1', { topics: ['a'] })], vocabulary);
    expect(shown(rows)).toEqual([['a', ['p1'], ['r1']]]);
    expect(ids(rows[0]?.also ?? [])).toEqual(['d']);
  });

  test('rows with both sides come first, then what was only set out, only reported, and what names no topic', () => {
    const planned = [passage('p1', { topics: ['c'] }), passage('p2', { topics: ['b'] }), passage('p3')];
    const reported = [passage('r1', { topics: ['a'] }), passage('r2', { topics: ['c'] })];
    expect(shown(pairRows(planned, reported, vocabulary))).toEqual([
      ['c', ['p1'], ['r2']],
      ['b', ['p2'], []],
      ['a', [], ['r1']],
      ['', ['p3'], []],
    ]);
  });

  test('what the conference that directs the year sets out comes before what an earlier one said in passing', () => {
    const early = passage('p1', { topics: ['a'], conference: 'tong-ket-2018' });
    const own = passage('p2', { topics: ['b'], conference: 'tong-ket-2020' });
    const rows = pairRows([early, own], [], vocabulary, new Set(['tong-ket-2020']));
    expect(shown(rows).map(([topics]) => topics)).toEqual(['b', 'a']);
  });

  test('every passage is shown exactly once, whatever its topics', () => {
    const kinds = [['a'], ['a', 'b'], ['b', 'c', 'd'], [], ['d'], ['c', 'd']];
    const planned = kinds.map((topics, place) => passage(`p${place}`, { topics }));
    const reported = kinds.toReversed().map((topics, place) => passage(`r${place}`, { topics }));
    const rows = pairRows(planned, reported, vocabulary);
    const all = rows.flatMap((row) => [...row.planned.here, ...row.reported.here]);
    expect(ids(all).sort()).toEqual(ids([...planned, ...reported]).sort());
  });

  test('a topic that the vocabulary does not know makes no row of its own', () => {
    expect(shown(pairRows([passage('p1', { topics: ['x'] })], [], vocabulary))).toEqual([['', ['p1'], []]]);
  });
});
