import { isSelected } from './filters.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { type FilterKey, filterKeys, type Selection } from './selection.ts';

/** A value that results can be narrowed to. */
export interface FacetValue {
  id: string;
  label: string;
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;

/** Counts the values found as a click would leave them: a choice does not count against others of its own key. */
export function facetsOf(found: readonly Passage[], selection: Selection, { entries }: Lexicon): Facets {
  const count = (key: FilterKey): FacetValue[] => {
    const { [key]: chosen, ...others } = selection;
    const kept = found.filter((passage) => isSelected(passage, others)).map(({ values }) => values[key]);
    const labels = new Map(entries.flatMap(({ kind, id, label }) => (kind === key ? [[id, label]] : [])));
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => {
      if (key === 'role') return [...labels.keys()].indexOf(id);
      return key === 'year' || key === 'said' ? Number(id) : -count;
    };
    const counts = new Map(chosen === undefined ? [] : [[chosen, 0]]);
    for (const id of kept.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .map(([id, count]) => ({ id, label: labels.get(id) ?? id, count }))
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, count(key)])) as Facets;
}
