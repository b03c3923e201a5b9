import type { YearState } from '../lib/wording.ts';
import type { PassageRole } from '../schema/article.ts';
import type { Theme } from '../schema/conference.ts';
import type { Organisation, Topic } from '../schema/vocabulary.ts';
import { stateOf } from './axis.ts';
import type { ComparisonPair } from './comparison-pairs.ts';
import { entryOf } from './conferences.ts';
import { limits } from './limits.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { pairRows, type Side } from './pairs.ts';
import { labelOf, type Statement, statementOf } from './statements.ts';
import { type ComparedThemes, comparedThemes } from './theme-words.ts';
import { otherBodies } from './year-bodies.ts';
import { type ConferenceLink, isOf, linksTo, quotedOn, type ShownSide, sideIn } from './years.ts';

/** One of the two things compared. */
export interface Compared {
  /** “Năm 2019”, “Tổng kết 2018”. */
  label: string;
  /** The same inside a sentence: “năm 2019”. */
  named: string;
  theme: Theme | null;
  /** A year: what the record holds of it, who looks back on it, who sets tasks for it. */
  year: {
    year: number;
    state: YearState;
    gap: boolean;
    reviewedBy: ConferenceLink[];
    directedBy: ConferenceLink[];
  } | null;
  /** A conference, with what its date rests on. */
  conference: ReturnType<typeof entryOf> | null;
}

/** Topics of two sets of passages: only in the first, in both, only in the second; by the vocabulary's order. */
export interface Priorities {
  /** What the passages do: `planned` set out, `reported` report. */
  side: 'planned' | 'reported';
  first: Topic[];
  both: Topic[];
  second: Topic[];
  /** Whether either side has passages at all. */
  spoken: [boolean, boolean];
}

/** A role's rows, topic by topic. */
export interface ComparedRole {
  role: PassageRole;
  /** Passages that speak of both; they stand in no row. */
  both: ShownSide;
  rows: { topics: Topic[]; first: ShownSide; second: ShownSide }[];
}

/** Everything a page of comparison shows. */
export interface Comparison {
  first: Compared;
  second: Compared;
  /** The body whose conferences alone are compared; null where all are. */
  body: Organisation | null;
  /** Null unless both have a theme. */
  themes: ComparedThemes | null;
  priorities: Priorities[];
  roles: ComparedRole[];
}

/** Roles in the order of the page: what is done before what it stands in. */
const order: PassageRole[] = ['task', 'result', 'guidance', 'context', 'proceedings'];

/** Two years or two conferences side by side. */
export function comparisonOf(record: DocumentaryRecord, pair: ComparisonPair): Comparison {
  const [first, second] = comparedIn(record, pair);
  const [left, right] = [passagesOf(record, pair, 'first'), passagesOf(record, pair, 'second')];
  return {
    first,
    second,
    body: lookupOf(record).organisations.get(onlyBody(record, pair) ?? '') ?? null,
    themes: first.theme && second.theme ? comparedThemes(first.theme.text, second.theme.text) : null,
    priorities: (['planned', 'reported'] as const).map((side) =>
      prioritiesOf(
        record,
        side,
        onSide(record, pair, 'first', left, side),
        onSide(record, pair, 'second', right, side),
      ),
    ),
    roles: order
      .map((role) => comparedRole(record, role, left, right))
      .filter(({ both, rows }) => both.statements.length + both.elsewhere.length + rows.length > 0),
  };
}

/** The body whose passages alone are compared, where either year has too many for a page; else null. */
function onlyBody(record: DocumentaryRecord, pair: ComparisonPair): string | null {
  if (pair.kind === 'conferences') return null;
  const divided = [pair.first, pair.second].some(({ year }) => otherBodies(record, year).length > 0);
  return divided ? (record.edition.scope[0] ?? null) : null;
}

function comparedIn(record: DocumentaryRecord, pair: ComparisonPair): [Compared, Compared] {
  const body = onlyBody(record, pair);
  const links = (ids: readonly string[]) =>
    linksTo(record, body === null ? ids : ids.filter((id) => isOf(record, id, body)));
  if (pair.kind === 'conferences') {
    const of = (conference: typeof pair.first): Compared => ({
      label: labelOf(record, conference),
      named: labelOf(record, conference),
      theme: conference.theme,
      year: null,
      conference: entryOf(record, conference),
    });
    return [of(pair.first), of(pair.second)];
  }
  const of = (entry: typeof pair.first): Compared => {
    const { year, theme, gap, reviewedBy, directedBy } = entry;
    return {
      label: `Năm ${year}`,
      named: `năm ${year}`,
      theme: theme && { year, text: theme.text },
      year: { year, state: stateOf(entry), gap, reviewedBy: links(reviewedBy), directedBy: links(directedBy) },
      conference: null,
    };
  };
  return [of(pair.first), of(pair.second)];
}

function passagesOf(record: DocumentaryRecord, pair: ComparisonPair, which: 'first' | 'second'): RecordPassage[] {
  const { speakingOf, articlesOf } = lookupOf(record);
  if (pair.kind === 'years') {
    const body = onlyBody(record, pair);
    const passages = speakingOf.get(pair[which].year) ?? [];
    return body === null ? passages : passages.filter(({ conference }) => isOf(record, conference, body));
  }
  return (articlesOf.get(pair[which].id) ?? []).flatMap(({ passages }) => passages);
}

/** The passages that set out, or that report: for a year by the conference's place in time, else by role. */
function onSide(
  record: DocumentaryRecord,
  pair: ComparisonPair,
  which: 'first' | 'second',
  passages: readonly RecordPassage[],
  side: 'planned' | 'reported',
): RecordPassage[] {
  if (pair.kind === 'years') return passages.filter((one) => sideIn(record, pair[which].year, one) === side);
  return passages.filter(({ role }) => role === (side === 'planned' ? 'task' : 'result'));
}

function prioritiesOf(
  record: DocumentaryRecord,
  side: Priorities['side'],
  left: readonly RecordPassage[],
  right: readonly RecordPassage[],
): Priorities {
  const named = [left, right].map((passages) => new Set(passages.flatMap(({ topics }) => topics)));
  const within = (inFirst: boolean, inSecond: boolean) =>
    record.vocabulary.topics.filter(({ id }) => named[0]?.has(id) === inFirst && named[1]?.has(id) === inSecond);
  return {
    side,
    first: within(true, false),
    both: within(true, true),
    second: within(false, true),
    spoken: [left.length > 0, right.length > 0],
  };
}

function comparedRole(
  record: DocumentaryRecord,
  role: PassageRole,
  left: readonly RecordPassage[],
  right: readonly RecordPassage[],
): ComparedRole {
  const both = left.filter((one) => one.role === role && right.includes(one));
  const of = (passages: readonly RecordPassage[]) => passages.filter((one) => one.role === role && !both.includes(one));
  const shown = (passages: readonly RecordPassage[]): Statement[] => passages.map((one) => statementOf(record, one));
  // Past the limit only what was set out and what was reported is quoted; the other roles are named.
  const main = role === 'task' || role === 'result';
  const all = left.length + right.length;
  const quoted = main || all <= limits.quoted ? quotedOn(all) : 0;
  const side = ({ here, elsewhere }: Side): ShownSide => ({
    statements: shown(here.slice(0, quoted)),
    elsewhere: shown([...here.slice(quoted), ...elsewhere]),
  });
  return {
    role,
    both: side({ here: both, elsewhere: [] }),
    rows: pairRows(of(left), of(right), record.vocabulary.topics).map(({ topics, planned, reported }) => ({
      topics,
      first: side(planned),
      second: side(reported),
    })),
  };
}
