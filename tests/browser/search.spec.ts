import { expect, type Page, test } from '@playwright/test';
import { documentAt } from './built-pages.ts';
import { sites } from './sites.ts';

const field = (page: Page) => page.locator('main input[type=search][name=q]');
const results = (page: Page) => page.locator('ol[data-results] > li');
const status = (page: Page) => page.locator('main [role=status]');

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`tim-kiem/?${new URLSearchParams({ q: query })}`);
  await expect(status(page)).not.toContainText('Đang');
}

/** The article and capture lines of the first result, as the page has them that it leads to. */
async function firstLines(page: Page): Promise<string> {
  const href = (await results(page).first().locator('h2 a').getAttribute('href')) ?? '';
  const [address = '', id = ''] = href.slice(1).split('#');
  const passage = documentAt(sites.root, address).getElementById(id);
  return `${passage?.getAttribute('data-article')} ${passage?.getAttribute('data-lines')}`;
}

const wanted: [query: string, first: RegExp][] = [
  ['asean 2020', /baosonla 15|laodongthudo 12|nhiem-vu 45|vov 13/],
  ['ASEAN 2020', /baosonla 15|laodongthudo 12|nhiem-vu 45|vov 13/],
  ['bao ho cong dan', /laodongthudo 10|nhiem-vu 47|baosonla 17/],
  ['bảo hộ công dân', /laodongthudo 10|nhiem-vu 47|baosonla 17/],
  ['HĐBA', /baosonla 15/],
  ['bien dong', /laodongthudo 5|baosonla 25/],
  ['bieenr ddoong', /laodongthudo 5|baosonla 25/],
  ['thuong dinh my trieu', /nhiem-vu 25/],
  ['covid', /baosonla 13/],
  ['Chỉ thị 25', /vov 13|nhiem-vu 45/],
  ['ngoại giao kinh té', /nhiem-vu 23|baosonla 17|baosonla 25/],
  ['bảo hộ công dâm', /laodongthudo 10|nhiem-vu 47|baosonla 17/],
];

test('each query finds its passage first, its words marked', async ({ page }) => {
  for (const [query, first] of wanted) {
    await search(page, query);
    await expect(results(page).first().locator('mark').first(), query).toBeVisible();
    expect(await firstLines(page), query).toMatch(first);
  }
});

test('typing shows results, the count and the address, and keeps the focus', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('tim-kiem/');
  await field(page).pressSequentially('bien dong', { delay: 10 });
  await expect(status(page)).toContainText(/^\d+ đoạn, trong \d+ hội nghị/);
  await expect(page).toHaveURL(/\?q=bien\+dong$/);
  await expect(field(page)).toBeFocused();
  expect(problems).toEqual([]);
});

test('a page of the edition answers a query of its name', async ({ page }) => {
  await search(page, 'phạm bình minh');
  await expect(page.locator('[data-direct] a').first()).toHaveAttribute('href', /\/nhan-vat\/pham-binh-minh\/$/);
});

test('what is absent is said to be, and lists nothing but where to go on', async ({ page }) => {
  const words = ['Nga', 'Cuba', 'Trung Quốc', 'nước Pháp', 'bão', 'Biden', 'constructor', '__proto__'];
  for (const absent of [...words, 'xe máy điện', 'qwertz']) {
    await search(page, absent);
    await expect(results(page), absent).toHaveCount(0);
    await expect(status(page), absent).toContainText('Không tìm thấy');
    await expect(page.locator('[data-browse]'), absent).toContainText(
      /^\s*Ấn bản chỉ có 5 bài báo, không bài nào tổng kết năm .*2021, 2022.*; không tìm thấy ở đây/,
    );
    await expect(page.locator('[data-browse]'), absent).toBeVisible();
  }
  await search(page, '🐢');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toContainText('Chưa có chữ');
});

test('results that lack a word among those that have all say so', async ({ page }) => {
  await search(page, 'ngoại giao văn hóa');
  await expect(results(page).first()).not.toContainText('gần đủ');
  await expect(results(page).filter({ hasText: 'gần đủ các từ' })).toHaveCount(1);
});

test('a year asked for says how many passages are about it, and each result what it is about', async ({ page }) => {
  await search(page, 'nhiệm vụ năm 2021');
  await expect(status(page)).toContainText(/^13 đoạn, .* 9 đoạn trong số đó nói về năm 2021\.$/);
  await expect(results(page).first()).toContainText('về 2021');
  for (const letter of ['n', '"n"']) {
    await search(page, letter);
    await expect(status(page)).toContainText('Gõ một từ');
  }
  await search(page, '!');
  await expect(status(page)).toContainText('Chưa có chữ');
});

