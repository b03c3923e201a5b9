import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { type Statement, statementOf } from './statements.ts';

/** The passages that name something, under each year that they speak of. */
export interface Thread {
  /** Every year of the record, in time; those without a passage are there, with none. */
  years: { year: number; statements: Statement[] }[];
  /** Passages that speak of no year of the record. */
  undated: Statement[];
  /** The first and last year with a passage; null without one. */
  first: number | null;
  last: number | null;
}

/**
 * Follows a topic, a person or an organisation through the years.
 * @param list which vocabulary the id belongs to
 */
export function threadOf(record: DocumentaryRecord, list: 'topics' | 'people' | 'organisations', id: string): Thread {
  return threadThrough(record, lookupOf(record).naming[list].get(id) ?? []);
}

function threadThrough(record: DocumentaryRecord, passages: readonly RecordPassage[]): Thread {
  const years = record.years.map(({ year }) => ({
    year,
    statements: passages.filter((passage) => passage.years.includes(year)).map((one) => statementOf(record, one)),
  }));
  const known = new Set(record.years.map(({ year }) => year));
  const spoken = years.filter(({ statements }) => statements.length > 0);
  return {
    years,
    undated: passages
      .filter((passage) => !passage.years.some((year) => known.has(year)))
      .map((passage) => statementOf(record, passage)),
    first: spoken[0]?.year ?? null,
    last: spoken.at(-1)?.year ?? null,
  };
}
