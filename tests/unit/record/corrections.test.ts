import { expect, test } from 'vitest';
import { groupCorrections } from '../../../src/record/publication-history.ts';
import { change } from './small-record.ts';

const changeOf = (date: string, address: string) => change(address, { date, version: date });
const page = '/hoi-nghi/tong-ket-2018/';

test('corrections stand by version, newest first, then page by page', () => {
  const changes = [
    changeOf('2026-12-05', `${page}#p1`),
    changeOf('2027-01-09', '/nam/2020/'),
    changeOf('2026-12-05', '/nam/2020/'),
    changeOf('2026-12-05', `${page}#p2`),
  ];
  expect(groupCorrections(changes).map((one) => [one.date, one.page, one.corrections.length])).toEqual([
    ['2027-01-09', '/nam/2020/', 1],
    ['2026-12-05', page, 2],
    ['2026-12-05', '/nam/2020/', 1],
  ]);
});

test('of two corrections of one passage the newer one has the place that the passage links to', () => {
  const changes = [
    changeOf('2027-01-09', `${page}#p7`),
    changeOf('2026-12-05', `${page}#p7a`),
    { ...changeOf('2026-12-05', `${page}#p7`), new: 'ba' },
    changeOf('2026-12-05', `${page}#p7`),
    changeOf('2026-12-05', `${page}#p1`),
  ];
  const listed = groupCorrections(changes).flatMap(({ corrections }) => corrections);
  expect(listed.map((one) => [one.address.split('#')[1], one.new, one.id])).toEqual([
    ['p7', 'hai', 'tong-ket-2018-p7'],
    ['p1', 'hai', 'tong-ket-2018-p1'],
    ['p7', 'hai', null],
    ['p7', 'ba', null],
    ['p7a', 'hai', 'tong-ket-2018-p7a'],
  ]);
});
