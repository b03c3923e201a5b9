import { describe, expect, test } from 'vitest';
import { ledgerOf, sourceList } from '../../../src/record/sources.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import { article, conference, passage, recordOf } from './small-record.ts';

const report = article('bai-mot', 'tong-ket-2018', [
  passage('p1', { lines: [3, 3] }),
  passage('p2', { lines: [3, 5] }),
]);
const classes = ['chrome', 'blank', 'body', 'blank', 'lead', 'body', 'chrome'] as const;
const lines = classes.map((name, at): LedgerLine => {
  return { n: at + 1, class: name, passage: null, also: at === 2 ? [{ class: 'caption', from: 20 }] : [] };
});
const ledger = { file: 'bai-mot.txt', sha256: 'a'.repeat(64), lines };

describe('the ledger of a source', () => {
  const view = ledgerOf(recordOf({ ledgers: new Map([[ledger.sha256, ledger]]) }), report);

  test('runs of lines outside the article are one row', () => {
    expect(view?.rows.map((row) => [row.lines, row.classes])).toEqual([
      [
        [1, 2],
        ['chrome', 'blank'],
      ],
      [
        [3, 3],
        ['body', 'caption'],
      ],
      [[4, 4], ['blank']],
      [[5, 5], ['lead']],
      [[6, 6], ['body']],
      [[7, 7], ['chrome']],
    ]);
  });

  test('passages are those of the article at hand, since the editions number them differently', () => {
    expect(view?.rows[1]?.passages).toEqual(['p1', 'p2']);
  });

  test('the share counts lines of the text and those with a passage', () => {
    expect([view?.accounted, view?.textLines]).toEqual([2, 3]);
  });
});

test('a source without a shipped ledger has none, and is listed all the same', () => {
  const parts = { conferences: [conference('tong-ket-2018', { articles: ['bai-mot'] })], articles: [report] };
  expect(sourceList(recordOf(parts))[0]?.ledger).toBeNull();
  const withLedger = recordOf({ ...parts, ledgers: new Map([[ledger.sha256, ledger]]) });
  expect(sourceList(withLedger)[0]?.ledger?.textLines).toBe(3);
});
