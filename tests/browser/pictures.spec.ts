import { expect, type Page, test } from '@playwright/test';
import { pinnedChromium } from './chromium.ts';
import { sites } from './sites.ts';

// A page that looks otherwise than in tests/browser/pictures fails here. Where the change is meant:
// npx playwright test tests/browser/pictures.spec.ts --update-snapshots, look at the new pictures, commit them.

const pinned = await pinnedChromium();
const pages: [name: string, address: string][] = [
  ['home', ''],
  ['year', 'nam/2020/'],
  ['conference', 'hoi-nghi/tong-ket-2020/#p7'],
  ['topics', 'chuyen-de/#ma-tran'],
  ['search', 'tim-kiem/?q=asean+2020'],
];
const windows = { narrow: { width: 360, height: 480 }, wide: { width: 1280, height: 520 } };

test.use({
  // What a system sets text in differs: here everything is set in the edition's own face, and unhinted.
  bypassCSP: true,
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: {
    ...(pinned === null ? {} : { executablePath: pinned }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  },
});
test.skip(pinned === null, 'pictures are compared in the Chromium of @sparticuz/chromium only, which is for Linux x64');

/** Drawn in the edition's own face even where it comes late, which a reader's first page does without. */
async function waitForFaces(page: Page) {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    return route.fulfill({ response, body });
  });
}

async function settle(page: Page, name: string) {
  await page.addStyleTag({ content: ':root { --sans: var(--serif) } kbd, code { font-family: var(--serif) }' });
  await page.evaluate(() => document.fonts.ready);
  if (name === 'search') await expect(page.locator('ol[data-results] > li').first()).toBeVisible();
  // The face came after the first scroll; what the address names is sought again.
  await page.evaluate(() => document.querySelector(location.hash || 'html')?.scrollIntoView());
}

for (const [name, address] of pages) {
  for (const [size, viewport] of Object.entries(windows)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${size}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await waitForFaces(page);
        await page.goto(`${sites.root.url}${address}`);
        await settle(page, name);
        await expect(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, { maxDiffPixelRatio: 0.001 });
      });
    }
  }
}
