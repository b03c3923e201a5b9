import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

// What a reader has where no script runs. Every page is whole without one.
test.use({ javaScriptEnabled: false });

for (const { name, example } of pageKinds) {
  test(`${name} is read without JavaScript`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(`./${example}`);
    await expect(page.locator('h1')).toBeVisible();
    const main = page.locator('main');
    await expect(main).toContainText(/.{60}/s);
    expect(await main.getByRole('link').count()).toBeGreaterThan(0);
    expect(scripts).toEqual([]);
    // Nothing is offered that would not work.
    for (const button of await page.getByRole('button').all()) {
      if (await button.isVisible()) await expect(button).toHaveAttribute('type', 'submit');
    }
    for (const status of await main.getByRole('status').all()) await expect(status).not.toContainText('Đang');
  });
}

test('a year, its passage and the article behind it are reached by links alone', async ({ page }) => {
  await page.goto('./');
  await page.locator('main a[href$="/nam/2020/"]').first().click();
  await page.locator('[data-side] a[href*="/hoi-nghi/tong-ket-2020/#"]').first().click();
  await expect(page).toHaveURL(/\/hoi-nghi\/tong-ket-2020\/#/);
  await expect(page.locator(':target [data-text]')).toBeInViewport();
  await page.locator('main a[href*="/nguon/"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
});

test('the search field of the header leads to a page that says what it needs and what there is instead', async ({
  page,
}) => {
  await page.goto('nam/2020/');
  await page.locator('.site-header input[type=search]').fill('asean 2020');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=asean\+2020$/);
  await expect(page.getByText('Tìm kiếm cần JavaScript')).toBeVisible();
  await expect(page.locator('main a[href*="/chuyen-de/"]').first()).toBeVisible();
});
