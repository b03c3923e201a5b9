import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { writeServiceWorker } from '../../scripts/integrations/service-worker.ts';
import { type Site, sites } from './sites.ts';
import { SwitchingServer } from './switching-server.ts';

/** A server of a site while a test runs. */
const test = base.extend<{ site: Site; server: SwitchingServer }>({
  site: [sites.root, { option: true }],
  server: async ({ site: { env } }, use) => {
    const server = new SwitchingServer(env['OUT_DIR'] ?? '', env['BASE_PATH'] ?? '/');
    await server.start();
    await use(server);
    await server.stop();
  },
});
test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 400_000 });

const built = sites.root.env.OUT_DIR;

/** Opens a page, and waits until the worker has kept everything and answers for it. */
async function kept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
}

/** The versions that a page, its style sheets and the current index are of. */
async function versionsOn(page: Page): Promise<(string | null)[]> {
  return page.evaluate(async () => {
    const base = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? location.href;
    const current = await fetch(new URL('chi-muc/hien-hanh.json', base)).then((answer) => answer.json());
    return [
      document.querySelector('meta[name=ban]')?.getAttribute('content') ?? null,
      getComputedStyle(document.documentElement).getPropertyValue('--ban'),
      String(current.ban),
    ];
  });
}

/** The versions that a reader meets who opens the site, looks for a newer version, and closes it. */
async function versionsOnVisit(context: BrowserContext, address: string): Promise<(string | null)[]> {
  const page = await context.newPage();
  await page.goto(address);
  const versions = await versionsOn(page);
  // What a browser does by itself some time after a page has come, and puts off while the machine is busy.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.close();
  return versions;
}

/** Expects that one of the next visits gets the second version whole; on a busy machine a whole site takes its time. */
const expectNewOnVisit = (context: BrowserContext, address: string) =>
  expect
    .poll(() => versionsOnVisit(context, address), { timeout: 120_000, intervals: [1000, 3000, 5000] })
    .toEqual(['2', '2', '2']);

/**
 * A copy of a built site as another version of the edition: every page says its version, so do a style sheet that it
 * links (under a name of its own, as changed files have) and the file that says which index is current.
 * @returns the copy's folder
 */
function versionOf(site: string, version: number): string {
  const folder = test.info().outputPath(`version-${version}`);
  cpSync(site, folder, { recursive: true });
  const sheet = `tep/ban.${version}.css`;
  writeFileSync(join(folder, sheet), `:root{--ban:${version}}`);
  for (const path of builtFiles(folder).filter((path) => path.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8').replace(
      '<head>',
      `<head><meta name="ban" content="${version}"><link rel="stylesheet" href="/${sheet}">`,
    );
    writeFileSync(join(folder, path), html);
  }
  const current = join(folder, 'chi-muc/hien-hanh.json');
  writeFileSync(current, JSON.stringify({ ...JSON.parse(readFileSync(current, 'utf8')), ban: version }));
  writeServiceWorker(folder);
  return folder;
}

for (const [name, site] of Object.entries(sites)) {
  test.describe(`on the ${name} site`, () => {
    test.use({ site });

    test('after one visit every page opens and the search answers with no network', async ({
      page,
      context,
      server,
    }) => {
      await kept(page, server.url);
      await server.stop();
      await context.setOffline(true);
      const pages = builtFiles(site.env.OUT_DIR)
        .filter((path) => path.endsWith('index.html'))
        .map((path) => `${server.url}${path.replace('index.html', '')}`);
      const missing = await page.evaluate(async (addresses) => {
        const answers = await Promise.all(addresses.map((address) => fetch(address).catch(() => null)));
        return addresses.filter((_address, place) => answers[place]?.status !== 200);
      }, pages);
      expect(missing).toEqual([]);
      for (const path of ['nam/2019/', 'hoi-nghi/tong-ket-2018/', 'phuong-phap/']) {
        const answer = await page.goto(`${server.url}${path}`);
        expect(answer?.fromServiceWorker(), path).toBe(true);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`${server.url}tim-kiem/?q=asean+2020`);
      await expect(page.locator('[data-results] > li').first()).toBeVisible();
      await page.locator('[data-results] > li a').first().click();
      await expect(page.locator('.passage:target')).toBeVisible();
    });
  });
}

