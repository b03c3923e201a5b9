import type { Topic } from '../schema/vocabulary.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { topicList } from './topics.ts';
import { yearView } from './years.ts';

/** Where a first reader is sent. */
export interface StartingPoints {
  /** The year in which most topics have both sides, the latest of them; null where none has. */
  year: number | null;
  /** The three topics that most conferences speak of, most first. */
  topics: Topic[];
}

/** Where to start reading a record. */
export function startingPoints(record: DocumentaryRecord): StartingPoints {
  let best = { year: null as number | null, rows: 0 };
  for (const entry of record.years) {
    const { rows, silent } = yearView(record, entry);
    const full = rows.filter(({ sides }) => sides.every(({ side }) => side.statements.length > 0));
    const paired = silent.length === 0 ? full.length : 0;
    if (paired > 0 && paired >= best.rows) best = { year: entry.year, rows: paired };
  }
  const naming = lookupOf(record).naming.topics;
  const conferencesOn = ({ id }: Topic) => new Set(naming.get(id)?.map(({ conference }) => conference)).size;
  const topics = topicList(record).sort((a, b) => conferencesOn(b) - conferencesOn(a));
  return { year: best.year, topics: topics.slice(0, 3) };
}
