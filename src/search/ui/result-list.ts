import { roleLabels } from '../../schema/role-labels.ts';
import type { Result } from '../ranking/answer.ts';
import type { Snippet } from '../ranking/snippet.ts';
import { element } from './elements.ts';
import type { PageAddresses } from './page-addresses.ts';
import { passageName } from './wording.ts';

/** Items shown before, by what they show: one that is shown again keeps its element, and with it focus. */
export type Items = Map<string, HTMLLIElement>;

/**
 * The items of the list of results.
 * @param known items of the list as it stands
 */
export function itemsOf(results: readonly Result[], known: Items, addresses: PageAddresses): Items {
  const items: Items = new Map();
  for (const result of results) {
    const key = `${result.conference}#${result.passage}`;
    const item = known.get(key) ?? itemOf(result, addresses);
    if (result.snippet !== null) {
      item.querySelector('p')?.replaceChildren(...snippetNodes(result.snippet));
      item.dataset['words'] = JSON.stringify(result.snippet.words);
    }
    items.set(key, item);
  }
  return items;
}

function itemOf({ conference, passage, title, role, date }: Result, addresses: PageAddresses): HTMLLIElement {
  const link = element('a', { href: addresses.passage(conference, passage) }, `${title}, ${passageName(passage)}`);
  const facts = [element('span', { 'data-role': role }, roleLabels[role])];
  if (date !== null) facts.push(element('time', { datetime: date }, dayOf(date)));
  return element('li', {}, element('h2', {}, link), element('div', { class: 'about' }, ...facts), element('p'));
}

function snippetNodes({ parts, cut: [before, after] }: Snippet): (Node | string)[] {
  const nodes: (Node | string)[] = parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  return [...(before ? ['… '] : []), ...nodes, ...(after ? [' …'] : [])];
}

/** `2019-01-21` as 21/1/2019. */
function dayOf(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}
