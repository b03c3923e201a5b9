import { isSelected } from './filters.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { type FilterKey, filterKeys, type Selection } from './page-state.ts';

/** A value that results can be narrowed to. */
export interface FacetValue {
  id: string;
  label: string;
  /** Passages it would leave, the other choices kept. */
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;

/**
 * Counts the values of the passages found. A choice does not count against its own other values, so that each number
 * is what a click would leave.
 */
export function facetsOf(found: readonly Passage[], selection: Selection, { entries }: Lexicon): Facets {
  const count = (key: FilterKey): FacetValue[] => {
    const { [key]: chosen, ...others } = selection;
    const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
    for (const passage of found) {
      if (!isSelected(passage, others)) continue;
      for (const value of passage.values[key]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const own = entries.filter(({ kind }) => kind === key);
    const place = (value: string) => own.findIndex(({ id }) => id === value);
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => {
      if (key === 'role') return place(id);
      return key === 'year' || key === 'said' ? Number(id) : -count;
    };
    return [...counts]
      .map(([id, count]) => ({ id, label: own[place(id)]?.label ?? id, count }))
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, count(key)])) as Facets;
}
