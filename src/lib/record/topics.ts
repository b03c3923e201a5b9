import type { PassageRole } from '../schema/article.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { type Thread, threadOf } from './threads.ts';

/** Everything a topic's page shows. */
export interface TopicView {
  topic: Topic;
  thread: Thread;
}

/** A topic's page. */
export function topicView(record: DocumentaryRecord, topic: Topic): TopicView {
  return { topic, thread: threadOf(record, 'topics', topic.id) };
}

/** The topics that passages name, in the vocabulary's order. */
export function topicList(record: DocumentaryRecord): Topic[] {
  const { naming } = lookupOf(record);
  return record.vocabulary.topics.filter(({ id }) => naming.topics.has(id));
}

/** A topic in a year: its passages by role, in the order of the record. */
export interface MatrixCell {
  year: number;
  roles: { role: PassageRole; passages: RecordPassage[] }[];
}

/** A row of the matrix of topics by years; every year of the record has a cell. */
export interface MatrixRow {
  topic: Topic;
  cells: MatrixCell[];
}

/** The matrix of topics by years; a passage counts in every year that it speaks of. */
export function topicMatrix(record: DocumentaryRecord): MatrixRow[] {
  const { naming } = lookupOf(record);
  return topicList(record).map((topic) => ({
    topic,
    cells: record.years.map(({ year }) => {
      const own = (naming.topics.get(topic.id) ?? []).filter(({ years }) => years.includes(year));
      const byRole = Map.groupBy(own, ({ role }) => role);
      return { year, roles: [...byRole].map(([role, passages]) => ({ role, passages })) };
    }),
  }));
}
