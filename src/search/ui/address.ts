import type { FilterKey, Selection } from '../query/selection.ts';

/** What the page shows: everything its address says. */
export interface Shown {
  text: string;
  selection: Selection;
}

const parameters: Record<FilterKey, string> = {
  year: 'nam',
  said: 'noi-nam',
  role: 'vai',
  topic: 'chuyen-de',
  person: 'nguoi',
};
const eachParameter = Object.entries(parameters) as [FilterKey, string][];

/** Reads an address's query. Whatever stands in it, this reads it; what the index lacks is dropped later. */
export function shownIn(query: string): Shown {
  const values = new URLSearchParams(query);
  const selection: Selection = {};
  for (const [key, parameter] of eachParameter) {
    const value = values.get(parameter)?.trim();
    if (value) selection[key] = value.slice(0, 80);
  }
  return { text: values.get('q') ?? '', selection };
}

/** The address's query, with its question mark; empty when there is nothing to say. */
export function queryOf({ text, selection }: Shown): string {
  const values = new URLSearchParams();
  const words = text.trim().slice(0, 400);
  if (words !== '') values.set('q', words);
  for (const [key, parameter] of eachParameter) {
    const value = selection[key];
    if (value !== undefined) values.set(parameter, value);
  }
  const query = values.toString();
  return query === '' ? '' : `?${query}`;
}
