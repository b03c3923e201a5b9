import { expect, type Page, test } from '@playwright/test';

const address = 'hoi-nghi/tong-ket-2018/';
const openEvidence = (page: Page) => page.getByRole('checkbox', { name: /^Căn cứ/ }).check();

test.describe('linking to a passage', () => {
  test('its number gives it an address', async ({ page }) => {
    await page.goto(address);
    await page.locator('#p7').getByRole('link', { name: 'Đoạn 7', exact: true }).click();
    await expect(page).toHaveURL(/\/hoi-nghi\/tong-ket-2018\/#p7$/);
  });

  for (const width of [360, 1280]) {
    test(`its address shows it, whole and marked, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${address}#p7`);
      await page.evaluate(() => document.fonts.ready);
      const top = await page.locator('#p7').evaluate((passage) => passage.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(360);
      const mark = (selector: string) => page.locator(selector).evaluate((words) => getComputedStyle(words).boxShadow);
      expect(await mark('#p7')).not.toBe(await mark('#p8'));
    });
  }

  test('one press copies its words with their citation and address, and says that it did', async ({ page }) => {
    await page.goto(`${address}#p7`);
    await page
      .locator('#p7')
      .getByRole('button', { name: /chép trích dẫn/i })
      .click();
    await expect(page.getByText('Đã chép trích dẫn')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain((await page.locator('#p7 [data-text]').textContent())?.trim());
    expect(copied).toContain('/hoi-nghi/tong-ket-2018/#p7');
  });
});

test('what a second copy says stays as long as what the first one said', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${address}#p7`);
  const copy = page.locator('#p7').getByRole('button', { name: /chép trích dẫn/i });
  const said = page.getByText('Đã chép trích dẫn');
  await copy.click();
  await page.clock.runFor(100);
  await expect(said).toBeVisible();
  await page.clock.runFor(3000);
  await copy.click();
  await page.clock.runFor(100);
  await expect(said).toBeVisible();
  await page.clock.runFor(2000);
  await expect(said).toBeVisible();
  await page.clock.runFor(2000);
  await expect(said).toBeHidden();
});

