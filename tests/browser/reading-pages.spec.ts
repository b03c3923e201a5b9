import { expect, type Page, test } from '@playwright/test';

const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(23, 22, 19)' };
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.describe('reading a year', () => {
  test('2020: what was set out stands beside what was reported, each two presses from its passage', async ({
    page,
  }) => {
    await page.goto('nam/');
    await page.locator('main').getByRole('link', { name: '2020', exact: true }).click();
    await expect(page).toHaveURL(/\/nam\/2020\/$/);
    for (const topic of ['asean-2020', 'hoi-dong-bao-an']) {
      const row = page.locator(`main [data-topic~="${topic}"]`);
      await expect(row.locator('[data-side=task] [data-passage^="tong-ket-2019#"] [data-text]')).not.toBeEmpty();
      await expect(row.locator('[data-side=result] [data-passage^="tong-ket-2020#"] [data-text]')).not.toBeEmpty();
    }
    const cited = page.locator('[data-side] a[href*="/hoi-nghi/"]').first();
    const target = ((await cited.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await cited.click();
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
    await expect(page.locator(`[id="${target}"] [data-text]`)).toBeInViewport();
  });

  test('2021: the tasks stand, and the silence about results is said once', async ({ page }) => {
    await page.goto('nam/2021/');
    await expect(page.locator('[data-gap]')).toHaveCount(1);
    await expect(page.locator('[data-gap]')).toContainText('(không phải hội nghị tổng kết năm), họp ngày 15/12/2021');
    // Silence is quoted too, with what is known from outside and the year's page.
    const cited = page.locator('[data-gap] button[data-copy]');
    await expect(cited).toHaveAttribute('data-copy', /không cho biết.*baolongan\.vn.*— Năm 2021\. Trong: Biên niên/s);
    await expect(page.locator('[data-gap]')).toContainText(
      'Phương hướng năm 2021 được thực hiện ra sao, các bài ở đây không cho biết',
    );
    expect(await page.locator('[data-side=task] [data-passage]').count()).toBeGreaterThan(3);
    await expect(page.locator('[data-side=result]')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText('ASEAN 2020');
  });

  test('the hatching in the line of years is explained where it shows', async ({ page }) => {
    await page.goto('nam/2020/');
    await expect(page.locator('.axis').getByText('gạch chéo: không có bài nào')).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator('.axis').getByText('gạch chéo: không có bài nào')).toBeHidden();
  });

  test('the line is explained before the first pair, whose heading looks like a link', async ({ page }) => {
    await page.goto('nam/2020/');
    await expect(page.locator('main h3 a').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('main').getByText('không nói việc đã xong hay chưa')).toBeVisible();
  });

  test('on a phone the first statement begins on the second screen, and the next year is one press away', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const year of [2018, 2019, 2020, 2021, 2024]) {
      await page.goto(`nam/${year}/`);
      const box = await page.locator('main [data-passage]').first().boundingBox();
      expect(box?.y, String(year)).toBeLessThan(1480);
    }
    await page.goto('nam/2019/');
    const about = page.locator('.source', { hasText: 'về 2019, 2020' }).first().getByRole('link', { name: '2020' });
    await expect(about).toHaveAttribute('href', /#hoi-dong-bao-an$/);
    await page.locator('.axis a', { hasText: '2020' }).click();
    await expect(page).toHaveURL(/\/nam\/2020\/$/);
    // A third less than the 9,600 px of edition 1.0.0.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6400);
  });
});

test.describe('by keyboard only', () => {
  test('the first press offers to skip to the contents, and leads there', async ({ page }) => {
    await page.goto('nam/2020/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Tới nội dung chính' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('from the header to the results of a search', async ({ page }) => {
    await page.goto('./hoi-nghi/');
    const field = page.locator('.site-header input[type=search]');
    const isFocused = () => field.evaluate((one) => one === document.activeElement);
    for (let press = 0; press < 12 && !(await isFocused()); press += 1) await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.type('bảo hộ công dân');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    await expect(page.locator('ol[data-results] > li').first()).toBeVisible();
  });

  test('"/" goes to the search field, "?" lists the shortcuts, Escape closes them', async ({ page }) => {
    await page.goto('nam/2020/');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(page.locator('input[type=search][name=q]')).toBeFocused();
  });

  for (const address of ['', 'nam/2020/', 'hoi-nghi/tong-ket-2018/', 'chuyen-de/']) {
    test(`the focus is always seen on /${address}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`./${address}`);
      const unseen: string[] = [];
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press('Tab');
        const trouble = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const { top, bottom, width } = focused.getBoundingClientRect();
          const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return ringed && width > 0 && bottom > 0 && top < innerHeight ? null : focused.outerHTML.slice(0, 120);
        });
        if (trouble !== null) unseen.push(trouble);
      }
      expect(unseen).toEqual([]);
    });
  }
});

test('the main parts stand in the header of a phone, none to be opened first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto('nam/2020/');
  for (const part of ['Tìm', 'Năm', 'Hội nghị', 'Chuyên đề', 'Nguồn']) {
    await expect(page.locator('header').getByRole('link', { name: part, exact: true })).toBeInViewport();
  }
  await page.goto('du-lieu/');
  await expect(page.locator('header').getByRole('link', { name: 'English home' })).toBeInViewport();
});

test.describe('light and dark', () => {
  test('a choice is remembered on every page, from the first paint, and can be taken back', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('nam/2020/');
    await page.getByRole('radio', { name: 'tối' }).check();
    expect(await background(page)).toBe(paper.dark);
    // Without the module, only what stands in the head can have set it.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('hoi-nghi/tong-ket-2018/');
    expect(await background(page)).toBe(paper.dark);
    await page.unroute('**/*.js');
    await page.goto('nam/2019/');
    await expect(page.getByRole('radio', { name: 'tối' })).toBeChecked();
    await page.getByRole('radio', { name: 'theo máy' }).check();
    await page.reload();
    expect(await background(page)).toBe(paper.light);
  });

  test('follow the system, but for a choice', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('nam/2020/');
      expect(await background(page)).toBe(paper[colorScheme]);
    }
    await page.getByRole('radio', { name: 'sáng' }).check();
    await page.reload();
    expect(await background(page)).toBe(paper.light);
  });
});

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('hoi-nghi/tong-ket-2018/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
