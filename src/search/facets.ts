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
export function facetsOf(found: readonly { passage: Passage }[], selection: Selection, lexicon: Lexicon): Facets {
  const choices = [...lexicon.choices.values()];
  const chosen = choices.filter(({ key, id }) => selection[key] === id);
  const counts = choices.map(() => 0);
  for (const { passage } of found) {
    const [missed, another] = chosen.filter((one) => !passage.choices.includes(one));
    if (another !== undefined) continue;
    for (const { key, place } of passage.choices) {
      if (missed === undefined || missed.key === key) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const shown = (wanted: FilterKey): FacetValue[] => {
    const values = choices.flatMap((choice) => {
      const count = counts[choice.place] ?? 0;
      return choice.key === wanted && (count > 0 || chosen.includes(choice)) ? { ...choice, count } : [];
    });
    // Years and roles in their own order, the rest by count.
    const order = ({ id, count, place }: (typeof values)[number]) => {
      if (wanted === 'role') return place;
      return wanted === 'year' || wanted === 'said' ? Number(id) : -count;
    };
    values.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
    return values.map(({ id, label, count }) => ({ id, label, count }));
  };
  return Object.fromEntries(filterKeys.map((key) => [key, shown(key)])) as Facets;
}
