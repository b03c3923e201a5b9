import { yearOf } from '../../../src/dates.ts';
import type { ConferenceFacts } from '../../../src/schema/conference.ts';
import type { RawPassage, WordedPassage } from '../model.ts';
import type { MentionFinder } from './mentions.ts';
import { yearsIn } from './years.ts';

/**
 * What a passage names: what is found in its words, with what its attributes add and without what they take away.
 * @param conference the one its article reports, which "năm qua" and the like are read against
 */
export function namedIn(
  { text, role, adjust }: RawPassage,
  conference: ConferenceFacts,
  finder: MentionFinder,
): Pick<WordedPassage, 'topics' | 'people' | 'organisations' | 'years'> {
  const found = finder.in(text);
  const adjusted = (ids: readonly string[], { add, remove }: { add: string[]; remove: string[] }) =>
    [...ids, ...add].filter((id) => !remove.includes(id));
  const { reviewYear, directionYear, date } = conference;
  const heldIn = date === null ? null : yearOf(date);
  const years = adjusted(yearsIn(text, role, { reviewYear, directionYear, heldIn }).map(String), adjust.years);
  return {
    topics: finder.ordered('topics', adjusted(found.topics, adjust.topics)),
    people: finder.ordered('people', adjusted(found.people, adjust.people)),
    organisations: finder.ordered('organisations', adjusted(found.organisations, adjust.organisations)),
    years: [...new Set(years.map(Number))].sort((a, b) => a - b),
  };
}
