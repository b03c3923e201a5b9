import type { Topic } from '../schema/vocabulary.ts';
import { countsOf, type Sides } from './counts.ts';
import { lookupOf, perRecord } from './lookup.ts';
import type { DocumentaryRecord, RecordYear } from './model.ts';
import { conferencesOf, nearestFirst } from './years.ts';

/** A topic in one year of the picture. */
export interface ThreadMark {
  year: number;
  /** Passages on each side. */
  task: number;
  result: number;
  /** True where the line runs into a half year that no article covers. */
  open: boolean;
  /** True where one passage is about this year and the next. */
  onwards: boolean;
}

/** A topic through the years. */
export interface Thread {
  topic: Topic;
  /** How many conferences speak of it on either side. */
  conferences: number;
  /** One for each year of the record; null where it is silent. */
  marks: (ThreadMark | null)[];
}

/** The counted topics, those spoken of first coming first. */
export const threadsOf = perRecord((record: DocumentaryRecord): Thread[] => {
  const { ofTopic } = countsOf(record);
  const { topics } = lookupOf(record);
  return [...ofTopic].flatMap(([id, years]) => {
    const topic = topics.get(id);
    const passages = [...years.values()].flatMap(({ task, result }) => [...task, ...result]);
    const marks = record.years.map((entry) => markOf(entry, years));
    return topic === undefined ? [] : { topic, conferences: conferencesOf(record, passages).length, marks };
  });
});

function markOf({ year, reviewedBy }: RecordYear, years: Map<number, Sides>): ThreadMark | null {
  const sides = years.get(year);
  if (sides === undefined) return null;
  const { task, result } = sides;
  const after = years.get(year + 1)?.task ?? [];
  return {
    year,
    task: task.length,
    result: result.length,
    open: task.length > 0 && reviewedBy.length === 0,
    onwards: task.some((passage) => after.includes(passage)),
  };
}

/** The page of a topic: the years that speak of it, in time, and passages on it that are about no year. */
export function topicView(record: DocumentaryRecord, topic: Topic) {
  const passages = (lookupOf(record).naming.topics.get(topic.id) ?? []).filter(({ repeats }) => repeats === null);
  const counted = countsOf(record).ofTopic.get(topic.id);
  const years = record.years.map((entry) => {
    const { task, result } = counted?.get(entry.year) ?? { task: [], result: [] };
    const about = passages.filter((passage) => passage.about.includes(entry.year));
    const context = about.filter((passage) => !task.includes(passage) && !result.includes(passage));
    return { entry, task: nearestFirst(record, task), result: nearestFirst(record, result), context };
  });
  return {
    topic,
    thread: threadsOf(record).find((thread) => thread.topic.id === topic.id) ?? null,
    years: years.filter(({ task, result, context }) => task.length + result.length + context.length > 0),
    undated: passages.filter(({ about }) => about.length === 0),
    conferences: conferencesOf(record, passages).reverse(),
  };
}

/** The thread that most conferences speak of for one year; null where no topic has both sides. */
export function workedThread(record: DocumentaryRecord) {
  const { topics } = lookupOf(record);
  const candidates = [...countsOf(record).ofTopic].flatMap(([id, years]) =>
    [...years].flatMap(([year, { task, result }]) => {
      const topic = topics.get(id);
      const conferences = conferencesOf(record, [...task, ...result]).length;
      return topic && task.length > 0 && result.length > 0 ? { topic, year, task, result, conferences } : [];
    }),
  );
  const place = ({ topic }: { topic: Topic }) => record.vocabulary.topics.indexOf(topic);
  const [best] = candidates.sort((a, b) => b.conferences - a.conferences || place(a) - place(b));
  if (best === undefined) return null;
  const steps = [best.task[0], best.task.at(-1), best.result[0]].flatMap((step) => step ?? []);
  return { topic: best.topic, year: best.year, steps: [...new Set(steps)] };
}

/** The topics that have a page: those that a passage speaks of, in the vocabulary's order. */
export function spokenTopics(record: DocumentaryRecord): Topic[] {
  const { naming } = lookupOf(record);
  return record.vocabulary.topics.filter(({ id }) => naming.topics.has(id));
}
