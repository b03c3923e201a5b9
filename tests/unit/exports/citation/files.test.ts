import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { citedArticle } from '../../../../src/exports/citation/cited.ts';
import { citationText } from '../../../../src/exports/citation/file-text.ts';
import { citationFiles, passageFile } from '../../../../src/exports/citation/files.ts';
import { article, everything, record, site } from './records.ts';

/** The plain text of a field as the parser of BibTeX gives it. */
const plain = (field: unknown): string =>
  Array.isArray(field)
    ? field.map((part: { text?: string; literal?: unknown }) => part.text ?? plain(part.literal)).join('')
    : String(field);

describe('BibTeX, read back by a parser of its own', () => {
  const { entries, errors } = parse(citationText(everything, 'bib'));
  const byKey = new Map(Object.values(entries).map((entry) => [entry.entry_key, entry]));

  test('has every record, without an error', () => {
    expect(errors).toEqual([]);
    expect([...byKey.keys()].sort()).toEqual(everything.map(({ id }) => id).sort());
  });

  test('has the month as the format names it, and the day beside it', () => {
    expect(citationText(everything, 'bib')).toMatch(/month = [a-z]{3},\s+day = \{\d+\}/);
  });

  test('has every title letter for letter, ư and ơ with their marks', () => {
    for (const { id, title } of everything) {
      if (title !== undefined) expect(plain(byKey.get(id)?.fields.title)).toBe(title);
    }
  });

  test('describes in brackets what has no title, in every format', () => {
    expect(plain(byKey.get('tong-ket-2018-vov')?.fields.title)).toBe('[Bài không rõ đầu đề]');
    const untitled = [citedArticle(article('tong-ket-2018-vov'))];
    expect(JSON.parse(citationText(untitled, 'json'))).toMatchObject([{ title: '[Bài không rõ đầu đề]' }]);
    expect(citationText(untitled, 'ris')).toContain('TI  - [Bài không rõ đầu đề]');
  });

  test('gives the part of an edition its whole and its version, the article its newspaper', () => {
    expect(plain(byKey.get('tong-ket-2018-p7')?.fields.booktitle)).toBe(record.edition.name);
    expect(plain(byKey.get('tong-ket-2018-p7')?.fields.edition)).toBe(record.edition.version);
    expect(plain(byKey.get('tong-ket-2020-baosonla')?.fields.journaltitle)).toBe('Báo Sơn La điện tử');
    expect(byKey.get('tong-ket-2018-vov')?.fields).not.toHaveProperty('date');
    expect(byKey.get('hop-lien-co-quan-2018-5-nhiem-vu')?.fields.date).toBe('2019-03');
  });

  test('escapes what TeX reads as commands', () => {
    const [item] = everything;
    if (item === undefined) throw new Error('nothing cited');
    const text = citationText([{ ...item, title: 'Tăng 50% & hơn, 100_000 #1 {a} $5' }], 'bib');
    expect(text).toContain('50\\% \\& hơn, 100\\_000 \\#1 \\{a\\} \\$5');
  });
});

describe('RIS, read back by a parser of its own', () => {
  const read = new Cite(citationText(everything, 'ris')).data;

  test('has every record with its title, whole, version and address', () => {
    expect(read).toHaveLength(everything.length);
    read.forEach((found, place) => {
      const written = everything[place];
      if (written?.title !== undefined) expect(found.title).toBe(written.title);
      for (const key of ['container-title', 'edition', 'URL', 'language', 'note'] as const) {
        expect(found[key]).toBe(written?.[key]);
      }
      // The parser takes the year alone, which is what PY is; the whole day stands in DA.
      expect(found.issued?.['date-parts'][0][0]).toBe(written?.issued?.['date-parts'][0][0]);
    });
  });

  test('has the day of an article that is dated, and none of one that is not', () => {
    const ofArticle = (id: string) => citationText([citedArticle(article(id))], 'ris');
    expect(ofArticle('hop-lien-co-quan-2018-5-nhiem-vu')).toContain('DA  - 2019/03/12/');
    expect(ofArticle('tong-ket-2018-vov')).not.toMatch(/^(DA|PY|AU) /m);
    expect(ofArticle('tong-ket-2018-vov')).toContain('Y2  - 2026/11//');
  });

  test('has a type, one fact a line and an end, and no empty fact', () => {
    for (const block of citationText(everything, 'ris').trimEnd().split('\r\n\r\n')) {
      const lines = block.split('\r\n');
      expect(lines[0]).toMatch(/^TY {2}- (EBOOK|ECHAP|NEWS)$/);
      expect(lines.at(-1)).toMatch(/^ER {2}-/);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
    }
  });
});

describe('files', () => {
  const files = citationFiles(record, site);

  test('there is one for each conference, passage and article, each name once', () => {
    const passages = record.articles.flatMap((one) => one.passages).length;
    expect(files).toHaveLength(record.conferences.length + record.articles.length + passages);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test("in a large edition a conference's file has its passages' records, and the passages lead to it", () => {
    const [first, ...others] = record.articles;
    if (first === undefined) throw new Error('the edition has no articles');
    const many = Array.from({ length: 2001 }, (_, place) => ({ ...first.passages[0], id: `p${place + 1}` }));
    const large = { ...record, articles: [{ ...first, passages: many as typeof first.passages }, ...others] };
    const names = citationFiles(large, site).map(({ name }) => name);
    expect(names).toHaveLength(record.conferences.length + record.articles.length);
    expect(passageFile(large, first.conference, 'p7')).toBe(first.conference);
    const own = citationFiles(large, site).find(({ name }) => name === first.conference);
    expect(own?.items().map(({ id }) => id)).toContain(`${first.conference}-p2001`);
  });

  test('a passage comes with the article it accounts for, as two records', () => {
    const file = files.find(({ name }) => name === 'tong-ket-2018/p7');
    expect(file?.items().map(({ id }) => id)).toEqual(['tong-ket-2018-p7', article('tong-ket-2018-vov').id]);
  });
});
