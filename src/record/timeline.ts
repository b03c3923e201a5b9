import { isoDay } from '../dates.ts';
import type { YearState } from '../lib/wording.ts';
import type { Topic } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import { stateOf } from './axis.ts';
import { entryOf } from './conferences.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';

/** A conference on the timeline. */
export interface TimelineConference {
  kind: 'conference';
  /** As lists show it, with what its date rests on. */
  entry: ReturnType<typeof entryOf>;
  /** ISO day; null where unknown, which puts it after the year it looks back on. */
  date: string | null;
  /** True where the date is known only from outside the articles. */
  outside: boolean;
}

/** Something dated in the record, which is a topic of the vocabulary. */
export interface TimelineTopic {
  kind: 'topic';
  topic: Topic;
  date: string | null;
  first: number;
  /** The same as `first` but for a term of several years. */
  last: number;
  /** What the date says: `dated` as the vocabulary has it, `reported` the year in which results name an agreement. */
  basis: 'dated' | 'reported';
}

export type TimelineItem = TimelineConference | TimelineTopic;

/** A year of the timeline with what took place in it, in time. */
export interface TimelineYear {
  entry: YearEntry;
  state: YearState;
  items: TimelineItem[];
}

/**
 * The years with what took place in each: conferences on the day they were held, and the topics that have a date.
 * A topic has one where its description gives it (“ban hành ngày 8/8/2018”, “nhiệm kỳ 2020–2021”, “năm 2020”), or
 * where it is an agreement that results of a year name: that is the year reported, not the day of a signature.
 * Conferences of the edition's own organisation only, so that the picture grows with the years and not with bodies.
 */
export function timelineOf(record: DocumentaryRecord): TimelineYear[] {
  const items = [...conferencesOf(record), ...topicsOf(record)];
  return record.years.map((entry) => ({
    entry,
    state: stateOf(entry),
    items: items.filter((item) => yearOfItem(item) === entry.year).sort((a, b) => compare(dayOf(a), dayOf(b))),
  }));
}

/** The year an item stands in. */
function yearOfItem(item: TimelineItem): number {
  if (item.kind === 'topic') return item.first;
  const { directionYear, reviewYear } = item.entry.conference;
  return item.date === null ? (directionYear ?? reviewYear) : Number(item.date.slice(0, 4));
}

/** Conferences without a date first, topics known by their year only last. */
function dayOf(item: TimelineItem): string {
  return item.date ?? (item.kind === 'conference' ? '' : '9');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function conferencesOf(record: DocumentaryRecord): TimelineConference[] {
  const [own = ''] = record.edition.scope;
  return record.conferences
    .filter(({ organisers }) => organisers.includes(own))
    .map((conference) => ({
      kind: 'conference',
      entry: entryOf(record, conference),
      date: conference.date,
      outside: conference.dateBasis === 'external',
    }));
}

function topicsOf(record: DocumentaryRecord): TimelineTopic[] {
  const { naming } = lookupOf(record);
  return record.vocabulary.topics.flatMap((topic): TimelineTopic[] => {
    const passages = naming.topics.get(topic.id);
    if (passages === undefined) return [];
    const dated = dateIn(topic.description);
    if (dated !== null) return [{ kind: 'topic', topic, ...dated, basis: 'dated' }];
    if (!/^Hiệp định /.test(topic.description)) return [];
    const results = passages.filter(({ role }) => role === 'result').flatMap(({ about }) => about);
    const [first] = [...new Set(results)].sort();
    return first === undefined ? [] : [{ kind: 'topic', topic, date: null, first, last: first, basis: 'reported' }];
  });
}

/** The date that an editors' description gives; years of reviews and slogans are not dates of the thing. */
export function dateIn(description: string): Pick<TimelineTopic, 'date' | 'first' | 'last'> | null {
  const day = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(description);
  if (day !== null) {
    const [, d, m, y] = day.map(Number);
    return { date: isoDay(d ?? 0, m ?? 0, y ?? 0), first: y ?? 0, last: y ?? 0 };
  }
  const term = /nhiệm kỳ (\d{4})\s*[–-]\s*(\d{4})/.exec(description);
  if (term !== null) return { date: null, first: Number(term[1]), last: Number(term[2]) };
  const year = /(?<!tổng kết |chủ đề )năm (\d{4})/.exec(description);
  return year === null ? null : { date: null, first: Number(year[1]), last: Number(year[1]) };
}
