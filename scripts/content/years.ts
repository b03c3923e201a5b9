import type { Conference } from '../../src/schema/conference.ts';
import type { YearNotes } from '../../src/schema/year.ts';
import type { WordedYear } from './model.ts';
import { type Result, warning } from './problem.ts';

/**
 * The years of the record, from the first review year to the last direction year, without holes.
 * @param conferences in time
 * @param notes the editors' words, by year
 * @returns ascending; notes of a year outside the record are a warning
 */
export function yearsOf(
  conferences: readonly Conference[],
  notes: ReadonlyMap<number, YearNotes>,
): Result<WordedYear[]> {
  const first = Math.min(...conferences.map(({ reviewYear }) => reviewYear));
  const last = Math.max(...conferences.map(({ reviewYear, directionYear }) => directionYear ?? reviewYear));
  const reviewing = Map.groupBy(conferences, ({ reviewYear }) => reviewYear);
  const directing = Map.groupBy(conferences, ({ directionYear }) => directionYear);
  const idsOf = (some: readonly Conference[] = []) => some.map(({ id }) => id);
  const themeOf = (year: number) => {
    const launch = conferences.find(({ theme }) => theme?.year === year);
    return launch?.theme ? { text: launch.theme.text, conference: launch.id } : null;
  };
  const length = conferences.length === 0 ? 0 : last - first + 1;
  const years = Array.from({ length }, (_, place): WordedYear => {
    const year = first + place;
    return {
      year,
      reviewedBy: idsOf(reviewing.get(year)),
      directedBy: idsOf(directing.get(year)),
      theme: themeOf(year),
      gap: !reviewing.has(year),
      held: notes.get(year)?.held ?? [],
      abstract: notes.get(year)?.abstract ?? null,
    };
  });
  const outside = [...notes.keys()].filter((year) => length > 0 && (year < first || year > last));
  const problems = outside.map((year) => {
    const what = `the record runs from ${first} to ${last} and has no year ${year}`;
    return warning(`content/years/${year}.yaml`, 0, what, 'take the file out, or add the source it is about');
  });
  return { value: years, problems };
}
