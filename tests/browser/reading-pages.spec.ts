import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';

const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(23, 22, 19)' };
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Pixels that the page is wider than the window, and what sticks out. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [`${location.pathname}: ${wide} px, ${out.at(-1)?.outerHTML.slice(0, 160)}`];
  });
}

test.describe('reading a year', () => {
  test('2020: what was set out stands beside what was reported, each two presses from its passage', async ({
    page,
  }) => {
    await page.goto('nam/');
    await page
      .locator('main a', { hasText: /^2020$|^Năm 2020$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/nam\/2020\/$/);
    for (const topic of ['asean-2020', 'hoi-dong-bao-an', '75-nam-nganh-ngoai-giao']) {
      const pair = page.locator('.pair', { has: page.locator(`a[href*="/chuyen-de/${topic}/"]`) }).first();
      for (const side of [/\/hoi-nghi\/tong-ket-2019\/#/, /\/hoi-nghi\/tong-ket-2020\/#/]) {
        const links = pair.locator('.side a[href*="/hoi-nghi/"]');
        const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(
          hrefs.some((href) => side.test(href)),
          `${topic}: ${hrefs.join(' ')}`,
        ).toBe(true);
      }
    }
    const cited = page.locator('.side a[href*="/hoi-nghi/"]').first();
    const target = ((await cited.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await cited.click();
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
    await expect(page.locator(`[id="${target}"] [data-text]`)).toBeInViewport();
  });

  test('2021: the tasks stand, and the silence about results is said', async ({ page }) => {
    await page.goto('nam/2021/');
    await expect(page.locator('[data-gap]')).toContainText('Không có nguồn nào trong ấn bản tổng kết năm 2021');
    expect(await page.locator('main .statement').count()).toBeGreaterThan(3);
    await expect(page.locator('main a[href*="/hoi-nghi/tong-ket-2020/#"]').first()).toBeVisible();
  });

  test('the way leads to the next year and back', async ({ page }) => {
    await page.goto('nam/2019/');
    await page.locator('main a[rel=next]').click();
    await expect(page).toHaveURL(/\/nam\/2020\/$/);
    await page.locator('main a[rel=prev]').click();
    await expect(page).toHaveURL(/\/nam\/2019\/$/);
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

  test('from the header by a search and its results to a passage', async ({ page }) => {
    await page.goto('./hoi-nghi/');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Tab');
    await expect(page.locator('.site-header input[type=search]')).toBeFocused();
    await page.keyboard.type('bảo hộ công dân');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    const first = page.locator('ol[data-results] > li').first();
    await expect(first).toBeVisible();
    await page.locator('main input[type=search]').focus();
    await page.keyboard.press('ArrowDown');
    await expect(first.locator('a')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/hoi-nghi\/[a-z0-9-]+\/#[a-z0-9-]+$/);
    await expect(page.locator(':target [data-text]')).toBeInViewport();
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

test.describe('on narrow screens', () => {
  for (const width of [320, 360]) {
    test(`no page is wider than ${width} pixels`, async ({ browser }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({ viewport: { width, height: 720 }, javaScriptEnabled: false });
      const page = await context.newPage();
      const wide: string[] = [];
      for (const { address } of builtPages(sites.root)) {
        await page.goto(`${sites.root.url}${address}`);
        wide.push(...(await overflow(page)));
      }
      await context.close();
      expect(wide).toEqual([]);
    });
  }

  test('nor with letters twice as large on 640 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    const wide: string[] = [];
    for (const { example } of pageKinds) {
      await page.goto(`./${example}`);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%';
      });
      wide.push(...(await overflow(page)));
    }
    expect(wide).toEqual([]);
  });

  test('the contents are one press away where the header has no room for them', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 720 });
    await page.goto('nam/2020/');
    await page.getByRole('link', { name: 'Mục lục' }).click();
    await expect(page.locator('#muc-luc')).toBeInViewport();
  });
});

test.describe('light and dark', () => {
  test('follow the system', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('nam/2020/');
      expect(await background(page)).toBe(paper[colorScheme]);
    }
  });

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

  test('a choice of light holds against a dark system', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('nam/2020/');
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
