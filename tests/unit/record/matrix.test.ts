import { expect, test } from 'vitest';
import { matrixOf } from '../../../src/record/matrix.ts';
import { collationKey } from '../../../src/text/collation.ts';
import { record } from './edition.ts';

const matrix = matrixOf(record);
const speaksOf = (years: readonly number[], year: number | null) =>
  year === null ? !record.years.some((entry) => years.includes(entry.year)) : years.includes(year);

test('the matrix has a row for every topic that is named, by Vietnamese collation', () => {
  const keys = matrix.rows.map(({ topic }) => collationKey(topic.label));
  expect(keys).toEqual([...keys].sort());
  const named = new Set(record.articles.flatMap(({ passages }) => passages.flatMap(({ topics }) => topics)));
  expect(new Set(matrix.rows.map(({ topic }) => topic.id))).toEqual(named);
});

test('every row has a cell for every year, and the columns say what the record holds of it', () => {
  for (const { cells } of matrix.rows) {
    expect(cells.map(({ year }) => year)).toEqual([...matrix.years.map(({ year }) => year), null]);
  }
  expect(matrix.years.find(({ year }) => year === 2022)?.words).toBe('chưa có tư liệu');
});

test('a cell counts each passage that speaks of the year, by task, result and the rest', () => {
  for (const { topic, cells } of matrix.rows) {
    for (const { year, marks } of cells) {
      const passages = record.articles
        .flatMap((article) => article.passages)
        .filter(({ topics, years }) => topics.includes(topic.id) && speaksOf(years, year));
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(passages.length);
      const tasks = marks.find(({ mark }) => mark === 'task')?.count ?? 0;
      expect(tasks).toBe(passages.filter(({ role }) => role === 'task').length);
    }
  }
});

test('no topic has an empty row', () => {
  const empty = matrix.rows.filter(({ cells }) => cells.every(({ marks }) => marks.length === 0));
  expect(empty.map(({ topic }) => topic.id)).toEqual([]);
});
