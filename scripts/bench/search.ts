import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { namesOr, numbersOr, optionsOr } from '../arguments.ts';
import { bundleEngines, type EngineName, engineNames, ownScripts } from './search/bundles.ts';
import { type Corpus, fullText, generated, namesOf, shipped } from './search/corpora.ts';
import { judgedQueries, score } from './search/judge.ts';
import { openStage } from './search/stage.ts';
import { percentile, print, type Row } from './search/table.ts';
import { typedQueries } from './search/typed.ts';

const queryFiles = {
  tuning: 'tests/search/queries.yaml',
  everyday: 'tests/search/queries-everyday.yaml',
  'held-out': 'tests/search/queries-held-out.yaml',
};
const allSets = ['tuning', 'everyday', 'held-out'] as const;
const usage = `npm run bench:search -- [--sizes 5,50,500,5000] [--sets ${allSets.join()}] [--engines ${engineNames.join()}]

Measures the search beside its rivals. The table is printed; the figures also stand in .reports/bench-search.json.
CAPTURES_DIR names the articles, for the full-text edition.`;
const values = optionsOr(usage, { sizes: { type: 'string' }, sets: { type: 'string' }, engines: { type: 'string' } });
const sizes = numbersOr(usage, '--sizes', values.sizes ?? '5,50,500,5000');
const sets = namesOr(usage, '--sets', values.sets ?? allSets.join(), allSets);
const engines = namesOr(usage, '--engines', values.engines ?? engineNames.join(), engineNames);
const cache = '.cache/bench-search';
/** Milliseconds to type in, and an edition so large that only this site's own engine is typed into. */
const typing = 15_000;
const rivalsUpTo = 500;

if (!existsSync('tests/bench/rivals/node_modules')) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'tests/bench/rivals', stdio: 'ignore' });
}
mkdirSync(cache, { recursive: true });
const { build } = await import('../../tests/bench/rivals/build.ts' as string);
const withRivals = async (corpus: Corpus, which = ['minisearch', 'pagefind']) => {
  await build(corpus.folder, corpus.texts, namesOf(corpus.record), which);
  return corpus;
};

await bundleEngines(`${cache}/engines`);
const captures = process.env['CAPTURES_DIR'] || undefined;
const judged = [shipped(cache), ...(captures === undefined ? [] : [fullText(captures, cache)])];
for (const corpus of judged) await withRivals(corpus);
const stage = await openStage(cache);
const rows: Row[] = [];
/** Keeps a figure, and says that it is there: the whole takes minutes. */
const note = (row: Row) => {
  rows.push(row);
  console.error(Object.values(row).join(' '));
};
for (const corpus of judged) {
  for (const set of sets) {
    const queries = judgedQueries(queryFiles[set]);
    for (const engine of engines) {
      const asked = queries.map(({ query }) => query);
      const found = await stage.answers(engine, corpus.name, asked);
      const answers = new Map(asked.map((query, at) => [query, found[at] ?? []]));
      const { success, ndcg, nonsense } = score(corpus.record, queries, (query) => answers.get(query) ?? []);
      note({ what: 'quality', corpus: corpus.name, set, engine, success, ndcg, nonsense });
    }
  }
}
const scripts = await ownScripts();
for (const corpus of judged) {
  for (const engine of engines) {
    const own = engine.startsWith('ours');
    const index = own ? await stage.bytes('ours', corpus.name, 'biển đông') : 0;
    const engineBytes = own ? await engineOnly() : 0;
    const bytes = own
      ? index - engineBytes + scripts.page + scripts.worker
      : await stage.bytes(engine, corpus.name, 'biển đông');
    note({ what: 'bytes', corpus: corpus.name, engine, bytes });
  }
}
for (const size of sizes) {
  const corpus = generated(size, cache);
  const all = size <= rivalsUpTo;
  await withRivals(corpus, all ? ['minisearch', 'pagefind'] : []);
  const queries = typedQueries(corpus.texts, 25);
  for (const engine of all ? engines : engines.filter((name) => name === 'ours')) {
    const times = await stage.keys(engine, corpus.name, queries, typing);
    note({
      what: 'keys',
      articles: size,
      engine,
      keys: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
    });
  }
}
await stage.close();
mkdirSync('.reports', { recursive: true });
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
writeFileSync(
  '.reports/bench-search.json',
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit, scripts, rows }, null, 2)}\n`,
);
print(rows, scripts);

/** Bytes of the bench's own bundle, in whose place the site's page script and worker count. */
async function engineOnly(): Promise<number> {
  const { readFileSync } = await import('node:fs');
  const { compressed } = await import('./search/bundles.ts');
  return compressed(readFileSync(`${cache}/engines/${'ours' satisfies EngineName}.js`));
}
