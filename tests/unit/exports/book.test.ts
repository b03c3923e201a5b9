import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../src/addresses.ts';
import { book, bookFiles } from '../../../src/exports/book.ts';
import { lookupOf } from '../../../src/record/lookup.ts';
import type { DocumentaryRecord } from '../../../src/record/model.ts';
import { record, site } from '../edition.ts';
import { english } from '../record/small-record.ts';

const files = bookFiles(record, site, 'vi');
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

/** The first article in English, but for its first passage. */
const [first, ...rest] = record.articles[0]?.passages ?? [];
const words = Object.fromEntries(rest.map(({ id }) => [id, `English of ${id}.`]));
const translated = { ...record, english: english(first?.article ?? '', words, 'An account.') };

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
    for (const { id } of record.vocabulary.topics) {
      const entry = index.split(`<h2 id="${id}">`)[1]?.split('<h2')[0] ?? '';
      const named = lookupOf(record).passages.filter(({ topics }) => topics.includes(id));
      expect([...entry.matchAll(/href="hoi-nghi-[^"]+"/g)]).toHaveLength(named.length);
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
    const offline = [...bookFiles(record, siteFrom('/', undefined), 'vi').values()].join();
    expect(offline).not.toContain('example.org');
  });

  test('words that are markup stay words', () => {
    const all = [...bookFiles(odd, site, 'vi').values()].join();
    expect(all).not.toContain('<script');
    expect(all).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;A&quot;');
  });

  test('keeps the place of a removed passage and says where to go on', () => {
    const [conference] = odd.conferences.filter(({ articles }) => articles.includes(odd.articles[0]?.id ?? ''));
    expect(textOf(`hoi-nghi-${conference?.id}.xhtml`, bookFiles(odd, site, 'vi'))).toContain('id="p99"');
  });
});

test('in English has what is translated in English, and the rest in Vietnamese, marked as such', () => {
  const chapter = bookFiles(translated, site, 'en').get(`sach/hoi-nghi-${first?.conference}.xhtml`) ?? '';
  expect(chapter).toContain('lang="en"');
  expect(chapter).toContain(`<p>English of ${rest[0]?.id}.</p>`);
  expect(chapter).toContain(`<p><span lang="vi" xml:lang="vi">${first?.text.replaceAll('"', '&quot;')}</span></p>`);
});

const jar = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find((path) => existsSync(path));

/** Why the checker can't run here; null where it can. Debian: apt install epubcheck. */
const epubcheckMissing: string | null =
  jar === undefined || spawnSync('java', ['-version']).status !== 0 ? 'epubcheck is not installed' : null;

/** What epubcheck says of a book: its lines of errors and warnings, none of a good one. */
function epubcheck(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    writeFileSync(join(folder, 'book.epub'), bytes);
    // It runs for seconds only: compiled once is enough, which halves its time.
    const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar ?? '', join(folder, 'book.epub')];
    const { stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
    const said = `${stdout}\n${stderr}`;
    const summary = /Messages: (.*)/.exec(said)?.[1];
    if (summary === undefined) throw new Error(`epubcheck ended without a summary:\n${said}`);
    return said.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('its file', () => {
  test('says first, without being unpacked, what it is', () => {
    const bytes = book(record, site, 'vi');
    expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(bytes))).toEqual([...files.keys()]);
  });

  test.for([
    ['the shipped edition', record, 'vi'],
    [
      'an English edition with removed passages, corrections and words that are markup',
      { ...odd, english: translated.english },
      'en',
    ],
  ] as const)(
    'passes epubcheck without an error or a warning: %s',
    { timeout: 300_000 },
    ([, edition, language], { skip }) => {
      skip(epubcheckMissing !== null, epubcheckMissing ?? '');
      expect(epubcheck(book(edition, site, language))).toEqual([]);
    },
  );
});
