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
    const values = new Map<string, FacetValue>();
    const placeOf = (wanted: string) => entries.findIndex(({ kind, id }) => kind === key && id === wanted);
    const facetFor = (id: string): FacetValue => {
      const value = values.get(id) ?? { id, label: entries[placeOf(id)]?.label ?? id, count: 0 };
      if (value.count === 0) values.set(id, value);
      return value;
    };
    for (const [other, id] of chosen) if (other === key) facetFor(id);
    for (const { passage } of found) {
      if (!others.every(([other, id]) => passage.values[other].includes(id))) continue;
      for (const id of passage.values[key]) facetFor(id).count += 1;
    }
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count }: FacetValue) => {
      if (key === 'role') return placeOf(id);
      return key === 'year' || key === 'said' ? Number(id) : -count;
    };
    return [...values.values()].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, shown(key)])) as Facets;
}