test('another style is copied with the same caveat, and the files are said to be of the whole conference', async ({
  page,
}) => {
  await page.goto(address);
  const cite = page.locator('.cite');
  await expect(cite).toContainText('ghi cả hội nghị cùng các bài báo');
  await expect(cite.getByRole('link', { name: 'Markdown' })).toHaveAttribute('href', /tong-ket-2018\/index\.md$/);
  await cite.getByText('Kiểu khác').click();
  await cite.getByRole('button', { name: 'Chép trích dẫn: APA' }).click();
  await expect(page.getByText('Đã chép trích dẫn')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('(2026). In Biên niên Đối ngoại');
  expect(copied).toMatch(/Hội nghị ngày 21\/1\/2019 \(năm suy ra\); .*lược thuật, không phải nguyên văn\./);
  expect(copied).toMatch(/\/hoi-nghi\/tong-ket-2018\/$/);
});

test.describe('the evidence', () => {
  test('is closed at first, opens for the whole page with one press and is kept open on the next', async ({ page }) => {
    await page.goto(address);
    const lines = page.locator('#p7 .words [data-evidence]');
    await expect(lines).toBeHidden();
    await openEvidence(page);
    await expect(lines).toBeVisible();
    await expect(page.locator('section[data-evidence]')).toContainText('SHA-256');
    await page.goto('nam/2020/');
    await expect(page.getByRole('link', { name: /^dòng \d+.* của bản lưu$/ }).first()).toBeVisible();
    await page.getByRole('checkbox', { name: /^Căn cứ/ }).uncheck();
    await expect(page.locator('main [data-evidence]').first()).toBeHidden();
  });

  test('is open at a passage that a link leads to, and there alone', async ({ page }) => {
    await page.goto(`${address}#p7a`);
    await expect(page.locator('#p7a .words [data-evidence]')).toBeVisible();
    await expect(page.locator('#p7 .words [data-evidence]')).toBeHidden();
    await expect(page.locator('#p7a').getByText('về 2019 và 2020')).toHaveCount(1);
  });

  test('leads from that passage to its conference and the citation files', async ({ page }) => {
    await page.goto(`${address}#p7`);
    await expect(page.locator('#p6 .record').first()).toBeHidden();
    await expect(page.locator('#p7').getByRole('link', { name: 'Tổng kết 2018' })).toHaveAttribute('href', '#noi-dung');
    await page.locator('#p7').getByRole('link', { name: 'Tệp trích dẫn cả hội nghị' }).press('Enter');
    await expect(page).toHaveURL(/#trich-dan$/);
    // Another passage than the one that the reader came from is an example.
    await expect(page.locator('.cite')).toContainText(/thêm số của đoạn ấy, chẳng hạn đoạn\s\d+: \S+#p\d+\./);
  });

  test('says whose words a speech that goes on are, at the passage that a link leads to and with the switch', async ({
    page,
  }) => {
    await page.goto('hoi-nghi/tong-ket-2020/#p18');
    const voice = (id: string) => page.locator(`#${id} .aside`).getByText(/^Theo (lời Phạm Bình Minh|bài báo)$/);
    await expect(page.locator('.aside').getByText('Theo lời').first()).toBeVisible();
    await expect(voice('p18')).toBeVisible();
    await expect(voice('p19')).toBeHidden();
    await openEvidence(page);
    await expect(voice('p19')).toBeVisible();
    await expect(voice('p7')).toHaveText('Theo bài báo');
    await expect(voice('p5')).toHaveCount(0);
    await expect(page.locator('#p2 [data-evidence]').first()).toContainText('không xếp vào năm nào');
  });

  test('leads a librarian from a passage to its line in the ledger and back, by keyboard', async ({ page }) => {
    await page.goto(`${address}#p7`);
    await openEvidence(page);
    await page
      .locator('#p7')
      .getByRole('link', { name: /^dòng 13/ })
      .press('Enter');
    await expect(page).toHaveURL(/\/nguon\/tong-ket-2018-vov\/#dong-13$/);
    const row = page.locator('#dong-13');
    await expect(row).toBeInViewport();
    await row.getByRole('link', { name: 'đoạn 7', exact: true }).press('Enter');
    await expect(page.locator('#p7')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the evidence opens, and a line of the ledger shows where its address leads to it', async ({ page }) => {
    await page.goto(address);
    await openEvidence(page);
    await expect(page.locator('#p7 .words [data-evidence]')).toBeVisible();
    await page.goto('nguon/tong-ket-2018-vov/#dong-13');
    await expect(page.locator('#dong-13')).toBeVisible();
  });
});

test('a conference says once whose words these are, in which paper they stand, and that its address is unknown', async ({
  page,
}) => {
  await page.goto('hoi-nghi/tong-ket-2020/');
  const main = page.locator('main');
  await expect(main.getByText('không phải biên bản của Bộ')).toHaveCount(1);
  await expect(main).toContainText('Báo Sơn La điện tử');
  await expect(main.getByText('chưa tìm được địa chỉ bài')).toHaveCount(1);
  await expect(main.locator('.brief')).toContainText('phát biểu kết thúc); bài không nêu người chủ trì');
});

test('a conference prints as a document: numbers beside words, the citation, and no machinery', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  for (const hidden of ['.site-header', '.site-footer', '.skip', '#p7 .copy', '#p7 [data-evidence]']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.locator('#p7 .number')).toBeVisible();
  await expect(page.locator('#p7')).toHaveCSS('grid-template-columns', /^2\d\.\d+px \d/);
  await expect(page.locator('.cite')).toBeVisible();
  await expect(page.locator('.printed')).toHaveText(/nguyên văn.*không phải trang của Bộ.*\/tong-ket-2018\/\s*$/s);
});

test('a person has the titles as each article prints them, in time, and what was said before what only names', async ({
  page,
}) => {
  await page.goto('nhan-vat/pham-binh-minh/');
  const rows = page.locator('section:has(> #chuc-danh) li');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('Tổng kết 2018');
  await expect(rows.first()).toContainText('Phó Thủ tướng, Bộ trưởng Ngoại giao');
  await expect(rows.first().getByText('dòng 3')).toBeHidden();
  await openEvidence(page);
  await expect(rows.first().getByText('dòng 3')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Lời phát biểu', 'Được nhắc tới', /Chức danh/]);
});

test('the page of people says that they stand by their given names', async ({ page }) => {
  await page.goto('nhan-vat/');
  await expect(page.locator('.entries > li > a').first()).toHaveText('Phạm Minh Chính');
  await expect(page.locator('main')).toContainText('xếp theo tên gọi');
});

test('the method page says how the edition was made, what it does not know and where to report', async ({ page }) => {
  await page.goto('phuong-phap/#bao-sai-sot');
  const main = page.locator('main');
  for (const words of [
    'do phần mềm soạn',
    'chưa được cán bộ lưu trữ thẩm định',
    'không phải chọn cho đủ',
    '2 trong 5 bài',
  ]) {
    await expect(main).toContainText(words);
  }
  await expect(page.locator(':target')).toContainText('chưa có nơi nhận thư');
});
