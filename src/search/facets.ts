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
  const chosen = Object.entries(selection) as [FilterKey, string][];
  const counts = new Map(filterKeys.map((key) => [key, new Map<string, number>()]));
  for (const [key, id] of chosen) counts.get(key)?.set(id, 0);
  for (const { values } of found) {
    const missed = chosen.filter(([key, id]) => !values[key].includes(id));
    if (missed.length > 1) continue;
    for (const key of missed.length === 0 ? filterKeys : missed.map(([key]) => key)) {
      for (const id of values[key]) counts.get(key)?.set(id, (counts.get(key)?.get(id) ?? 0) + 1);
    }
  }
  const shown = (key: FilterKey): FacetValue[] => {
    const labels = new Map(entries.flatMap(({ kind, id, label }) => (kind === key ? [[id, label]] : [])));
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => {
      if (key === 'role') return [...labels.keys()].indexOf(id);
      return key === 'year' || key === 'said' ? Number(id) : -count;
    };
    return [...(counts.get(key) ?? [])]
      .map(([id, count]) => ({ id, label: labels.get(id) ?? id, count }))
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, shown(key)])) as Facets;
}
