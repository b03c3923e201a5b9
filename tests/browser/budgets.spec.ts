import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const kilobyte = 1024;

/** Bytes that a page asks for, by kind of resource, text as brotli makes it. */
async function bytesOf(page: Page, visit: () => Promise<void>): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = /\/chi-muc\//.test(response.url()) ? 'index' : response.request().resourceType();
    reading.push(
      response.body().then(
        (body) => {
          const sent = type === 'font' || type === 'image' ? body.length : brotliCompressSync(body).length;
          bytes.set(type, (bytes.get(type) ?? 0) + sent);
        },
        () => undefined,
      ),
    );
  });
  await visit();
  await page.waitForLoadState('networkidle');
  await Promise.all(reading);
  return bytes;
}

// `check:budgets` holds every page to what it names; these show that a browser asks for no more.
const weighed = pageKinds.filter(({ name }) => ['home', 'year', 'conference', 'search', 'take along'].includes(name));

for (const { name, example } of weighed) {
  test(`${name}: 14 KB of page, 60 KB of faces, one small module, and nothing of the search`, async ({ page }) => {
    const bytes = await bytesOf(page, async () => void (await page.goto(`./${example}`)));
    const of = (type: string) => bytes.get(type) ?? 0;
    expect(of('document') + of('stylesheet')).toBeLessThanOrEqual(14 * kilobyte);
    expect(of('font')).toBeLessThanOrEqual(60 * kilobyte);
    if (name === 'search') return;
    // The control that keeps the edition on the device comes on its page alone.
    expect(of('script')).toBeLessThanOrEqual((name === 'take along' ? 4 : 3) * kilobyte);
    expect(of('index')).toBe(0);
  });
}

test('Vietnamese letters are kerned with the others, as one file of the face does', async ({ page }) => {
  await page.goto('');
  const [pair = 0, first = 0, second = 0] = await page.evaluate(async () => {
    await document.fonts.load('100px "Source Serif"', 'Vă');
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = '100px "Source Serif"';
    return ['Vă', 'V', 'ă'].map((letters) => pen?.measureText(letters).width);
  });
  expect(pair).toBeGreaterThan(0);
  expect(pair).toBeLessThan(first + second - 5);
});

const asked = ['2022', 'cuba', 'asean'].map((query) => ({ name: query, example: `tim-kiem/?q=${query}` }));
for (const width of [360, 1280]) {
  test(`nothing moves when the faces come late, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Element | null }[];
        })[]) {
          const moved = entry.sources.map(({ node }) => node?.className || node?.nodeName).join(', ');
          shifts.push(`${entry.value.toFixed(4)}: ${moved}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved: string[] = [];
    await page.goto('');
    const isFitted = await page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => family.includes(' for ') && status === 'loaded'),
    );
    test.skip(!isFitted, 'the machine has none of the faces that stand in for ours');
    for (const { name, example } of [...pageKinds, ...asked]) {
      await page.goto(`./${example}`);
      const shifts = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))));
        return (window as unknown as { shifts: string[] }).shifts;
      });
      const sum = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
      if (sum >= 0.01) moved.push(...shifts.map((shift) => `${name}: ${shift}`));
    }
    expect(moved).toEqual([]);
  });
}
