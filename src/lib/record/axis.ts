import type { YearEntry } from '../schema/year.ts';
import { type YearState, yearStateLabel } from '../wording.ts';

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
