import { describe, expect, test } from 'vitest';
import { conferenceList, conferenceView, latestConference } from '../../../src/record/conferences.ts';
import { limits } from '../../../src/record/limits.ts';
import { article, conference, passage, recordOf } from './small-record.ts';

const url = 'https://example.org/bai';
const found = { url: 'https://example.org/ngay', accessed: '2026-11' };
const first = conference('tong-ket-2018', {
  articles: ['bai-mot', 'bai-hai'],
  dateBasis: 'external',
  date: '2019-01-21',
  external: [
    { key: 'date', value: '21/1/2019', ...found },
    { key: 'date', value: '21/1/2019', url: 'https://www.example.com/', accessed: '2026-11' },
    { key: 'place', value: 'Hà Nội', ...found },
  ],
  participants: [
    { person: null, name: 'Người Một', title: null, roles: ['chair'] },
    { person: null, name: 'Người Hai', title: 'Bộ trưởng', roles: ['guidance', 'closing'] },
    { person: null, name: 'Người Ba', title: null, roles: ['chair'] },
  ],
});
const later = conference('tong-ket-2019', { reviewYear: 2019, articles: [] });
const record = recordOf({
  conferences: [first, later],
  articles: [
    article(
      'bai-mot',
      first.id,
      [
        passage('p1', { role: 'context', anchor: ['Ngày 21/1', 'năm 2019'] }),
        passage('p2', { lines: [3, 4] }),
        passage('p3', {}),
        passage('p4', { role: 'context', alsoIn: ['bai-hai'] }),
      ],
      { url },
    ),
    article('bai-hai', first.id, [passage('hai-p1', { role: 'task', anchor: ['Một', 'hai'] })], {
      reprintOf: { publisher: 'Báo Gốc', url },
    }),
  ],
});
const view = conferenceView(record, first);
const passages = view.articles.flatMap((one) => one.passages);

describe('the page of a conference', () => {
  test('the contents have every passage of all articles under its role', () => {
    expect(view.jumps.map(({ role, runs }) => [role, runs.map(({ label, short }) => `${label} ${short}`)])).toEqual([
      ['context', ['đoạn 1 1', 'đoạn 4 4']],
      ['result', ['đoạn 2 2', 'đoạn 3 3']],
      ['task', ['đoạn hai-1 hai-1']],
    ]);
  });

  test('where passages are many the contents name runs of neighbours of one role', () => {
    const many = Array.from({ length: limits.withTools + 1 }, (_, n) =>
      passage(`p${n + 1}`, { role: n < 3 ? 'context' : 'result' }),
    );
    const conferences = [conference('tong-ket-2018', { articles: ['bai-mot'] })];
    const long = recordOf({ conferences, articles: [article('bai-mot', 'tong-ket-2018', many)] });
    const [held] = long.conferences;
    const labels = held && conferenceView(long, held).jumps.map(({ runs }) => runs.map(({ label }) => label));
    expect(labels).toEqual([['đoạn 1–3'], [`đoạn 4–${many.length}`]]);
  });

  test('people are grouped by what they did', () => {
    expect(view.participants.map(({ label, people }) => [label, people.map(({ name }) => name)])).toEqual([
      ['Chủ trì', ['Người Một', 'Người Ba']],
      ['Chỉ đạo, bế mạc', ['Người Hai']],
    ]);
  });

  test('a value found in two places is one fact with two sources; a date is a day', () => {
    const [date] = view.outside.get('date') ?? [];
    expect(date).toMatchObject({ value: '21/1/2019', day: '2019-01-21' });
    expect(date?.sources.map(({ host, accessed }) => [host, accessed])).toEqual([
      ['example.org', null],
      ['example.com', '2026-11'],
    ]);
    expect(view.outside.get('place')?.[0]?.day).toBeNull();
  });

  test('lines are told as words and as a range for checks', () => {
    expect(passages.map(({ lines, lineRange }) => [lines, lineRange]).slice(0, 2)).toEqual([
      ['dòng 1', '1'],
      ['dòng 3–4', '3-4'],
    ]);
  });

  test('the place in the newspaper needs an anchor and an address; a reprint leads to its origin and says so', () => {
    expect(passages.map(({ place }) => place?.at ?? (place === null ? 'none' : 'own'))).toEqual([
      'own',
      'none',
      'none',
      'none',
      'Báo Gốc',
    ]);
    expect(passages[0]?.place?.href).toBe(`${url}#:~:text=Ng%C3%A0y%2021%2F1,n%C4%83m%202019`);
  });

  test('other articles that print the same are named', () => {
    expect(passages[3]?.alsoIn.map(({ id }) => id)).toEqual(['bai-hai']);
  });
});

test('the list counts passages, and gives the date from outside where no article prints one', () => {
  expect(conferenceList(record).map(({ passages: count, outsideDate }) => [count, outsideDate?.value])).toEqual([
    [5, '21/1/2019'],
    [0, undefined],
  ]);
  expect(latestConference(record)?.conference.id).toBe('tong-ket-2019');
  expect(latestConference(recordOf({}))).toBeNull();
});
