import { describe, expect, test } from 'vitest';
import type { RecordPassage } from '../../../src/record/model.ts';
import { yearView } from '../../../src/record/years.ts';
import { article, conference, passage, recordOf, topic, year } from './small-record.ts';

const earlier = conference('tong-ket-2018', { date: '2019-01-21', articles: ['truoc'] });
const meeting = conference('hop-lien-co-quan-2018', { date: '2019-03-11', articles: ['hop'] });
const review = conference('tong-ket-2019', { reviewYear: 2019, directionYear: 2020, articles: ['sau'] });

/** The view of 2019 in a record of passages by article. */
function view2019(before: RecordPassage[], after: RecordPassage[], between: RecordPassage[] = []) {
  const entry = year(2019, { reviewedBy: ['tong-ket-2019'], directedBy: ['tong-ket-2018'], gap: false });
  const record = recordOf({
    vocabulary: { topics: ['asean', 'bao-an', 'can-bo', 'kinh-te'].map(topic) },
    conferences: [earlier, meeting, review],
    articles: [
      article('truoc', earlier.id, before),
      article('hop', meeting.id, between),
      article('sau', review.id, after),
    ],
    years: [year(2018), entry, year(2020)],
  });
  return yearView(record, entry);
}

const task = (id: string, topics: string[]) => passage(id, { role: 'task', about: [2019], topics });
const result = (id: string, topics: string[]) => passage(id, { role: 'result', about: [2019], topics });
const ids = (rows: { topics: { id: string }[] }[]) => rows.map(({ topics }) => topics.map(({ id }) => id).join(' '));

describe('the rows of a year', () => {
  test('topics that both sides speak of come first, subjects of one side apart', () => {
    const { pairs, only } = view2019(
      [task('p1', ['can-bo']), task('p2', ['asean'])],
      [result('p1', ['kinh-te', 'asean'])],
    );
    expect(ids(pairs)).toEqual(['asean']);
    expect(ids(only.task)).toEqual(['can-bo']);
    expect(ids(only.result)).toEqual(['kinh-te']);
  });

  test('a topic that is nowhere the principal one has a row only where both sides speak of it', () => {
    const { pairs, only } = view2019([task('p1', ['asean', 'bao-an'])], [result('p1', ['asean'])]);
    expect(ids(pairs)).toEqual(['asean']);
    expect(pairs[0]?.also.map((one) => [one.topic.id, one.side])).toEqual([['bao-an', 'task']]);
    expect(ids(only.task)).toEqual([]);
  });

  test('a topic without a row is named with each passage; its place names the passages of other rows', () => {
    const { only } = view2019([task('p1', ['asean', 'bao-an']), task('p2', ['can-bo', 'bao-an'])], []);
    const also = only.task.map((row) => row.also.map((one) => [one.topic.id, one.isPlace, one.elsewhere[0]?.id]));
    expect(also).toEqual([[['bao-an', true, 'p2']], [['bao-an', false, undefined]]]);
  });

  test('subjects of one side stand in the order of the article', () => {
    const { only } = view2019([task('p1', ['kinh-te']), task('p2', ['asean']), task('p3', ['can-bo'])], []);
    expect(ids(only.task)).toEqual(['kinh-te', 'asean', 'can-bo']);
  });

  test('topics with the same passages share a row', () => {
    const { pairs } = view2019([task('p1', ['asean', 'bao-an'])], [result('p1', ['bao-an', 'asean'])]);
    expect(ids(pairs)).toEqual(['asean bao-an']);
  });

  test('passages without a topic stand apart', () => {
    const { pairs, general } = view2019(
      [task('p1', []), task('p2', ['asean'])],
      [result('p1', ['asean']), result('p2', [])],
    );
    expect(ids(pairs)).toEqual(['asean']);
    expect(general?.sides.task.map(({ passage }) => passage.id)).toEqual(['p1']);
    expect(general?.sides.result.map(({ passage }) => passage.id)).toEqual(['p2']);
  });

  test('a passage is quoted in full under its principal topic, below it the part on the row’s topics', () => {
    const both = { ...task('p1', ['kinh-te', 'asean']), text: 'Một điều về kinh tế. Chuyên đề asean được coi trọng.' };
    const { pairs } = view2019([both, task('p2', ['asean'])], [result('p1', ['kinh-te']), result('p2', ['asean'])]);
    const parts = pairs.map(({ sides }) => sides.task.map((one) => [one.passage.id, one.part]));
    expect(parts).toEqual([
      [['p1', null]],
      [
        ['p1', ['asean']],
        ['p2', null],
      ],
    ]);
  });

  test('a row names the passages that it cannot quote apart, unless a side would have no words', () => {
    const silent = task('p1', ['asean', 'kinh-te']);
    const beside = view2019([silent, task('p2', ['kinh-te'])], [result('p1', ['kinh-te'])]);
    expect(beside.pairs[0]?.sides.task.map(({ passage }) => passage.id)).toEqual(['p2']);
    expect(beside.pairs[0]?.elsewhere.task.map(({ id }) => id)).toEqual(['p1']);
    const alone = view2019([silent], [result('p1', ['kinh-te'])]);
    expect(alone.pairs[0]?.sides.task.map(({ passage }) => passage.id)).toEqual(['p1']);
  });

  test('the nearest conference comes first', () => {
    const { only } = view2019([task('p1', ['asean'])], [], [task('p2', ['asean'])]);
    expect(only.task[0]?.sides.task.map((one) => one.passage.conference)).toEqual([meeting.id, earlier.id]);
  });
});

test('context stands apart; repetitions and proceedings stand nowhere', () => {
  const { context, counts } = view2019(
    [],
    [
      passage('p1', { role: 'context', about: [2019] }),
      passage('p2', { role: 'proceedings' }),
      passage('p3', { role: 'result', about: [2019], repeats: 'p4' }),
    ],
  );
  expect(context.map(({ id }) => id)).toEqual(['p1']);
  expect(counts).toEqual({ task: [], result: [] });
});

test('the theme is the guidance that launches it, not the lead that repeats it', () => {
  const launched = { about: [2019], text: 'Phát động chủ đề “Chủ động, sáng tạo”.' };
  const entry = year(2019, { theme: { text: 'Chủ động, sáng tạo', conference: 'tong-ket-2018' } });
  const record = recordOf({
    conferences: [earlier],
    articles: [
      article('truoc', earlier.id, [
        passage('p1', { ...launched, role: 'guidance', repeats: 'p2' }),
        passage('p2', { ...launched, role: 'guidance' }),
      ]),
    ],
    years: [entry],
  });
  expect(yearView(record, entry).theme?.id).toBe('p2');
});
