import { expect, test } from 'vitest';
import { groupCorrections } from '../../../src/record/publication-history.ts';

const change = (date: string, address: string) => ({
  date,
  version: date,
  address,
  old: 'một',
  new: 'hai',
  why: 'nhầm',
});
const page = '/hoi-nghi/tong-ket-2018/';

test('corrections stand by version, newest first, then page by page', () => {
  const changes = [
    change('2026-12-05', `${page}#p1`),
    change('2027-01-09', '/nam/2020/'),
    change('2026-12-05', '/nam/2020/'),
    change('2026-12-05', `${page}#p2`),
  ];
  expect(groupCorrections(changes).map((one) => [one.date, one.page, one.corrections.length])).toEqual([
    ['2027-01-09', '/nam/2020/', 1],
    ['2026-12-05', page, 2],
    ['2026-12-05', '/nam/2020/', 1],
  ]);
});
