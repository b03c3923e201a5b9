import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import type { YearState } from '../wording.ts';
import { stateOf } from './axis.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { pairRows, type Side } from './pairs.ts';
import { labelOf, type Statement, statementOf } from './statements.ts';

/** A conference as a link shows it. */
export interface ConferenceLink {
  id: string;
  label: string;
  title: string;
  date: string | null;
}

/** One side of a row, ready to show. */
export interface ShownSide {
  statements: Statement[];
  elsewhere: Statement[];
}

/** A row of a year's page. */
export interface ShownRow {
  topics: Topic[];
  also: Topic[];
  planned: ShownSide;
  reported: ShownSide;
}

/** Everything a year's page shows. */
export interface YearView {
  entry: YearEntry;
  state: YearState;
  reviewedBy: ConferenceLink[];
  directedBy: ConferenceLink[];
  /** The conference that launched the year's theme; null without a theme. */
  themeFrom: ConferenceLink | null;
  rows: ShownRow[];
  /** False when no passage at all sets anything out for the year; likewise the next. */
  hasPlanned: boolean;
  hasReported: boolean;
  /** Passages that speak of the year but neither set out nor report. */
  others: Statement[];
  previous: number | null;
  next: number | null;
}

/**
 * A year's page: what earlier conferences set out for the year, what its own conferences report of it.
 * A passage on the sector stands on the side that its conference's place in time gives it.
 */
export function yearView(record: DocumentaryRecord, entry: YearEntry): YearView {
  const { speakingOf, conferences } = lookupOf(record);
  const passages = speakingOf.get(entry.year) ?? [];
  const sideOf = (passage: RecordPassage) => sideIn(entry.year, passage, conferences.get(passage.conference));
  const planned = passages.filter((passage) => sideOf(passage) === 'planned');
  const reported = passages.filter((passage) => sideOf(passage) === 'reported');
  const shown = (list: readonly RecordPassage[]) => list.map((passage) => statementOf(record, passage));
  const side = ({ here, elsewhere }: Side) => ({ statements: shown(here), elsewhere: shown(elsewhere) });
  const links = (ids: readonly string[]) => ids.flatMap((id) => linkTo(record, id) ?? []);
  const known = new Set(record.years.map(({ year }) => year));
  return {
    entry,
    state: stateOf(entry),
    reviewedBy: links(entry.reviewedBy),
    directedBy: links(entry.directedBy),
    themeFrom: entry.theme === null ? null : linkTo(record, entry.theme.conference),
    rows: pairRows(planned, reported, record.vocabulary.topics).map((row) => ({
      ...row,
      planned: side(row.planned),
      reported: side(row.reported),
    })),
    hasPlanned: planned.length > 0,
    hasReported: reported.length > 0,
    others: shown(passages.filter((passage) => sideOf(passage) === null)),
    previous: known.has(entry.year - 1) ? entry.year - 1 : null,
    next: known.has(entry.year + 1) ? entry.year + 1 : null,
  };
}

/** A conference as a link; null for an id the record does not hold. */
export function linkTo(record: DocumentaryRecord, id: string): ConferenceLink | null {
  const conference = lookupOf(record).conferences.get(id);
  return conference === undefined
    ? null
    : { id, label: labelOf(record, conference), title: conference.title, date: conference.date };
}

/** On which side of a year's page a passage that speaks of the year stands; null on neither. */
function sideIn(year: number, { role }: RecordPassage, conference: Conference | undefined) {
  if (conference === undefined) return null;
  if (conference.reviewYear < year) {
    return role === 'task' || role === 'guidance' || role === 'emulation' || role === 'sector' ? 'planned' : null;
  }
  const reports = role === 'result' || role === 'context' || role === 'sector';
  return conference.reviewYear === year && reports ? 'reported' : null;
}
