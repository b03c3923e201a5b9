import { roleOrder } from '../format.ts';
import type { Lexicon, Named } from '../query/lexicon.ts';
import type { Match } from './matches.ts';

/**
 * What stands in for a word that a passage does not print. Less than the printed word (1), so that a passage
 * with the words comes first; a year most, since years are read from "năm qua" and the like by the content
 * command; the year of the conference least, since every passage has it;
 * the context little, since it is also the role of whatever is none of the others.
 */
export const standIn = {
  topic: 0.55,
  person: 0.7,
  organisation: 0.55,
  year: 0.9,
  yearOfConference: 0.6,
  role: 0.75,
  context: 0.5,
  conference: 0.6,
};

/**
 * How far each word of the reading is met in a passage: by its letters, or by what the word names.
 * @returns by slot, 0 to 1
 */
export function satisfactionOf(match: Match, lexicon: Lexicon): number[] {
  const met = match.hits.map((hits) => hits.reduce((best, { quality }) => Math.max(best, quality), 0));
  for (const { start, end, named } of match.spans) {
    const meant = named.reduce((best, one) => Math.max(best, carries(match.passage, one, lexicon)), 0);
    for (let slot = start; slot < end; slot++) met[slot] = Math.max(met[slot] ?? 0, meant);
  }
  return met;
}

/** How far a passage has what a name names, 0 to 1. */
export function carries(passage: number, { kind, place }: Named, lexicon: Lexicon): number {
  const { conferences, passages, years } = lexicon.index;
  if (kind === 'topic') return passages.topics[passage]?.includes(place) ? standIn.topic : 0;
  if (kind === 'person') return passages.people[passage]?.includes(place) ? standIn.person : 0;
  if (kind === 'organisation') return passages.organisations[passage]?.includes(place) ? standIn.organisation : 0;
  if (kind === 'role')
    return passages.roles[passage] === place ? (roleOrder[place] === 'context' ? standIn.context : standIn.role) : 0;
  if (kind === 'conference') return passages.conferences[passage] === place ? standIn.conference : 0;
  const year = Number(years[place]?.id);
  if (passages.years[passage]?.includes(year - lexicon.index.firstYear)) return standIn.year;
  const conference = conferences[passages.conferences[passage] ?? -1];
  return conference?.reviewYear === year || conference?.directionYear === year ? standIn.yearOfConference : 0;
}
