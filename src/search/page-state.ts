import { fold } from '../text/folding.ts';

/** Choices that narrow results: the year spoken of, the year it was said, role, topic, person. */
export const filterKeys = ['year', 'said', 'role', 'topic', 'person'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** A chosen value for some of them: ids, years in digits. */
export type Selection = Partial<Record<FilterKey, string>>;

/** Folded words before the colon of a typed filter, which are also the parameters of an address. */
export const filterNames = {
  nam: 'year',
  'noi-nam': 'said',
  vai: 'role',
  'chuyen-de': 'topic',
  nguoi: 'person',
} as const satisfies Record<string, FilterKey>;

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

const parameters = new Map<string, FilterKey>(Object.entries(filterNames));

/** Reads an address's query. Whatever stands in it, this reads it; what the index lacks is dropped later. */
export function shownIn(query: string): Shown {
  const values = new URLSearchParams(query);
  const selection: Selection = {};
  for (const [parameter, key] of parameters) {
    const value = values.get(parameter)?.trim();
    if (value) selection[key] = value.slice(0, 80);
  }
  return { text: values.get('q') ?? '', selection };
}

/** The address's query, with its question mark; empty when there is nothing to say. */
export function queryOf({ text, selection }: Shown): string {
  const values = new URLSearchParams({ q: text.trim().slice(0, 400) });
  for (const [parameter, key] of parameters) values.set(parameter, selection[key] ?? '');
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
  const isTyped = (piece: string) => piece.includes(':') && parameters.get(fold(piece.replace(/:.*/s, ''))) === key;
  return text
    .split(/\s+/)
    .filter((piece) => !isTyped(piece))
    .join(' ');
}
