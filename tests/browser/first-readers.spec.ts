import { expect, test } from '@playwright/test';

/** The three tasks that first readers were given (CONTRIBUTING, "Read by fresh eyes"), where each of them stumbled. */

test('a student takes what was set out and reported about ASEAN 2020 to a paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'ASEAN 2020', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ASEAN 2020');
  await expect(page.getByText('Lược thuật từ bài báo, không phải trang của Bộ.')).toBeInViewport();
  const statement = page.locator('#nam-2020 [data-passage="tong-ket-2020#p6"]');
  await expect(statement.locator('time')).toHaveText('11/1/2021');
  await statement.getByRole('button', { name: 'Chép trích dẫn: Tổng kết 2020, đoạn 6' }).click();
  await expect(page.getByText('Đã chép trích dẫn')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain((await statement.locator('[data-text]').textContent())?.trim());
  expect(copied).toContain('/hoi-nghi/tong-ket-2020/#p6');
  expect(copied).toContain('lược thuật, không phải nguyên văn');
});

test.describe('a journalist on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('checks what was promised for 2021, by whom and when, and what was said of it later', async ({ page }) => {
    await page.goto('');
    await page.locator('[data-threads]').getByRole('link', { name: '2021', exact: true }).click();
    await expect(page.locator('.verdict')).toContainText('Báo cáo: chưa có bài nào');
    await expect(page.locator('.verdict')).toBeInViewport();
    await expect(page.locator('[data-gap]')).toContainText('2021');
    const subject = page.locator('[data-topic="bien-dong-chu-quyen"]');
    await expect(subject).toContainText('Tổng kết 2020');
    await expect(subject.locator('time').first()).toHaveText('11/1/2021');
    await expect(subject).toContainText('lời Phạm Bình Minh');
  });
});

test('a search begun on the home page goes on in the field, and its results come before what narrows them', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill('asean 2020');
  await page.keyboard.press('Enter');
  const results = page.locator('ol[data-results] a');
  await expect(results.first()).toBeVisible();
  const field = page.getByRole('main').getByRole('searchbox');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Mũi tên xuống đi qua các kết quả/);
  await expect(page.locator('[data-facets] button').first()).toBeVisible();
  const stops = await page
    .locator('ol[data-results] a, [data-narrowing] summary')
    .evaluateAll((all) => all.map(({ localName }) => localName));
  expect(stops.indexOf('summary')).toBe(stops.length - 1);
  await page.getByRole('link', { name: 'Tới kết quả' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(results.first()).toBeFocused();
});
