import { element } from './elements.ts';

/** Shows queries to follow, each a button, after a few words that say what they are; nothing when there are none. */
export function showQueries(parent: Element, words: string, queries: readonly string[]): void {
  const buttons = queries.map((query) => element('button', { type: 'button', 'data-query': query }, query));
  parent.replaceChildren(...(buttons.length === 0 ? [] : [element('span', {}, words), ...buttons]));
}
