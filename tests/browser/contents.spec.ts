import { expect, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';

const address = `${sites.root.url}hoi-nghi/tong-ket-2020/`;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** Where the contents' marked jump leads. */
const marked = (page: Page) =>
  page
    .locator('.jumps a')
    .evaluateAll((links) =>
      links.filter((link) => link.matches(':target-current')).map((link) => link.getAttribute('href')),
    );

test('the contents of a conference name every passage and stay at the top of a large window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  const passages = await page.locator('.passage').evaluateAll((items) => items.map(({ id }) => `#${id}`));
  const jumps = await page.locator('.jumps a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(jumps.toSorted()).toEqual(passages.toSorted());
  await page.getByRole('link', { name: 'đoạn 17', exact: true }).click();
  await expect(page.locator('.jumps')).toBeInViewport();
});

test('the contents mark the passage that is being read', async ({ page }) => {
  await page.goto(address);
  const known = await page.evaluate(() => CSS.supports('scroll-target-group', 'auto'));
  test.skip(!known, 'this browser does not know scroll-target-group: there nothing is marked, and nothing is lost');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['p4', 'p9', 'p17']) {
      await page.goto(`${address}#${id}`);
      await expect.poll(() => marked(page)).toEqual([`#${id}`]);
    }
  }
});

test('what an address names lies under nothing: the contents and the window’s edge end above it', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ['p1', 'p7', 'p17']) {
      await page.goto(`${address}#${id}`);
      const space = () =>
        page.evaluate((name) => {
          const bar = document.querySelector('.jumps')?.getBoundingClientRect().bottom ?? 0;
          return (document.getElementById(name)?.getBoundingClientRect().top ?? -1) - Math.max(0, bar);
        }, id);
      await expect.poll(space).toBeGreaterThanOrEqual(0);
      await expect.poll(space).toBeLessThan(100);
    }
  }
});
