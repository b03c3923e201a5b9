import { describe, expect, test } from 'vitest';
import { type Measured, measuredTables } from '../../../src/lib/measured.ts';

const figure = (median: number, runs = 3) => ({ median, least: median - 0.5, most: median + 0.5, runs });
const cost = (seconds: number, processor: number | null) => ({
  seconds: figure(seconds),
  processor: processor === null ? null : figure(processor),
  megabytes: figure(1234),
});
const report: Measured = {
  date: '2026-11-23',
  commit: 'abc1234',
  machine: { cores: 2, memory: 24 },
  content: [{ articles: 5000, lines: 700_000, ...cost(50, 40), floor: cost(25, 20), half: cost(20, 25) }],
  builds: [],
  pages: [],
};

describe('what was measured', () => {
  test('is written as Vietnamese writes numbers, with its spread and how often it was run', () => {
    const [row] = measuredTables(report)[0]?.rows ?? [];
    expect(row?.slice(0, 5)).toEqual(['5.000', '50,00 (49,50–50,50, 3 lần chạy)', '40,00', '1.234', '14.000']);
  });

  test('is compared by processor time, which a busy machine does not blur', () => {
    expect(measuredTables(report)[0]?.rows[0]?.slice(5)).toEqual(['1,60 lần', '2,00 lần']);
  });

  test('is compared by time where processor time is not known', () => {
    const content = report.content.map((row) => ({ ...row, floor: cost(25, null) }));
    expect(measuredTables({ ...report, content })[0]?.rows[0]?.at(-1)).toBe('2,00 lần');
  });

  test('tells what is made beside the pages in a row of its own: the whole build less that of the pages', () => {
    const built = (builder: string, cache: string, seconds: number, bytes: number) => {
      return { articles: 50, builder, cache, bytes, ...cost(seconds, seconds + 1) };
    };
    const builds = [
      built('ours, whole', 'cold', 6, 23e6),
      built('ours, whole', 'warm', 5, 23e6),
      built('ours, reading pages and index', 'cold', 2, 9e6),
      built('ours, reading pages and index', 'warm', 1.5, 9e6),
    ];
    const [table] = measuredTables({ ...report, content: [], builds });
    expect(table?.rows.map(([, name]) => name)).toEqual([
      'ấn bản này, trọn vẹn',
      'ấn bản này, trang đọc và chỉ mục',
      'ấn bản này, những gì làm bên cạnh',
    ]);
    expect(table?.rows[2]?.slice(2)).toEqual(['4,00', '3,50', '4,00', '–', '14,0']);
  });

  test('has no table of what was not measured', () => {
    expect(measuredTables(report).map(({ id }) => id)).toEqual(['do-lam-bo-suu-tap']);
  });
});
