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
      const title = await page.locator('h1').textContent();
      const graph = await graphOf(page);
      const event = graph.find((node) => node['@type'] === 'Event');
      expect(event?.['name']).toBe(title);
      const day = page.locator('main .facts').first().locator('time').first();
      expect(event?.['startDate']).toBe(await day.getAttribute('datetime'));
      await expect(tagOf(page, 'citation_title')).toHaveAttribute('content', title ?? '');
      await expect(tagOf(page, 'DC.title')).toHaveAttribute('content', title ?? '');
      await expect(tagOf(page, 'citation_public_url')).toHaveAttribute('content', `${told}hoi-nghi/${id}/`);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${told}hoi-nghi/${id}/`);

      const way = graph.find((node) => node['@type'] === 'BreadcrumbList');
      const steps = ((way?.['itemListElement'] ?? []) as { name: string }[]).map(({ name }) => name).slice(1);
      expect(steps).toEqual(await page.locator('nav.crumbs li').allTextContents());
    });
  }

  test('the day of 2019 is marked as from outside, to both', async ({ page }) => {
    await page.goto(`${root.url}hoi-nghi/tong-ket-2019/`);
    const event = (await graphOf(page)).find((node) => node['@type'] === 'Event');
    const [source] = await page
      .locator('[data-external=date] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(event?.['description']).toContain('từ nguồn ngoài');
    expect(event?.['description']).toContain(source);
  });

  test('an article of unknown date has none, whatever reads it', async ({ page }) => {
    await page.goto(`${root.url}nguon/tong-ket-2018-vov/`);
    const news = (await graphOf(page)).find((node) => node['@type'] === 'NewsArticle');
    expect(news).not.toHaveProperty('datePublished');
    await expect(tagOf(page, 'citation_date')).toHaveCount(0);
    await expect(tagOf(page, 'z:itemType')).toHaveAttribute('content', 'newspaperArticle');
  });
});

test.describe('what the vocabulary names says to machines what its page says to readers', () => {
  const addresses = { DefinedTerm: 'chuyen-de/asean-2020/', Person: 'nhan-vat/pham-binh-minh/' };
  for (const [type, address] of Object.entries({ ...addresses, Organization: 'to-chuc/bo-ngoai-giao/' })) {
    test(`${type}: ${address}`, async ({ page }) => {
      await page.goto(`${nested.url}${address}`);
      const graph = (await graphOf(page)).filter((node) => node['@type'] !== 'BreadcrumbList');
      expect(graph.map((node) => node['@type'])).toEqual([type]);
      const [node] = graph;
      expect(node?.['name']).toBe(await page.locator('h1').textContent());
      expect(node?.['description']).toBe(await page.locator('main .lede').first().textContent());
      expect(node?.['url']).toBe(`${told}${address}`);
    });
  }

  test('a person has the titles that the page lists', async ({ page }) => {
    await page.goto(`${nested.url}nhan-vat/pham-binh-minh/`);
    const person = (await graphOf(page)).find((node) => node['@type'] === 'Person');
    const printed = page.locator('section[aria-labelledby=chuc-danh] tr td:first-child');
    const shown = new Set(await printed.allTextContents());
    expect(new Set([person?.['jobTitle']].flat())).toEqual(shown);
  });

  test('the set of topics has the topics that the page lists, each under the name its own page gives it', async ({
    page,
  }) => {
    await page.goto(`${nested.url}chuyen-de/`);
    const set = (await graphOf(page)).find((node) => node['@type'] === 'DefinedTermSet');
    const terms = set?.['hasDefinedTerm'] as { '@id': string; name: string }[];
    const links = page.locator('section[aria-labelledby=danh-sach] li a');
    expect(terms.map(({ name }) => name)).toEqual(await links.allTextContents());
    await page.goto(`${nested.url}chuyen-de/asean-2020/`);
    const term = (await graphOf(page)).find((node) => node['@type'] === 'DefinedTerm');
    expect(terms.map((one) => one['@id'])).toContain(term?.['@id']);
    expect(term?.['inDefinedTermSet']).toMatchObject({ '@id': set?.['@id'] });
  });
});

test('where the host is unknown there is neither a whole address nor a site map', async ({ page, request }) => {
  await page.goto(`${root.url}hoi-nghi/tong-ket-2018/`);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  await expect(tagOf(page, 'citation_public_url')).toHaveCount(0);
  await expect(tagOf(page, 'DC.identifier')).toHaveCount(0);
  expect((await request.get(`${root.url}sitemap.xml`)).status()).toBe(404);
  expect(await (await request.get(`${root.url}robots.txt`)).text()).not.toContain('Sitemap');
});

test('every page names a picture for shared links, which is there and says what the page is', async ({
  page,
  request,
}) => {
  for (const { example } of pageKinds.filter(({ name }) => name !== 'not found' && name !== 'offline')) {
    await page.goto(`${nested.url}${example}`);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await (await request.get(served(address ?? ''))).body();
    expect(picture.subarray(1, 4).toString(), example).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  await page.goto(`${nested.url}nam/2020/`);
  const alt = page.locator('meta[property="og:image:alt"]');
  await expect(alt).toHaveAttribute('content', 'Biên niên Đối ngoại: Năm 2020');
  await page.goto(`${root.url}nam/2020/`);
  await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
});

test('JSON-LD breaks no rule of the security policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const path of ['', 'hoi-nghi/tong-ket-2018/', 'du-lieu/', 'dinh-chinh/'])
    await page.goto(`${nested.url}${path}`);
  expect(complaints).toEqual([]);
});

test('the site map has every page that a page leads to, and each answers', async ({ request }) => {
  test.setTimeout(120_000);
  const xml = await (await request.get(`${nested.url}sitemap.xml`)).text();
  const listed = new Set([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => served(address)));
  const days = [...xml.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)].map(([, day]) => day);
  expect(days).toHaveLength(listed.size);
  for (const day of days) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  const silent: string[] = [];
  const unlisted = new Set<string>();
  for (const address of listed) {
    const response = await request.get(address);
    if (response.status() !== 200) silent.push(address);
    const html = await response.text();
    for (const [, path = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#?]*\/)[#?"]/g)) {
      const linked = new URL(path, nested.url).href;
      // Pairs grow with the square of the years: only neighbours are in the site map.
      if (!listed.has(linked) && !/\/so-sanh\/./.test(linked)) unlisted.add(linked);
    }
  }
  expect(silent).toEqual([]);
  expect([...unlisted]).toEqual([]);
});

test.describe('citations', () => {
  test('stand on the page without a script, the edition apart from the newspaper', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${nested.url}hoi-nghi/tong-ket-2018/`);
    const panel = page.locator('section', { has: page.locator('#trich-dan') });
    await expect(panel.locator('[data-citation]')).toContainText(`Có tại: ${told}hoi-nghi/tong-ket-2018/`);
    await panel.locator('summary').click();
    await expect(panel.locator('details')).toContainText('VOV');
    await expect(panel.locator('details')).toContainText('[không rõ ngày]');
    await page.locator('#p7 summary').click();
    await expect(page.locator('#p7 details')).toContainText(`${told}hoi-nghi/tong-ket-2018/#p7`);
    await context.close();
  });

  test('of a passage as files name its address and its article', async ({ page, request }) => {
    await page.goto(`${nested.url}hoi-nghi/tong-ket-2018/`);
    const href = (label: string) => page.locator('#p7 details a', { hasText: label }).getAttribute('href');
    const read = async (label: string) =>
      (await request.get(new URL((await href(label)) ?? '', nested.url).href)).text();
    const { entries, errors } = parse(await read('BibTeX'));
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(['tong-ket-2018-p7', 'tong-ket-2018-vov']);
    expect(await read('RIS')).toContain(`UR  - ${told}hoi-nghi/tong-ket-2018/#p7`);
    expect(JSON.parse(await read('CSL-JSON'))[0].URL).toBe(`${told}hoi-nghi/tong-ket-2018/#p7`);
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
