import type { PassageRole } from '../schema/article.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { type AxisYear, axisOf } from './axis.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { topicEntries } from './topics.ts';

/** The shapes of the matrix; `other` stands for the four roles that neither set out nor report. */
export type MatrixMark = 'result' | 'task' | 'other';

/** A topic in a year: how many passages of each kind speak of it; none where the record is silent. */
export interface MatrixCell {
  year: number;
  marks: { mark: MatrixMark; count: number }[];
}

/** The matrix of topics by years. */
export interface Matrix {
  years: AxisYear[];
  rows: { topic: Topic; cells: MatrixCell[] }[];
}

const marks: MatrixMark[] = ['task', 'result', 'other'];

/** Which shape stands for a role. */
export function markOf(role: PassageRole): MatrixMark {
  return role === 'result' || role === 'task' ? role : 'other';
}

/** Topics by their names, each with every year of the record; a passage counts in every year that it speaks of. */
export function matrixOf(record: DocumentaryRecord): Matrix {
  const { naming } = lookupOf(record);
  return {
    years: axisOf(record.years),
    rows: topicEntries(record).map(({ topic }) => {
      const passages = naming.topics.get(topic.id) ?? [];
      return {
        topic,
        cells: record.years.map(({ year }) => {
          const own = passages.filter(({ years }) => years.includes(year)).map(({ role }) => markOf(role));
          const counts = marks.map((mark) => ({ mark, count: own.filter((one) => one === mark).length }));
          return { year, marks: counts.filter(({ count }) => count > 0) };
        }),
      };
    }),
  };
}
