import { describe, expect, test } from 'vitest';
import { conferenceEntry, conferenceView } from '../../../src/record/conferences.ts';
import { outsideDayOf, outsideValues } from '../../../src/record/sources.ts';
import { article, change, conference, passage, person, recordOf } from './small-record.ts';

const url = 'https://example.org/bai';
const found = { url: 'https://example.org/ngay', accessed: '2026-11' };
const first = conference('tong-ket-2018', {
  articles: ['bai-mot', 'bai-hai'],
  dateBasis: 'external',
  date: '2019-01-21',
  theme: { year: 2019, text: 'Chủ động, sáng tạo' },
  external: [
    { key: 'date', value: '21/1/2019', ...found },
    { key: 'date', value: '21/1/2019', url: 'https://www.example.com/', accessed: '2026-11' },
    { key: 'place', value: 'Hà Nội', ...found },
  ],
});
const later = conference('tong-ket-2019', { reviewYear: 2019, articles: [] });
const address = '/hoi-nghi/tong-ket-2018/#p2';
const record = recordOf({
  conferences: [first, later],
  changes: [change(address), change('/hoi-nghi/tong-ket-2018/#p3')],
  vocabulary: { people: [person('bo-truong')] },
  articles: [
    article(
      'bai-mot',
      first.id,
      [
        passage('p1', { role: 'guidance', repeats: 'p7' }),
        passage('p2', { role: 'context', about: [2018], anchor: ['Ngày 21/1', 'năm 2019'] }),
        passage('p3', { about: [2018], lines: [3, 4] }),
        passage('p4', { role: 'guidance', about: [2019], speaker: 'bo-truong' }),
        passage('p5', { role: 'task', about: [2019, 2020], speaker: 'bo-truong' }),
        passage('p6', { role: 'task', about: [2019], alsoIn: ['bai-hai'] }),
        passage('p7', { role: 'guidance', about: [2019], text: 'Phát động chủ đề “Chủ động,  sáng tạo”.' }),
        passage('p8', { about: [] }),
      ],
      { url },
    ),
    article('bai-hai', first.id, [passage('hai-p1', { role: 'task', anchor: ['Một', 'hai'] })], {
      reprintOf: { publisher: 'Báo Gốc', url },
    }),
  ],
});
const view = conferenceView(record, first);
const [account, second] = view.accounts;
const sections = account?.sections ?? [];
const shown = sections.flatMap(({ passages }) => passages);
const viewOf = (id: string) => shown.find((one) => one.passage.id === id);

describe('the page of a conference', () => {
  test('passages stand in the order of the article, a heading where their role changes or no year is given; what only repeats opens none', () => {
    expect(sections.map(({ kind, year, passages }) => [kind, year, ...passages.map((one) => one.passage.id)])).toEqual([
      [null, null, 'p1'],
      ['context', 2018, 'p2'],
      ['result', 2018, 'p3'],
      ['setOut', 2019, 'p4', 'p5', 'p6'],
      ['theme', 2019, 'p7'],
      ['result', null, 'p8'],
    ]);
  });

  test('words go on where the passage before, in one section, has the same speaker', () => {
    expect(shown.filter(({ goesOn }) => goesOn).map(({ passage: { id } }) => id)).toEqual(['p5']);
  });

  test('a passage says so where it is about another year than its heading, or about none', () => {
    const all = view.accounts.flatMap((one) => one.sections.flatMap(({ passages }) => passages));
    expect(all.filter((one) => one.otherYear).map((one) => one.passage.id)).toEqual(['p5', 'hai-p1']);
  });

  test('a passage has its lines as a range, leads to its correction and names other articles that print it', () => {
    expect([viewOf('p2')?.lineRange, viewOf('p3')?.lineRange]).toEqual(['1', '3-4']);
    expect(viewOf('p2')?.correction).toEqual({ date: '2026-11-29', place: '#tong-ket-2018-p2' });
    expect(viewOf('p4')?.correction).toBeNull();
    expect(viewOf('p6')?.alsoIn.map(({ id }) => id)).toEqual(['bai-hai']);
  });

  test('a value found in two places is one fact with two sources; a date is a day', () => {
    const [date] = outsideValues(first.external, 'date');
    expect(date).toMatchObject({ value: '21/1/2019', day: '2019-01-21' });
    expect(date?.sources.map(({ host, accessed }) => [host, accessed])).toEqual([
      ['example.org', null],
      ['example.com', '2026-11'],
    ]);
    expect(outsideValues(first.external, 'place')[0]?.day).toBeNull();
  });

  test('the place in the newspaper needs an anchor and an address; a reprint leads to its origin and says so', () => {
    expect(viewOf('p2')?.place).toEqual({ href: `${url}#:~:text=Ng%C3%A0y%2021%2F1,n%C4%83m%202019`, at: null });
    expect(viewOf('p3')?.place).toBeNull();
    expect(second?.sections[0]?.passages[0]?.place?.at).toBe('Báo Gốc');
  });
});

test('a list counts passages; a day is from outside where no article prints one', () => {
  expect([first, later].map((one) => conferenceEntry(record, one).passages)).toEqual([9, 0]);
  expect([first, later].map((one) => outsideDayOf(one)?.value)).toEqual(['21/1/2019', undefined]);
});
