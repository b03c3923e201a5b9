import type { Columns } from '../format.ts';
import { idsIn } from '../format-runs.ts';
import type { Numbers } from '../invert.ts';
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

/** Columns, opened. */
export interface OpenColumns {
  ids: readonly string[];
  conference: Numbers;
  role: Numbers;
  topic: ListAt;
  person: ListAt;
  organisation: ListAt;
  /** Differences from the first year. */
  year: ListAt;
}

/** The list of numbers at a place. */
export type ListAt = (at: number) => number[];

/** Columns as rows, each made when it is first asked for: a query looks at few of many. */
export function rowsOf(columns: OpenColumns, lengths: Numbers, firstYear: number): (at: number) => PassageFacts {
  const rows: PassageFacts[] = [];
  return (at) => {
    rows[at] ??= {
      id: columns.ids[at] ?? '',
      conference: columns.conference[at] ?? 0,
      role: columns.role[at] ?? 0,
      topic: columns.topic(at),
      person: columns.person(at),
      organisation: columns.organisation(at),
      year: columns.year(at).map((year) => year + firstYear),
      length: lengths[at] ?? 0,
    };
    return rows[at];
  };
}

/** Opens the columns of an index that is one file. */
export function openColumns(columns: Columns): OpenColumns {
  const of = (lists: readonly number[][]) => (at: number) => lists[at] ?? [];
  return {
    ...columns,
    ids: idsIn(columns.ids),
    topic: of(columns.topic),
    person: of(columns.person),
    organisation: of(columns.organisation),
    year: of(columns.year),
  };
}

/** What a passage is found by beside its words: kinds of names, each with its place or, of a year, its number. */
export function tagsOf(facts: PassageFacts): [kind: Named['kind'], key: number][] {
  return kinds.flatMap((kind) => [facts[kind]].flat().map((key): [Named['kind'], number] => [kind, key]));
}

const kinds = ['topic', 'person', 'organisation', 'year', 'conference', 'role'] as const;
