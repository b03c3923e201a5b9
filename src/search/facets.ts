import { unmetChoices } from './filters.ts';
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
  const counts = new Map(
    filterKeys.map((key) => [key, new Map(selection[key] === undefined ? [] : [[selection[key], 0]])]),
  );
  for (const { passage } of found) {
    const unmet = unmetChoices(passage, selection);
    const open = unmet.length === 0 ? filterKeys : unmet.length === 1 ? unmet : [];
    for (const key of open) {
      const own = counts.get(key);
      for (const id of passage.facets[key]) own?.set(id, (own.get(id) ?? 0) + 1);
    }
  }
  const facetOf = (key: FilterKey): FacetValue[] => {
    const values = [...(counts.get(key) ?? [])].map(([id, count]) => {
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
