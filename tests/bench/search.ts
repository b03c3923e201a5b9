import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { DocumentaryRecord } from '../../src/record/model.ts';
import { buildIndex } from '../../src/search/build.ts';
import { fold } from '../../src/text/folding.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { chromiumPath } from '../browser/chromium.ts';
import { judgedQueries, querySets, score } from '../search/judge.ts';
import { foundBy } from '../search/ours.ts';
import { editionIn } from '../unit/edition.ts';
import { buildOurs } from './builds.ts';
import type { Edition } from './generate.ts';
import { serve } from './pages.ts';
import { options } from './rivals/minisearch.ts';

const rivals = ['minisearch', 'pagefind', 'fuse'] as const;
const engines = ['ours', ...rivals] as const;
type Engine = (typeof engines)[number];

/** A quarter of this machine's speed, and how long each engine is typed into, in milliseconds. */
const slowdown = 4;
const typing = 10_000;

/** Measures the search next to its rivals: quality on the judged queries, bytes to a first result, time a key. */
export async function measureSearch(editions: readonly Edition[], scratch: string) {
  const folder = resolve(scratch, 'search');
  rmSync(folder, { recursive: true, force: true });
  for (const engine of engines) await bundle(engine, folder);
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const quality = [];
    for (const { name, record } of judgedEditions(scratch)) {
      await writeIndexes(record, join(folder, name));
      for (const set of querySets) {
        const queries = judgedQueries(set);
        for (const engine of engines) {
          const found =
            engine === 'ours'
              ? foundBy(record)
              : answersOf(
                  queries.map(({ query }) => query),
                  await inPage(browser, server.url, (page) =>
                    page.evaluate(answers, [engine, name, queries.map(({ query }) => query)] as const),
                  ),
                );
          const { success, ndcg, nonsense } = score(record, queries, found);
          quality.push({
            edition: name,
            set,
            engine,
            success,
            ndcg,
            nonsense: nonsense[0],
            nonsenseAsked: nonsense[1],
          });
        }
      }
    }
    const bytes = [];
    const keys = [];
    for (const edition of editions) {
      const { articles, collections, settings } = edition;
      const record = editionIn(collections, settings);
      const name = `generated-${articles}`;
      await writeIndexes(record, join(folder, name));
      for (const engine of engines) {
        server.sent.clear();
        const queries = typedQueries(record, 25);
        const times = await inPage(browser, server.url, (page) =>
          page.evaluate(keyTimes, [engine, name, queries, typing] as const),
        );
        const sorted = times.toSorted((a, b) => a - b);
        const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
        keys.push({ articles, engine, count: times.length, p50: at(0.5), p95: at(0.95) });
        if (engine === 'ours') continue;
        server.sent.clear();
        await inPage(browser, server.url, (page) => page.evaluate(answers, [engine, name, ['biển đông']] as const));
        bytes.push({ articles, engine, bytes: [...server.sent.values()].reduce((sum, one) => sum + one, 0) });
      }
      bytes.push({ articles, engine: 'ours, on its page', bytes: await ownBytes(browser, edition, scratch) });
    }
    return { quality, bytes, keys };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The shipped edition, and the full-text one where CAPTURES_DIR names the articles. */
function judgedEditions(scratch: string): { name: string; record: DocumentaryRecord }[] {
  const shipped = { name: 'shipped', record: editionIn('content/collections') };
  const captures = process.env['CAPTURES_DIR'];
  if (!captures) return [shipped];
  const out = resolve(scratch, 'full-text');
  execFileSync(process.execPath, ['scripts/content.ts', '--from', captures, '--out', out], { stdio: 'pipe' });
  return [shipped, { name: 'full-text', record: editionIn(out) }];
}

/** Makes an engine one module for the browser, minified as the site's scripts are. */
async function bundle(engine: Engine, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: `tests/bench/rivals/${engine}.ts`, formats: ['es'], fileName: () => `${engine}.js` },
      minify: true,
    },
  });
}

