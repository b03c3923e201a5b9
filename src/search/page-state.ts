import { type FilterKey, filterKeys, filterNamed, filterNames, type Selection } from './selection.ts';

/** The content of the page: everything its address says. */
export interface Shown {
  text: string;
  selection: Selection;
}

/** The reader's place in it, kept with the step of history: nothing is stored on the device. */
export interface PlaceInList {
  limit: number;
  scroll: number;
  /** Id of the element that had focus. */
  focus: string;
}

/** Reads an address's query. Whatever stands in it, this reads it; what the index lacks is dropped later. */
export function shownIn(query: string): Shown {
  const values = new URLSearchParams(query);
  const selection: Selection = {};
  for (const key of filterKeys) {
    const value = values.get(filterNames[key][0])?.trim();
    if (value) selection[key] = value.slice(0, 80);
  }
  return { text: values.get('q') ?? '', selection };
}

/** The address's query, with its question mark; empty when there is nothing to say. */
export function queryOf({ text, selection }: Shown): string {
  const values = new URLSearchParams({ q: text.trim().slice(0, 400) });
  for (const key of filterKeys) values.set(filterNames[key][0], selection[key] ?? '');
  const given = [...values].filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** The place that a step of history has; null when it has none, or what stands there is nothing of ours. */
export function placeIn(state: Partial<Record<keyof PlaceInList, unknown>> | null): PlaceInList | null {
  const { limit, scroll, focus } = state ?? {};
  if (typeof limit !== 'number' || typeof scroll !== 'number' || limit < 1 || limit > 10_000) return null;
  return { limit, scroll, focus: String(focus) };
}

/** A text without the filters of one kind that were typed in it. */
export function withoutTyped(text: string, key: FilterKey): string {
  const isTyped = (piece: string) => filterNamed(/^.*?(?=:)/s.exec(piece.normalize('NFKC'))?.[0] ?? '') === key;
  const pieces = text.split(/\s+/);
  return pieces.filter((piece) => !isTyped(piece)).join(' ');
}
