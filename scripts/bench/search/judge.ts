import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentaryRecord } from '../../../src/record/model.ts';

/** A query with what answers it: `<first three digits of the capture's name>:<line>` → grade 1 to 3. */
export interface Judged {
  query: string;
  kind: string;
  relevant: Record<string, number>;
}

export interface Scores {
  success: number;
  ndcg: number;
  /** Nonsense queries that return something, and how many there are. */
  nonsense: [answered: number, asked: number];
  /** What fell short, for whoever tunes. */
  misses: { query: string; kind: string; success: number; ndcg: number; first: string[] }[];
}

export function judgedQueries(file: string): Judged[] {
  return parse(readFileSync(file, 'utf8')) as Judged[];
}

/**
 * Scores a ranking. A digest may cut one line into several passages, so a run of passages is read as the run of
 * lines that they bring, each where it first comes; in the full-text edition the two are the same.
 *
 * Success is a first hit of the highest grade that any line of the edition has; nDCG takes 2^grade - 1.
 * @param search the passages found, best first, as places in the order of the record's articles
 */
export function score(
  record: DocumentaryRecord,
  queries: readonly Judged[],
  search: (query: string) => number[],
): Scores {
  const lines = record.articles.flatMap((article) =>
    article.passages.map(({ lines: [first, last] }) => {
      const capture = article.capture.file.slice(0, 3);
      return Array.from({ length: last - first + 1 }, (_, step) => `${capture}:${first + step}`);
    }),
  );
  const there = new Set(lines.flat());
  const scores: Scores = { success: 0, ndcg: 0, nonsense: [0, 0], misses: [] };
  let asked = 0;
  for (const { query, kind, relevant } of queries) {
    const found = search(query);
    const grades = Object.entries(relevant).filter(([line]) => there.has(line));
    if (grades.length === 0) {
      scores.nonsense[1] += 1;
      if (found.length > 0) scores.nonsense[0] += 1;
      if (found.length > 0)
        scores.misses.push({ query, kind, success: 0, ndcg: 0, first: [lines[found[0] ?? 0]?.join() ?? ''] });
      continue;
    }
    const run = runOfLines(
      found.map((place) => lines[place] ?? []),
      relevant,
    );
    const best = Math.max(...grades.map(([, grade]) => grade));
    const success = (relevant[run[0] ?? ''] ?? 0) === best ? 1 : 0;
    const ideal = gain(grades.map(([, grade]) => grade).sort((a, b) => b - a));
    const ndcg = gain(run.map((line) => relevant[line] ?? 0)) / ideal;
    asked += 1;
    scores.success += success;
    scores.ndcg += ndcg;
    if (ndcg < 0.99 || success < 1) {
      scores.misses.push({
        query,
        kind,
        success,
        ndcg,
        first: run.slice(0, 5).map((line) => `${line}=${relevant[line] ?? 0}`),
      });
    }
  }
  return { ...scores, success: scores.success / asked, ndcg: scores.ndcg / asked };
}

function runOfLines(found: readonly string[][], relevant: Readonly<Record<string, number>>): string[] {
  const run: string[] = [];
  for (const lines of found) {
    const fresh = lines.filter((line) => !run.includes(line));
    fresh.sort((a, b) => (relevant[b] ?? 0) - (relevant[a] ?? 0));
    if (fresh[0] !== undefined) run.push(fresh[0]);
  }
  return run;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
