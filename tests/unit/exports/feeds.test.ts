import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../src/addresses.ts';
import { conferenceDocument, yearDocument } from '../../../src/exports/document.ts';
import { atom, conferencesFeed, correctionsFeed, jsonFeed } from '../../../src/exports/feeds.ts';
import { exportedFiles, openSearch, robots, sitemap } from '../../../src/exports/files.ts';
import { llms, markdownOf } from '../../../src/exports/markdown.ts';
import type { Change } from '../../../src/schema/edition.ts';
import { conference, record, site } from '../edition.ts';
import { article, english, person, recordOf } from '../record/small-record.ts';

const change: Change = {
  date: '2027-12-05',
  version: '1.2.1',
  address: '/hoi-nghi/tong-ket-2018/#p7',
  old: 'ngày 8/8',
  new: 'ngày 8/8/2018 & sau',
  why: 'Thiếu năm <của ngày>.',
};
const later: Change = { ...change, date: '2027-12-20', version: '1.2.2', old: 'a', new: 'b' };
const corrected = { ...record, changes: [later, change] };
const moved = siteFrom('/bien-nien/', undefined);

describe('the feed of conferences', () => {
  const feed = conferencesFeed(corrected, site, 'vi');

  test('has each once, the corrected one first, dated by its correction', () => {
    expect(feed.entries).toHaveLength(record.conferences.length);
    expect(feed.entries[0]).toMatchObject({ path: '/hoi-nghi/tong-ket-2018/', updated: '2027-12-20' });
    expect(feed.entries[1]?.updated).toBe(record.edition.date);
  });

  test('is Atom to a parser, with whole links, and JSON Feed to another', () => {
    const parsed = parseAtomFeed(atom(feed, site.addresses.conferencesAtom, site));
    expect(parsed.entries?.map(({ title }) => title?.value)).toEqual(feed.entries.map(({ title }) => title));
    expect(parsed.entries?.[0]?.links?.[0]?.href).toBe('https://example.org/hoi-nghi/tong-ket-2018/');
    expect(new Set(parsed.entries?.map(({ id }) => id)).size).toBe(feed.entries.length);
    expect(parsed.updated).toMatch(/^2027-12-20T/);
    const json = parseJsonFeed(jsonFeed(feed, site.addresses.conferencesJsonFeed, site));
    expect(json.items?.map(({ url }) => url)).toEqual(feed.entries.map(({ path }) => `https://example.org${path}`));
    expect(json.language).toBe('vi');
  });

  test('keeps the identities of its entries when the site moves', () => {
    const elsewhere = conferencesFeed(corrected, moved, 'vi');
    expect(elsewhere.entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  });

  test('in English has the translated ones only, whichever of their articles that is', () => {
    expect(conferencesFeed(record, site, 'en').entries).toEqual([]);
    const of = conference('tong-ket-2018').id;
    const board = { ...person('ban', 'Ban Thư viện'), english: 'Library Board', short: null };
    const other = recordOf({
      vocabulary: { organisations: [board] },
      conferences: [{ ...conference(of), organisers: ['ban'], articles: ['mot', 'hai'] }],
      articles: [article('mot', of, []), article('hai', of, [])],
      english: english('hai', {}, 'An account.'),
    });
    expect(conferencesFeed(other, site, 'en').entries).toMatchObject([
      { title: expect.stringContaining('Library Board'), text: 'An account.' },
    ]);
  });
});

describe('the feed of corrections', () => {
  const feed = correctionsFeed(corrected, moved);

  test('has the old and the new reading and why, newest first, an entry each', () => {
    expect(feed.entries.map(({ published }) => published)).toEqual(['2027-12-20', '2027-12-05']);
    expect(feed.entries[1]?.text).toBe(`Cách đọc cũ: ${change.old}\nCách đọc mới: ${change.new}\nLý do: ${change.why}`);
    expect(feed.entries[1]?.path).toBe('/bien-nien/hoi-nghi/tong-ket-2018/#p7');
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(2);
  });

  test('survives marks of XML in a reading', () => {
    const parsed = parseAtomFeed(atom(feed, '/bien-nien/dinh-chinh/atom.xml', moved));
    expect(parsed.entries?.[1]?.summary?.value).toBe(feed.entries[1]?.text);
  });

  test('without corrections is a feed still', () => {
    const parsed = parseAtomFeed(atom(correctionsFeed({ ...record, changes: [] }, site), '/dinh-chinh/atom.xml', site));
    expect(parsed.entries ?? []).toEqual([]);
    expect(parsed.title?.value).toContain('đính chính');
  });
});

describe('the site map', () => {
  test('has whole addresses with days of the content', () => {
    const xml = sitemap(corrected, siteFrom('/bien-nien/', 'https://example.org'));
    expect(xml).toContain(
      '<loc>https://example.org/bien-nien/hoi-nghi/tong-ket-2018/</loc><lastmod>2027-12-20</lastmod>',
    );
    expect(xml).toContain(`/bien-nien/nam/2021/</loc><lastmod>${record.edition.date}</lastmod>`);
    expect(xml).not.toContain('#');
  });

  test('is not made, and not named to robots, where the host is unknown', () => {
    const made = exportedFiles(record, moved, '', () => '');
    expect([...made.keys()].filter((address) => address.endsWith('sitemap.xml'))).toEqual([]);
    expect(robots(moved)).not.toContain('Sitemap');
    expect(robots(site)).toContain('Sitemap: https://example.org/sitemap.xml');
  });
});

test('a browser sends words to the search page, which has a name of at most sixteen letters that ends with a word', () => {
  const named = (name: string) => openSearch({ ...record, edition: { ...record.edition, name } }, site, 'vi');
  expect(named('A & <b>')).toContain('<ShortName>A &amp; &lt;b&gt;</ShortName>');
  expect(named('Biên niên Đối ngoại')).toContain('<ShortName>Biên niên Đối</ShortName>');
  expect(named('A')).toContain('template="https://example.org/tim-kiem/?q={searchTerms}"');
});

test('without a translation no file is in English', () => {
  const made = exportedFiles(record, site, '', () => '');
  expect([...made.keys()].filter((address) => address.includes('/en/') || address.endsWith('-en.epub'))).toEqual([]);
});

describe('for readers that are programs', () => {
  test('llms.txt leads to the text of every conference and year, and says which years are gaps', () => {
    const text = llms(record, site);
    for (const { id, title } of record.conferences) {
      expect(text).toContain(`[${title}](https://example.org/hoi-nghi/${id}/index.md)`);
    }
    expect(text).toContain(
      '[Năm 2022](https://example.org/nam/2022/index.md): Ở đây không có bài nào đề ra phương hướng hay tổng kết năm 2022.',
    );
    expect(text).not.toMatch(/undefined|null/);
  });

  const textOf = (id: string) =>
    markdownOf(conferenceDocument(record, conference(id), 'vi'), record, site, 'vi').replaceAll(/\(http.*?\)/g, '');

  test('the text of a review says which year it reviews, that of a meeting which it is on', () => {
    expect(textOf('tong-ket-2018')).toContain('- Nội dung: tổng kết [2018], phương hướng [2019]');
    expect(textOf('hop-lien-co-quan-2018')).toContain('- Nội dung: về năm [2018], định hướng [2019]');
  });

  test("a conference's text has each passage with its id, its address, and that it is not verbatim", () => {
    const text = textOf('tong-ket-2018');
    const passages = record.articles.find(({ id }) => id === 'tong-ket-2018-vov')?.passages ?? [];
    expect(text.match(/lược thuật, không phải nguyên văn/g)).toHaveLength(passages.length);
    for (const { id } of passages) {
      expect(text).toContain(`(\`tong-ket-2018#${id}\`)`);
      expect(text).toContain(`<https://example.org/hoi-nghi/tong-ket-2018/#${id}>`);
    }
    const said =
      /do phần mềm soạn.*- Địa chỉ: chưa tìm được.*đoạn 24.*theo bài báo.*\n## Kết quả năm 2020\n\n### Đoạn 5 /s;
    expect(textOf('tong-ket-2020')).toMatch(said);
  });

  test("a year's text sets apart what was set out and what was reported, and says a gap", () => {
    for (const entry of record.years) {
      const text = markdownOf(yearDocument(record, entry, 'vi'), record, site, 'vi');
      const [before = '', reported = ''] = text.split(`\n## Báo cáo về năm ${entry.year}\n\n`);
      expect(before).toContain(`\n## Đề ra cho năm ${entry.year}\n`);
      expect(before.includes('không có nghĩa là việc chưa làm')).toBe(entry.gap);
      if (entry.gap) expect(reported).toMatch(/^Không có đoạn nào/);
    }
  });
});
