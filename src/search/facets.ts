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
  const chosen = Object.entries(selection) as [FilterKey, string][];
  const shown = (key: FilterKey): FacetValue[] => {
    const others = chosen.filter(([other]) => other !== key);
    const counts = new Map<string, number>(chosen.flatMap(([other, id]) => (other === key ? [[id, 0]] : [])));
    for (const { passage } of found) {
      if (!others.every(([other, id]) => passage.values[other].includes(id))) continue;
      for (const id of passage.values[key]) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const labels = new Map(entries.flatMap(({ kind, id, label }) => (kind === key ? [[id, label]] : [])));
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => {
      if (key === 'role') return [...labels.keys()].indexOf(id);
      return key === 'year' || key === 'said' ? Number(id) : -count;
    };
    return [...counts]
      .map(([id, count]) => ({ id, label: labels.get(id) ?? id, count }))
      .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, shown(key)])) as Facets;
}
