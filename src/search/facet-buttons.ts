import type { Facets, FacetValue } from './filters.ts';
import { type PageData, worded } from './page-data.ts';
import { element, fill } from './render.ts';
import { type FilterKey, filterKeys, type Selection } from './selection.ts';

const offered = 8;

/** Shows what the results can be narrowed by, each value a button with its count; a pressed one undoes its choice. */
export function showFacets(parent: Element, facets: Facets, selection: Selection, data: PageData): void {
  const groups = filterKeys.flatMap((key) => {
    const chosen = selection[key];
    if (chosen === undefined && facets[key].length < 2) return [];
    const most = new Set([...facets[key]].sort((a, b) => b.count - a.count).slice(0, offered));
    const shown = facets[key].filter((value) => most.has(value) || value.id === chosen);
    const items = shown.map((value) => element('li', {}, facetButton(key, value, value.id === chosen, data)));
    const heading = element('p', { id: `loc-${key}` }, data.filters[key]);
    const list = element('ul', { class: 'row' }, ...items);
    return [element('div', { role: 'group', 'aria-labelledby': heading.id }, heading, list)];
  });
  fill(parent, groups);
}

function facetButton(key: FilterKey, { id, label, count }: FacetValue, pressed: boolean, data: PageData): Element {
  return element(
    'button',
    { type: 'button', id: `loc-${key}-${id}`, 'data-facet': key, 'data-value': id, 'aria-pressed': String(pressed) },
    label,
    ' ',
    element('span', { class: 'soft', 'aria-hidden': 'true' }, String(count)),
    element('span', { class: 'unseen' }, worded(data.labels.passages, { n: count })),
  );
}

/** Shows the choices in force as buttons that undo them, for where the facets are folded away. */
export function showChoices(parent: Element, facets: Facets, selection: Selection, data: PageData): void {
  const buttons = filterKeys.flatMap((key) => {
    const value = facets[key].find(({ id }) => id === selection[key]);
    if (value === undefined) return [];
    const choice = `${data.filters[key]}: ${value.label}`;
    const label = worded(data.labels.undo, { choice });
    const attributes = { type: 'button', 'data-facet': key, 'data-value': value.id, 'aria-label': label };
    return [element('button', attributes, choice, ' ', element('span', { 'aria-hidden': 'true' }, '×'))];
  });
  parent.replaceChildren(...buttons);
}
