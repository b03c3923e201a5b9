import { describe, expect, test } from 'vitest';
import { conferenceCount } from '../../../src/labels/record.ts';
import { phrasesView, sideOf, sidesOf } from '../../../src/record/counts.ts';
import { article, conference, passage, recordOf, year } from './small-record.ts';

const review = conference('tong-ket-2019', { reviewYear: 2019, directionYear: 2020 });

describe('the side on which a passage counts', () => {
  test('tasks and guidance are set out for the years they are about', () => {
    for (const role of ['task', 'guidance'] as const) {
      const both = passage('p1', { role, about: [2019, 2020] });
      expect([2019, 2020, 2021].map((one) => sideOf(both, one, review))).toEqual(['task', 'task', null]);
    }
  });

  test('a result is reported only by a conference that reviews the year', () => {
    const result = passage('p1', { role: 'result', about: [2018, 2019] });
    expect(sideOf(result, 2019, review)).toBe('result');
    expect(sideOf(result, 2018, review)).toBeNull();
  });

  test('context, proceedings and repetitions count nowhere', () => {
    for (const facts of [{ role: 'context' }, { role: 'proceedings' }, { repeats: 'p2' }] as const) {
      expect(sideOf(passage('p1', { about: [2019], ...facts }), 2019, review)).toBeNull();
    }
  });
});

test('conferences are counted by kind, and one is one', () => {
  const meeting = { ...review, kind: 'inter-agency-meeting' } as const;
  expect(conferenceCount([review, meeting], 'en')).toBe('1 annual review and 1 inter-agency meeting');
  expect(conferenceCount([meeting, meeting], 'vi')).toBe('2 cuộc họp liên cơ quan');
});

test('a passage counts once in each of its years and under each of its topics', () => {
  const passages = [
    passage('p1', { role: 'task', about: [2019, 2020], topics: ['asean', 'can-bo'] }),
    passage('p2', { role: 'result', about: [2019], topics: ['asean'] }),
    passage('p3', { role: 'context', about: [2019], topics: ['asean'] }),
  ];
  const record = recordOf({
    conferences: [{ ...review, articles: ['bai'] }],
    articles: [article('bai', review.id, passages)],
    years: [year(2019), year(2020)],
  });
  const numbers = (inYear: number, topic?: string) => {
    const { task, result } = sidesOf(record, inYear, topic);
    return [task.length, result.length];
  };
  expect([numbers(2019), numbers(2020)]).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(numbers(2019, 'asean')).toEqual([1, 1]);
  expect(numbers(2020, 'can-bo')).toEqual([1, 0]);
  expect(numbers(2021, 'can-bo')).toEqual([0, 0]);
});

test('a formula says which articles print it, those of most articles first, and one that none prints stands apart', () => {
  const phrase = (id: string, articles: Record<string, number[]>) => {
    return { id, phrase: id, aliases: [], what: 'Một cụm từ.', english: id, articles };
  };
  const record = recordOf({
    conferences: [conference('tong-ket-2018', { articles: ['bai-mot', 'bai-hai'] })],
    articles: [article('bai-mot', 'tong-ket-2018', []), article('bai-hai', 'tong-ket-2018', [])],
    years: [year(2018, { gap: false }), year(2019)],
    vocabulary: {
      phrases: [
        phrase('mot', { 'bai-hai': [4] }),
        phrase('khong', {}),
        phrase('hai', { 'bai-mot': [1, 7], 'bai-hai': [3] }),
      ],
    },
  });
  const { printed, absent, uncovered } = phrasesView(record);
  const printings = printed.map(({ phrase: { id }, places }) => [id, ...places.map(({ lines }) => lines.join())]);
  expect(printings).toEqual([
    ['hai', '1,7', '3'],
    ['mot', '4'],
  ]);
  expect(absent.map(({ id }) => id)).toEqual(['khong']);
  expect(uncovered).toEqual([2019]);
});
