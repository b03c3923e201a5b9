import { roleOrder } from '../format.ts';
import { keyOf, type Lexicon, type Named } from '../query/lexicon.ts';
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
export function carries(passage: number, named: Named, lexicon: Lexicon): number {
  const facts = lexicon.passage(passage);
  const { kind } = named;
  const own = facts[kind];
  const key = keyOf(named, lexicon);
  if (typeof own === 'number' ? own === key : own.includes(key)) {
    return kind === 'role' && roleOrder[key] === 'context' ? standIn.context : standIn[kind];
  }
  if (kind !== 'year') return 0;
  const conference = lexicon.index.conference[facts.conference];
  return conference?.reviewYear === key || conference?.directionYear === key ? standIn.yearOfConference : 0;
}
