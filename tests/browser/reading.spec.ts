import { expect, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';

const rowOf = (page: Page, year: string) => page.locator(`#nam-${year}`);

test.describe('a topic', () => {
  test('sets what was set out for a year beside what was reported of it, each a press from its passage', async ({
    page,
  }) => {
    await page.goto('chuyen-de/asean-2020/');
    const row = rowOf(page, '2020');
    const sides = row.locator('.side');
    await expect(sides).toHaveCount(2);
    await expect(sides.first().locator('a[href*="/hoi-nghi/tong-ket-2019/#"]').first()).toBeVisible();
    const reported = sides.last().locator('a[href*="/hoi-nghi/tong-ket-2020/#"]');
    const href = await reported.first().getAttribute('href');
    await reported.first().click();
    await expect(page.locator(`[id="${href?.split('#')[1]}"]`)).toBeInViewport();
  });

  test('says in words that a year has no review, and which years the edition knows nothing of', async ({ page }) => {
    await page.goto('chuyen-de/asean-2020/');
    await expect(rowOf(page, '2021').locator('[data-gap="2021"]')).toHaveText(
      'Không có nguồn nào của ấn bản tổng kết năm 2021.',
    );
    await expect(page.locator('main')).toContainText('Ấn bản chưa có tư liệu về năm 2022 và 2023');
  });

  test('names the passages that begin and end its thread', async ({ page }) => {
    await page.goto('chuyen-de/hoi-dong-bao-an/');
    const facts = page.locator('dl.facts');
    await expect(facts).toContainText('Nhắc lần đầu');
    await expect(facts.locator('a[href*="/hoi-nghi/"]')).toHaveCount(2);
  });
});

test.describe('the matrix', () => {
  test('is a table with a name, heads for rows and columns, and a cell for every year', async ({ page }) => {
    await page.goto('chuyen-de/');
    const table = page.getByRole('table', { name: 'Số đoạn nói về mỗi chuyên đề ở mỗi năm' });
    const heads = await table.getByRole('columnheader').count();
    const rows = table.locator('tbody tr');
    const cells = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('th[scope=row], td').length));
    expect(new Set(cells)).toEqual(new Set([heads]));
    await expect(table.getByRole('rowheader', { name: 'ASEAN 2020' })).toBeVisible();
  });

  test('tells a task from a result in words, and leads to the year of the thread', async ({ page }) => {
    await page.goto('chuyen-de/');
    const cell = page.locator('a[href$="/chuyen-de/asean-2020/#nam-2020"]');
    await expect(cell).toContainText('nhiệm vụ');
    await expect(cell).toContainText('kết quả');
    await cell.click();
    await expect(rowOf(page, '2020')).toBeInViewport();
  });

  test('scrolls in a frame of its own that the keyboard reaches, its first column staying, on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('chuyen-de/');
    const frame = page.locator('section.matrix');
    await frame.focus();
    await expect(frame).toBeFocused();
    const first = frame.getByRole('rowheader', { name: 'ASEAN 2020' });
    const before = await first.boundingBox();
    await frame.evaluate((element) => element.scrollBy(300, 0));
    expect((await first.boundingBox())?.x).toBe(before?.x);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

for (const [name, { url }] of Object.entries(sites)) {
  test.describe(`comparing on the ${name} site`, () => {
    for (const [query, path] of [
      ['a=2019&b=2020', 'so-sanh/2019-2020/'],
      ['a=2024&b=2018', 'so-sanh/2018-2024/'],
      ['a=tong-ket-2019&b=tong-ket-2018', 'so-sanh/tong-ket-2018-va-tong-ket-2019/'],
    ] as const) {
      test(`?${query} leads to the page of the pair`, async ({ page }) => {
        await page.goto(`${url}so-sanh/?${query}`);
        await page.waitForURL(`${url}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
  });
}

test('the form opens two years', async ({ page }) => {
  await page.goto('so-sanh/');
  await page.getByLabel('So sánh năm').selectOption('2018');
  await page.getByLabel('với năm').selectOption('2021');
  await page.getByRole('button', { name: 'Mở trang so sánh' }).first().click();
  await page.waitForURL('**/so-sanh/2018-2021/');
});

for (const query of ['a=2019&b=2019', 'a=2019&b=tong-ket-2018', 'a=1066&b=<b>x</b>', 'a=2019']) {
  test(`?${query} names no pair: the page stays, and says why where both sides are named`, async ({ page }) => {
    await page.goto(`so-sanh/?${query}`);
    const said = page.locator('[role=status]');
    if (query.includes('&b=')) await expect(said).toContainText('Xin chọn', { ignoreCase: true });
    await expect(page.locator('main b')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'So sánh' })).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every two years are compared by a link, and no form is shown that would do nothing', async ({ page }) => {
    await page.goto('so-sanh/');
    await expect(page.getByRole('button', { name: 'Mở trang so sánh' })).toHaveCount(0);
    await page.getByRole('link', { name: '2019 và 2020' }).click();
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Năm 2019 và năm 2020');
    await expect(main).toContainText('Chủ đề năm');
    await expect(main.getByRole('heading', { name: 'Nhiệm vụ' })).toBeVisible();
  });

  test('the timeline is drawn, its parts are links, and a table has the same', async ({ page }) => {
    await page.goto('nam/');
    const drawing = page.locator('.timeline figure > svg');
    const links = await drawing.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.every((href) => href?.startsWith('/'))).toBe(true);
    const table = page.locator('.timeline table');
    const listed = await table.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => !listed.includes(href))).toEqual([]);
    await expect(drawing.locator('[data-gap="2022"]')).toContainText('chưa có tư liệu');
    await expect(table.locator('[data-gap="2022"]')).toContainText('Không có nguồn nào');
  });
});
