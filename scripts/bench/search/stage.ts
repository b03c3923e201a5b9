import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../tests/browser/chromium.ts';
import { compressed, type EngineName } from './bundles.ts';

/** One Chromium, and the engines and indexes served to it. */
export interface Stage {
  /** The final ranking of each query. */
  answers(engine: EngineName, corpus: string, queries: readonly string[]): Promise<number[][]>;
  /** Milliseconds from each key to its results, the processor slowed; ends after `limit` milliseconds. */
  keys(engine: EngineName, corpus: string, queries: readonly string[], limit: number): Promise<number[]>;
  /** Brotli bytes fetched until a first result. */
  bytes(engine: EngineName, corpus: string, query: string): Promise<number>;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const slowdown = 4;

/** @param folder what is served: `engines/` and a folder a corpus */
export async function openStage(folder: string): Promise<Stage> {
  const fetched = new Set<string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    try {
      const body = path === '/' ? '<!doctype html><title>bench</title>' : readFileSync(`${folder}${path}`);
      if (path !== '/') fetched.add(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html', 'cache-control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : 0}/`;
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return {
    answers: (engine, corpus, queries) =>
      onPage(browser, url, (page) =>
        page.evaluate(inPage, { engine, corpus, queries, limit: 0 }).then(({ found }) => found),
      ),
    keys: (engine, corpus, queries, limit) =>
      onPage(browser, url, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        return (await page.evaluate(inPage, { engine, corpus, queries, limit })).times;
      }),
    bytes: (engine, corpus, query) =>
      onPage(browser, url, async (page) => {
        fetched.clear();
        await page.evaluate(inPage, { engine, corpus, queries: [query], limit: 0 });
        return [...fetched].reduce((sum, path) => sum + compressed(readFileSync(`${folder}${path}`)), 0);
      }),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function onPage<Result>(browser: Browser, url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  try {
    await page.goto(url);
    return await use(page);
  } finally {
    await page.close();
  }
}

interface Order {
  engine: string;
  corpus: string;
  queries: readonly string[];
  /** 0: each query once, whole; else milliseconds to type in. */
  limit: number;
}

/** Runs in the page; nothing outside of it is there. */
async function inPage({ engine, corpus, queries, limit }: Order): Promise<{ found: number[][]; times: number[] }> {
  const script: string = `/engines/${engine}.js`;
  const { open } = await import(script);
  const search: (text: string) => Promise<number[]> = await open(`${location.origin}/${corpus}`);
  const found: number[][] = [];
  const times: number[] = [];
  if (limit === 0) {
    for (const query of queries) found.push(await search(query));
    return { found, times };
  }
  // The first keys warm the engine, as a reader's first word does.
  for (const query of queries.slice(0, 2)) await search(query);
  const end = performance.now() + limit;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      if (performance.now() > end) return { found, times };
      const start = performance.now();
      await search(query.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return { found, times };
}
