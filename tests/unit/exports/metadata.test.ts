import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../src/addresses.ts';
import { articleMetadata, conferenceMetadata } from '../../../src/exports/metadata/conference.ts';
import {
  dataMetadata,
  homeMetadata,
  organisationMetadata,
  personMetadata,
  topicMetadata,
  yearMetadata,
} from '../../../src/exports/metadata/edition.ts';
import {
  breadcrumbs,
  dublinCore,
  type GraphNode,
  jsonLd,
  type PageMetadata,
} from '../../../src/exports/metadata/page.ts';
import { article, conference, record, site } from '../edition.ts';

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
async function expanded(graph: readonly GraphNode[], base = 'https://example.org/'): Promise<GraphNode[]> {
  const document = JSON.parse(jsonLd(graph)) as object;
  return (await jsonld.expand(document, { base, documentLoader, safe: true } as object)) as GraphNode[];
}

const everyPage: Record<string, PageMetadata> = {
  home: homeMetadata(record, site),
  data: dataMetadata(record, site),
  ...Object.fromEntries(record.conferences.map((one) => [one.id, conferenceMetadata(one, record, site)])),
  ...Object.fromEntries(record.articles.map((one) => [`bài ${one.id}`, articleMetadata(one, record, site)])),
  ...Object.fromEntries(record.years.map((one) => [`năm ${one.year}`, yearMetadata(one, record, site)])),
  ...Object.fromEntries(vocabulary.topics.map((one) => [`chuyên đề ${one.id}`, topicMetadata(one, site)])),
  ...Object.fromEntries(vocabulary.people.map((one) => [one.id, personMetadata(one, site)])),
  ...Object.fromEntries(vocabulary.organisations.map((one) => [`tổ chức ${one.id}`, organisationMetadata(one, site)])),
};

const ofType = (page: string, type: string) => {
  const graph: GraphNode[] = JSON.parse(jsonLd(everyPage[page]?.graph ?? []))['@graph'];
  return graph.find((one) => one['@type'] === type) as unknown as Record<string, never>;
};

