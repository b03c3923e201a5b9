import type { PassageRole } from '../schema/article.ts';
import { isSelected, valuesOf } from './filters.ts';
import { roleOrder } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { type FilterKey, filterKeys, type Selection } from './page-state.ts';

/** A value that results can be narrowed to. */
export interface FacetValue {
  id: string;
  /** Null for a role, which the page names. */
  label: string | null;
  /** Passages it would leave, the other choices kept. */
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;

/**
 * Counts the values of the passages found. A choice does not count against its own other values, so that each number
 * is what a click would leave.
 */
export function facetsOf(found: readonly number[], selection: Selection, lexicon: Lexicon): Facets {
  const count = (key: FilterKey): FacetValue[] => {
    const { [key]: chosen, ...others } = selection;
    const counts = new Map<string, number>(chosen === undefined ? [] : [[chosen, 0]]);
    for (const passage of found) {
      if (!isSelected(passage, others, lexicon)) continue;
      for (const value of valuesOf(key, passage, lexicon)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const entries = key === 'topic' || key === 'person' ? lexicon.entries[key] : [];
    const labels = new Map(entries.map(({ id, label }) => [id, label]));
    return [...counts]
      .map(([id, own]) => ({ id, label: key === 'role' ? null : (labels.get(id) ?? id), count: own }))
      .sort((a, b) => orderOf(key, a) - orderOf(key, b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, count(key)])) as Facets;
}

/** Years and roles in their own order, the rest by count. */
function orderOf(key: FilterKey, { id, count }: FacetValue): number {
  if (key === 'year' || key === 'said') return Number(id);
  return key === 'role' ? roleOrder.indexOf(id as PassageRole) : -count;
}
