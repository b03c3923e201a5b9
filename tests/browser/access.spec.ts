import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { kindOf, pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';

/**
 * AXE=every looks at every page at both widths in light and dark, which takes a quarter of an hour; else the example of
 * each kind is seen so, and a few more of its kind once.
 */
const every = process.env['AXE'] === 'every';
const alsoSeen = 5;

const addresses = builtPages(sites.root).map(({ address }) => address);
const views = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/** What axe finds on the page, with the sizes of targets (WCAG 2.2) that it leaves out by default. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${new URL(page.url()).pathname} ${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

for (const { name, example } of pageKinds) {
  test(`axe finds nothing on pages of the kind "${name}"`, async ({ page }) => {
    const others = addresses.filter((address) => kindOf(address)?.name === name && address !== example);
    const pages = [example, ...(every ? others : others.slice(0, alsoSeen))];
    test.setTimeout(180_000 + pages.length * (every ? 60_000 : 20_000));
    const found: string[] = [];
    for (const address of pages) {
      for (const [place, { width, scheme }] of views.entries()) {
        if (!every && place > 0 && address !== example) break;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme });
        if (place === 0) await page.goto(`./${address}`);
        found.push(...(await findings(page)).map((finding) => `${width} ${scheme} ${finding}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('a conference with its folded parts opened, and the list of shortcuts, have no findings either', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('hoi-nghi/tong-ket-2018/');
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('forced colours keep what tells a ring from a disc', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('nam/2020/');
  const fills = await page
    .locator('.verdict p')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').backgroundColor));
  expect(new Set(fills).size).toBe(2);
});
