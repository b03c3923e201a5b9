import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../../src/addresses.ts';
import { articleMetadata } from '../../../../src/exports/metadata/article.ts';
import { conferenceMetadata } from '../../../../src/exports/metadata/conference.ts';
import { dataMetadata, homeMetadata, yearMetadata } from '../../../../src/exports/metadata/edition.ts';
import { jsonLd } from '../../../../src/exports/metadata/json-ld.ts';
import type { GraphNode, PageMetadata } from '../../../../src/exports/metadata/model.ts';
import { breadcrumbs } from '../../../../src/exports/metadata/page.ts';
import {
  organisationMetadata,
  personMetadata,
  topicMetadata,
  topicsMetadata,
} from '../../../../src/exports/metadata/vocabulary.ts';
import { article, conference, record, site } from '../citation/records.ts';

const day = '2026-11-23';
const { vocabulary, edition } = record;

/** schema.org's context, as far as it bears on reading: every term is one of its own, identifiers are addresses. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['url', 'isBasedOn', 'citation', 'license', 'contentUrl', 'item'].map((term) => [term, { '@type': '@id' }]),
  ),
};

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`the pages name ${url}, which is not schema.org`);
  return { contextUrl: undefined, document: { '@context': context }, documentUrl: url };
};

/** Expands a page's script as a harvester would; what is not JSON-LD throws. */
async function expanded(
  graph: readonly GraphNode[],
  base = 'https://example.org/',
): Promise<Record<string, unknown>[]> {
  const document = JSON.parse(jsonLd(graph)) as object;
  return (await jsonld.expand(document, { base, documentLoader, safe: true } as object)) as Record<string, unknown>[];
}

const everyPage: Record<string, PageMetadata> = {
  home: homeMetadata(record, site),
  data: dataMetadata(record, site),
  topics: topicsMetadata(vocabulary.topics, edition.name, site),
  ...Object.fromEntries(record.conferences.map((one) => [one.id, conferenceMetadata(one, record, site, day)])),
  ...Object.fromEntries(record.articles.map((one) => [`bài ${one.id}`, articleMetadata(one, record, site, day)])),
  ...Object.fromEntries(record.years.map((one) => [`năm ${one.year}`, yearMetadata(one, record, site, day)])),
  ...Object.fromEntries(vocabulary.topics.map((one) => [`chuyên đề ${one.id}`, topicMetadata(one, site)])),
  ...Object.fromEntries(vocabulary.people.map((one) => [one.id, personMetadata(one, site)])),
  ...Object.fromEntries(vocabulary.organisations.map((one) => [`tổ chức ${one.id}`, organisationMetadata(one, site)])),
};

const ofType = (metadata: PageMetadata, type: string) => {
  const [node] = JSON.parse(jsonLd(metadata.graph))['@graph'].filter((one: GraphNode) => one['@type'] === type);
  return node;
};

describe('JSON-LD', () => {
  test.each(Object.keys(everyPage))('of %s expands, and names no absent fact', async (page) => {
    const { graph } = everyPage[page] ?? { graph: [] };
    const nodes = await expanded(graph);
    expect(nodes).toHaveLength(graph.length);
    for (const node of nodes) expect(node['@type']).toHaveLength(1);
    expect(jsonLd(graph)).not.toMatch(/undefined|null|""|\[\]|\{\}/);
  });

  test('no text can end the script element', () => {
    const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
  });

  test('without a host, addresses are read against the page', async () => {
    const { graph } = conferenceMetadata(conference('tong-ket-2018'), record, siteFrom('/bien-nien/', undefined), day);
    const [account] = await expanded(graph, 'http://localhost:4392/bien-nien/hoi-nghi/tong-ket-2018/');
    expect(account?.['@id']).toBe('http://localhost:4392/bien-nien/hoi-nghi/tong-ket-2018/');
  });
});

describe('a conference', () => {
  test('is an event with the day, its place where known, and who took part with titles as given', () => {
    const event = ofType(everyPage['tong-ket-2020'] as PageMetadata, 'Event');
    expect(event).toMatchObject({ startDate: '2021-01-11', location: { name: 'Hà Nội' } });
    expect(event.attendee[0]).toMatchObject({
      '@id': 'https://example.org/nhan-vat/pham-binh-minh/#nguoi',
      jobTitle: 'Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng Ngoại giao',
    });
    expect(ofType(everyPage['tong-ket-2018'] as PageMetadata, 'Event')).not.toHaveProperty('location');
  });

  test('that of 2019 says its day is from outside, and where from', () => {
    const page = everyPage['tong-ket-2019'] as PageMetadata;
    const event = ofType(page, 'Event');
    expect(event.startDate).toBe('2019-12-23');
    expect(event.description).toMatch(
      /các bài không in ngày; từ nguồn ngoài: https:\/\/doingoailaocai\.vn\S+, tra cứu tháng 11 năm 2026/,
    );
    expect(ofType(page, 'CreativeWork').citation).toContain('https://doingoailaocai.vn/vi/bai-viet/9984');
  });

  test('of an unknown day has none', () => {
    const unknown = { ...conference('tong-ket-2018'), date: null, dateBasis: 'unknown' as const, dateEvidence: null };
    const event = ofType(conferenceMetadata(unknown, record, site, day), 'Event');
    expect(event).not.toHaveProperty('startDate');
    expect(event.description).toBe('Không rõ ngày họp.');
  });

  test("is based on the newspapers' articles, apart from the edition's account", () => {
    const account = ofType(everyPage['tong-ket-2018'] as PageMetadata, 'CreativeWork');
    expect(account).toMatchObject({
      version: edition.version,
      isBasedOn: [{ '@id': 'https://example.org/nguon/tong-ket-2018-vov/#bai-bao' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

describe('an article', () => {
  test('of an unknown day of publication has none, nor a headline where the capture has none', () => {
    const news = ofType(articleMetadata(article('tong-ket-2018-vov'), record, site, day), 'NewsArticle');
    expect(news).not.toHaveProperty('datePublished');
    expect(news).not.toHaveProperty('headline');
    expect(news.publisher).toEqual({ '@type': 'Organization', name: 'VOV' });
  });

  test('of a known one has the moment as printed', () => {
    const news = ofType(articleMetadata(article('hop-lien-co-quan-2018-5-nhiem-vu'), record, site, day), 'NewsArticle');
    expect(news.datePublished).toBe('2019-03-12T10:56+07:00');
    expect(news).not.toHaveProperty('publisher');
  });
});

test('the way to a page has its steps in order; the last is the page itself', () => {
  const [list] = breadcrumbs([{ label: 'Trang đầu', href: '/' }, { label: 'Năm' }], site);
  expect(JSON.parse(jsonLd([list as GraphNode]))['@graph'][0].itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Trang đầu', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Năm' },
  ]);
  expect(breadcrumbs([], site)).toEqual([]);
});
