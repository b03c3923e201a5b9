import type { Conference } from '../../../src/schema/conference.ts';
import type { YearNotes } from '../../../src/schema/year.ts';
import type { WordedYear } from '../model.ts';
import type { Problem, Result } from '../problem.ts';

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
  const last = Math.max(...conferences.map(({ directionYear }) => directionYear));
  const years: WordedYear[] = [];
  const ids = (some: readonly Conference[]) => some.map(({ id }) => id);
  const themes = new Map<number, { text: string; conference: string }>();
  for (const { id, theme } of conferences) {
    if (theme !== null && !themes.has(theme.year)) themes.set(theme.year, { text: theme.text, conference: id });
  }
  const reviewing = Map.groupBy(conferences, ({ reviewYear }) => reviewYear);
  const directing = Map.groupBy(conferences, ({ directionYear }) => directionYear);
  for (let year = first; year <= last; year += 1) {
    const reviewedBy = ids(reviewing.get(year) ?? []);
    years.push({
      year,
      reviewedBy,
      directedBy: ids(directing.get(year) ?? []),
      theme: themes.get(year) ?? null,
      gap: reviewedBy.length === 0,
      held: notes.get(year)?.held ?? [],
      abstract: notes.get(year)?.abstract ?? null,
    });
  }
  const outside = [...notes.keys()].filter((year) => conferences.length > 0 && (year < first || year > last));
  const problems = outside.map(
    (year): Problem => ({
      file: `content/years/${year}.yaml`,
      line: 0,
      level: 'warning',
      what: `the record runs from ${first} to ${last} and has no year ${year}`,
      todo: 'take the file out, or add the source it is about',
    }),
  );
  return { value: years, problems };
}
