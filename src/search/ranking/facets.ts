import { roleLabels } from '../../lib/schema/role-labels.ts';
import { roleOrder } from '../format.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Facets, type FacetValue, type FilterKey, filterKeys, type Selection } from '../query/selection.ts';

/** The values of a passage for one facet. */
function valuesOf(key: FilterKey, passage: number, lexicon: Lexicon): string[] {
  const { index } = lexicon;
  const facts = lexicon.passage(passage);
  if (key === 'year') return facts.year.map(String);
  if (key === 'role') return [roleOrder[facts.role] ?? ''];
  if (key === 'topic') return facts.topic.map((place) => index.topic[place]?.id ?? '');
  if (key === 'person') return facts.person.map((place) => index.person[place]?.id ?? '');
  const said = index.conference[facts.conference]?.date?.slice(0, 4);
  return said === undefined ? [] : [said];
}

/** True when a passage has every chosen value. */
export function isSelected(passage: number, selection: Selection, lexicon: Lexicon): boolean {
  return filterKeys.every((key) => {
    const chosen = selection[key];
    return chosen === undefined || valuesOf(key, passage, lexicon).includes(chosen);
  });
}

/**
 * Counts the values of the passages found. A facet's own choice does not count against its other values, so that
 * each number is what a click would leave.
 */
export function facetsOf(found: readonly number[], selection: Selection, lexicon: Lexicon): Facets {
  const count = (key: FilterKey): FacetValue[] => {
    const others = { ...selection };
    delete others[key];
    const free = Object.keys(others).length === 0;
    const counts = new Map<string, number>();
    for (const passage of found) {
      if (!free && !isSelected(passage, others, lexicon)) continue;
      for (const id of valuesOf(key, passage, lexicon)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const chosen = selection[key];
    if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
    const labels = labelsFor(key, lexicon);
    const values = [...counts].map(([id, count]) => ({ id, label: labels.get(id) ?? id, count }));
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

/** How values are shown, by id; years are shown as they are. */
function labelsFor(key: FilterKey, { index }: Lexicon): ReadonlyMap<string, string> {
  if (key === 'role') return new Map(Object.entries(roleLabels));
  const entries = key === 'topic' ? index.topic : key === 'person' ? index.person : [];
  return new Map(entries.map(({ id, label }) => [id, label]));
}
