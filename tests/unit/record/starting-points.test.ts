import { expect, test } from 'vitest';
import { startingPoints } from '../../../src/record/starting-points.ts';
import { article, conference, passage, recordOf, topic, year } from './small-record.ts';

test('a first reader is sent to the year with most full rows and to the topics of most conferences', () => {
  const record = recordOf({
    conferences: [
      conference('tong-ket-2018', { articles: ['bai-mot'] }),
      conference('tong-ket-2019', { articles: ['bai-hai'], reviewYear: 2019 }),
    ],
    vocabulary: { topics: ['a', 'b', 'c'].map(topic), people: [], organisations: [], abbreviations: [], phrases: [] },
    articles: [
      article('bai-mot', 'tong-ket-2018', [
        passage('p1', { role: 'task', years: [2019], topics: ['b'] }),
        passage('p2', { years: [2018], topics: ['a'] }),
      ]),
      article('bai-hai', 'tong-ket-2019', [passage('p1', { years: [2019], topics: ['b'] })]),
    ],
    years: [year(2018, { reviewedBy: ['tong-ket-2018'] }), year(2019, { reviewedBy: ['tong-ket-2019'] })],
  });
  const { year: best, topics } = startingPoints(record);
  expect([best, topics.map(({ id }) => id)]).toEqual([2019, ['b', 'a']]);
});

test('a record without a full row sends to no year', () => {
  expect(startingPoints(recordOf({ years: [year(2018)] }))).toEqual({ year: null, topics: [] });
});
