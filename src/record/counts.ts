import type { Conference } from '../schema/conference.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordCore, RecordPassage, RecordYear } from './model.ts';

/** A side of a year: set out for it, or reported of it. */
export type Side = 'task' | 'result';

/** The passages that are counted on each side; within a side by conference in time, then in the articles' order. */
export type Sides = Record<Side, RecordPassage[]>;

/** The side of a year on which a passage counts; null for context, proceedings and repetitions. */
export function sideOf(passage: RecordPassage, year: number, { reviewYear }: Conference): Side | null {
  if (passage.repeats !== null || !passage.about.includes(year)) return null;
  if (passage.role === 'task' || passage.role === 'guidance') return 'task';
  return passage.role === 'result' && reviewYear === year ? 'result' : null;
}

/** The one count: what is set out for a year, what is reported of it, perhaps on a topic; and what is not counted. */
export function sidesOf(record: RecordCore, year: number, topic?: string) {
  const { conferenceOf, countedAbout } = lookupOf(record);
  const about = countedAbout.get(year) ?? [];
  const spoken = topic === undefined ? about : about.filter(({ topics }) => topics.includes(topic));
  const bySide = Map.groupBy(spoken, (passage) => sideOf(passage, year, conferenceOf(passage)));
  return { task: bySide.get('task') ?? [], result: bySide.get('result') ?? [], context: bySide.get(null) ?? [] };
}

/** True for a year that no article reviews, and for which none sets anything out. */
export const hasNoArticle = ({ reviewedBy, directedBy }: RecordYear) => reviewedBy.length + directedBy.length === 0;

/** The years that no article reviews. */
export const uncoveredYears = ({ years }: DocumentaryRecord) => years.filter(({ gap }) => gap).map(({ year }) => year);

/** The formulas followed, counted in the captures' lines and never in the digests' words; the most printed first. */
export function phrasesView(record: DocumentaryRecord) {
  const sources = record.conferences.flatMap((conference) => conference.articles.map((id) => ({ conference, id })));
  const entries = record.vocabulary.phrases.map((phrase) => {
    const lines = sources.map(({ conference, id }) => ({ conference, lines: phrase.articles[id] ?? [] }));
    return { phrase, places: lines.filter((one) => one.lines.length > 0) };
  });
  return {
    /** With the conference and the lines of each article that prints it. */
    printed: entries.filter(({ places }) => places.length > 0).sort((a, b) => b.places.length - a.places.length),
    absent: entries.filter(({ places }) => places.length === 0).map(({ phrase }) => phrase),
    uncovered: uncoveredYears(record),
  };
}
