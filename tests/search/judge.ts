import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentaryRecord, RecordPassage } from '../../src/record/model.ts';

/**
 * A query with its answers. Keys of `relevant` name a passage by its capture line (`<first three digits of the
 * capture's file>:<line>`) or by its address (`tong-ket-2020#p8`), values are grades 3 to 1; none means that nothing
 * is to be listed.
 */
export interface Judged {
  query: string;
  kind: string;
  relevant: Record<string, number>;
  /** Pages of which one must answer directly: `/nam/2022/`. */
  direct?: string[];
}

/** The answers of an engine: passages (places in the record's order), best first, and pages. */
export interface Found {
  passages: number[];
  pages: string[];
}

export interface Scores {
  /** How often the first hit has the highest grade, and nDCG@5 with gains 2^grade - 1. */
  success: number;
  ndcg: number;
  /** Queries with a page that answers them, and how many got it. */
  direct: [right: number, asked: number];
  /** Queries for which nothing is to be listed, and how many list something. */
  nonsense: [listed: number, asked: number];
  /** Queries that fell short, for whoever tunes. */
  misses: { query: string; kind: string; why: string }[];
}

/** The sets of judged queries, in the order in which they were written; `held-out` and `fresh` are only looked at as a whole. */
export const querySets = ['tuning', 'everyday', 'cases', 'held-out', 'fresh'] as const;
export type QuerySet = (typeof querySets)[number];

const conferences = ['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019', 'tong-ket-2020', 'tong-ket-2024'];

/** The part of an edition that the queries were judged on: what comes later would need judging first. */
export function judgedPart(record: DocumentaryRecord): DocumentaryRecord {
  return {
    ...record,
    conferences: record.conferences.filter(({ id }) => conferences.includes(id)),
    articles: record.articles.filter(({ conference }) => conferences.includes(conference)),
  };
}

const files: Record<QuerySet, string> = {
  tuning: 'queries.yaml',
  everyday: 'queries-everyday.yaml',
  cases: 'queries-cases.yaml',
  'held-out': 'queries-held-out.yaml',
  fresh: 'queries-fresh.yaml',
};

/** The queries of a set; a page that has moved since counts as the one that its address leads to. */
export function judgedQueries(set: QuerySet): Judged[] {
  const read = (file: string) => parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const moves: { from: string; to: string }[] = read('../../content/moved.yaml');
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const queries: Judged[] = read(files[set]);
  return queries.map((one) =>
    one.direct === undefined ? one : { ...one, direct: one.direct.map((page) => moved.get(page) ?? page) },
  );
}

/**
 * Scores an engine. A line or an address may have become several passages, so a run of passages is read as the run of
 * judged keys that they bring, each where it first comes.
 */
export function score(record: DocumentaryRecord, queries: readonly Judged[], search: (query: string) => Found): Scores {
  const captures = new Map(record.articles.map(({ id, capture }) => [id, capture.file.slice(0, 3)]));
  const passagesOf = record.articles.flatMap((article) => article.passages);
  const byLine = passagesOf.map((passage) => linesOf(passage, captures.get(passage.article) ?? ''));
  const byAddress = passagesOf.map(addressesOf);
  const there = new Set([...byLine, ...byAddress].flat());
  const scores: Scores = { success: 0, ndcg: 0, direct: [0, 0], nonsense: [0, 0], misses: [] };
  let asked = 0;
  for (const { query, kind, relevant, direct } of queries) {
    const { passages, pages } = search(query);
    const miss = (why: string) => scores.misses.push({ query, kind, why });
    if (direct !== undefined) {
      const right = direct.some((page) => pages.includes(page));
      scores.direct[0] += Number(right);
      scores.direct[1] += 1;
      if (!right) miss(`answered by ${pages.join(' ') || 'no page'}, not ${direct.join(' or ')}`);
    }
    const grades = Object.entries(relevant).filter(([key]) => there.has(key));
    if (grades.length === 0) {
      // A known item may have a page and no passage.
      if (direct !== undefined && kind !== 'nonsense') continue;
      scores.nonsense[0] += Number(passages.length > 0);
      scores.nonsense[1] += 1;
      if (passages.length > 0) miss(`lists ${passages.length}`);
      continue;
    }
    const run = runOf(
      passages.map((place) => (grades[0]?.[0].includes('#') ? byAddress : byLine)[place] ?? []),
      relevant,
    );
    const best = Math.max(...grades.map(([, grade]) => grade));
    const success = (relevant[run[0] ?? ''] ?? 0) === best;
    const own =
      gain(run.map((key) => relevant[key] ?? 0)) / gain(grades.map(([, grade]) => grade).sort((a, b) => b - a));
    asked += 1;
    scores.success += Number(success);
    scores.ndcg += own;
    const first = run.slice(0, 5).map((key) => `${key}=${relevant[key] ?? 0}`);
    if (!success) miss(`${own.toFixed(2)} ${first.join(' ') || 'nothing'}`);
  }
  return { ...scores, success: scores.success / asked, ndcg: scores.ndcg / asked };
}

function linesOf({ lines: [first, last] }: RecordPassage, capture: string): string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => `${capture}:${first + step}`);
}

/** A passage's address, and the one that it was split from: p7 for p7a. */
function addressesOf({ conference, id }: RecordPassage): string[] {
  return [`${conference}#${id}`, `${conference}#${id.replace(/[a-z]$/, '')}`];
}

/** The judged keys that passages bring, one each; a passage that brings none is told by its first key. */
function runOf(found: readonly string[][], relevant: Readonly<Record<string, number>>): string[] {
  const run: string[] = [];
  for (const keys of found) {
    const fresh = keys.filter((key) => !run.includes(key));
    fresh.sort((a, b) => (relevant[b] ?? 0) - (relevant[a] ?? 0));
    if (fresh[0] !== undefined) run.push(fresh[0]);
  }
  return run;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
