import type { PassageRole } from '../../schema/article.ts';
import { roleLabels } from '../../schema/role-labels.ts';
import { roleOrder } from '../format.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type Facets, type FacetValue, type FilterKey, filterKeys, type Selection } from '../query/selection.ts';

/** The values of a passage for one facet: places in the index's lists, or years. */
function valuesOf(key: FilterKey, passage: number, lexicon: Lexicon): readonly number[] {
  const facts = lexicon.passage(passage);
  if (key === 'role') return [facts.role];
  if (key !== 'said') return facts[key];
  const date = lexicon.index.conference[facts.conference]?.date;
  return date ? [Number.parseInt(date, 10)] : [];
}

/** A value as an address and a button have it. */
function valueAt(key: FilterKey, value: number, { index }: Lexicon): Pick<FacetValue, 'id' | 'label'> {
  if (key === 'role') {
    const id = roleOrder[value] ?? 'context';
    return { id, label: roleLabels[id] };
  }
  const { id, label } = (key === 'topic' || key === 'person' ? index[key][value] : undefined) ?? {
    id: String(value),
    label: String(value),
  };
  return { id, label };
}

/** True when a passage has every chosen value. */
export function isSelected(passage: number, selection: Selection, lexicon: Lexicon): boolean {
  return filterKeys.every((key) => {
    const chosen = selection[key];
    return (
      chosen === undefined ||
      valuesOf(key, passage, lexicon).some((value) => valueAt(key, value, lexicon).id === chosen)
    );
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
    const counts = new Map<number, number>();
    for (const passage of found) {
      if (!free && !isSelected(passage, others, lexicon)) continue;
      for (const value of valuesOf(key, passage, lexicon)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ ...valueAt(key, value, lexicon), count }));
    const chosen = selection[key];
    if (chosen !== undefined && !values.some(({ id }) => id === chosen)) {
      values.push({ ...namedBy(key, chosen, lexicon), count: 0 });
    }
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

/** A chosen value that no passage found has. */
function namedBy(key: FilterKey, id: string, { index }: Lexicon): Pick<FacetValue, 'id' | 'label'> {
  if (key === 'role') return { id, label: roleLabels[id as PassageRole] };
  const entry = key === 'topic' || key === 'person' ? index[key].find((one) => one.id === id) : undefined;
  return { id, label: entry?.label ?? id };
}
