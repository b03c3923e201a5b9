import type { Topic } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import { limits } from './limits.ts';
import { bodyOf, lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { pairRows, type Side } from './pairs.ts';
import { labelOf, type Statement, statementOf } from './statements.ts';
import { bodiesOf, otherBodies, type SpeakingBody } from './year-bodies.ts';

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
  /** Passages that speak of the subject too and are shown in another row. */
  elsewhere: Statement[];
}

/** A column of a year's page: what was set out, what was reported, or what one of two conferences reported. */
export interface Column {
  side: 'planned' | 'reported';
  /** The conference, where the column is one conference's account; else null. */
  account: ConferenceLink | null;
}

/** A row of a year's page: a subject, with a side for each column. */
export interface ShownRow {
  topics: Topic[];
  /** Topics named in passing that have no row of their own. */
  also: Topic[];
  sides: { column: Column; side: ShownSide }[];
}

/** Everything a year's page shows. */
export interface YearView {
  entry: YearEntry;
  reviewedBy: ConferenceLink[];
  directedBy: ConferenceLink[];
  /** The conference that launched the year's theme; null without a theme. */
  themeFrom: ConferenceLink | null;
  columns: Column[];
  rows: ShownRow[];
  /** Sides of which the record holds nothing at all; they have no column. */
  silent: Column['side'][];
  /** Passages that speak of the year but neither set out nor report. */
  others: Statement[];
  /** The body whose passages alone are shown, where those of all bodies are too many for a page; else null. */
  body: string | null;
  /** The other bodies that speak of the year then, each on a page of its own; none where all are shown. */
  bodies: SpeakingBody[];
  previous: number | null;
  next: number | null;
}

/**
 * A year's page: what earlier conferences set out for the year beside what its own conferences report of it.
 * @param body of a year divided by bodies the one that is shown; the edition's own where none is given
 */
export function yearView(record: DocumentaryRecord, entry: YearEntry, body?: string): YearView {
  const all = lookupOf(record).speakingOf.get(entry.year) ?? [];
  const { bodies, byBody } = bodiesOf(record, entry.year);
  const shown = bodies.length < 2 ? null : (body ?? record.edition.scope[0] ?? null);
  const passages = shown === null ? all : (byBody.get(shown) ?? []);
  const held = (ids: readonly string[]) =>
    linksTo(record, shown === null ? ids : ids.filter((id) => isOf(record, id, shown)));
  const sideOf = (passage: RecordPassage) => sideIn(record, entry.year, passage);
  const planned = passages.filter((passage) => sideOf(passage) === 'planned');
  const reported = passages.filter((passage) => sideOf(passage) === 'reported');
  const known = new Set(record.years.map(({ year }) => year));
  const reviewedBy = held(entry.reviewedBy);
  return {
    entry,
    reviewedBy,
    directedBy: held(entry.directedBy),
    themeFrom: entry.theme === null ? null : linkTo(record, entry.theme.conference),
    ...table(record, planned, reported, reviewedBy, new Set(entry.directedBy)),
    silent: [
      ...(planned.length === 0 ? ['planned' as const] : []),
      ...(reported.length === 0 ? ['reported' as const] : []),
    ],
    others: passages.filter((passage) => sideOf(passage) === null).map((passage) => statementOf(record, passage)),
    body: shown,
    bodies: otherBodies(record, entry.year),
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

/** Conferences as links, in time. */
export function linksTo(record: DocumentaryRecord, ids: readonly string[]): ConferenceLink[] {
  const { placeOf } = lookupOf(record);
  const inTime = ids.toSorted((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
  return inTime.flatMap((id) => linkTo(record, id) ?? []);
}

/** How many passages one side of a row quotes on a page that has so many in all. */
export function quotedOn(passages: number): number {
  return passages > limits.quoted ? limits.quotedOnSide : passages;
}

/** Whether a conference is a body's. */
export function isOf(record: DocumentaryRecord, conference: string, body: string): boolean {
  const found = lookupOf(record).conferences.get(conference);
  return found !== undefined && bodyOf(record, found) === body;
}

/**
 * The columns and rows. Where nothing was set out and two conferences report, their accounts stand side by side.
 */
function table(
  record: DocumentaryRecord,
  planned: readonly RecordPassage[],
  reported: readonly RecordPassage[],
  reviewedBy: readonly ConferenceLink[],
  directing: ReadonlySet<string>,
): Pick<YearView, 'columns' | 'rows'> {
  const [one, other, third] = reviewedBy;
  const twoAccounts = planned.length === 0 && one !== undefined && other !== undefined && third === undefined;
  const accountOf = (id: string) => reported.filter(({ conference }) => conference === id);
  const left = twoAccounts ? accountOf(one.id) : planned;
  const right = twoAccounts ? accountOf(other.id) : reported;
  const both: [Column, Column] = twoAccounts
    ? [
        { side: 'reported', account: one },
        { side: 'reported', account: other },
      ]
    : [
        { side: 'planned', account: null },
        { side: 'reported', account: null },
      ];
  const columns = both.filter((_, place) => (place === 0 ? left : right).length > 0);
  const shown = (list: readonly RecordPassage[]) => list.map((passage) => statementOf(record, passage));
  const quoted = quotedOn(planned.length + reported.length);
  const side = ({ here, elsewhere }: Side) => ({
    statements: shown(here.slice(0, quoted)),
    elsewhere: shown([...here.slice(quoted), ...elsewhere]),
  });
  const rows = pairRows(left, right, record.vocabulary.topics, directing).map(
    ({ topics, also, planned: first, reported: second }) => ({
      topics,
      also,
      sides: columns.map((column) => ({ column, side: side(column === both[0] ? first : second) })),
    }),
  );
  return { columns, rows };
}

/**
 * On which side of a year's page a passage that speaks of the year stands; null on neither.
 */
export function sideIn(
  record: DocumentaryRecord,
  year: number,
  { role, conference }: RecordPassage,
): Column['side'] | null {
  const reviewYear = lookupOf(record).conferences.get(conference)?.reviewYear ?? year;
  if (reviewYear < year) return role === 'task' || role === 'guidance' ? 'planned' : null;
  const reports = role === 'result' || role === 'context';
  return reviewYear === year && reports ? 'reported' : null;
}
