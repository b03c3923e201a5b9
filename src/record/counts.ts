import type { Conference } from '../schema/conference.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';

/** What is set out for a year, or reported of it. */
export type Side = 'task' | 'result';

/** The passages that are counted on each side; within a side by conference in time, then in the articles' order. */
export type Sides = Record<Side, RecordPassage[]>;

/** The one count of the edition: pages, pictures, tables and data files take theirs from here. */
export interface Counts {
  ofYear: Map<number, Sides>;
  /** By topic, then by year. */
  ofTopic: Map<string, Map<number, Sides>>;
}

/**
 * The side of a year on which a passage counts.
 * @returns null for context, proceedings and repetitions, and for a year that the passage is not about
 */
export function sideOf(
  passage: Pick<RecordPassage, 'repeats' | 'about' | 'role'>,
  year: number,
  conference: Pick<Conference, 'reviewYear'>,
): Side | null {
  if (passage.repeats !== null || !passage.about.includes(year)) return null;
  if (passage.role === 'task' || passage.role === 'guidance') return 'task';
  return passage.role === 'result' && conference.reviewYear === year ? 'result' : null;
}

/** The counts of a record; a year or a topic without a counted passage is left out. */
export const countsOf = perRecord((record: DocumentaryRecord): Counts => {
  const { conferences, passages } = lookupOf(record);
  const counts: Counts = { ofYear: new Map(), ofTopic: new Map() };
  for (const passage of passages) {
    const conference = conferences.get(passage.conference);
    if (conference === undefined) continue;
    for (const year of passage.about) {
      const side = sideOf(passage, year, conference);
      if (side === null) continue;
      add(counts.ofYear, year, side, passage);
      for (const topic of passage.topics) {
        const years = counts.ofTopic.get(topic) ?? new Map<number, Sides>();
        counts.ofTopic.set(topic, years);
        add(years, year, side, passage);
      }
    }
  }
  return counts;
});

function add(years: Map<number, Sides>, year: number, side: Side, passage: RecordPassage): void {
  const sides = years.get(year) ?? { task: [], result: [] };
  years.set(year, sides);
  sides[side].push(passage);
}
