import type { Topic } from '../schema/vocabulary.ts';
import type { DocumentaryRecord, RecordYear } from './model.ts';
import { type ComparedThemes, comparedThemes } from './theme-words.ts';
import { type Thread, threadsOf } from './threads.ts';

/** Two neighbouring years that both have something to compare. */
export interface Comparison {
  years: readonly [RecordYear, RecordYear];
  /** Their themes, word against word; null where one has none. */
  themes: ComparedThemes | null;
  /** The topics that both years speak of, with their marks in these two years. */
  shared: Thread[];
  /** The topics of each year only. */
  only: readonly [Topic[], Topic[]];
}

/** Every comparison that has a page, in time. */
export function comparisons(record: DocumentaryRecord): Comparison[] {
  return record.years.flatMap((first, place) => {
    const second = record.years[place + 1];
    if (second === undefined) return [];
    const threads = threadsOf(record).map((thread) => ({ ...thread, marks: thread.marks.slice(place, place + 2) }));
    const shared = threads.filter(({ marks: [left, right] }) => left && right);
    const onlyIn = (own: 0 | 1) =>
      threads.filter(({ marks }) => marks[own] && !marks[1 - own]).map(({ topic }) => topic);
    const themes = first.theme && second.theme && comparedThemes(first.theme.text, second.theme.text);
    return shared.length === 0 ? [] : { years: [first, second], themes, shared, only: [onlyIn(0), onlyIn(1)] };
  });
}
