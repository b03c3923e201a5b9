import type { Topic } from '../schema/vocabulary.ts';
import { countsOf, type Sides } from './counts.ts';
import { lookupOf, perRecord } from './lookup.ts';
import type { DocumentaryRecord, RecordYear } from './model.ts';
import { conferencesOf, nearestFirst } from './years.ts';

/** A topic through the years. */
export type Thread = ReturnType<typeof threadsOf>[number];

/** A topic in one year of the picture. */
export type ThreadMark = NonNullable<ReturnType<typeof markOf>>;

/** The counted topics, those spoken of first coming first. */
export const threadsOf = perRecord((record: DocumentaryRecord) => {
  const { topics } = lookupOf(record);
  return [...countsOf(record).ofTopic].flatMap(([id, years]) => {
    const topic = topics.get(id);
    if (topic === undefined) return [];
    const passages = [...years.values()].flatMap(({ task, result }) => [...task, ...result]);
    return {
      topic,
      /** How many speak of it on either side. */
      conferences: conferencesOf(record, passages).length,
      /** One for each year of the record; null where it is silent. */
      marks: record.years.map((entry) => markOf(entry, years)),
    };
  });
});

function markOf({ year, reviewedBy }: RecordYear, years: Map<number, Sides>) {
  const sides = years.get(year);
  if (sides === undefined) return null;
  const { task, result } = sides;
  const after = years.get(year + 1)?.task ?? [];
  return {
    year,
    /** Passages on each side. */
    task: task.length,
    result: result.length,
    /** True where the line runs into a half year that no article covers. */
    open: task.length > 0 && reviewedBy.length === 0,
    /** True where one passage is about this year and the next. */
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
  const { ofTopic } = countsOf(record);
  const candidates = record.vocabulary.topics.flatMap((topic) =>
    [...(ofTopic.get(topic.id) ?? [])].map(([year, { task, result }]) => {
      const conferences = conferencesOf(record, [...task, ...result]).length;
      return { topic, year, task, result, conferences: task.length > 0 && result.length > 0 ? conferences : 0 };
    }),
  );
  const [best] = candidates.sort((a, b) => b.conferences - a.conferences);
  if (best === undefined || best.conferences === 0) return null;
  const steps = [best.task[0], best.task.at(-1), best.result[0]].flatMap((step) => step ?? []);
  return { topic: best.topic, year: best.year, steps: [...new Set(steps)] };
}

/** The topics that have a page: those that a passage speaks of, in the vocabulary's order. */
export function spokenTopics(record: DocumentaryRecord): Topic[] {
  const { naming } = lookupOf(record);
  return record.vocabulary.topics.filter(({ id }) => naming.topics.has(id));
}
