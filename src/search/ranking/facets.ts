import { type EntryKind, type OpenIndex, roleOrder } from '../format.ts';
import { roleLabels } from '../query/roles.ts';
import { type FilterKey, filterKeys, type Selection } from '../query/selection.ts';

export interface FacetValue {
  id: string;
  label: string;
  /** Passages it would leave, the other choices kept. */
  count: number;
}

export type Facets = Record<FilterKey, FacetValue[]>;

/** The values of a passage for one facet. */
export function valuesOf(key: FilterKey, passage: number, index: OpenIndex): string[] {
  const { passages, conferences, firstYear, topics, people } = index;
  if (key === 'year') return (passages.years[passage] ?? []).map((year) => String(year + firstYear));
  if (key === 'role') return [roleOrder[passages.roles[passage] ?? -1] ?? ''];
  if (key === 'topic') return (passages.topics[passage] ?? []).map((place) => topics[place]?.id ?? '');
  if (key === 'person') return (passages.people[passage] ?? []).map((place) => people[place]?.id ?? '');
  const conference = conferences[passages.conferences[passage] ?? -1];
  const said = conference?.date?.slice(0, 4);
  return said === undefined ? [] : [said];
}

/** True when a passage has every chosen value. */
export function isSelected(passage: number, selection: Selection, index: OpenIndex): boolean {
  return filterKeys.every((key) => {
    const chosen = selection[key];
    return chosen === undefined || valuesOf(key, passage, index).includes(chosen);
  });
}

/**
 * Counts the values of the passages found. A facet's own choice does not count against its other values, so that
 * each number is what a click would leave.
 */
export function facetsOf(found: readonly number[], selection: Selection, index: OpenIndex): Facets {
  const count = (key: FilterKey): FacetValue[] => {
    const others = { ...selection };
    delete others[key];
    const free = Object.keys(others).length === 0;
    const counts = new Map<string, number>();
    for (const passage of found) {
      if (!free && !isSelected(passage, others, index)) continue;
      for (const id of valuesOf(key, passage, index)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const chosen = selection[key];
    if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
    const values = [...counts].map(([id, count]) => ({ id, label: labelOf(key, id, index), count }));
    return values.sort((a, b) => orderOf(key, a) - orderOf(key, b) || (a.id < b.id ? -1 : 1));
  };
  return {
    year: count('year'),
    said: count('said'),
    role: count('role'),
    topic: count('topic'),
    person: count('person'),
  };
}

/** Years and roles in their own order, the rest by count. */
function orderOf(key: FilterKey, { id, count }: FacetValue): number {
  if (key === 'year' || key === 'said') return Number(id);
  return key === 'role' ? Object.keys(roleLabels).indexOf(id) : -count;
}

/** How a value is shown; the id itself when the index does not have it. */
export function labelOf(key: FilterKey, id: string, index: OpenIndex): string {
  if (key === 'role') return roleOrder.flatMap((role) => (role === id ? roleLabels[role] : []))[0] ?? id;
  const kinds: Partial<Record<FilterKey, Extract<EntryKind, 'topic' | 'person'>>> = {
    topic: 'topic',
    person: 'person',
  };
  const kind = kinds[key];
  if (kind === undefined) return id;
  return (kind === 'topic' ? index.topics : index.people).find((entry) => entry.id === id)?.label ?? id;
}
