import type { Addresses } from '../addresses.ts';
import type { Conference } from '../schema/conference.ts';
import type { YearEntry } from '../schema/year.ts';
import { bodyOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { labelOf } from './statements.ts';

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
    ...pairsOf(comparedConferences(record)).map(([first, second]) => ({ kind: 'conferences' as const, first, second })),
  ];
}

/** The two things of a pair as the form names them: years, or ids of conferences. */
export function namesOf(pair: ComparisonPair): [string, string] {
  return pair.kind === 'years' ? [String(pair.first.year), String(pair.second.year)] : [pair.first.id, pair.second.id];
}

/** Where a pair's page stands. */
export function addressOf(pair: ComparisonPair, at: Addresses): string {
  return pair.kind === 'years'
    ? at.comparison(pair.first.year, pair.second.year)
    : at.conferenceComparison(pair.first.id, pair.second.id);
}

/** The pairs that begin with one thing, for a list to choose from. */
export interface Choices {
  /** As the form names it. */
  name: string;
  label: string;
  others: { names: [string, string]; label: string; pair: ComparisonPair }[];
}

/** The pairs of one kind by what comes first; the last thing begins none and has no others. */
export function choicesOf(record: DocumentaryRecord, kind: ComparisonPair['kind']): Choices[] {
  const things =
    kind === 'years'
      ? record.years.map(({ year }) => ({ name: String(year), label: String(year) }))
      : comparedConferences(record).map((one) => ({ name: one.id, label: labelOf(record, one) }));
  const labels = new Map(things.map(({ name, label }) => [name, label]));
  const byFirst = Map.groupBy(
    comparisonPairs(record).filter((pair) => pair.kind === kind),
    (pair) => namesOf(pair)[0],
  );
  return things.map(({ name, label }) => ({
    name,
    label,
    others: (byFirst.get(name) ?? []).map((pair) => {
      const names = namesOf(pair);
      return { names, label: labels.get(names[1]) ?? names[1], pair };
    }),
  }));
}

/** The pair before and after one of neighbours; null for a pair of things that are not neighbours. */
export function neighboursOf(record: DocumentaryRecord, pair: ComparisonPair) {
  const choices = choicesOf(record, pair.kind);
  const place = choices.findIndex(({ name }) => name === namesOf(pair)[0]);
  const nextTo = (at: number) => {
    const [first, second] = [choices[at], choices[at]?.others[0]];
    return first && second && second.names[1] === choices[at + 1]?.name
      ? { pair: second.pair, label: `${first.label} và ${second.label}` }
      : null;
  };
  const areNeighbours = choices[place + 1]?.name === namesOf(pair)[1];
  return { previous: areNeighbours ? nextTo(place - 1) : null, next: areNeighbours ? nextTo(place + 1) : null };
}

/** Of many conferences only the own body's, each of which follows on the one before. */
function comparedConferences(record: DocumentaryRecord): Conference[] {
  const { conferences, edition } = record;
  if (conferences.length <= pairedWithAll) return conferences;
  return conferences.filter((one) => bodyOf(record, one) === edition.scope[0]);
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  const reach = items.length > pairedWithAll ? 1 : items.length;
  return items.flatMap((first, place) =>
    items.slice(place + 1, place + 1 + reach).map((second): [Item, Item] => [first, second]),
  );
}
