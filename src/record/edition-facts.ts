import { printDay } from '../dates.ts';
import type { EditionFacts } from '../labels/method.ts';
import type { DocumentaryRecord } from './model.ts';

/** The figures and dates that texts about the edition give. */
export function editionFacts({ edition, articles, conferences, years }: DocumentaryRecord): EditionFacts {
  return {
    articles: articles.length,
    reviews: conferences.filter(({ kind }) => kind === 'annual-review').length,
    meetings: conferences.filter(({ kind }) => kind !== 'annual-review').length,
    gaps: years.filter(({ gap }) => gap).map(({ year }) => year),
    version: edition.version,
    day: printDay(edition.date),
  };
}
