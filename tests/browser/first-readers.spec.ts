import { expect, test } from '@playwright/test';

/** The three tasks that first readers were given (CONTRIBUTING, "Read by fresh eyes"), where each of them stumbled. */

test('a student takes what was set out and reported about ASEAN 2020 to a paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await expect(page.locator('.lede')).toContainText('do phần mềm soạn');
  await page.getByRole('main').getByRole('link', { name: 'ASEAN 2020' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ASEAN 2020');
  const year = page.locator('#nam-2020');
  await expect(year).toContainText('Đã đề ra');
  await expect(year.locator('.cite time').first()).toBeVisible();
  await year.getByRole('link', { name: 'Tổng kết 2020, đoạn 6' }).click();
  const passage = page.locator('#p6');
  await expect(passage).toBeInViewport();
  await expect(page.locator('.source-note')).toContainText('chưa có người làm lưu trữ duyệt');
  await passage.getByRole('button', { name: /chép trích dẫn/i }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await passage.getByText('Trích dẫn, lịch sử').click();
  expect(copied).toContain((await passage.locator('[data-cited]').textContent())?.trim());
  expect(copied).toContain('/hoi-nghi/tong-ket-2020/#p6');
  expect(copied).toContain('Báo Sơn La điện tử, không rõ ngày đăng');
  const lasting = passage.getByRole('link', { name: 'vì sao tin được' });
  await lasting.click();
  await expect(page.getByRole('heading', { name: 'Địa chỉ của một đoạn' })).toBeInViewport();
});

test.describe('a journalist on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('checks what was promised for 2021, by whom and when, and what was said of it later', async ({ page }) => {
    await page.goto('');
    await page.getByRole('main').getByRole('link', { name: /^2021/ }).first().click();
    await expect(page.locator('[data-gap]').first()).toContainText('2021');
    const first = page.locator('.pairs .statement').first();
    await expect(first.locator('.cite')).toContainText('Tổng kết 2020');
    await expect(first.locator('time')).toHaveText('11/1/2021');
    await expect(first.locator('.cite')).toContainText('(năm suy ra)');
    const contents = page.getByRole('navigation', { name: 'Đã đề ra cho năm 2021, theo chuyên đề' });
    const box = await contents.boundingBox();
    expect(box?.height).toBeLessThan(740);
    await contents.getByRole('link', { name: 'Biển Đông – chủ quyền' }).click();
    const subject = page.locator('.pair:target');
    await expect(subject).toBeInViewport();
    await expect(subject.locator('.cite')).toContainText('lời Phạm Bình Minh');
    await page.goto('chuyen-de/bien-dong-chu-quyen/#nam-2021');
    await expect(page.locator('#nam-2021 .cite').first()).toContainText('lời Phạm Bình Minh');
    await page.goto('chuyen-de/asean-2020/#nam-2020');
    await expect(page.locator('#nam-2020 .cite').filter({ hasText: 'Tổng kết 2019' }).first()).toContainText(
      'từ nguồn ngoài',
    );
    await page.goto('nhan-vat/pham-binh-minh/');
    for (const said of [17, 18, 19, 20, 21, 22]) {
      await expect(page.getByRole('link', { name: `Tổng kết 2020, đoạn ${said}`, exact: true })).toHaveCount(1);
    }
    await page.goto('hoi-nghi/tong-ket-2020/#p20');
    await expect(page.locator('#p20')).toBeInViewport();
    await expect(page.locator('#p20')).toContainText('không rõ địa chỉ bài');
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