describe('JSON-LD', () => {
  test.each(Object.keys(everyPage))('of %s expands, and names no absent fact', async (page) => {
    const { graph } = everyPage[page] ?? { graph: [] };
    const nodes = await expanded(graph);
    expect(nodes).toHaveLength(graph.length);
    expect(jsonLd(graph)).not.toMatch(/undefined|null|""|\[\]|\{\}/);
  });

  test('the edition and its data have it as their one creator, as Dublin Core does', () => {
    for (const [page, type] of [
      ['home', 'WebSite'],
      ['data', 'Dataset'],
    ] as const) {
      expect(ofType(page, type)['creator']).toEqual({ '@type': 'Organization', name: edition.name });
    }
  });

  test('no text can end the script element', () => {
    const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
  });

  test('without a host, addresses are read against the page', async () => {
    const { graph } = conferenceMetadata(conference('tong-ket-2018'), record, siteFrom('/bien-nien/', undefined));
    const [account] = await expanded(graph, 'http://localhost:4392/bien-nien/hoi-nghi/tong-ket-2018/');
    expect(account?.['@id']).toBe('http://localhost:4392/bien-nien/hoi-nghi/tong-ket-2018/');
  });

  test('a conference is an event with its day, its place where known, and who took part with titles as given', () => {
    const event = ofType('tong-ket-2020', 'Event');
    expect(event).toMatchObject({ startDate: '2021-01-11', location: { name: 'Hà Nội' } });
    expect(event['attendee']).toMatchObject([{ '@id': 'https://example.org/nhan-vat/pham-binh-minh/#nguoi' }]);
    expect(ofType('tong-ket-2018', 'Event')).not.toHaveProperty('location');
    const meeting = ofType('hop-lien-co-quan-2018', 'Event');
    expect(meeting).not.toHaveProperty('organizer');
    expect(meeting['attendee']).toHaveLength(6);
  });

  test('that of 2019 says its day is from outside, and where from', () => {
    const event = ofType('tong-ket-2019', 'Event');
    expect(event['startDate']).toBe('2019-12-23');
    expect(event['description']).toMatch(/từ nguồn ngoài: https:\/\/doingoailaocai\.vn\S+, tra cứu tháng 11 năm 2026/);
    expect(ofType('tong-ket-2019', 'CreativeWork')['citation']).toContain('https://doingoailaocai.vn/vi/bai-viet/9984');
  });

  test('an account is based on articles, a year on accounts', () => {
    expect(ofType('tong-ket-2018', 'CreativeWork')).toMatchObject({
      version: edition.version,
      isBasedOn: [{ '@id': 'https://example.org/nguon/tong-ket-2018-vov/#bai-bao' }],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const based = ofType('năm 2020', 'CreativeWork')['isBasedOn'];
    expect(based).toContainEqual({ '@id': 'https://example.org/hoi-nghi/tong-ket-2019/' });
    expect(based).toContainEqual({ '@id': 'https://example.org/hoi-nghi/tong-ket-2020/' });
  });

  test('an article has its known facts alone', () => {
    const vov = ofType('bài tong-ket-2018-vov', 'NewsArticle');
    expect(vov).not.toHaveProperty('datePublished');
    expect(vov).not.toHaveProperty('headline');
    const other = ofType('bài hop-lien-co-quan-2018-5-nhiem-vu', 'NewsArticle');
    expect(other['datePublished']).toBe('2019-03-12T10:56+07:00');
    expect(other).not.toHaveProperty('publisher');
  });
});

/**
 * The item that Zotero's “Embedded Metadata” makes of a page: Highwire tags first, gaps filled from Dublin Core.
 */
function asZoteroReads(metadata: PageMetadata, title: string) {
  const page = { title, description: 'd', path: '/trang/', lang: 'vi' } as const;
  const tags = { ...metadata.tags, ...dublinCore(page, edition, site, metadata.document) };
  const content = (...names: string[]) => names.flatMap((name) => tags[name] ?? []);
  const type = content('z:itemType')[0] ?? (content('citation_book_title').length > 0 ? 'bookSection' : 'webpage');
  return {
    type,
    title: content('citation_title', 'DC.title')[0],
    creator: content('citation_author', 'DC.creator')[0],
    publisher: content('citation_publisher', 'DC.publisher')[0],
    whole: content('citation_book_title', 'citation_journal_title')[0],
    date: content('citation_date', 'DC.date')[0],
    url: content('citation_public_url')[0],
    language: content('citation_language')[0],
    rights: content('DC.rights')[0],
  };
}

describe('a reference manager finds', () => {
  test('a conference as a part of the edition, whole', () => {
    expect(asZoteroReads(everyPage['tong-ket-2019'] as PageMetadata, 'x')).toEqual({
      type: 'bookSection',
      title: conference('tong-ket-2019').title,
      creator: edition.name,
      publisher: edition.name,
      whole: edition.name,
      date: edition.date.replaceAll('-', '/'),
      url: 'https://example.org/hoi-nghi/tong-ket-2019/',
      language: 'vi',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test("on a source's page the newspaper's article, and never our name or date as its own", () => {
    const read = (id: string) => asZoteroReads(articleMetadata(article(id), record, site), 'x');
    expect(read('hop-lien-co-quan-2018-5-nhiem-vu')).toMatchObject({
      type: 'newspaperArticle',
      title: '5 nhiệm vụ lớn trong công tác đối ngoại năm 2019',
      creator: 'A.N (t/h)',
      date: '2019/03/12',
      publisher: undefined,
    });
    expect(read('tong-ket-2018-vov')).toMatchObject({
      whole: 'VOV',
      publisher: 'VOV',
      url: article('tong-ket-2018-vov').url,
      creator: undefined,
      date: undefined,
    });
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
