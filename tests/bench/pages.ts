import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../browser/chromium.ts';
import { type Figure, figureOf } from './measure.ts';

/** The kinds of page that the rivals have too, with one address of each. */
const kinds = {
  home: '/',
  year: '/nam/2020/',
  conference: '/hoi-nghi/tong-ket-2020/',
  topic: '/chuyen-de/asean-2020/',
  person: '/nhan-vat/pham-binh-minh/',
};

/** A first view of one page, in milliseconds (the shift has no unit) and brotli bytes. */
export interface PageRow {
  site: string;
  kind: string;
  firstPaint: Figure;
  largestPaint: Figure;
  shift: Figure;
  blocking: Figure;
  bytes: { text: number; script: number; fonts: number };
}

/** A slow phone, as Lighthouse's mobile setting throttles through DevTools: CPU ÷ 4, slow 4G. */
const slowdown = 4;
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** Milliseconds without a request after which a page is still. */
const settle = 700;

/**
 * Opens a page of each kind in each site, for the first time, at a slow phone's settings; the sites in turn.
 * @param sites built folders by the site's name
 */
export async function measurePages(sites: Record<string, string>, runs: number): Promise<PageRow[]> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const served = await Promise.all(
    Object.entries(sites).map(async ([site, folder]) => ({ site, ...(await serve(folder)) })),
  );
  const rows: PageRow[] = [];
  for (const [kind, address] of Object.entries(kinds)) {
    const views = served.map((one) => ({ one, seen: [] as Vitals[] }));
    for (let time = 0; time < runs; time += 1) {
      for (const { one, seen } of views) {
        one.sent.clear();
        seen.push(await firstView(browser, `${one.url}${address}`));
      }
    }
    for (const { one, seen } of views) {
      const figure = (of: keyof Vitals) => figureOf(seen.map((view) => view[of]));
      rows.push({
        site: one.site,
        kind,
        firstPaint: figure('firstPaint'),
        largestPaint: figure('largestPaint'),
        shift: figure('shift'),
        blocking: figure('blocking'),
        bytes: {
          text: bytesOf(one.sent, /(\/|\.html|\.css)$/),
          script: bytesOf(one.sent, /\.js$/),
          fonts: bytesOf(one.sent, /\.woff2$/),
        },
      });
    }
  }
  await browser.close();
  for (const { close } of served) close();
  return rows;
}

interface Vitals {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocking: number;
}

async function firstView(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    // Files kept for reading offline are fetched after the page and are not the page's.
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settle);
    return await page.evaluate(() => (globalThis as unknown as { found: Vitals }).found);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of its own. */
function observe(): void {
  const found = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0 };
  Object.assign(globalThis, { found });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') found.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    found.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    found.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ startTime, duration }) => {
    if (found.firstPaint > 0 && startTime + duration > found.firstPaint) found.blocking += Math.max(0, duration - 50);
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of loopback, text as brotli, alike for every site that is measured.
 * @returns its address, and by path the bytes sent since `sent` was last emptied
 */
export async function serve(folder: string) {
  const sent = new Map<string, number>();
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isText = /text|javascript|json|svg/.test(type);
    const body = bodies.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    sent.set(path, body.length);
    response.writeHead(200, { 'content-type': type, ...(isText ? { 'content-encoding': 'br' } : {}) }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `http://127.0.0.1:${port}`, sent, close: () => server.close() };
}

function bytesOf(sent: ReadonlyMap<string, number>, named: RegExp): number {
  return [...sent].reduce((sum, [path, bytes]) => sum + (named.test(path) ? bytes : 0), 0);
}
