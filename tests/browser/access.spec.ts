import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { builtPages } from './built-pages.ts';
import { overflow } from './overflow.ts';
import { kindOf, pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';

/** With the sizes of targets (WCAG 2.2), which axe leaves out by default. */
const all: axe.RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
/** Where the same width was seen in other colours. */
const onColours: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The example of a kind is seen in all of them, another page of it in the first. */
const views = [
  { width: 360, scheme: 'light', rules: all },
  { width: 1280, scheme: 'dark', rules: all },
  { width: 1280, scheme: 'light', rules: onColours },
  { width: 360, scheme: 'dark', rules: onColours },
] as const;

/** AXE=every looks at every page, which takes minutes; else at the example of each kind and one more. */
const others = process.env['AXE'] === 'every' ? Number.POSITIVE_INFINITY : 1;

/** What axe finds on the loaded page. */
async function findings(page: Page, seen: readonly (typeof views)[number][] = views.slice(0, 1)): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe.source);
  for (const { width, scheme, rules } of seen) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    const violations = await page.evaluate(async (options) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(options);
      return found.violations;
    }, rules);
    for (const { id, nodes } of violations) {
      const place = `${width} ${scheme} ${new URL(page.url()).pathname} ${id}`;
      found.push(...nodes.slice(0, 3).map(({ html, any }) => `${place}: ${html} ${any[0]?.message ?? ''}`));
    }
  }
  return found;
}

for (const { name, example } of pageKinds) {
  test(`axe finds nothing on pages of the kind "${name}"`, async ({ page }) => {
    const kin = builtPages(sites.root)
      .map(({ address }) => address)
      .filter((address) => kindOf(address)?.name === name && address !== example);
    const pages = [example, ...kin.slice(0, others)];
    test.setTimeout(180_000 + pages.length * 30_000);
    const found: string[] = [];
    for (const address of pages) {
      await page.goto(`./${address}`);
      found.push(...(await findings(page, address === example ? views : views.slice(0, 1))));
    }
    expect(found).toEqual([]);
  });
}

test('a conference with its folded parts opened, the list of shortcuts and results of a search have no findings either', async ({
  page,
}) => {
  await page.goto('hoi-nghi/tong-ket-2018/');
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.goto('tim-kiem/?q=asean+2020');
  await expect(page.locator('ol[data-results] > li').first()).toBeVisible();
  expect(await findings(page, views)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
});

test('the marks of a year’s sides stand in boxes of one width, the hatched one too', async ({ page }) => {
  await page.goto('nam/2021/');
  const widths = await page
    .locator('.verdict p')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').width));
  expect(widths).toHaveLength(2);
  expect(new Set(widths).size).toBe(1);
});

test('forced colours keep what tells a ring from a disc', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('nam/2020/');
  const fills = await page
    .locator('.verdict p')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').backgroundColor));
  expect(new Set(fills).size).toBe(2);
});
