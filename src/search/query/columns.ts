import type { Columns } from '../format.ts';
import type { Named, PassageFacts } from './lexicon.ts';

/** What a passage has of which nothing is known. */
export const noFacts: PassageFacts = {
  id: '',
  conference: -1,
  role: -1,
  topic: [],
  person: [],
  organisation: [],
  year: [],
  length: 0,
};

/** Columns as rows, each made when it is first asked for: a query looks at few of many. */
export function rowsOf(columns: Columns, lengths: readonly number[], firstYear: number): (at: number) => PassageFacts {
  let number = 0;
  const ids = columns.ids.map((id) => {
    number = id === 0 ? number + 1 : numberOf(id);
    return id || `p${number}`;
  });
  const rows: PassageFacts[] = [];
  return (at) => {
    rows[at] ??= {
      id: ids[at] ?? '',
      conference: columns.conference[at] ?? 0,
      role: columns.role[at] ?? 0,
      topic: columns.topic[at] ?? [],
      person: columns.person[at] ?? [],
      organisation: columns.organisation[at] ?? [],
      year: columns.year[at]?.map((year) => year + firstYear) ?? [],
      length: lengths[at] ?? 0,
    };
    return rows[at];
  };
}

/** The number at an id's end; -1 where it has none, which none comes after. */
export function numberOf(id: string): number {
  return Number(id.match(/\d+$/)?.[0] ?? -1);
}

/** What a passage is found by beside its words: kinds of names, each with its place or, of a year, its number. */
export function tagsOf(facts: PassageFacts): [kind: Named['kind'], key: number][] {
  return kinds.flatMap((kind) => [facts[kind]].flat().map((key): [Named['kind'], number] => [kind, key]));
}

const kinds = ['topic', 'person', 'organisation', 'year', 'conference', 'role'] as const;
