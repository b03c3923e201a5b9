import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `npm run bench -- [--only content,build,pages,search] [--sizes 5,50,500] [--runs 5]

Measures the edition beside its rivals, in the same run, and prints the tables. A run of every part at every size
also writes tests/bench/RESULTS.md. CAPTURES_DIR adds the full-text edition to the search's tables.`;
const allParts = ['content', 'build', 'pages', 'search'];
const allSizes = [5, 50, 500];
const scratch = resolve('.cache/bench');

const { values } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string' }, runs: { type: 'string' }, help: { type: 'boolean' } },
});
const parts = values.only?.split(',') ?? allParts;
const sizes = values.sizes?.split(',').map(Number) ?? allSizes;
const runs = Number(values.runs ?? 5);
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (
  parts.some((part) => !allParts.includes(part)) ||
  ![...sizes, runs].every((size) => Number.isInteger(size) && size > 0)
) {
  console.error(usage);
  process.exit(2);
}
if (!existsSync('tests/bench/node_modules')) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: 'tests/bench',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
mkdirSync(scratch, { recursive: true });

// After the install, since they import what it brings.
const { editionOf } = await import('./generate.ts');
const { buildEleventy, buildOurs, buildStarlight, measureBuilds, measureContent } = await import('./builds.ts');
const { measurePages } = await import('./pages.ts');
const { measureSearch } = await import('./search.ts');
const { shown } = await import('./measure.ts');

const tables: string[] = [];
/** Prints a table as soon as it is there, and keeps it for the file. */
const add = (title: string, head: string[], rows: string[][]) => {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
  tables.push(table);
  console.log(`\n${table}`);
};
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const editions = sizes.map((size) => editionOf(size, scratch));

if (parts.includes('content')) {
  const rows = [];
  for (const edition of editions) rows.push(...(await measureContent(edition, runs, scratch)));
  add(
    'The content command, seconds',
    ['articles', 'command', 'median (least–most)', 'MB'],
    rows.map(({ articles, name, seconds, megabytes }) => [`${articles}`, name, shown(seconds), shown(megabytes, 0)]),
  );
}
if (parts.includes('build')) {
  const rows = [];
  for (const edition of editions) rows.push(...(await measureBuilds(edition, runs, scratch)));
  add(
    'Builds from the same collections, no cache, seconds',
    ['articles', 'builder', 'median (least–most)', 'MB', 'files'],
    rows.map(({ articles, name, seconds, megabytes, files }) => [
      `${articles}`,
      name,
      shown(seconds),
      shown(megabytes, 0),
      `${files ?? ''}`,
    ]),
  );
}
if (parts.includes('pages')) {
  const builds = { ours: buildOurs, Starlight: buildStarlight, Eleventy: buildEleventy };
  const sites: Record<string, string> = {};
  for (const [name, build] of Object.entries(builds)) {
    sites[name] = resolve(scratch, `pages-${name}`);
    await build(resolve('content/collections'), resolve('content'), sites[name]);
  }
  add(
    'First views at a slow phone’s settings, milliseconds',
    ['page', 'site', 'first paint', 'largest paint', 'shift', 'blocking', 'HTML and CSS', 'script', 'fonts'],
    (await measurePages(sites, runs)).map((row) => [
      row.kind,
      row.site,
      shown(row.firstPaint, 0),
      shown(row.largestPaint, 0),
      row.shift.median.toFixed(3),
      shown(row.blocking, 0),
      ...[row.bytes.text, row.bytes.script, row.bytes.fonts].map(kilobytes),
    ]),
  );
}
if (parts.includes('search')) {
  const { quality, bytes, keys } = await measureSearch(editions, scratch);
  add(
    'The search on judged queries',
    ['edition', 'set', 'engine', 'first hit right', 'nDCG@5', 'nonsense listed'],
    quality.map((row) => [
      row.edition,
      row.set,
      row.engine,
      row.success.toFixed(3),
      row.ndcg.toFixed(3),
      `${row.nonsense} of ${row.nonsenseAsked}`,
    ]),
  );
  add(
    'Brotli bytes to a first result',
    ['articles', 'engine', 'bytes'],
    bytes.map(({ articles, engine, bytes }) => [`${articles}`, engine, `${bytes}`]),
  );
  add(
    'From a key to its results at a quarter of the CPU, milliseconds',
    ['articles', 'engine', 'keys', 'p50', 'p95'],
    keys.map(({ articles, engine, count, p50, p95 }) => [
      `${articles}`,
      engine,
      `${count}`,
      p50.toFixed(1),
      p95.toFixed(1),
    ]),
  );
}
if (parts.length === allParts.length && allSizes.every((size) => sizes.includes(size))) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
  const head = `# What the bench measured\n\nBy \`npm run bench\` at ${commit}, ${new Date().toISOString().slice(0, 10)}: ${machine}, medians of ${runs} runs.\n`;
  writeFileSync('tests/bench/RESULTS.md', [head, ...tables].join('\n'));
}