test('says that there is no network, and stops saying so when there is', async ({ page, context, server }) => {
  await kept(page, server.url);
  await expect(page.locator('[data-offline-note]')).toBeHidden();
  await context.setOffline(true);
  await page.goto(`${server.url}nam/`);
  await expect(page.getByRole('status').filter({ hasText: 'Không có mạng' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Không có mạng')).toBeHidden();
});

test('a page that is not kept, or that the browser threw away, says so and leads to what is', async ({
  page,
  context,
  server,
}) => {
  await kept(page, server.url);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(new URL('nam/2019/', location.href));
  });
  await server.stop();
  await context.setOffline(true);
  for (const year of [1850, 2019]) {
    await page.goto(`${server.url}nam/${year}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có mạng');
  }
  await page.getByRole('main').getByRole('link', { name: 'các năm' }).click();
  await expect(page).toHaveURL(`${server.url}nam/`);
});

test('no page mixes two versions while the site is updated, and the next visit gets the new one whole', async ({
  page,
  context,
  server,
}) => {
  server.folder = versionOf(built, 1);
  await kept(page, server.url);
  server.folder = versionOf(built, 2);
  for (let step = 0; step < 40 && !(await page.getByText('Đã có bản mới').isVisible()); step += 1) {
    await page.goto(`${server.url}${step % 2 === 0 ? 'nam/2019/' : 'hoi-nghi/'}`);
    expect(await versionsOn(page)).toEqual(['1', '1', '1']);
    // The page asks for a newer version a while after it has loaded.
    await page.waitForTimeout(2000);
  }
  await expect(page.getByText('Đã có bản mới')).toBeVisible();
  await page.goto(`${server.url}nam/`);
  expect(await versionsOn(page)).toEqual(['1', '1', '1']);
  await page.close();
  await expectNewOnVisit(context, server.url);
  const visit = await context.newPage();
  await visit.goto(server.url);
  expect(await visit.evaluate(() => caches.keys())).toHaveLength(1);
  // What did not change was not fetched a second time.
  expect(server.asked.filter((path) => path.endsWith('.woff2') && !path.includes('?')).length).toBeLessThanOrEqual(2);
});

test('a reader with two pages open is told of the new version, and both pages change together', async ({
  page,
  context,
  server,
}) => {
  server.folder = versionOf(built, 1);
  await kept(page, server.url);
  const other = await context.newPage();
  await other.goto(`${server.url}nam/`);
  server.folder = versionOf(built, 2);
  await page.goto(`${server.url}hoi-nghi/`);
  await expect(page.getByText('Đã có bản mới')).toBeVisible({ timeout: 60_000 });
  expect(await versionsOn(page)).toEqual(['1', '1', '1']);
  expect(await versionsOn(other)).toEqual(['1', '1', '1']);
  await page.getByRole('button', { name: 'Đọc bản mới' }).click();
  for (const one of [page, other]) {
    await one.waitForFunction(() => document.querySelector('meta[name=ban][content="2"]') !== null);
    expect(await versionsOn(one)).toEqual(['2', '2', '2']);
  }
});

test('a deployment that is half done changes nothing: the version that is kept stays whole', async ({
  page,
  context,
  server,
}) => {
  server.folder = versionOf(built, 1);
  await kept(page, server.url);
  const half = versionOf(built, 2);
  const late = join(half, 'nam/2019/index.html');
  writeFileSync(late, readFileSync(late, 'utf8').replace('</body>', '<!-- not yet the new one --></body>'));
  server.folder = half;
  await page.goto(`${server.url}nam/`);
  // A browser may look for a newer version more than once; each look asks for the page again.
  await expect
    .poll(() => server.asked.filter((path) => path === 'nam/2019/').length, { timeout: 60_000 })
    .toBeGreaterThan(1);
  await page.waitForTimeout(1000);
  await server.stop();
  await context.setOffline(true);
  for (const path of ['nam/2019/', 'hoi-nghi/', '']) {
    await page.goto(`${server.url}${path}`);
    expect(await versionsOn(page)).toEqual(['1', '1', '1']);
  }
  // Once the deployment is done the new version comes.
  await server.start();
  await context.setOffline(false);
  writeServiceWorker(half);
  await page.close();
  await expectNewOnVisit(context, server.url);
});

/** How many files are kept on the machine. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(stores.map((store) => store.keys()))).flat().length;
  });

test('what is kept can be removed for good, and kept again whole, there and later', async ({ page, server }) => {
  await page.goto(`${server.url}mang-theo/`);
  const remove = page.getByRole('button', { name: 'Xóa khỏi máy này' });
  await expect(remove).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-kept]')).toHaveText('Ấn bản đang được giữ trên máy này.');
  const all = await keptFiles(page);
  await remove.click();
  await page.getByRole('button', { name: 'Giữ trên máy này' }).click();
  await expect(remove).toBeVisible({ timeout: 60_000 });
  expect(await keptFiles(page)).toBe(all);
  await remove.click();
  await expect(page.locator('[data-kept]')).toHaveText('Trên máy này không giữ gì.');
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await left()).toEqual([0, 0]);
  await page.goto(server.url);
  await page.waitForTimeout(2500);
  expect(await left()).toEqual([0, 0]);
  await page.goto(`${server.url}mang-theo/`);
  await page.getByRole('button', { name: 'Giữ trên máy này' }).click();
  await expect(remove).toBeVisible({ timeout: 60_000 });
  expect(await left()).toEqual([1, 1]);
  // What the browser threw away is fetched again.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(remove).toBeVisible({ timeout: 60_000 });
  expect(await keptFiles(page)).toBe(all);
});

test('what could not be kept again is not called kept, and what is left stays', async ({ page, server }) => {
  await kept(page, `${server.url}mang-theo/`);
  const all = await keptFiles(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(new URL('../nam/2019/', location.href));
  });
  await server.stop();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Giữ trên máy này' })).toBeVisible({ timeout: 60_000 });
  expect(await keptFiles(page)).toBe(all - 1);
});

test('nothing of the search is asked for before the page has loaded, and nothing is kept where data is saved', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await page.goto(server.url);
  await page.waitForTimeout(3000);
  expect(server.asked.filter((path) => path === 'sw.js' || path.startsWith('chi-muc/'))).toEqual([]);
});