test('what is both a topic and an organisation is one direct answer', async ({ page }) => {
  await search(page, 'hdba');
  await expect(page.locator('[data-direct] a')).toHaveText(['Hội đồng Bảo an Liên hợp quốc']);
});

test('a slip is offered put right, and followed', async ({ page }) => {
  await search(page, 'bảo hộ công dâm');
  await page.getByRole('button', { name: 'Bảo hộ công dân', exact: true }).click();
  await expect(field(page)).toHaveValue('Bảo hộ công dân');
});

test('choices narrow, stand in the address, and the way back undoes them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await search(page, 'asean');
  const before = await results(page).count();
  await page.locator('[data-facets] [data-facet=role][data-value=task]').click();
  await expect(page).toHaveURL(/vai=task/);
  await expect.poll(() => results(page).count()).toBeLessThan(before);
  await page.reload();
  await expect(page.locator('[data-facets] [data-value=task]')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page).not.toHaveURL(/vai=/);
  await expect(results(page)).toHaveCount(before);
});

test('filters that are typed show as choices and go with them', async ({ page }) => {
  await search(page, 'asean vai:nhiệm-vụ');
  await page.locator('[data-choices] button').click();
  await expect(field(page)).toHaveValue('asean');
  await expect(page.locator('[data-choices] button')).toHaveCount(0);
});

test('a pressed year takes the place of one typed with a full-width colon', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await search(page, 'asean năm：2020');
  const year = page.locator('[data-facets] [data-facet=year][data-value="2019"]');
  await year.click();
  await expect(page).toHaveURL(/nam=2019/);
  await expect(field(page)).toHaveValue('asean');
  await expect(year).toHaveAttribute('aria-pressed', 'true');
});

test('a link to a part of the page leaves as many results as there were', async ({ page }) => {
  await search(page, 'đối ngoại');
  await page.locator('[data-more]').click();
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('link', { name: 'Tới kết quả' }).press('Enter');
  await expect(page).toHaveURL(/#ket-qua$/);
  // A second answer would be here by now: the engine answers in the order in which it is asked.
  await page.locator('[data-more]').click();
  await expect(results(page)).toHaveCount(30);
});

test('the other language keeps the words and the choices', async ({ page }) => {
  await page.goto('tim-kiem/?q=asean&nam=2020');
  await expect(status(page)).not.toContainText('Đang');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/tim-kiem\/\?q=asean&nam=2020$/);
});

