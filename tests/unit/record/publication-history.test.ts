import { describe, expect, test } from 'vitest';
import { unrecordedChanges } from '../../../scripts/content/verify/unrecorded-changes.ts';
import { groupCorrections, historyOf, lastChanged } from '../../../src/record/publication-history.ts';
import { change } from './small-record.ts';

const page = '/hoi-nghi/tong-ket-2018/';
const changeOf = (date: string, address: string) => change(address, { date, old: 'ngày 21/1', new: 'ngày 22/1' });
const release = { file: 'a.zip', sha256: '0'.repeat(64), bytes: 1 };
const kept = {
  edition: { name: 'Biên niên', version: '1.2.0', date: '2027-02-01', contact: null, scope: ['bo-ngoai-giao'] },
  changes: [
    changeOf('2026-12-20', `${page}#p7`),
    changeOf('2026-12-05', page),
    changeOf('2026-12-06', '/hoi-nghi/tong-ket-2019/#p7'),
  ],
  releases: [
    { ...release, version: '1.0.0', date: '2026-11-23', addresses: 2 },
    { ...release, version: '1.1.0', date: '2026-12-31', addresses: 3 },
  ],
  addresses: new Map([page, `${page}#p7`, `${page}#p8`, `${page}#p9`].map((address, place) => [address, place])),
};

describe('the history', () => {
  test('of an address begins with the version that first had it', () => {
    expect(historyOf(`${page}#p7`, kept).first).toEqual({ version: '1.0.0', date: '2026-11-23' });
    expect(historyOf(`${page}#p8`, kept).first).toEqual({ version: '1.1.0', date: '2026-12-31' });
  });

  test('of an address that no packed version has begins with the present one', () => {
    expect(historyOf(`${page}#p9`, kept).first).toEqual({ version: '1.2.0', date: '2027-02-01' });
    expect(historyOf('/moi/', kept).first).toEqual({ version: '1.2.0', date: '2027-02-01' });
  });

  test("of a page has its passages' corrections, oldest first; of a passage its own only", () => {
    expect(historyOf(page, kept).changes.map(({ date }) => date)).toEqual(['2026-12-05', '2026-12-20']);
    expect(historyOf(`${page}#p7`, kept).changes.map(({ date }) => date)).toEqual(['2026-12-20']);
    expect(lastChanged(page, kept)).toBe('2026-12-20');
    expect(lastChanged(`${page}#p8`, kept)).toBe('2026-12-31');
  });
});

describe('the list of corrections', () => {
  const corrected = (date: string, address: string) => change(address, { date, version: date });

  test('stands by version, newest first, then page by page', () => {
    const changes = [
      corrected('2026-12-05', `${page}#p1`),
      corrected('2027-01-09', '/nam/2020/'),
      corrected('2026-12-05', '/nam/2020/'),
      corrected('2026-12-05', `${page}#p2`),
    ];
    expect(groupCorrections(changes).map((one) => [one.date, one.page, one.corrections.length])).toEqual([
      ['2027-01-09', '/nam/2020/', 1],
      ['2026-12-05', page, 2],
      ['2026-12-05', '/nam/2020/', 1],
    ]);
  });

  test('of two of one passage gives the newer one the place that the passage links to', () => {
    const changes = [
      corrected('2027-01-09', `${page}#p7`),
      corrected('2026-12-05', `${page}#p7a`),
      { ...corrected('2026-12-05', `${page}#p7`), new: 'ba' },
      corrected('2026-12-05', `${page}#p7`),
      corrected('2026-12-05', `${page}#p1`),
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
});

describe('changed words of a published passage', () => {
  const published = [{ conference: 'tong-ket-2018', id: 'p7', text: 'Họp ngày 21/1 tại Hà Nội.' }];
  const present = [{ conference: 'tong-ket-2018', id: 'p7', text: 'Họp ngày 22/1 tại Hà Nội.' }];

  test('without a record are found, by address with both readings', () => {
    expect(unrecordedChanges(published, present, [])).toEqual([
      { address: `${page}#p7`, old: published[0]?.text, new: present[0]?.text },
    ]);
  });

  test('with a record of both readings are in order', () => {
    expect(unrecordedChanges(published, present, [changeOf('2026-12-20', `${page}#p7`)])).toEqual([]);
  });

  test('with a record that quotes the words of both are in order', () => {
    const quoting = (now: string) => ({
      ...changeOf('2026-12-20', `${page}#p7`),
      old: 'bối cảnh; “ngày 21/1 …”',
      new: `“Họp … ${now}”; dòng 7`,
    });
    expect(unrecordedChanges(published, present, [quoting('22/1')])).toEqual([]);
    expect(unrecordedChanges(published, present, [quoting('23/1')])).toHaveLength(1);
  });

  test('with a record of another passage, or of other readings, are found', () => {
    expect(unrecordedChanges(published, present, [changeOf('2026-12-20', `${page}#p8`)])).toHaveLength(1);
    expect(
      unrecordedChanges(published, present, [{ ...changeOf('2026-12-20', `${page}#p7`), new: 'ngày 23/1' }]),
    ).toHaveLength(1);
  });

  test('unchanged, new and removed passages are none', () => {
    expect(unrecordedChanges(published, published, [])).toEqual([]);
    expect(unrecordedChanges([], present, [])).toEqual([]);
    expect(unrecordedChanges(published, [], [])).toEqual([]);
  });
});
