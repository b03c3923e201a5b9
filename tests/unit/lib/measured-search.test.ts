import { expect, test } from 'vitest';
import { searchTables } from '../../../src/lib/measured-search.ts';

const judged = (engine: string, corpus: string, set: string, success: number) => {
  return { what: 'quality', engine, corpus, set, success, ndcg: success - 0.01, nonsense: [1, 12] };
};

test('what was measured of the search: only queries that were never tuned on, digests beside whole articles', () => {
  const rows = [
    judged('ours', 'shipped', 'tuning', 0.99),
    judged('ours', 'shipped', 'held-out', 0.955),
    judged('ours', 'full-text', 'held-out', 0.93),
    judged('pagefind', 'shipped', 'held-out', 0.6),
    { what: 'bytes', engine: 'ours', corpus: 'shipped', bytes: 19_916 },
    { what: 'keys', engine: 'ours', articles: 5000, keys: 300, p50: 40.25, p95: 120 },
  ];
  const [quality, keys] = searchTables({ date: '2026-11-24', rows });
  expect(quality?.rows).toEqual([
    ['trang này', '95,5%', '94,5%', '93,0%', '92,0%', '1 trên 12', '19,9'],
    ['Pagefind 1.6', '60,0%', '59,0%', '–', '–', '1 trên 12', '–'],
  ]);
  expect(keys?.rows).toEqual([['5.000', 'trang này', '300', '40,3', '120,0']]);
  expect(searchTables({ date: '2026-11-24', rows: [] })).toEqual([]);
});
