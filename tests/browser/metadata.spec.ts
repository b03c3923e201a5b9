import { expect, type Page, test } from '@playwright/test';
import { parse } from 'biblatex-csl-converter';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';

// The nested site knows its host, so it has whole addresses and a site map; it is served from another one.
const { nested, root } = sites;
const told = `${nested.env.SITE_URL}${nested.env.BASE_PATH}/`;
const served = (address: string) => address.replace(told, nested.url);

interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** The nodes of the page's JSON-LD. */
async function graphOf(page: Page): Promise<Node[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.flatMap((text) => JSON.parse(text)['@graph'] as Node[]);
}

const tagOf = (page: Page, name: string) => page.locator(`meta[name="${name}"]`);

test.describe('a conference says to machines what it says to readers', () => {
  for (const id of ['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019', 'tong-ket-2020', 'tong-ket-2024']) {
    test(id, async ({ page }) => {
      await page.goto(`${nested.url}hoi-nghi/${id}/`);
      const title = (await page.locator('h1').textContent()) ?? '';
      const event = (await graphOf(page)).find((node) => node['@type'] === 'Event');
      expect(event?.['name']).toBe(title);
      const day = page.locator('main time').first();
      expect(event?.['startDate']).toBe(await day.getAttribute('datetime'));
      await expect(tagOf(page, 'citation_title')).toHaveAttribute('content', title);
      await expect(tagOf(page, 'citation_public_url')).toHaveAttribute('content', `${told}hoi-nghi/${id}/`);
      for (const rel of ['canonical', 'cite-as']) {
        await expect(page.locator(`link[rel=${rel}]`)).toHaveAttribute('href', `${told}hoi-nghi/${id}/`);
      }
    });
  }

  test('the day of 2019 is marked as from outside, to both', async ({ page }) => {
    await page.goto(`${root.url}hoi-nghi/tong-ket-2019/`);
    const event = (await graphOf(page)).find((node) => node['@type'] === 'Event');
    const source = await page.locator('[data-external=date] a').first().getAttribute('href');
    expect(event?.['description']).toContain('từ nguồn ngoài');
    expect(event?.['description']).toContain(source);
  });

  test('an article of unknown date has none, whatever reads it', async ({ page }) => {
    await page.goto(`${root.url}nguon/tong-ket-2018-vov/`);
    const news = (await graphOf(page)).find((node) => node['@type'] === 'NewsArticle');
    expect(news).not.toHaveProperty('datePublished');
    await expect(tagOf(page, 'citation_date')).toHaveCount(0);
    await expect(tagOf(page, 'DC.date')).toHaveCount(0);
    await expect(tagOf(page, 'z:itemType')).toHaveAttribute('content', 'newspaperArticle');
  });
});

for (const address of ['', 'nam/2020/', 'hoi-nghi/tong-ket-2020/', 'tim-kiem/']) {
  test(`/${address} and its translation name each other`, async ({ page }) => {
    for (const own of [address, `en/${address}`]) {
      await page.goto(`${nested.url}${own}`);
      await expect(page.locator('link[hreflang=vi]')).toHaveAttribute('href', `${told}${address}`);
      await expect(page.locator('link[hreflang=en]')).toHaveAttribute('href', `${told}en/${address}`);
    }
  });
}

const terms = {
  DefinedTerm: 'chuyen-de/asean-2020/',
  Person: 'nhan-vat/pham-binh-minh/',
  Organization: 'to-chuc/asean/',
};
for (const [type, address] of Object.entries(terms)) {
  test(`an entry of the vocabulary has one name for machines and readers: ${type}`, async ({ page }) => {
    await page.goto(`${nested.url}${address}`);
    const [node, ...others] = (await graphOf(page)).filter((one) => one['@type'] !== 'BreadcrumbList');
    expect([node?.['@type'], others.length]).toEqual([type, 0]);
    expect(node?.['name']).toBe(await page.locator('h1').textContent());
    expect(node?.['url']).toBe(`${told}${address}`);
  });
}

test('every head names the licence, both feeds and a picture that is there', async ({ page, request }) => {
  for (const { example } of pageKinds.filter(({ name }) => name !== 'not found' && name !== 'offline')) {
    await page.goto(`${nested.url}${example}`);
    await expect(page.locator('link[rel=license]'), example).toHaveCount(1);
    await expect(page.locator('link[type="application/atom+xml"]'), example).toHaveCount(2);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await (await request.get(served(address ?? ''))).body();
    expect(picture.subarray(1, 4).toString(), example).toBe('PNG');
  }
});

