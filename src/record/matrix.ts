import type { PassageRole } from '../schema/article.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import { type AxisYear, axisOf } from './axis.ts';
import { decadeOf, limits } from './limits.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';
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
  /** How many topics it leaves out. */
  left: number;
  rows: { topic: Topic; cells: MatrixCell[] }[];
}

const marks: MatrixMark[] = ['task', 'result', 'other'];

/** Which shape stands for a role. */
export function markOf(role: PassageRole): MatrixMark {
  return role === 'result' || role === 'task' ? role : 'other';
}

/**
 * Topics by their names, each with every year of the record; a passage counts in every year that it speaks of.
 * @param decade its first year: only the years of that decade and the topics most named in them; see `limits.ts`
 */
export function matrixOf(record: DocumentaryRecord, decade?: number): Matrix {
  const years = record.years.filter(({ year }) => decade === undefined || decadeOf(year) === decade);
  const all = rowsOf(record);
  const shown = decade === undefined ? all : mostNamed(all, years);
  const undated = decade === undefined && all.some(({ undated: passages }) => passages.length > 0);
  return {
    years: axisOf(years),
    undated,
    left: all.length - shown.length,
    rows: shown.map(({ topic, byYear, undated: passages }) => ({
      topic,
      cells: [
        ...years.map(({ year }) => cellOf(year, byYear.get(year) ?? [])),
        ...(undated ? [cellOf(null, passages)] : []),
      ],
    })),
  };
}

/** The decades that the matrix is divided into, latest first; null where one page holds it. */
export function matrixDecades(record: DocumentaryRecord): number[] | null {
  if (topicEntries(record).length * record.years.length <= limits.cells) return null;
  return [...new Set(record.years.map(({ year }) => decadeOf(year)))].reverse();
}

interface Row {
  topic: Topic;
  byYear: Map<number, RecordPassage[]>;
  undated: RecordPassage[];
}

/** A row for each topic, whole; each decade's matrix takes its part. */
const rowsOf = perRecord((record): Row[] => {
  const known = new Set(record.years.map(({ year }) => year));
  return topicEntries(record).map(({ topic }) => rowOf(record, topic, known));
});

function rowOf(record: DocumentaryRecord, topic: Topic, known: ReadonlySet<number>): Row {
  const byYear = new Map<number, RecordPassage[]>();
  const undated: RecordPassage[] = [];
  for (const passage of lookupOf(record).naming.topics.get(topic.id) ?? []) {
    const years = passage.about.filter((year) => known.has(year));
    if (years.length === 0) undated.push(passage);
    for (const year of years) {
      const own = byYear.get(year);
      if (own === undefined) byYear.set(year, [passage]);
      else own.push(passage);
    }
  }
  return { topic, byYear, undated };
}

/** The rows with most passages on the years, in the order they had. */
function mostNamed(rows: readonly Row[], years: readonly YearEntry[]): Row[] {
  const count = ({ byYear }: Row) => years.reduce((sum, { year }) => sum + (byYear.get(year)?.length ?? 0), 0);
  const counted = rows.map((row) => ({ row, passages: count(row) })).filter(({ passages }) => passages > 0);
  const first = counted.toSorted((a, b) => b.passages - a.passages).slice(0, limits.matrixTopics);
  const kept = new Set(first.map(({ row }) => row));
  return rows.filter((row) => kept.has(row));
}

function cellOf(year: number | null, passages: readonly RecordPassage[]): MatrixCell {
  const own = passages.map(({ role }) => markOf(role));
  const counts = marks.map((mark) => ({ mark, count: own.filter((one) => one === mark).length }));
  return { year, marks: counts.filter(({ count }) => count > 0) };
}
