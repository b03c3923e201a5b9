import type { Topic } from '../schema/vocabulary.ts';
import { collationKey, sortedBy } from '../text/collation.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { perRecord } from './per-record.ts';

/** A topic in the list of topics. */
export interface TopicEntry {
  topic: Topic;
  /** How many passages name it, in how many conferences. */
  passages: number;
  conferences: number;
  /** Years of the record that its passages speak of, ascending. */
  years: number[];
}

/** The topics that passages name, in the vocabulary's order. */
export function topicList(record: DocumentaryRecord): Topic[] {
  const { naming } = lookupOf(record);
  return record.vocabulary.topics.filter(({ id }) => naming.topics.has(id));
}

/** The topics that passages name, by their names. */
export const topicEntries = perRecord((record): TopicEntry[] => {
  const { naming } = lookupOf(record);
  return sortedBy(topicList(record), ({ label }) => collationKey(label)).map((topic) => {
    const passages = naming.topics.get(topic.id) ?? [];
    const spoken = new Set(passages.flatMap(({ about }) => about));
    return {
      topic,
      passages: passages.length,
      conferences: new Set(passages.map(({ conference }) => conference)).size,
      years: record.years.map(({ year }) => year).filter((year) => spoken.has(year)),
    };
  });
});
