import { expect, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { documentAt, wordsOf } from './built-pages.ts';
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

/** The nodes of a page's JSON-LD. */
function graphOf(document: Document): Node[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => JSON.parse(script.textContent ?? '')['@graph'] as Node[]);
}

const nodeOf = (document: Document, type: string) => graphOf(document).find((node) => node['@type'] === type);
const saidIn = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
const hrefsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

test.describe('a conference says to machines what it says to readers', () => {
  for (const id of ['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019', 'tong-ket-2020', 'tong-ket-2024']) {
    test(id, () => {
      const address = `hoi-nghi/${id}/`;
      const document = documentAt(nested, address);
      const title = wordsOf(document.querySelector('h1'));
      const event = nodeOf(document, 'Event');
      expect(event?.['name']).toBe(title);
      expect(event?.['startDate']).toBe(document.querySelector('main time')?.getAttribute('datetime'));
      const [source] = hrefsOf(document, '.brief [data-external=date] a');
      expect(event?.['description']).toContain(source === undefined ? 'bài in' : `từ nguồn ngoài: ${source}`);
      expect(saidIn(document, 'citation_title')).toBe(title);
      expect(saidIn(document, 'citation_public_url')).toBe(`${told}${address}`);
      expect(hrefsOf(document, 'link[rel=canonical], link[rel=cite-as]')).toEqual(Array(2).fill(`${told}${address}`));
    });
  }
});

for (const address of ['', 'nam/2020/', 'hoi-nghi/tong-ket-2020/', 'tim-kiem/']) {
  test(`/${address} and its translation name each other`, () => {
    for (const own of [address, `en/${address}`]) {
      const document = documentAt(nested, own);
      expect(hrefsOf(document, 'link[hreflang=vi]')).toEqual([`${told}${address}`]);
      expect(hrefsOf(document, 'link[hreflang=en]')).toEqual([`${told}en/${address}`]);
      expect(saidIn(document, 'DC.title') === 'Biên niên Đối ngoại').toBe(address === '');
    }
  });
}

const terms = {
  DefinedTerm: 'chuyen-de/asean-2020/',
  Person: 'nhan-vat/pham-binh-minh/',
  Organization: 'to-chuc/asean/',
};
for (const [type, address] of Object.entries(terms)) {
  test(`an entry of the vocabulary has one name for machines and readers: ${type}`, () => {
    const document = documentAt(nested, address);
    const [node, ...others] = graphOf(document).filter((one) => one['@type'] !== 'BreadcrumbList');
    expect([node?.['@type'], others.length]).toEqual([type, 0]);
    expect(node?.['name']).toBe(wordsOf(document.querySelector('h1')));
    expect(node?.['url']).toBe(`${told}${address}`);
  });
}

test('every head names the licence, both feeds and a picture that is there', async ({ request }) => {
  for (const { example } of pageKinds.filter(({ name }) => name !== 'not found' && name !== 'offline')) {
    const document = documentAt(nested, example);
    expect(hrefsOf(document, 'link[rel=license]'), example).toHaveLength(1);
    expect(hrefsOf(document, 'link[type="application/atom+xml"]'), example).toHaveLength(2);
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    const picture = await (await request.get(served(address ?? ''))).body();
    expect(picture.subarray(1, 4).toString(), example).toBe('PNG');
  }
});

test('where the host is unknown no head has a whole address', () => {
  const document = documentAt(root, 'hoi-nghi/tong-ket-2018/');
  const whole = 'link[rel=canonical], link[hreflang], link[rel=cite-as], meta[property="og:image"]';
  expect(document.querySelectorAll(whole).length).toBe(0);
  expect([saidIn(document, 'citation_public_url'), saidIn(document, 'DC.identifier')]).toEqual([undefined, undefined]);
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
      if (!listed.has(linked)) unlisted.add(linked);
    }
  }
  expect(silent).toEqual([]);
  expect([...unlisted]).toEqual([]);
});

test('what llms.txt leads to is there', async ({ request }) => {
  const text = await (await request.get(`${nested.url}llms.txt`)).text();
  const links = [...text.matchAll(/\]\((http[^)]+)\)/g)].map(([, address = '']) => served(address));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
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
