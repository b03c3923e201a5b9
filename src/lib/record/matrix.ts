import type { PassageRole } from '../schema/article.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { type AxisYear, axisOf } from './axis.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { topicEntries } from './topics.ts';

/** The shapes of the matrix; `other` stands for the four roles that neither set out nor report. */
export type MatrixMark = 'result' | 'task' | 'other';

/** A topic in a year: how many passages of each kind speak of it; none where the record is silent. */
export interface MatrixCell {
  /** Null for the passages that speak of no year of the record. */
  year: number | null;
  marks: { mark: MatrixMark; count: number }[];
}

/** The matrix of topics by years. */
export interface Matrix {
  years: AxisYear[];
  /** Whether a last cell of each row counts what speaks of no year. */
  undated: boolean;
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
  const known = record.years.map(({ year }) => year);
  const isUndated = ({ years }: RecordPassage) => !years.some((year) => known.includes(year));
  const entries = topicEntries(record).map(({ topic }) => ({ topic, passages: naming.topics.get(topic.id) ?? [] }));
  const undated = entries.some(({ passages }) => passages.some(isUndated));
  return {
    years: axisOf(record.years),
    undated,
    rows: entries.map(({ topic, passages }) => ({
      topic,
      cells: [
        ...known.map((year) =>
          cellOf(
            year,
            passages.filter(({ years }) => years.includes(year)),
          ),
        ),
        ...(undated ? [cellOf(null, passages.filter(isUndated))] : []),
      ],
    })),
  };
}

function cellOf(year: number | null, passages: readonly RecordPassage[]): MatrixCell {
  const own = passages.map(({ role }) => markOf(role));
  const counts = marks.map((mark) => ({ mark, count: own.filter((one) => one === mark).length }));
  return { year, marks: counts.filter(({ count }) => count > 0) };
}
