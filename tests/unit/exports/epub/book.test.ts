import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../../src/addresses.ts';
import { book, bookFiles } from '../../../../src/exports/epub/book.ts';
import { lookupOf } from '../../../../src/record/lookup.ts';
import type { DocumentaryRecord } from '../../../../src/record/model.ts';
import { topicList } from '../../../../src/record/topics.ts';
import { record, site } from '../citation/records.ts';
import { epubcheck, epubcheckMissing } from './epubcheck.ts';

const files = bookFiles(record, site);
const textOf = (name: string, from = files) => from.get(`sach/${name}`) ?? '';
const hostile = `<script>alert(1)</script> & "A" 'B' ]]> &amp; <![CDATA[`;

/** The shipped edition with a removed passage, a correction and words that are markup. */
const odd: DocumentaryRecord = {
  ...record,
  articles: record.articles.map((article, place) => ({
    ...article,
    headline: hostile,
    removed: place === 0 ? [{ id: 'p99', to: 'p1', since: '1.1.0' }] : [],
    passages: article.passages.map((passage) => ({ ...passage, text: hostile })),
  })),
  changes: [{ date: '2026-12-01', version: '1.1.0', address: '/nam/', old: hostile, new: hostile, why: hostile }],
};

describe('the book', () => {
  test('lists every year and every conference in its contents, in time', () => {
    const places = [...textOf('muc-luc.xhtml').matchAll(/<li><a href="([^"]+)"/g)].map(([, href]) => href);
    const expected = [
      ...record.years.map(({ year }) => `nam-${year}.xhtml`),
      ...record.conferences.map(({ id }) => `hoi-nghi-${id}.xhtml`),
    ];
    expect([...new Set(places)].filter((href) => /^(nam|hoi-nghi)-/.test(href ?? ''))).toEqual(expected);
  });

  test('holds every passage in full, once, under its number', () => {
    for (const { id, conference, text } of lookupOf(record).passages) {
      const chapter = textOf(`hoi-nghi-${conference}.xhtml`);
      expect(chapter.split(`<section id="${id}"`)).toHaveLength(2);
      expect(chapter).toContain(text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }
  });

  test('has an index of the topics that leads to every passage naming one', () => {
    const index = textOf('chuyen-de.xhtml');
    for (const { id } of topicList(record)) {
      const entry = index.slice(index.indexOf(`<section id="${id}">`)).split('</section>')[0] ?? '';
      const named = lookupOf(record).naming.topics.get(id) ?? [];
      expect([...entry.matchAll(/href="hoi-nghi-[^"]+"/g)]).toHaveLength(named.length);
    }
  });

  test('says of a year without a review that it is a gap', () => {
    for (const { year, gap } of record.years) {
      expect(textOf(`nam-${year}.xhtml`).includes('Khoảng trống tư liệu')).toBe(gap);
    }
  });

  test('every link inside it leads to a place there is', () => {
    for (const [name, text] of files) {
      for (const [, href = ''] of text.matchAll(/href="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        const [file, place] = href.split('#');
        const target = file === '' ? text : textOf(file ?? '');
        expect(target, `${name} → ${href}`).not.toBe('');
        if (place !== undefined) expect(target, `${name} → ${href}`).toContain(`id="${place}"`);
      }
    }
  });

  test('links to the site only where its host is known', () => {
    expect([...files.values()].join()).toContain('https://example.org/hoi-nghi/');
    const offline = [...bookFiles(record, siteFrom('/', undefined)).values()].join();
    expect(offline).not.toContain('example.org');
  });

  test('words that are markup stay words', () => {
    const all = [...bookFiles(odd, site).values()].join();
    expect(all).not.toContain('<script');
    expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;A&quot;');
  });

  test('keeps the place of a removed passage and says where to go on', () => {
    const [conference] = odd.conferences.filter(({ articles }) => articles.includes(odd.articles[0]?.id ?? ''));
    expect(textOf(`hoi-nghi-${conference?.id}.xhtml`, bookFiles(odd, site))).toContain('<p id="p99"');
  });
});

describe('its file', () => {
  test('says first, without being unpacked, what it is', () => {
    const bytes = book(record, site);
    expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(bytes))).toEqual([...files.keys()]);
  });

  test('is the same bytes in another time zone and language', { timeout: 60_000 }, () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { record, site } from './tests/unit/exports/citation/records.ts';
      import { book } from './src/exports/epub/book.ts';
      console.log(createHash('sha256').update(book(record, site)).digest('hex'));`;
    const hashes = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((TZ, place) => {
      const env = { ...process.env, TZ, LANG: place === 0 ? 'vi_VN.UTF-8' : 'C' };
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        env,
        encoding: 'utf8',
      });
      return stdout.trim() || stderr;
    });
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  test.for([
    ['the shipped edition', record],
    ['an edition with removed passages, corrections and words that are markup', odd],
  ] as const)('passes epubcheck without an error or a warning: %s', { timeout: 300_000 }, ([, edition], { skip }) => {
    skip(epubcheckMissing !== null, epubcheckMissing ?? '');
    expect(epubcheck(book(edition, site))).toEqual([]);
  });
});
