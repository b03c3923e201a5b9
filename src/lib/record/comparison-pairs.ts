import type { Conference } from '../schema/conference.ts';
import type { YearEntry } from '../schema/year.ts';
import type { DocumentaryRecord } from './model.ts';

/** What is set side by side: two years, or two conferences, the earlier first. */
export type ComparisonPair =
  | { kind: 'years'; first: YearEntry; second: YearEntry }
  | { kind: 'conferences'; first: Conference; second: Conference };

/** Up to so many, every two are a page; beyond, pages grow with the square, and only neighbours are paired. */
export const pairedWithAll = 12;

/** Every pair that has a page, in time. */
export function comparisonPairs(record: DocumentaryRecord): ComparisonPair[] {
  return [
    ...pairsOf(record.years).map(([first, second]) => ({ kind: 'years' as const, first, second })),
    ...pairsOf(record.conferences).map(([first, second]) => ({ kind: 'conferences' as const, first, second })),
  ];
}

/** The two things of a pair as the form names them: years, or ids of conferences. */
export function namesOf(pair: ComparisonPair): [string, string] {
  return pair.kind === 'years' ? [String(pair.first.year), String(pair.second.year)] : [pair.first.id, pair.second.id];
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  const reach = items.length > pairedWithAll ? 1 : items.length;
  return items.flatMap((first, place) =>
    items.slice(place + 1, place + 1 + reach).map((second): [Item, Item] => [first, second]),
  );
}
