import type { Topic } from '../schema/vocabulary.ts';
import { type Side, type Sides, sidesOf } from './counts.ts';
import { lookupOf, once } from './lookup.ts';
import type { DocumentaryRecord, RecordCore, RecordPassage, RecordYear } from './model.ts';
import { conferencesOf } from './years.ts';

export type Thread = ReturnType<typeof threadsOf>[number];

/** What is set out and reported on each topic for each year, where anything is, in the vocabulary's order. */
export function countsOf(record: DocumentaryRecord) {
  const counts = record.vocabulary.topics.flatMap((topic) =>
    record.years.map(({ year }) => ({ topic, year, ...sidesOf(record, year, topic.id) })),
  );
  return counts.filter(({ task, result }) => task.length + result.length > 0);
}

/** The counted topics, those spoken of first coming first. */
export const threadsOf = once((record: RecordCore) => {
  const { topics, passages } = lookupOf(record);
  const sides = record.years.map(({ year }) => sidesOf(record, year));
  const counted = new Set(sides.flatMap(({ task, result }) => [...task, ...result]));
  const ids = new Set(passages.filter((one) => counted.has(one)).flatMap((one) => one.topics));
  const spoken = [...ids].flatMap((id) => topics.get(id) ?? []);
  return spoken.map((topic) => {
    const years = record.years.map((entry) => ({ ...entry, ...sidesOf(record, entry.year, topic.id) }));
    return {
      topic,
      /** The number of those that speak of it, be it as context: as many as its page says. */
      conferences: conferencesOf(record, passagesOn(record, topic.id)).length,
      /** One for each year of the record; null where it is silent. */
      marks: years.map((own, place) => markOf(own, years[place + 1])),
    };
  });
});

function markOf({ year, reviewedBy, task, result }: RecordYear & Sides, after?: Sides) {
  if (task.length + result.length === 0) return null;
  return {
    year,
    task: task.length,
    result: result.length,
    side: task.length === 0 ? 'result' : result.length === 0 ? 'task' : 'both',
    /** True where the line runs into a half year that no article covers. */
    open: task.length > 0 && reviewedBy.length === 0,
    /** True where one passage is about this year and the next. */
    onwards: task.some((passage) => after?.task.includes(passage)),
  };
}

const passagesOn = (record: RecordCore, topic: string) =>
  lookupOf(record).counted.filter(({ topics }) => topics.includes(topic));

/** The page of a topic: the years that speak of it, in time, and passages on it that are about no year. */
export function topicView(record: DocumentaryRecord, topic: Topic) {
  const passages = passagesOn(record, topic.id);
  const years = record.years.map((entry) => ({ entry, ...sidesOf(record, entry.year, topic.id) }));
  return {
    thread: threadsOf(record).find((thread) => thread.topic.id === topic.id) ?? null,
    years: years.filter(({ task, result, context }) => task.length + result.length + context.length > 0),
    undated: passages.filter(({ about }) => about.length === 0),
    conferences: conferencesOf(record, passages),
  };
}

/** The thread that most conferences speak of for one year, in a few passages; null where no topic has both sides. */
export function workedThread(record: DocumentaryRecord) {
  const candidates = countsOf(record)
    .filter(({ task, result }) => task.length > 0 && result.length > 0)
    .map((counts) => ({ ...counts, conferences: conferencesOf(record, [...counts.task, ...counts.result]).length }));
  const [best] = candidates.sort((a, b) => b.conferences - a.conferences);
  if (best === undefined) return null;
  const { topic, year, task, result } = best;
  const firstAndLast = task.filter((_, place) => place === 0 || place === task.length - 1);
  const stepsOf = (side: Side, passages: RecordPassage[]) => passages.map((passage) => ({ side, passage }));
  return { topic, year, steps: [...stepsOf('task', firstAndLast), ...stepsOf('result', result.slice(0, 1))] };
}

/** The neighbouring years that share a topic, in time: shared topics, and the topics of each only. */
export function comparisons(record: RecordCore) {
  return record.years.flatMap((first, place) => {
    const second = record.years[place + 1];
    if (second === undefined) return [];
    const threads = threadsOf(record).map((thread) => ({ ...thread, marks: thread.marks.slice(place, place + 2) }));
    const shared = threads.filter(({ marks: [left, right] }) => left && right);
    const onlyIn = (own: 0 | 1) =>
      threads.filter(({ marks }) => marks[own] && !marks[1 - own]).map(({ topic }) => topic);
    return shared.length === 0 ? [] : { years: [first, second] as const, shared, only: [onlyIn(0), onlyIn(1)] };
  });
}

/** The topics that have a page: those that a passage speaks of, in the vocabulary's order. */
export function spokenTopics(record: RecordCore): Topic[] {
  const spoken = new Set(lookupOf(record).passages.flatMap(({ topics }) => topics));
  return record.vocabulary.topics.filter(({ id }) => spoken.has(id));
}
