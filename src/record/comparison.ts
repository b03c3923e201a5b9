import type { Topic } from '../schema/vocabulary.ts';
import { countsOf, type Sides } from './counts.ts';
import type { DocumentaryRecord, RecordYear } from './model.ts';
import { type ComparedThemes, comparedThemes } from './theme-words.ts';

/** Two neighbouring years that both have something to compare. */
export interface Comparison {
  first: RecordYear;
  second: RecordYear;
  /** Their themes, word against word; null where one has none. */
  themes: ComparedThemes | null;
  /** Topics that both years speak of, with the passages of each year. */
  shared: { topic: Topic; years: [Sides, Sides] }[];
  /** Topics of one year only. */
  only: [Topic[], Topic[]];
}

/** Every comparison that has a page, in time. */
export function comparisons(record: DocumentaryRecord): Comparison[] {
  return record.years.flatMap((first, place) => {
    const second = record.years[place + 1];
    const made = second && compare(record, first, second);
    return made && made.shared.length > 0 ? made : [];
  });
}

function compare(record: DocumentaryRecord, first: RecordYear, second: RecordYear): Comparison {
  const { ofTopic } = countsOf(record);
  const topics = record.vocabulary.topics.map((topic) => {
    const years = ofTopic.get(topic.id);
    return { topic, left: years?.get(first.year), right: years?.get(second.year) };
  });
  return {
    first,
    second,
    themes: first.theme && second.theme && comparedThemes(first.theme.text, second.theme.text),
    shared: topics.flatMap(({ topic, left, right }) => (left && right ? { topic, years: [left, right] } : [])),
    only: [
      topics.flatMap(({ topic, left, right }) => (left && !right ? topic : [])),
      topics.flatMap(({ topic, left, right }) => (right && !left ? topic : [])),
    ],
  };
}