test('where the host is unknown there is neither a whole address nor a site map', async ({ page, request }) => {
  await page.goto(`${root.url}hoi-nghi/tong-ket-2018/`);
  await expect(page.locator('link[rel=canonical], link[hreflang], link[rel=cite-as], meta[property="og:image"]')).toHaveCount(0);
  await expect(tagOf(page, 'citation_public_url')).toHaveCount(0);
  await expect(tagOf(page, 'DC.identifier')).toHaveCount(0);
  expect((await request.get(`${root.url}sitemap.xml`)).status()).toBe(404);
  expect(await (await request.get(`${root.url}robots.txt`)).text()).not.toContain('Sitemap');
});

test('JSON-LD breaks no rule of the security policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const path of ['', 'hoi-nghi/tong-ket-2018/', 'du-lieu/']) await page.goto(`${nested.url}${path}`);
  expect(complaints).toEqual([]);
});

test('the site map has every page that a page leads to, and each answers', async ({ request }) => {
  const xml = await (await request.get(`${nested.url}sitemap.xml`)).text();
  const listed = new Set([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => served(address)));
  const days = [...xml.matchAll(/<lastmod>(20\d\d-\d\d-\d\d)<\/lastmod>/g)];
  expect(days).toHaveLength(listed.size);
  const silent: string[] = [];
  const unlisted = new Set<string>();
  for (const address of listed) {
    const response = await request.get(address);
    if (response.status() !== 200) silent.push(address);
    for (const [, path = ''] of (await response.text()).matchAll(/<a [^>]*?href="(\/[^"#?]*\/)[#?"]/g)) {
      const linked = new URL(path, nested.url).href;
      // Further pages of a long list stand for the first one.
      if (!listed.has(linked) && !/\/dinh-chinh\/\d+\/$/.test(linked)) unlisted.add(linked);
    }
  }
  expect(silent).toEqual([]);
  expect([...unlisted]).toEqual([]);
});

test('what llms.txt leads to is there; each text carries the addresses of its passages', async ({ request }) => {
  const text = await (await request.get(`${nested.url}llms.txt`)).text();
  const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address = '']) => served(address));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  const twin = await (await request.get(`${nested.url}hoi-nghi/tong-ket-2018/index.md`)).text();
  expect(twin).toContain(`<${told}hoi-nghi/tong-ket-2018/#p7> (lược thuật, không phải nguyên văn`);
});

test.describe('citations', () => {
  test('stand on the page without a script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${nested.url}hoi-nghi/tong-ket-2018/`);
    const box = page.locator('section', { has: page.locator('#trich-dan') });
    await expect(box).toContainText(`Có tại: ${told}hoi-nghi/tong-ket-2018/`);
    await expect(box).toContainText('theo bài trên VOV, không rõ ngày đăng; lược thuật, không phải nguyên văn');
    await context.close();
  });

  test('of a conference as files name its address and its article', async ({ page, request }) => {
    await page.goto(`${nested.url}hoi-nghi/tong-ket-2018/`);
    const read = async (label: string) => {
      const href = await page.locator('main a[download]', { hasText: label }).getAttribute('href');
      return (await request.get(new URL(href ?? '', nested.url).href)).text();
    };
    const { entries, errors } = parse(await read('BibTeX'));
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(['tong-ket-2018', 'tong-ket-2018-vov']);
    expect(await read('RIS')).toContain(`UR  - ${told}hoi-nghi/tong-ket-2018/`);
    expect(JSON.parse(await read('CSL-JSON'))[0].URL).toBe(`${told}hoi-nghi/tong-ket-2018/`);
  });
});

test('each entry of the feeds leads to a page that is there, and to the passage on it', async ({ request }) => {
  for (const folder of ['hoi-nghi', 'dinh-chinh']) {
    const atom = parseAtomFeed(await (await request.get(`${nested.url}${folder}/atom.xml`)).text());
    const json = parseJsonFeed(await (await request.get(`${nested.url}${folder}/feed.json`)).text());
    const links = atom.entries?.map(({ links }) => links?.[0]?.href ?? '') ?? [];
    expect(json.items?.map(({ url }) => url) ?? []).toEqual(links);
    for (const link of links) {
      const response = await request.get(served(link).split('#')[0] ?? '');
      expect(response.status()).toBe(200);
      const fragment = link.split('#')[1];
      if (fragment !== undefined) expect(await response.text()).toContain(`id="${fragment}"`);
    }
  }
});

test('the data page leads to every file it names, and the ZIP is one', async ({ page, request }) => {
  await page.goto(`${root.url}du-lieu/`);
  const hrefs = await page
    .locator('main a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
  const zip = hrefs.find((href) => href.endsWith('.zip')) ?? '';
  expect((await (await request.get(zip)).body()).subarray(0, 2).toString()).toBe('PK');
});
