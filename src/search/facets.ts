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
export function facetsOf(found: readonly { passage: Passage }[], selection: Selection, { entries }: Lexicon): Facets {
  const facetOf = (key: FilterKey): FacetValue[] => {
    const { [key]: chosen, ...others } = selection;
    const counts = new Map(chosen === undefined ? [] : [[chosen, 0]]);
    for (const { passage } of found) {
      if (!isSelected(passage, others)) continue;
      for (const id of passage.facets[key]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const values = [...counts].map(([id, count]) => {
      const place = entries.findIndex((entry) => entry.kind === key && entry.id === id);
      // Years and roles in their own order, the rest by count.
      const order = key === 'role' ? place : key === 'year' || key === 'said' ? Number(id) : -count;
      return { id, label: entries[place]?.label ?? id, count, order };
    });
    values.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    return values.map(({ id, label, count }) => ({ id, label, count }));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, facetOf(key)])) as Facets;
}
