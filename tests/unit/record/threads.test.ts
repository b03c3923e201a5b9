import { describe, expect, test } from 'vitest';
import { comparisons, threadsOf, topicView, workedThread } from '../../../src/record/threads.ts';
import { article, conference, passage, recordOf, topic, year } from './small-record.ts';

const first = conference('tong-ket-2018', { date: '2019-01-21', articles: ['mot'] });
const second = conference('tong-ket-2019', {
  date: '2019-12-23',
  reviewYear: 2019,
  directionYear: 2020,
  articles: ['hai'],
});
const record = recordOf({
  vocabulary: { topics: ['asean', 'can-bo', 'dich'].map(topic) },
  conferences: [first, second],
  articles: [
    article('mot', first.id, [
      passage('p1', { role: 'task', about: [2019], topics: ['can-bo'] }),
      passage('p2', { role: 'task', about: [2019, 2020], topics: ['asean'] }),
      passage('p3', { role: 'context', about: [2018], topics: ['dich'] }),
    ]),
    article('hai', second.id, [
      passage('p1', { role: 'result', about: [2019], topics: ['asean'] }),
      passage('p2', { role: 'task', about: [2020], topics: ['can-bo'] }),
      passage('p3', { role: 'context', about: [], topics: ['asean'] }),
    ]),
  ],
  years: [
    year(2018, { reviewedBy: [first.id], gap: false }),
    year(2019, { reviewedBy: [second.id], directedBy: [first.id], gap: false }),
    year(2020, { directedBy: [second.id] }),
  ],
});

describe('the picture of threads', () => {
  const threads = threadsOf(record);

  test('has the counted topics, those spoken of first coming first', () => {
    expect(threads.map((one) => one.topic.id)).toEqual(['can-bo', 'asean']);
  });

  test('counts each side, and joins one passage about two years', () => {
    const asean = threads.find((one) => one.topic.id === 'asean');
    expect(asean?.marks).toEqual([
      null,
      { year: 2019, task: 1, result: 1, side: 'both', open: false, onwards: true },
      { year: 2020, task: 1, result: 0, side: 'task', open: true, onwards: false },
    ]);
    expect(asean?.conferences).toBe(2);
  });

  test('a line runs open into a year that no article reviews', () => {
    const staff = threads.find((one) => one.topic.id === 'can-bo');
    expect(staff?.marks.map((mark) => mark?.open ?? null)).toEqual([null, false, true]);
  });
});

test('a topic’s page has its years in time, context beside the counted sides, and what is about no year last', () => {
  const view = topicView(record, topic('asean'));
  expect(view.years.map(({ entry, task, result }) => [entry.year, task.length, result.length])).toEqual([
    [2019, 1, 1],
    [2020, 1, 0],
  ]);
  expect(view.undated.map(({ id }) => id)).toEqual(['p3']);
  expect(topicView(record, topic('dich'))).toMatchObject({ thread: null, years: [{ context: [{ id: 'p3' }] }] });
});

test('the thread worked out in words is the one that most conferences speak of, with both sides', () => {
  expect(workedThread(record)).toMatchObject({ topic: { id: 'asean' }, year: 2019 });
  expect(workedThread(recordOf({}))).toBeNull();
});

test('years are compared only where both speak of a topic', () => {
  const made = comparisons(record);
  expect(made.map((one) => one.years.map((entry) => entry.year))).toEqual([[2019, 2020]]);
  expect(made[0]?.shared.map((one) => one.topic.id)).toEqual(['can-bo', 'asean']);
});
