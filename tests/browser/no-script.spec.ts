import { expect, test } from '@playwright/test';
import { overflow } from './overflow.ts';
import { pageKinds } from './page-kinds.ts';

// What a reader has where no script runs. Every page is whole without one.
test.use({ javaScriptEnabled: false });

test('a page of every kind is read on a phone without JavaScript', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  const wrong: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && wrong.push(request.url()));
  for (const { name, example } of pageKinds) {
    await page.goto(`./${example}`);
    await expect(page.locator('h1'), name).toBeVisible();
    const main = page.locator('main');
    await expect(main, name).toContainText(/.{60}/s);
    expect(await main.getByRole('link').count(), name).toBeGreaterThan(0);
    wrong.push(...(await overflow(page)));
    // Nothing is offered that would not work.
    for (const button of await page.getByRole('button').all()) {
      if (await button.isVisible()) await expect(button, name).toHaveAttribute('type', 'submit');
    }
    for (const status of await main.getByRole('status').all()) await expect(status, name).not.toContainText('Đang');
  }
  expect(wrong).toEqual([]);
});

test('a year, its passage and the article behind it are reached by links alone', async ({ page }) => {
  await page.goto('./');
  await page.locator('main a[href$="/nam/2020/"]').first().click();
  await page.locator('[data-side] a[href*="/hoi-nghi/tong-ket-2020/#"]').first().click();
  await expect(page).toHaveURL(/\/hoi-nghi\/tong-ket-2020\/#/);
  await expect(page.locator(':target [data-text]')).toBeInViewport();
  await page.locator('main a[href*="/nguon/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('the search field of the header leads to the search page, which says what it needs', async ({ page }) => {
  await page.goto('nam/2020/');
  await page.locator('.site-header input[type=search]').fill('asean 2020');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=asean\+2020$/);
  await expect(page.locator('main .notice')).toBeVisible();
});
