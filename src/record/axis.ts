import { type YearState, yearStateLabel } from '../lib/wording.ts';
import type { YearEntry } from '../schema/year.ts';

/** How many years an axis shows at most: three rows on a phone. */
const wide = 12;

/** A year's mark on the axis. */
export interface AxisYear {
  year: number;
  state: YearState;
  /** Its state in words. */
  words: string;
}

/** What the record holds of a year. */
export function stateOf({ reviewedBy, directedBy }: Pick<YearEntry, 'reviewedBy' | 'directedBy'>): YearState {
  if (reviewedBy.length > 0) return 'reviewed';
  return directedBy.length > 0 ? 'directed' : 'silent';
}

/** The marks of the axis, one a year, in the years' order. */
export function axisOf(years: readonly YearEntry[]): AxisYear[] {
  return years.map((entry) => {
    const state = stateOf(entry);
    return { year: entry.year, state, words: yearStateLabel(state, entry.reviewedBy.length) };
  });
}

/**
 * The marks of the axis of a page.
 * @param around of a long record only the years around this one, the latest where none is given
 */
export function axisAround(years: readonly YearEntry[], around?: number): AxisYear[] {
  return axisOf(windowOf(years, around));
}

function windowOf(years: readonly YearEntry[], around: number | undefined): readonly YearEntry[] {
  if (years.length <= wide) return years;
  const place = around === undefined ? years.length - 1 : years.findIndex(({ year }) => year === around);
  const start = Math.min(Math.max(0, place - wide / 2), years.length - wide);
  return years.slice(start, start + wide);
}