test('by keyboard: from the field to a result, back with Escape, and onto the passage', async ({ page }) => {
  await search(page, 'hội đồng bảo an');
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('h2 a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('h2 a')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hoi-nghi\/[a-z0-9-]+\/#[a-z0-9-]+$/);
  await expect(page.locator(':target [data-text]')).toBeInViewport();
  await page.goBack();
  await expect(results(page).first()).toBeVisible();
});

test('whatever stands in the address, the page works', async ({ page }) => {
  for (const address of [
    '?q=%E0%A4%A',
    '?nam=abc&q=asean',
    '?vai=%3Cscript%3E',
    '?q=%22',
    '?q=-',
    '?nam=2020&vai=task',
  ]) {
    await page.goto(`tim-kiem/${address}`);
    await expect(status(page), address).not.toContainText('Đang');
    await field(page).fill('asean 2020');
    await expect(results(page).first(), address).toBeVisible();
  }
});

test('twenty thousand characters are searched, not refused', async ({ page }) => {
  await page.goto('tim-kiem/');
  await field(page).fill('biển đông '.repeat(2000));
  await expect(status(page)).not.toContainText('Đang');
  await field(page).fill('biển đông');
  await expect(results(page).first()).toBeVisible();
});

test('without the index the page says so, offers to try again, and lists topics', async ({ page }) => {
  await page.route('**/chi-muc/doan.*', (route) => route.abort());
  await page.goto('tim-kiem/?q=asean');
  await expect(status(page)).toContainText('Không tải được');
  await expect(page.locator('[data-browse] a').first()).toBeVisible();
  await page.unroute('**/chi-muc/doan.*');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('nothing is asked of another host, and no index before the search page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  expect(asked.filter((url) => url.includes('/chi-muc/'))).toEqual([]);
  await search(page, 'asean');
  expect(asked.filter((url) => !url.startsWith(sites.root.url))).toEqual([]);
});

test('nothing is remembered on the device', async ({ page }) => {
  await page.goto('tim-kiem/');
  await field(page).fill('covid');
  await field(page).press('Enter');
  await results(page).first().locator('h2 a').click();
  await expect(page).toHaveURL(/#p/);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('Enter makes a step of history; typing does not', async ({ page }) => {
  await page.goto('tim-kiem/');
  await field(page).pressSequentially('asean', { delay: 5 });
  await field(page).press('Enter');
  await field(page).fill('covid');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/q=covid$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=asean$/);
  await expect(field(page)).toHaveValue('asean');
  await page.goBack();
  await expect(page).toHaveURL(/tim-kiem\/$/);
});

for (const way of ['the browser', 'the link'] as const) {
  test(`back from a passage with ${way}: the same place, length and focus`, async ({ page }) => {
    await search(page, 'đối ngoại');
    await page.locator('[data-more]').click();
    await expect(results(page)).toHaveCount(20);
    const link = results(page).nth(14).locator('h2 a');
    await link.focus();
    const scrolled = await page.evaluate(() => scrollY);
    await link.press('Enter');
    await expect(page).toHaveURL(/\/hoi-nghi\//);
    if (way === 'the browser') await page.goBack();
    else await page.getByRole('link', { name: /Trở lại kết quả tìm/ }).click();
    await expect(results(page)).toHaveCount(20);
    await expect(results(page).nth(14).locator('h2 a')).toBeFocused();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(scrolled - 100);
  });
}

test('focus is never dropped: removing a choice, trying again', async ({ page }) => {
  await search(page, 'asean vai:nhiệm-vụ');
  await page.locator('[data-choices] button').press('Enter');
  await expect(page.locator('[data-choices] button')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('words are marked in a passage opened in a new tab too', async ({ page, context }) => {
  await search(page, 'biển đông');
  const opened = context.waitForEvent('page');
  // Not by Ctrl, whose tabs a headless shell loses at times.
  await results(page)
    .first()
    .locator('h2 a')
    .evaluate((link: HTMLAnchorElement) => {
      link.target = '_blank';
      link.click();
    });
  const tab = await opened;
  await expect(tab.locator('[data-text] mark').first()).toHaveText(/Biển Đông/i);
  await tab.getByRole('link', { name: /Trở lại kết quả tìm/ }).click();
  await expect(tab).toHaveURL(/\?q=bi/);
  // "chủ động" is no Biển Đông: its topic alone found it.
  await tab.locator('[data-results] a', { hasText: 'Họp liên cơ quan' }).first().click();
  await expect(tab.getByRole('link', { name: /Trở lại kết quả tìm/ })).toBeVisible();
  await expect(tab.locator('[data-text] mark')).toHaveCount(0);
});

test('counts are spoken once typing rests', async ({ page }) => {
  await page.goto('tim-kiem/');
  await field(page).pressSequentially('asean', { delay: 5 });
  await expect(status(page)).toHaveAttribute('aria-busy', 'true');
  await expect(status(page)).not.toHaveAttribute('aria-busy');
});

test('an index that does not come offers to try again', async ({ page }) => {
  let asked = 0;
  await page.route('**/chi-muc/doan.*', (route) => {
    asked += 1;
    return asked === 1 ? undefined : route.continue();
  });
  await page.goto('tim-kiem/?q=asean');
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  await expect(status(page)).toContainText('Đang');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(results(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('on a phone the first result stands on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const query of ['asean 2020', 'bảo hộ công dân', 'phạm bình minh', 'nhiệm vụ 2021']) {
    await search(page, query);
    const box = await results(page).first().boundingBox();
    expect(box?.y, query).toBeLessThan(640);
  }
});

test('a year without passages is answered by its card, with what is known from outside', async ({ page }) => {
  await search(page, 'kết quả 2022');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('[data-direct] a').first()).toHaveAttribute('href', /\/nam\/2022\/$/);
  await expect(page.locator('[data-direct] [data-external] a').first()).toHaveAttribute('href', /^https:/);
  await search(page, '2025');
  // A site has one name everywhere, as on the year's page.
  await expect(page.locator('[data-external] a[href^="https://www.vietnamplus.vn"]')).toHaveText('(vietnamplus.vn)');
});

test('of a phrase the years are named that no article reviews, though passages speak of them', async ({ page }) => {
  await search(page, 'môi trường hòa bình');
  await expect(page.locator('[data-direct] .row', { hasText: 'in ở' })).toContainText(
    /không có bài tổng kết năm 2021, 2022/,
  );
});

test('a word that no passage has is said to be left out', async ({ page }) => {
  await search(page, 'asean constructor');
  await expect(page.locator('[data-read-as]')).toContainText('“constructor”');
  await expect(results(page).first()).toBeVisible();
});

test.describe('the field in the header', () => {
  const header = (page: Page) => page.locator('header input[type=search][name=q]').first();
  const options = (page: Page) => page.getByRole('option');

  test('offers pages for what is typed, walked with arrows, followed with Enter', async ({ page }) => {
    await page.goto('phuong-phap/');
    await header(page).focus();
    await header(page).pressSequentially('pham binh', { delay: 20 });
    await expect(options(page).first()).toContainText('Phạm Bình Minh');
    await expect(header(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await header(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nhan-vat\/pham-binh-minh\/$/);
  });

  test('Escape closes the list and leaves the words; the last choice searches for them', async ({ page }) => {
    await page.goto('phuong-phap/');
    await header(page).focus();
    await header(page).pressSequentially('asean', { delay: 20 });
    await expect(options(page).last()).toContainText('Tìm trong các đoạn');
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(header(page)).toHaveValue('asean');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=asean$/);
  });

  test('a slip is forgiven', async ({ page }) => {
    await page.goto('phuong-phap/');
    await header(page).focus();
    await header(page).pressSequentially('phạm bìnhh minh', { delay: 10 });
    await expect(options(page).first()).toContainText('Phạm Bình Minh');
  });

  test('what is offered is announced, and the tree says what the field is', async ({ page }) => {
    await page.goto('phuong-phap/');
    await header(page).focus();
    await header(page).pressSequentially('2020', { delay: 20 });
    await expect(page.getByRole('combobox').first()).toBeFocused();
    await expect(page.locator('header [role=status]').first()).toContainText(/\d+ gợi ý/);
  });
});

test('the passage that a result leads to has the words marked, and a way back to the results', async ({ page }) => {
  await search(page, 'biển đông');
  await results(page).first().locator('h2 a').click();
  await expect(page).toHaveURL(/\/hoi-nghi\/[a-z0-9-]+\/#[a-z0-9-]+$/);
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(passage.locator('[data-text] mark').first()).toHaveText(/Biển Đông/i);
  await passage.getByRole('link', { name: /Trở lại kết quả tìm/ }).click();
  await expect(page).toHaveURL(/\?q=bi/);
  await expect(results(page).first()).toBeVisible();
});

test('by ear: the field has a name, the count is a status, results are links in a list', async ({ page }) => {
  await search(page, 'asean 2020');
  await expect(page.getByRole('main').getByRole('searchbox', { name: 'Tìm trong biên niên' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d+ đoạn, trong \d+ hội nghị/);
  const tree = await page.locator('ol[data-results]').ariaSnapshot();
  expect(tree).toMatch(/- list:\s+- listitem:\s+- heading/);
});

test('a browser is told of the search where the host is known', async ({ request }) => {
  const href = documentAt(sites.nested, '').querySelector('link[rel=search]')?.getAttribute('href');
  const description = await (await request.get(new URL(href ?? '', sites.nested.url).href)).text();
  expect(description).toContain('template="https://example.org/bien-nien/tim-kiem/?q={searchTerms}"');
});

test('under a sub-path results and the index keep to it', async ({ page }) => {
  await page.goto(`${sites.nested.url}tim-kiem/?q=asean`);
  await expect(results(page).first().locator('h2 a')).toHaveAttribute('href', /^\/bien-nien\/hoi-nghi\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists years, topics and people', async ({ page }) => {
    await page.goto('tim-kiem/');
    // By its class: Playwright looks for no words inside noscript.
    await expect(page.locator('main .notice')).toBeVisible();
    await expect(page.locator('main .notice')).toContainText('Tìm kiếm cần JavaScript');
    await expect(field(page)).toBeHidden();
    await expect(page.locator('main [role=status]')).toBeHidden();
    for (const part of ['nam', 'chuyen-de', 'nhan-vat']) {
      await expect(page.locator(`[data-browse] a[href*="/${part}/"]`).first()).toBeVisible();
    }
  });
});
