import { type Facets, type FacetValue, type FilterKey, filterKeys, type Selection } from '../query/selection.ts';
import { element, place } from './elements.ts';
import type { PageParts } from './page-parts.ts';

const filterLabels: Record<FilterKey, string> = {
  year: 'Nói về năm',
  said: 'Nói trong năm',
  role: 'Vai của đoạn',
  topic: 'Chuyên đề',
  person: 'Nhân vật',
};

/** Values of a facet that are offered; topics are many, and so are a large edition's years. */
const offered = 8;

/** The values with most passages and the chosen one, in the order they have. */
export function mostFound(values: readonly FacetValue[], chosen: string | undefined): FacetValue[] {
  const most = new Set([...values].sort((a, b) => b.count - a.count).slice(0, offered));
  return values.filter((value) => most.has(value) || value.id === chosen);
}

/** Shows what the results can be narrowed by, and what they are. */
export function showNarrowing(parts: PageParts, facets: Facets, selection: Selection): void {
  showFacets(parts.facets, facets, selection);
  showChoices(parts.choices, facets, selection);
  parts.narrowing.hidden = parts.facets.childElementCount === 0;
}

/**
 * Shows what the results can be narrowed by, each value a button with its count; a pressed one undoes its choice.
 * A button that stays keeps its element, and with it focus.
 */
function showFacets(parent: Element, facets: Facets, selection: Selection): void {
  const groups = filterKeys.flatMap((key) => {
    const chosen = selection[key];
    const values = chosen === undefined && facets[key].length < 2 ? [] : facets[key];
    // People are offered where one was asked for; else there is but one name in almost all of them.
    if (values.length === 0 || (key === 'person' && chosen === undefined)) return [];
    return [groupOf(parent, key, values, chosen)];
  });
  place(parent, groups);
}

function groupOf(parent: Element, key: FilterKey, values: readonly FacetValue[], chosen: string | undefined): Element {
  const id = `facet-${key}`;
  const group =
    parent.querySelector(`[aria-labelledby="${id}"]`) ??
    element('div', { role: 'group', 'aria-labelledby': id }, element('p', { id }, filterLabels[key]), element('ul'));
  const list = group.querySelector('ul');
  if (list === null) return group;
  place(
    list,
    mostFound(values, chosen).map((value) => itemOf(list, key, value, value.id === chosen)),
  );
  return group;
}

function itemOf(list: Element, key: FilterKey, { id, label, count }: FacetValue, pressed: boolean): Element {
  const known = [...list.querySelectorAll('button')].find(({ dataset }) => dataset['value'] === id);
  const button = known ?? element('button', { type: 'button', 'data-facet': key, 'data-value': id });
  button.setAttribute('aria-pressed', String(pressed));
  button.replaceChildren(
    label,
    ' ',
    element('span', { class: 'count' }, `${count}`, element('span', { class: 'unseen' }, ' đoạn')),
  );
  return known?.closest('li') ?? element('li', {}, button);
}

/** The choices in force as buttons that undo them, for where the facets are folded away. */
function showChoices(parent: Element, facets: Facets, selection: Selection): void {
  const buttons = filterKeys.flatMap((key) => {
    const chosen = selection[key];
    const value = facets[key].find(({ id }) => id === chosen);
    if (chosen === undefined || value === undefined) return [];
    const label = `${filterLabels[key]}: ${value.label}`;
    const attributes = {
      type: 'button',
      'data-facet': key,
      'data-value': chosen,
      'aria-label': `Bỏ lựa chọn ${label}`,
    };
    return [element('button', attributes, label, ' ', element('span', { 'aria-hidden': 'true' }, '×'))];
  });
  parent.replaceChildren(...buttons);
}
