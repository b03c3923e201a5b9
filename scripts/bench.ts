import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { namesOr, numbersOr, optionsOr, refuse } from './arguments.ts';
import { rivalSites } from './bench/builders.ts';
import { measureBuilds } from './bench/builds.ts';
import { measureContent } from './bench/content.ts';
import { measurePages } from './bench/pages.ts';
import type { Report } from './bench/report.ts';
import { buildLine, contentLine, headings, pageLine, tableOf } from './bench/table.ts';

const usage = `npm run bench -- [--only content,build,pages,search] [--sizes 5,50,500,5000] [--runs 5] [--record]

Measures the edition beside its rivals. The table is printed; the figures also stand in .reports/bench.json, where
parts that were not measured this time stay from the last. The sites of all sizes take nine gigabytes of disk; where
there is less room, each is removed before the next is built, which slows the next.
  --runs    runs of each size; of 5,000 articles three at most, and cold only
  --record  put the figures in src/measured.json too, which the method page shows; only where all was measured`;
const values = optionsOr(usage, {
  only: { type: 'string' },
  sizes: { type: 'string' },
  runs: { type: 'string' },
  record: { type: 'boolean' },
});
const allParts = ['content', 'build', 'pages', 'search'] as const;
const parts = namesOr(usage, '--only', values.only ?? allParts.join(), allParts);
const allSizes = [5, 50, 500, 5000];
const sizes = numbersOr(usage, '--sizes', values.sizes ?? allSizes.join());
const [runs = 1] = numbersOr(usage, '--runs', values.runs ?? '5');
/** From this many articles on, a build takes minutes: three runs are made, and none over a cache. */
const large = 5000;
const runsAt = (articles: number) => (articles >= large ? Math.min(runs, 3) : runs);
// The page names one day and one commit for all of its figures.
if (values.record && (parts.length < allParts.length || allSizes.some((size) => !sizes.includes(size)))) {
  refuse('--record: only some parts or sizes would be measured — leave --only and --sizes out', usage);
}
const cache = '.cache/bench';
const file = '.reports/bench.json';

for (const folder of ['tests/bench/rivals', rivalSites]) {
  if (existsSync(`${folder}/node_modules`)) continue;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
mkdirSync(cache, { recursive: true });
mkdirSync('.reports', { recursive: true });

const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
const report: Report = {
  content: before?.content ?? [],
  builds: before?.builds ?? [],
  pages: before?.pages ?? [],
  weights: before?.weights ?? [],
  search: before?.search ?? null,
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: { cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30) },
};
const keep = () => writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
/** Says each figure as it comes: the whole takes half an hour. */
const say = (line: string) => console.error(line);

if (parts.includes('content')) {
  say(headings.content);
  const rows = await measureContent(sizes, runsAt, cache, (row) => say(contentLine(row)));
  report.content = sorted([...report.content.filter(({ articles }) => !sizes.includes(articles)), ...rows]);
  keep();
}
if (parts.includes('build')) {
  say(headings.builds);
  const rows = await measureBuilds(sizes, runsAt, large - 1, cache, (row) => say(buildLine(row)));
  report.builds = sorted([...report.builds.filter(({ articles }) => !sizes.includes(articles)), ...rows]);
  keep();
}
if (parts.includes('pages')) {
  say(headings.pages);
  Object.assign(report, await measurePages(runs, cache, (row) => say(pageLine(row))));
  keep();
}
if (parts.includes('search')) {
  const options = ['--sizes', sizes.join()];
  execFileSync(process.execPath, ['scripts/bench/search.ts', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  report.search = JSON.parse(readFileSync('.reports/bench-search.json', 'utf8'));
  keep();
}
keep();
if (values.record) writeFileSync('src/measured.json', `${JSON.stringify(report, null, 2)}\n`);
console.log(tableOf(report));

function sorted<Row extends { articles: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.articles - b.articles);
}
