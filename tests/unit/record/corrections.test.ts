import { expect, test } from 'vitest';
import {
  correctionPlace,
  correctionsOnPage,
  groupCorrections,
  listCorrections,
} from '../../../src/record/publication-history.ts';
import { recordOf } from './small-record.ts';

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

test('a passage leads to its correction on whatever page of the list that stands', () => {
  const changes = Array.from({ length: correctionsOnPage + 1 }, (_, n) => change('2026-12-05', `${page}#p${n + 1}`));
  const record = recordOf({ changes });
  expect(listCorrections(record)).toHaveLength(changes.length);
  expect(correctionPlace(record, `${page}#p1`)).toBe('#tong-ket-2018-p1');
  expect(correctionPlace(record, `${page}#p${correctionsOnPage + 1}`)).toBe(
    `2/#tong-ket-2018-p${correctionsOnPage + 1}`,
  );
});
