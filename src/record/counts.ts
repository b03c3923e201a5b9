import type { Conference } from '../schema/conference.ts';
import { lookupOf, perRecord } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';

/** What is set out for a year, or reported of it. */
export type Side = 'task' | 'result';

/** The passages that are counted on each side; within a side by conference in time, then in the articles' order. */
export type Sides = Record<Side, RecordPassage[]>;

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

/** The one count of the edition, by year and by topic and year; what has no counted passage is left out. */
export const countsOf = perRecord((record) => {
  const { conferences, passages } = lookupOf(record);
  const counts = { ofYear: new Map<number, Sides>(), ofTopic: new Map<string, Map<number, Sides>>() };
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

/** The formulas followed, counted in the captures' lines and never in the digests' words; the most printed first. */
export function phrasesView(record: DocumentaryRecord) {
  const articles = [...lookupOf(record).articlesOf.values()].flat();
  const entries = record.vocabulary.phrases.map((phrase) => {
    const lines = articles.map((article) => ({ article, lines: phrase.articles[article.id] ?? [] }));
    return { phrase, lines, articles: lines.filter((one) => one.lines.length > 0).length };
  });
  return {
    printed: entries.filter((entry) => entry.articles > 0).sort((a, b) => b.articles - a.articles),
    absent: entries.filter((entry) => entry.articles === 0).map(({ phrase }) => phrase),
    uncovered: record.years.filter(({ gap }) => gap).map(({ year }) => year),
  };
}
