import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../../src/addresses.ts';
import { atom } from '../../../../src/exports/feeds/atom.ts';
import { conferencesFeed, correctionsFeed } from '../../../../src/exports/feeds/feed.ts';
import { jsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { llms } from '../../../../src/exports/feeds/llms.ts';
import { robots, sitemap } from '../../../../src/exports/feeds/sitemap.ts';
import type { Change } from '../../../../src/schema/edition.ts';
import { record, site } from '../citation/records.ts';

const change: Change = {
  date: '2026-12-05',
  version: '1.0.1',
  address: '/hoi-nghi/tong-ket-2018/#p7',
  old: 'ngày 8/8',
  new: 'ngày 8/8/2018 & sau',
  why: 'Thiếu năm <của ngày>.',
};
const later: Change = { ...change, date: '2026-12-20', version: '1.0.2', old: 'a', new: 'b' };
const corrected = { ...record, changes: [later, change] };
const kept = {
  edition: record.edition,
  changes: corrected.changes,
  releases: [],
  addresses: new Map<string, number>(),
};

describe('the feed of conferences', () => {
  const feed = conferencesFeed(corrected, kept, site);

  test('has each once, the corrected one first, dated by its correction', () => {
    expect(feed.entries).toHaveLength(record.conferences.length);
    expect(feed.entries[0]).toMatchObject({ path: '/hoi-nghi/tong-ket-2018/', updated: '2026-12-20' });
    expect(feed.entries[1]?.updated).toBe(record.edition.date);
    expect(feed.updated).toBe('2026-12-20');
  });

  test('is Atom to a parser, with whole links', () => {
    const parsed = parseAtomFeed(atom(feed, site.addresses.conferencesAtom, site));
    expect(parsed.entries?.map(({ title }) => title?.value)).toEqual(feed.entries.map(({ title }) => title));
    expect(parsed.entries?.[0]?.links?.[0]?.href).toBe('https://example.org/hoi-nghi/tong-ket-2018/');
    expect(new Set(parsed.entries?.map(({ id }) => id)).size).toBe(feed.entries.length);
    expect(parsed.updated).toBe('2026-12-20T00:00:00+07:00');
    expect(parsed.authors?.[0]?.name).toBe(record.edition.name);
  });

  test('is a JSON Feed to a parser', () => {
    const parsed = parseJsonFeed(jsonFeed(feed, site.addresses.conferencesJsonFeed, site));
    expect(parsed.items?.map(({ url }) => url)).toEqual(feed.entries.map(({ path }) => `https://example.org${path}`));
    expect(parsed.language).toBe('vi');
  });

  test('keeps the identities of its entries when the site moves', () => {
    const elsewhere = conferencesFeed(corrected, kept, siteFrom('/bien-nien/', 'https://example.com'));
    expect(elsewhere.entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  });
});

describe('the feed of corrections', () => {
  const feed = correctionsFeed(corrected, siteFrom('/bien-nien/', undefined));

  test('has the old and the new reading and why, newest first', () => {
    expect(feed.entries.map(({ published }) => published)).toEqual(['2026-12-20', '2026-12-05']);
    expect(feed.entries[1]?.text).toBe(`Cách đọc cũ: ${change.old}\nCách đọc mới: ${change.new}\nLý do: ${change.why}`);
    expect(feed.entries[1]?.path).toBe('/bien-nien/hoi-nghi/tong-ket-2018/#p7');
  });

  test('two corrections of one passage are two entries', () => {
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(2);
  });

  test('survives marks of XML in a reading', () => {
    const parsed = parseAtomFeed(atom(feed, '/bien-nien/dinh-chinh/atom.xml', siteFrom('/bien-nien/', undefined)));
    expect(parsed.entries?.[1]?.summary?.value).toBe(feed.entries[1]?.text);
  });

  test('without corrections is a feed still', () => {
    const parsed = parseAtomFeed(
      atom(correctionsFeed({ ...record, changes: [] }, site), site.addresses.correctionsAtom, site),
    );
    expect(parsed.entries ?? []).toEqual([]);
    expect(parsed.updated).toBe(`${record.edition.date}T00:00:00+07:00`);
  });
});

describe('the site map', () => {
  test('has whole addresses with days of the content', () => {
    const xml = sitemap(record, ['/phuong-phap/'], kept, siteFrom('/bien-nien/', 'https://example.org')) ?? '';
    expect(xml).toContain(
      '<loc>https://example.org/bien-nien/hoi-nghi/tong-ket-2018/</loc><lastmod>2026-12-20</lastmod>',
    );
    expect(xml).toContain(
      `<loc>https://example.org/bien-nien/nam/2021/</loc><lastmod>${record.edition.date}</lastmod>`,
    );
    expect(xml.match(/phuong-phap/g)).toHaveLength(1);
    expect(xml).not.toContain('#');
  });

  test('is not made, and not named to robots, where the host is unknown', () => {
    const unknown = siteFrom('/', undefined);
    expect(sitemap(record, [], kept, unknown)).toBeNull();
    expect(robots(unknown)).not.toContain('Sitemap');
    expect(robots(site)).toContain('Sitemap: https://example.org/sitemap.xml');
  });
});

test('llms.txt leads to every conference and says which years are gaps', () => {
  const text = llms(record, site);
  for (const { id, title } of record.conferences)
    expect(text).toContain(`[${title}](https://example.org/hoi-nghi/${id}/)`);
  expect(text).toContain('[Năm 2022](https://example.org/nam/2022/): không có bài nào tổng kết năm này');
  expect(text).not.toMatch(/undefined|null/);
});
