import { decadeOf, limits } from './limits.ts';
import type { DocumentaryRecord } from './model.ts';

/** A part of a list that is too long for one page. */
export interface ListPart<Key, Entry> {
  key: Key;
  entries: Entry[];
}

/** The years by decade, latest first; null where one page holds them all. */
export function yearsByDecade({ years }: DocumentaryRecord): ListPart<number, number>[] | null {
  if (years.length <= limits.years) return null;
  return latestFirst(
    Map.groupBy(
      years.map(({ year }) => year),
      decadeOf,
    ),
  );
}

function latestFirst<Entry>(groups: Map<number, Entry[]>): ListPart<number, Entry>[] {
  return [...groups].sort(([a], [b]) => b - a).map(([key, entries]) => ({ key, entries }));
}
