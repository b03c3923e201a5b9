import type { Topic } from '../schema/vocabulary.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { topicList } from './topics.ts';
import { yearView } from './years.ts';

/** Where a first reader is sent. */
export interface StartingPoints {
  /** The year in which most topics have both sides, the latest of them; null where none has. */
  year: number | null;
  /** The three topics that most passages name, most first. */
  topics: Topic[];
}

/** Where to start reading a record. */
export function startingPoints(record: DocumentaryRecord): StartingPoints {
  const { naming } = lookupOf(record);
  let best = { year: null as number | null, rows: 0 };
  for (const entry of record.years) {
    const { rows } = yearView(record, entry);
    const paired = rows.filter(
      ({ planned, reported }) => planned.statements.length > 0 && reported.statements.length > 0,
    ).length;
    if (paired > 0 && paired >= best.rows) best = { year: entry.year, rows: paired };
  }
  const often = ({ id }: Topic) => naming.topics.get(id)?.length ?? 0;
  const topics = topicList(record).sort((a, b) => often(b) - often(a));
  return { year: best.year, topics: topics.slice(0, 3) };
}
