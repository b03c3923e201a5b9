/** A figure of the benchmark. */
export type Row =
  | {
      what: 'quality';
      corpus: string;
      set: string;
      engine: string;
      success: number;
      ndcg: number;
      nonsense: [answered: number, asked: number];
    }
  | { what: 'bytes'; corpus: string; engine: string; bytes: number }
  | { what: 'keys'; articles: number; engine: string; keys: number; p50: number; p95: number };

/** The value below which a share of the values lie; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Prints the figures as three tables. */
export function print(rows: readonly Row[], scripts: { page: number; worker: number }): void {
  console.log('\ncorpus     set       engine               success@1  nDCG@5  nonsense answered');
  for (const row of rows) {
    if (row.what !== 'quality') continue;
    const { corpus, set, engine, success, ndcg, nonsense } = row;
    const figures = `${fixed(success)}       ${fixed(ndcg)}    ${nonsense.join(' of ')}`;
    console.log(`${corpus.padEnd(10)} ${set.padEnd(9)} ${engine.padEnd(20)} ${figures}`);
  }
  console.log('\ncorpus     engine               brotli bytes to a first result');
  for (const row of rows) {
    if (row.what === 'bytes') console.log(`${row.corpus.padEnd(10)} ${row.engine.padEnd(20)} ${row.bytes}`);
  }
  console.log(`(ours: page script ${scripts.page}, worker ${scripts.worker}, the rest the index)`);
  console.log('\narticles   engine               keys   p50 ms   p95 ms   (key to results, a quarter of the CPU)');
  for (const row of rows) {
    if (row.what !== 'keys') continue;
    const { articles, engine, keys, p50, p95 } = row;
    const figures = `${String(keys).padEnd(6)} ${p50.toFixed(1).padStart(6)}   ${p95.toFixed(1).padStart(6)}`;
    console.log(`${String(articles).padEnd(10)} ${engine.padEnd(20)} ${figures}`);
  }
}

const fixed = (value: number) => value.toFixed(3);
