import type { Row as SearchRow } from './search/table.ts';

/** A measured quantity: the median of its runs, and the smallest and the largest. */
export interface Figure {
  median: number;
  least: number;
  most: number;
  runs: number;
}

/** What one command took. */
export interface Cost {
  seconds: Figure;
  /** Seconds of processor time, over all cores; null where the system does not tell. */
  processor: Figure | null;
  /** Most memory that it and what it started held at once, in MB; null where the system does not tell. */
  megabytes: Figure | null;
}

/** A row of the content command, or of its floor. */
export interface ContentRow extends Cost {
  articles: number;
  lines: number;
  /** The floor: a bare read-parse-write of the same files. */
  floor: Cost;
  /** The same at half as many articles; null where their number is odd. */
  half: ({ articles: number } & Cost) | null;
}

/** A row of the builds. */
export interface BuildRow extends Cost {
  articles: number;
  /** One of `builders`, in builds.ts. */
  builder: string;
  cache: 'cold' | 'warm';
  /** What it wrote. */
  pages: number;
  files: number;
  bytes: number;
}

/** What a first view of one kind of page takes, at a slow phone's settings. */
export interface PageRow {
  kind: string;
  address: string;
  site: string;
  /** Bytes sent until the page was still, as brotli where it is text. */
  bytes: { html: number; css: number; script: number; fonts: number; other: number };
  firstPaint: Figure;
  largestPaint: Figure;
  shift: Figure;
  blocking: Figure;
}

/** What the heaviest page of a kind weighs, in bytes. */
export interface WeightRow {
  kind: string;
  parts: Record<string, number>;
}

/** What bench:search writes. */
export interface SearchReport {
  date: string;
  commit: string;
  rows: SearchRow[];
}

/** Everything that one run of the bench found. */
export interface Report {
  date: string;
  commit: string;
  /** Cores, and memory in GB. */
  machine: { cores: number; memory: number };
  content: ContentRow[];
  builds: BuildRow[];
  pages: PageRow[];
  weights: WeightRow[];
  /** What bench:search wrote; null where it was not run. */
  search: SearchReport | null;
}

/** @param values at least one */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** How many times the cost of another: by processor time where it is known, which a busy machine does not blur. */
export function ratioOf(one: Cost, other: Cost): number {
  if (one.processor === null || other.processor === null) return one.seconds.median / other.seconds.median;
  return one.processor.median / other.processor.median;
}
