import { yearOf } from '../../../src/dates.ts';
import type { PassageRole } from '../../../src/schema/article.ts';
import type { ConferenceFacts } from '../../../src/schema/conference.ts';
import type { RawPassage, WordedPassage } from '../model.ts';
import type { MentionFinder } from './mentions.ts';
import { yearsIn } from './years.ts';

/**
 * Topics, years and names of a passage: as its attributes state them, else as found in its words.
 * @param conference the one its article reports, which "năm qua" and the like are read against
 */
export function namedIn(
  { text, role, topics, about, adjust }: RawPassage,
  conference: ConferenceFacts,
  finder: MentionFinder,
): Pick<WordedPassage, 'topics' | 'about' | 'people' | 'organisations' | 'years'> {
  const found = finder.in(text);
  const adjusted = (ids: readonly string[], { add, remove }: { add: string[]; remove: string[] }) =>
    [...ids, ...add].filter((id) => !remove.includes(id));
  const { reviewYear, directionYear, date } = conference;
  const heldIn = date === null ? null : yearOf(date);
  const years = adjusted(yearsIn(text, role, { reviewYear, directionYear, heldIn }).map(String), adjust.years);
  return {
    topics: topics ?? found.topics,
    about: about ?? aboutByDefault(role, conference),
    people: finder.ordered('people', adjusted(found.people, adjust.people)),
    organisations: finder.ordered('organisations', adjusted(found.organisations, adjust.organisations)),
    years: [...new Set(years.map(Number))].sort((a, b) => a - b),
  };
}

/** The years a passage is about where nobody states them: they follow from its role. */
export function aboutByDefault(
  role: PassageRole,
  { reviewYear, directionYear }: Pick<ConferenceFacts, 'reviewYear' | 'directionYear'>,
): number[] {
  if (role === 'proceedings') return [];
  return [role === 'task' || role === 'guidance' ? directionYear : reviewYear];
}
