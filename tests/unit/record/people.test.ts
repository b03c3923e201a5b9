import { describe, expect, test } from 'vitest';
import { appearancesOf, organisationList, peopleList, presencesOf } from '../../../src/record/people.ts';
import { article, conference, passage, person, recordOf } from './small-record.ts';

const titles = [
  { article: 'bai-mot', title: 'Bộ trưởng', line: 3 },
  { article: 'bai-mot', title: 'Bộ trưởng', line: 9 },
  { article: 'bai-mot', title: 'Phó Thủ tướng', line: 11 },
];
const minh = { ...person('pham-binh-minh', 'Phạm Bình Minh'), titles };
const giau = person('nguyen-van-giau', 'Nguyễn Văn Giàu');
const unnamed = person('khong-ai', 'Không Ai');
const body = (id: string, label: string) => ({ ...person(id, label), short: null });
const record = recordOf({
  conferences: [
    conference('tong-ket-2018', {
      articles: ['bai-mot'],
      participants: [{ person: minh.id, name: minh.label, title: 'Bộ trưởng', roles: ['guidance'] }],
    }),
    conference('tong-ket-2019', { articles: ['bai-hai'], reviewYear: 2019, organisers: ['bo'] }),
  ],
  articles: [
    article('bai-mot', 'tong-ket-2018', [
      passage('p1', { people: [minh.id] }),
      passage('p2', { people: [minh.id, giau.id], speaker: minh.id }),
      passage('p3', { speaker: minh.id, organisations: ['ban'] }),
    ]),
    article('bai-hai', 'tong-ket-2019', [
      passage('p1', { speaker: minh.id }),
      passage('p2', { speaker: minh.id, repeats: 'p1' }),
    ]),
  ],
  vocabulary: {
    people: [minh, unnamed, giau],
    organisations: [body('bo', 'Đảng'), body('ban', 'Chính phủ'), body('khac', 'Ban khác')],
  },
});

test('people stand by given name, which is last; nobody stands whom nothing names', () => {
  expect(peopleList(record).map(({ label }) => label)).toEqual(['Nguyễn Văn Giàu', 'Phạm Bình Minh']);
});

test('organisations stand by their names, đ after c, with what they held', () => {
  expect(organisationList(record).map(({ label, conferences, named }) => [label, conferences.length, named])).toEqual([
    ['Chính phủ', 0, 1],
    ['Đảng', 1, 0],
  ]);
});

describe('the page of a person', () => {
  test('a title that an article prints twice stands once, with both lines', () => {
    const [presence] = presencesOf(record, minh);
    expect(presence?.titles.map(({ title, lines }) => [title, lines.map(({ line }) => line)])).toEqual([
      ['Bộ trưởng', [3, 9]],
      ['Phó Thủ tướng', [11]],
    ]);
    expect(presence?.roles).toEqual(['guidance']);
  });

  test('what somebody says comes before where somebody is only named, each passage once, no repetition', () => {
    const { spoken, named } = appearancesOf(record, 'people', minh.id);
    const listed = (groups: typeof spoken) =>
      groups.map(({ conference: { id }, passages }) => [id, passages.map((one) => one.id)]);
    expect(listed(spoken)).toEqual([
      ['tong-ket-2018', ['p2', 'p3']],
      ['tong-ket-2019', ['p1']],
    ]);
    expect(listed(named)).toEqual([['tong-ket-2018', ['p1']]]);
  });
});
