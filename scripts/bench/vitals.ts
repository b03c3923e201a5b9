import { type Browser, chromium } from '@playwright/test';
import { chromiumPath } from '../../tests/browser/chromium.ts';

/** What one first view took, in milliseconds; the shift has no unit. */
export interface Vitals {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocking: number;
}

/** A slow phone, as Lighthouse's mobile setting throttles through DevTools: CPU ÷ 4, slow 4G. */
const slowdown = 4;
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const screen = { width: 412, height: 823 };
/** Milliseconds without a request after which a page is still. */
const settle = 700;

/** A Chromium that opens pages for the first time. */
export interface Viewer {
  view(url: string): Promise<Vitals>;
  close(): Promise<void>;
}

export async function openViewer(): Promise<Viewer> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return { view: (url) => firstView(browser, url), close: () => browser.close() };
}

async function firstView(browser: Browser, url: string): Promise<Vitals> {
  // What a site keeps for reading offline is fetched by its worker after the page, and is not the page's.
  const options = { viewport: screen, deviceScaleFactor: 1.75, isMobile: true, serviceWorkers: 'block' } as const;
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settle);
    return await page.evaluate(seen);
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything of it. */
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

function seen(): Vitals {
  return (globalThis as unknown as { found: Vitals }).found;
}