/** Writes the index of each engine over an edition's passages, in the order of the record's articles. */
async function writeIndexes(record: DocumentaryRecord, folder: string): Promise<void> {
  // After the bench has installed them.
  const { default: MiniSearch } = await import('minisearch');
  const pagefind = await import('pagefind');
  const passages = record.articles.flatMap((article) => article.passages);
  const texts = passages.map(({ text }) => text);
  const { topics, people } = record.vocabulary;
  const labels = new Map([...topics, ...people].map(({ id, label, aliases }) => [id, [label, ...aliases].join(', ')]));
  const names = passages.map((one) => [...one.topics, ...one.people].map((id) => labels.get(id) ?? '').join('; '));
  const search = new MiniSearch(options);
  search.addAll(texts.map((text, id) => ({ id, text, names: names[id] })));
  mkdirSync(folder, { recursive: true });
  const files = {
    index: buildIndex(record),
    places: passages.map(({ conference, id }) => `${conference}#${id}`),
    texts,
    minisearch: search,
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(`${folder}/${name}.json`, JSON.stringify(data));
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const [place, content] of texts.entries()) {
    await index.addCustomRecord({
      url: `/${place}/`,
      content,
      language: 'vi',
      meta: { title: names[place] || `${place}` },
    });
  }
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await pagefind.close();
}

/** Bytes of script and index that the built search page fetches until it shows a result, beyond a reading page's. */
async function ownBytes(
  browser: Browser,
  { articles, collections, settings }: Edition,
  scratch: string,
): Promise<number> {
  const out = resolve(scratch, `search-site-${articles}`);
  await buildOurs(collections, settings, out);
  const site = await serve(out);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.url}/hoi-nghi/`, { waitUntil: 'networkidle' });
  const reading = new Set(site.sent.keys());
  await page.goto(`${site.url}/tim-kiem/?q=${encodeURIComponent('công tác')}`);
  await page.locator('ol[data-results] > li').first().waitFor();
  await context.close();
  site.close();
  return [...site.sent]
    .filter(([path]) => /\.js$|^\/chi-muc\//.test(path) && !reading.has(path))
    .reduce((sum, [, bytes]) => sum + bytes, 0);
}

function answersOf(queries: readonly string[], found: readonly number[][]) {
  const answers = new Map(queries.map((query, place) => [query, found[place] ?? []]));
  return (query: string) => ({ passages: answers.get(query) ?? [], pages: [] });
}

async function inPage<Value>(browser: Browser, url: string, work: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${url}/ours.js`);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: the ranking of each query. */
async function answers([engine, corpus, queries]: readonly [string, string, readonly string[]]): Promise<number[][]> {
  const script: string = `/${engine}.js`;
  const { open } = await import(script);
  const search: (text: string) => Promise<number[]> = await open(`${location.origin}/${corpus}`);
  const found: number[][] = [];
  for (const query of queries) found.push(await search(query));
  return found;
}

/** Runs in the page: milliseconds from each key to its results, until the time is up. */
async function keyTimes([engine, corpus, queries, limit]: readonly [string, string, readonly string[], number]) {
  const script: string = `/${engine}.js`;
  const { open } = await import(script);
  const search: (text: string) => Promise<number[]> = await open(`${location.origin}/${corpus}`);
  for (const query of queries.slice(0, 2)) await search(query);
  const times: number[] = [];
  const end = performance.now() + limit;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      if (performance.now() > end) return times;
      const start = performance.now();
      await search(query.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Runs of two to four syllables of the passages, every other one without marks, every fifth with a letter doubled. */
function typedQueries(record: DocumentaryRecord, count: number): string[] {
  const texts = record.articles.flatMap(({ passages }) => passages.map(({ text }) => text));
  return Array.from({ length: count }, (_, at) => {
    const syllables = syllablesOf(texts[(at * 37) % texts.length] ?? '').map(({ text }) => text);
    const start = (at * 5) % Math.max(1, syllables.length - 4);
    const run = syllables.slice(start, start + 2 + (at % 3)).join(' ');
    const typed = at % 2 === 0 ? run : fold(run);
    return at % 5 === 4 ? typed.replace(/(\p{L})$/u, '$1$1') : typed;
  });
}
