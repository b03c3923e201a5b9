import { placeInNewspaper, recordedAddresses } from '../addresses.ts';
import type { RemovedPassage } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Organisation, Person, Topic } from '../schema/vocabulary.ts';
import { correctionPlace } from './corrections.ts';
import { lookupOf } from './lookup.ts';
import type { ArticleTranslation, DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';
import { type OutsideValue, outsideValueOf, outsideValues } from './outside.ts';

/** Where a conference's account puts a passage: its role, or the theme of the year, which has a heading of its own. */
export type SectionKind = RecordPassage['role'] | 'theme';

/** A passage on its conference's page. */
export interface PassageView {
  passage: RecordPassage;
  /** Its English; null where it has none. */
  translation: { text: string; outdated: boolean } | null;
  /** `12-14`, for `data-lines`. */
  lineRange: string;
  /** The first of them, where the ledger of the capture is shipped; else null. */
  ledgerLine: number | null;
  /** Its place in the newspaper, or at the paper it is reprinted from; null where no address or no anchor is known. */
  place: { href: string; at: string | null } | null;
  topics: Topic[];
  /** Other articles that print the same. */
  alsoIn: RecordArticle[];
  /** Whose words begin here; `newspaper` where a speech has ended; null where the words before go on. */
  voice: Person | 'newspaper' | null;
  /** True where the passage is not about the year that its section lets one expect. */
  otherYear: boolean;
  /** Its last correction, with its place in the list of corrections; null where nothing was corrected. */
  correction: { date: string; place: string } | null;
}

/** Passages of one role under their heading. */
export interface AccountSection {
  kind: SectionKind;
  passages: PassageView[];
}

/** One article's account of a conference. */
export interface Account {
  article: RecordArticle;
  /** Null where the article is not translated. */
  translation: ArticleTranslation | null;
  /** What is known of its publisher from outside; null where that is printed or unknown. */
  outsidePublisher: OutsideValue | null;
  /** In the order in which the article comes to them. */
  sections: AccountSection[];
  /** Passages that only repeat others. */
  repeated: PassageView[];
  removed: RemovedPassage[];
}

/** A conference with what a list or a link shows of it. */
export interface ConferenceEntry {
  conference: Conference;
  articles: RecordArticle[];
  /** The day where it is known only from outside; else null. */
  outsideDay: OutsideValue | null;
  /** How many passages its articles have. */
  passages: number;
}

/** Everything a conference's page shows. */
export interface ConferenceView extends ConferenceEntry {
  organisers: Organisation[];
  /** Outside facts by the key they bear on. */
  outside: Map<string, OutsideValue[]>;
  accounts: Account[];
  previous: Conference | null;
  next: Conference | null;
}

/** A conference's page. */
export function conferenceView(record: DocumentaryRecord, conference: Conference): ConferenceView {
  const { organisations, placeOf } = lookupOf(record);
  const place = placeOf.get(conference.id) ?? 0;
  const entry = conferenceEntry(record, conference);
  return {
    ...entry,
    organisers: conference.organisers.flatMap((id) => organisations.get(id) ?? []),
    outside: Map.groupBy(outsideValues(conference.external), ({ key }) => key),
    accounts: entry.articles.map((article) => accountOf(record, conference, article)),
    previous: record.conferences[place - 1] ?? null,
    next: record.conferences[place + 1] ?? null,
  };
}

/** A conference as lists show it. */
export function conferenceEntry(record: DocumentaryRecord, conference: Conference): ConferenceEntry {
  const articles = lookupOf(record).articlesOf.get(conference.id) ?? [];
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const outsideDay = conference.dateBasis === 'external' ? outsideValueOf(conference.external, 'date') : null;
  return { conference, articles, outsideDay, passages };
}

function accountOf(record: DocumentaryRecord, conference: Conference, article: RecordArticle): Account {
  const told = article.passages.filter(({ repeats }) => repeats === null);
  const byKind = Map.groupBy(told, (passage) => sectionKind(passage, conference));
  return {
    article,
    translation: record.english.articles.get(article.id) ?? null,
    outsidePublisher: outsideValueOf(article.external, 'publisher'),
    sections: [...byKind].map(([kind, passages]) => ({
      kind,
      passages: passages.map((passage, n) => ({
        ...passageView(record, article, passage),
        voice: voiceOf(record, passage, passages[n - 1]),
        otherYear: isOfOtherYear(passage, kind, conference),
      })),
    })),
    repeated: article.passages
      .filter(({ repeats }) => repeats !== null)
      .map((passage) => passageView(record, article, passage)),
    removed: article.removed,
  };
}

/** A passage launches the year's theme where it is guidance that has the theme's words. */
function sectionKind({ role, text }: RecordPassage, { theme }: Conference): SectionKind {
  const plain = (words: string) => words.toLocaleLowerCase('vi').replace(/[\s\p{P}]+/gu, ' ');
  return role === 'guidance' && theme !== null && plain(text).includes(plain(theme.text)) ? 'theme' : role;
}

function voiceOf(record: DocumentaryRecord, { speaker }: RecordPassage, before?: RecordPassage): PassageView['voice'] {
  if (speaker === (before?.speaker ?? null)) return null;
  return speaker === null ? 'newspaper' : (lookupOf(record).people.get(speaker) ?? null);
}

function isOfOtherYear({ about }: RecordPassage, kind: SectionKind, conference: Conference): boolean {
  if (kind === 'context') return about.length > 0 && about.join() !== String(conference.reviewYear);
  if (kind !== 'result' && kind !== 'task') return false;
  return about.join() !== String(kind === 'result' ? conference.reviewYear : conference.directionYear);
}

function passageView(record: DocumentaryRecord, article: RecordArticle, passage: RecordPassage): PassageView {
  const { topics, articles } = lookupOf(record);
  const address = recordedAddresses.passage(passage.conference, passage.id);
  const correction = record.changes.find((change) => change.address === address);
  return {
    passage,
    translation: record.english.articles.get(article.id)?.passages.get(passage.id) ?? null,
    lineRange: [...new Set(passage.lines)].join('-'),
    ledgerLine: record.ledgers.has(article.capture.sha256) ? passage.lines[0] : null,
    place: placeOf(article, passage),
    topics: passage.topics.flatMap((id) => topics.get(id) ?? []),
    alsoIn: passage.alsoIn.flatMap((id) => articles.get(id) ?? []),
    voice: null,
    otherYear: false,
    correction: correction === undefined ? null : { date: correction.date, place: correctionPlace(record, address) },
  };
}

function placeOf({ url, reprintOf }: RecordArticle, { anchor }: RecordPassage): PassageView['place'] {
  if (anchor === null) return null;
  if (url !== null) return { href: placeInNewspaper(url, anchor), at: null };
  return reprintOf === null ? null : { href: placeInNewspaper(reprintOf.url, anchor), at: reprintOf.publisher };
}
