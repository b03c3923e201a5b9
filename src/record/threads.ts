import type { YearState } from '../lib/wording.ts';
import type { YearEntry } from '../schema/year.ts';
import { stateOf } from './axis.ts';
import { limits } from './limits.ts';
import { groupedBy, lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';
import { type Reference, referencesOf, reviewYearOf } from './references.ts';
import { type Statement, statementOf } from './statements.ts';
import { sideIn } from './years.ts';

/** What a thread holds of a year: reported, only set out, only mentioned, or nothing. */
export type Standing = 'reported' | 'planned' | 'mentioned' | 'silent';

/** A passage in a year of a thread. */
export interface ThreadStatement extends Statement {
  /** The year under which the thread quotes it; under the other years that it speaks of it is only named. */
  home: number;
}

/** A subject in one year. */
export interface ThreadYear {
  entry: YearEntry;
  /** What the record holds of the year at all. */
  state: YearState;
  standing: Standing;
  /** Set out for the year by conferences that look back on an earlier one. */
  planned: ThreadStatement[];
  /** Reported by the conferences that look back on the year. */
  reported: ThreadStatement[];
  /** Speaking of the year otherwise. */
  others: ThreadStatement[];
}

/** A stretch of a thread: one year that speaks, or neighbouring years that are silent for one reason. */
export interface ThreadRow {
  years: ThreadYear[];
  standing: Standing;
  state: YearState;
}

/** A subject through the years. */
export interface Thread {
  /** Every year of the record, in time. */
  years: ThreadYear[];
  rows: ThreadRow[];
  /** Passages that speak of no year of the record. */
  undated: Statement[];
  /** The passages that name it first and last, by conference in time; null without one. */
  first: Statement | null;
  last: Statement | null;
}

/** A subject in one year, on a page of its own. */
export interface ThreadPart {
  year: ThreadYear;
  /** Passages of the conferences that look back on the year which speak of no year of the record. */
  undated: Statement[];
  /** The same passages by their numbers, where there are too many to quote; else null. */
  references: Reference[] | null;
}

/** Whether a topic has too many passages for one page, so that each year has its own. */
export function isDivided(record: DocumentaryRecord, topic: string): boolean {
  return (lookupOf(record).naming.topics.get(topic)?.length ?? 0) > limits.quoted;
}

/** A year's part of a divided topic. */
export function threadPart(record: DocumentaryRecord, topic: string, entry: YearEntry): ThreadPart {
  const own = partsOf(record).get(topic)?.get(entry.year) ?? [];
  const undated = own.filter(({ about }) => !about.includes(entry.year));
  const year = threadYear(record, entry, own);
  for (const list of [year.planned, year.reported, year.others]) for (const one of list) one.home = entry.year;
  return {
    year,
    undated: undated.map((passage) => statementOf(record, passage)),
    references: own.length > limits.quoted ? referencesOf(record, own) : null,
  };
}

/** The years of which a divided topic has a page: those that a passage of it speaks of, and those of its undated. */
export function threadPartYears(record: DocumentaryRecord, topic: string): YearEntry[] {
  const parts = partsOf(record).get(topic);
  return record.years.filter(({ year }) => parts?.has(year));
}

/** The passages of each topic by the years that they speak of; one that speaks of none, by the year reviewed. */
const partsOf = perRecord((record): Map<string, Map<number, RecordPassage[]>> => {
  const known = new Set(record.years.map(({ year }) => year));
  const yearsOf = (passage: RecordPassage) => {
    const years = passage.about.filter((year) => known.has(year));
    return years.length > 0 ? years : [reviewYearOf(record, passage)];
  };
  const { topics } = lookupOf(record).naming;
  return new Map([...topics].map(([topic, passages]) => [topic, groupedBy(passages, yearsOf)]));
});

/** Follows a topic through the years: what was set out for each, what was reported of it. */
export function threadOf(record: DocumentaryRecord, topic: string): Thread {
  const passages = lookupOf(record).naming.topics.get(topic) ?? [];
  const shown = (list: readonly RecordPassage[]) => list.map((passage) => statementOf(record, passage));
  const years = record.years.map((entry) => threadYear(record, entry, passages));
  const known = new Set(record.years.map(({ year }) => year));
  const [first, last] = [passages[0], passages.at(-1)].map((one) => one && statementOf(record, one));
  return {
    years,
    rows: rowsOf(years),
    undated: shown(passages.filter((passage) => !passage.about.some((year) => known.has(year)))),
    first: first ?? null,
    last: last ?? null,
  };
}

function threadYear(record: DocumentaryRecord, entry: YearEntry, passages: readonly RecordPassage[]): ThreadYear {
  const own = passages.filter(({ about }) => about.includes(entry.year));
  const on = (side: 'planned' | 'reported' | null) =>
    own
      .filter((passage) => sideIn(record, entry.year, passage) === side)
      .map((passage) => ({ ...statementOf(record, passage), home: homeOf(record, passage) }));
  const [planned, reported, others] = [on('planned'), on('reported'), on(null)];
  return { entry, state: stateOf(entry), standing: standingOf(planned, reported, others), planned, reported, others };
}

/** The first year for which a passage sets out or of which it reports; of one that does neither, its first year. */
function homeOf(record: DocumentaryRecord, passage: RecordPassage): number {
  const known = record.years.map(({ year }) => year).filter((year) => passage.about.includes(year));
  return known.find((year) => sideIn(record, year, passage) !== null) ?? known[0] ?? 0;
}

function standingOf(planned: unknown[], reported: unknown[], others: unknown[]): Standing {
  if (reported.length > 0) return 'reported';
  if (planned.length > 0) return 'planned';
  return others.length > 0 ? 'mentioned' : 'silent';
}

/** Neighbouring silent years of which the record holds as much become one row. */
function rowsOf(years: readonly ThreadYear[]): ThreadRow[] {
  const rows: ThreadRow[] = [];
  for (const year of years) {
    const { standing, state } = year;
    const before = rows.at(-1);
    if (standing === 'silent' && before?.standing === 'silent' && before.state === state) before.years.push(year);
    else rows.push({ years: [year], standing, state });
  }
  return rows;
}
