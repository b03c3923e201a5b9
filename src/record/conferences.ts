import { placeInNewspaper } from '../addresses.ts';
import { capitalised, keyLabel, linesLabel, participationLabel, passageLabel } from '../lib/wording.ts';
import type { PassageRole, RemovedPassage } from '../schema/article.ts';
import type { Conference, Participant } from '../schema/conference.ts';
import type { Organisation, Topic } from '../schema/vocabulary.ts';
import { limits } from './limits.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';
import { type OutsideValue, outsideValueOf, outsideValues } from './outside.ts';
import { labelOf } from './statements.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** A passage on its conference's page. */
export interface PassageView {
  passage: RecordPassage;
  /** “Đoạn 7”. */
  label: string;
  /** “dòng 12–14”. */
  lines: string;
  /** The first of them, where the ledger of the capture is shipped; else null. */
  ledgerLine: number | null;
  /** `12-14`, for `data-lines`. */
  lineRange: string;
  /** Its place in the newspaper, or at the paper it is reprinted from; null where no address or no anchor is known. */
  place: { href: string; at: string | null } | null;
  topics: Topic[];
  /** Other articles that print the same. */
  alsoIn: RecordArticle[];
}

/** An article on its conference's page. */
export interface ArticleView {
  article: RecordArticle;
  /** What is known of its publisher from outside; null where that is printed or unknown. */
  outsidePublisher: OutsideValue | null;
  passages: PassageView[];
  removed: RemovedPassage[];
}

/** A jump of the contents: to a passage, or where they are many to a run of neighbouring passages of one role. */
export interface RoleRun {
  first: string;
  /** “đoạn 7”, “đoạn 7–9”. */
  label: string;
  /** The same in little space: “7”. */
  short: string;
}

/** Everything a conference's page shows. */
export interface ConferenceView {
  conference: Conference;
  label: string;
  organisers: Organisation[];
  /** People by what they did, in the order of the record. */
  participants: { label: string; people: Participant[] }[];
  /** Outside facts by the key they bear on. */
  outside: Map<string, OutsideValue[]>;
  articles: ArticleView[];
  /** The contents by role, in the order in which the roles come first. */
  jumps: { role: PassageRole; runs: RoleRun[] }[];
  disagreements: { label: string; article: string; value: string }[];
  previous: ConferenceLink | null;
  next: ConferenceLink | null;
}

/** A conference's page. */
export function conferenceView(record: DocumentaryRecord, conference: Conference): ConferenceView {
  const { articlesOf, articles, organisations, placeOf } = lookupOf(record);
  const reporting = articlesOf.get(conference.id) ?? [];
  const place = placeOf.get(conference.id) ?? 0;
  const neighbour = (at: number) => linkTo(record, record.conferences[at]?.id ?? '');
  return {
    conference,
    label: labelOf(record, conference),
    organisers: conference.organisers.flatMap((id) => organisations.get(id) ?? []),
    participants: byParticipation(conference.participants),
    outside: Map.groupBy(outsideValues(conference.external), ({ key }) => key),
    articles: reporting.map((article) => articleView(record, article)),
    jumps: jumpsOf(reporting.flatMap(({ passages }) => passages)),
    disagreements: conference.disagreements.map(({ key, article, value }) => ({
      label: keyLabel(key),
      article: articles.get(article)?.headline ?? article,
      value,
    })),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}

/** A conference in a list. */
export interface ConferenceEntry {
  conference: Conference;
  label: string;
  articles: RecordArticle[];
  /** The date where it is known only from outside; else null. */
  outsideDate: OutsideValue | null;
  /** How many passages its articles have. */
  passages: number;
}

/** The conferences in time. */
export function conferenceList(record: DocumentaryRecord): ConferenceEntry[] {
  return record.conferences.map((conference) => entryOf(record, conference));
}

/** The conference that reviews the latest year; null in a record without one. */
export function latestConference(record: DocumentaryRecord): ConferenceEntry | null {
  const latest = record.conferences.at(-1);
  return latest === undefined ? null : entryOf(record, latest);
}

/** A conference as lists show it. */
export function entryOf(record: DocumentaryRecord, conference: Conference): ConferenceEntry {
  const articles = lookupOf(record).articlesOf.get(conference.id) ?? [];
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const outsideDate = conference.dateBasis === 'external' ? outsideValueOf(conference.external, 'date') : null;
  return { conference, label: labelOf(record, conference), articles, outsideDate, passages };
}

function articleView(record: DocumentaryRecord, article: RecordArticle): ArticleView {
  const { topics, articles } = lookupOf(record);
  return {
    article,
    outsidePublisher: outsideValueOf(article.external, 'publisher'),
    removed: article.removed,
    passages: article.passages.map((passage) => ({
      passage,
      label: capitalised(passageLabel(passage.id)),
      lines: linesLabel(passage.lines),
      ledgerLine: record.ledgers.has(article.capture.sha256) ? passage.lines[0] : null,
      lineRange: [...new Set(passage.lines)].join('-'),
      place: placeOf(article, passage),
      topics: passage.topics.flatMap((id) => topics.get(id) ?? []),
      alsoIn: passage.alsoIn.flatMap((id) => articles.get(id) ?? []),
    })),
  };
}

function placeOf({ url, reprintOf }: RecordArticle, { anchor }: RecordPassage): PassageView['place'] {
  if (anchor === null) return null;
  if (url !== null) return { href: placeInNewspaper(url, anchor), at: null };
  return reprintOf === null ? null : { href: placeInNewspaper(reprintOf.url, anchor), at: reprintOf.publisher };
}

function byParticipation(participants: readonly Participant[]): ConferenceView['participants'] {
  const groups = Map.groupBy(participants, ({ roles }) => participationLabel(roles));
  return [...groups].map(([label, people]) => ({ label, people }));
}

function jumpsOf(passages: readonly RecordPassage[]): ConferenceView['jumps'] {
  const each = passages.length <= limits.withTools;
  const runs: { role: PassageRole; first: string; last: string }[] = [];
  for (const { id, role } of passages) {
    const current = runs.at(-1);
    if (!each && current?.role === role) current.last = id;
    else runs.push({ role, first: id, last: id });
  }
  const byRole = Map.groupBy(runs, ({ role }) => role);
  return [...byRole].map(([role, own]) => ({
    role,
    runs: own.map(({ first, last }) => {
      const short = [...new Set([first, last])].map((id) => passageLabel(id).replace('đoạn ', '')).join('–');
      return { first, label: `đoạn ${short}`, short };
    }),
  }));
}
