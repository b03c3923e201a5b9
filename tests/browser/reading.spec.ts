import { expect, type Page, test } from '@playwright/test';

/** Copies all citations of a page; gives them as text and as HTML. */
async function copyAll(page: Page, address: string): Promise<[text: string, html: string]> {
  await page.goto(address);
  await page.locator('.tools button.copy').click();
  await expect(page.locator('.copied')).toHaveText(/^(Đã chép mọi|All citations)/);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
}

test.describe('a topic', () => {
  test('has its years in time, what was set out beside what was reported, each a press from its passage', async ({
    page,
  }) => {
    await page.goto('chuyen-de/asean-2020/');
    await expect(
      page.getByText(
        'theo báo chí, từ 3 hội nghị tổng kết và 1 cuộc họp liên cơ quan. Đoạn nói về hai năm đứng ở cả hai.',
      ),
    ).toBeVisible();
    const year = page.locator('#nam-2020');
    await expect(year).toContainText('Đề ra');
    await expect(year).toContainText('Báo cáo');
    const reported = year.locator('a[href*="/hoi-nghi/tong-ket-2020/#"]').first();
    const href = await reported.getAttribute('href');
    await reported.click();
    await expect(page.locator(`[id="${href?.split('#')[1]}"]`)).toBeInViewport();
  });

  test('is cited whole in one press, as text and as HTML', async ({ page }) => {
    const [text, html] = await copyAll(page, 'chuyen-de/asean-2020/');
    for (const id of ['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019', 'tong-ket-2020']) {
      expect(text).toContain(`/hoi-nghi/${id}/#`);
    }
    expect(text).toMatch(/^2019: Đề ra\n.*\n2020: Đề ra\n.*\n2020: Báo cáo\n/s);
    const addresses = text.match(/https?:\/\/\S+#p\w+/g) ?? [];
    expect(addresses).toEqual([...new Set(addresses)]);
    const again = /\n\n(.+ …: xem trên, ở “2019: Đề ra”)\n\n/.exec(text)?.[1] ?? '';
    // The words that it begins with begin one citation in full.
    expect(text.split(again.split(' …:')[0] ?? '')).toHaveLength(3);
    expect(text.slice(text.indexOf('\n2020: Đề ra\n'), text.indexOf('\n2020: Báo cáo\n'))).toContain(again);
    expect(html).toContain(`<p>${again}</p>`);
    expect(text).toContain('lược thuật, không phải nguyên văn');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<a href=');
  });
});

for (const address of ['nam/2019/', 'nam/2020/', 'nam/2021/', 'en/nam/2020/', 'chuyen-de/vi-the-quoc-te/']) {
  test(`/${address} is copied under its headings, each passage whole once`, async ({ page }) => {
    const [text, html] = await copyAll(page, address);
    const shown = await page.locator('main [data-passage]').evaluateAll((all) =>
      all.map((one) => ({
        id: one.getAttribute('data-passage') ?? '',
        heading: (one.closest('section')?.querySelector('h2, h3')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        side: one.closest<HTMLElement>('[data-cited-under]')?.dataset['citedUnder'] ?? null,
      })),
    );
    const paragraphs = text.split('\n\n');
    for (const [name, those] of Map.groupBy(shown, ({ heading, side }) => (side ? `${heading}: ${side}` : heading))) {
      const place = paragraphs.indexOf(name);
      expect(
        paragraphs.slice(place + 1, place + 1 + those.length).filter((one) => !/đoạn|passage|…:/.test(one)),
      ).toEqual([]);
      expect(html).toContain(`<p>${name}</p>`);
    }
    for (const id of new Set(shown.map(({ id }) => `/hoi-nghi/${id.replace('#', '/#')}`))) {
      expect(paragraphs.filter((one) => one.endsWith(id) || one.includes(`${id} `))).toHaveLength(1);
    }
  });
}

test('the background of a year is copied under its own heading, not as set out', async ({ page }) => {
  const [text] = await copyAll(page, 'nam/2020/');
  const [before = '', background = ''] = text.split('\n\nBối cảnh năm 2020\n\n');
  for (const address of ['tong-ket-2020/#p4', 'tong-ket-2019/#p8', 'tong-ket-2019/#p9']) {
    expect(background).toContain(`/hoi-nghi/${address}`);
    expect(before).not.toMatch(new RegExp(`/hoi-nghi/${address}\\b`));
  }
});

test.describe('the picture of threads', () => {
  test('leads from a mark to the row of its topic on the year’s page', async ({ page }) => {
    await page.goto('chuyen-de/');
    await page.locator('[data-threads] a[data-topic="asean-2020"][data-year="2020"]').click();
    await expect(page).toHaveURL(/\/nam\/2020\/#asean-2020$/);
    await expect(page.locator('[data-topic~="asean-2020"]')).toBeInViewport();
  });

  test('has every counted topic, a table of the same that fits a phone, and a link past it', async ({ page }) => {
    await page.goto('chuyen-de/');
    const marks = page.locator('[data-threads] a[data-topic]');
    const topics = await marks.evaluateAll((all) => new Set(all.map((one) => one.getAttribute('data-topic'))).size);
    await page.getByText('Xem như bảng').click();
    const table = page.getByRole('table', { name: /^Số đoạn đề ra\/báo cáo, theo chuyên đề và năm/ });
    await expect(table.locator('tbody tr')).toHaveCount(topics);
    await expect(table.getByRole('row', { name: /^ASEAN 2020/ })).toContainText('×/–2/–3/1–/××/××/××/––/×');
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.locator('.table-frame').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await page.getByRole('link', { name: 'Bỏ qua hình' }).press('Enter');
    await expect(page).toHaveURL(/#bang$/);
  });

  test('explains the lines that it has, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const key = page.locator('[data-threads] .key');
    for (const [address, onwards, open] of [
      ['', true, true],
      ['chuyen-de/asean-2020/', true, false],
      ['chuyen-de/chi-thi-25/', false, true],
    ] as const) {
      await page.goto(`./${address}`);
      await expect(key).toContainText('không nói việc đã xong hay chưa');
      expect((await key.textContent())?.includes('hai năm mà một đoạn nói tới'), address).toBe(onwards);
      await expect(key.locator('.dashed')).toHaveCount(open ? 1 : 0);
    }
  });
});

test('only years that share a topic are compared; a former comparison leads on', async ({ page }) => {
  await page.goto('so-sanh/');
  await page.getByRole('link', { name: 'So sánh 2019 và 2020' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('So sánh 2019 và 2020');
  await page.goto('so-sanh/2022-2023/');
  await page.waitForURL(/\/nam\/2022\/$/);
});
