import type { Facets, FacetValue } from './facets.ts';
import { type PageData, worded } from './page-data.ts';
import { type FilterKey, filterKeys, type Selection } from './page-state.ts';
import { element, place } from './render.ts';

const filterLabels = ({ labels }: PageData): Record<FilterKey, string> => ({
  year: labels.filterYear,
  said: labels.filterSaid,
  role: labels.filterRole,
  topic: labels.filterTopic,
  person: labels.filterPerson,
});

/** Values of a facet that are offered. */
const offered = 8;

/**
 * Shows what the results can be narrowed by, each value a button with its count; a pressed one undoes its choice. A
 * button that stays keeps its element, and with it focus.
 */
export function showFacets(parent: Element, facets: Facets, selection: Selection, data: PageData): void {
  const groups = filterKeys.flatMap((key) => {
    const chosen = selection[key];
    const values = chosen === undefined && facets[key].length < 2 ? [] : facets[key];
    // People are offered where one was asked for; else there is but one name in almost all of them.
    if (values.length === 0 || (key === 'person' && chosen === undefined)) return [];
    const id = `facet-${key}`;
    const group =
      parent.querySelector(`[aria-labelledby="${id}"]`) ??
      element(
        'div',
        { role: 'group', 'aria-labelledby': id },
        element('p', { id }, filterLabels(data)[key]),
        element('ul'),
      );
    const list = group.querySelector('ul') ?? group;
    const most = new Set([...values].sort((a, b) => b.count - a.count).slice(0, offered));
    const shown = values.filter((value) => most.has(value) || value.id === chosen);
    place(
      list,
      shown.map((value) => facetItem(list, key, value, value.id === chosen, data)),
    );
    return [group];
  });
  place(parent, groups);
}

function facetItem(list: Element, key: FilterKey, value: FacetValue, pressed: boolean, data: PageData): Element {
  const known = [...list.querySelectorAll('button')].find(({ dataset }) => dataset['value'] === value.id);
  const button = known ?? element('button', { type: 'button', 'data-facet': key, 'data-value': value.id });
  button.setAttribute('aria-pressed', String(pressed));
  const count = worded(data.labels.passages, { n: value.count });
  button.replaceChildren(
    labelOf(value, data),
    ' ',
    element('span', { class: 'count', 'aria-hidden': 'true' }, String(value.count)),
    element('span', { class: 'unseen' }, count),
  );
  return known?.closest('li') ?? element('li', {}, button);
}

const labelOf = ({ id, label }: FacetValue, { roles }: PageData) => label ?? roles[id] ?? id;

/** Shows the choices in force as buttons that undo them, for where the facets are folded away. */
export function showChoices(parent: Element, facets: Facets, selection: Selection, data: PageData): void {
  const buttons = filterKeys.flatMap((key) => {
    const chosen = selection[key];
    const value = facets[key].find(({ id }) => id === chosen);
    if (chosen === undefined || value === undefined) return [];
    const choice = `${filterLabels(data)[key]}: ${labelOf(value, data)}`;
    const label = worded(data.labels.undo, { choice });
    const attributes = { type: 'button', 'data-facet': key, 'data-value': chosen, 'aria-label': label };
    return [element('button', attributes, choice, ' ', element('span', { 'aria-hidden': 'true' }, '×'))];
  });
  parent.replaceChildren(...buttons);
}
