import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../src/addresses.ts';
import { citationFiles, citationText } from '../../../src/exports/citation/files.ts';
import { type CslItem, citedArticle, citedConference, citedEdition } from '../../../src/exports/citation/items.ts';
import { citationsOf } from '../../../src/exports/citation/quote.ts';
import { article, conference, entryOf, record, site } from '../edition.ts';
import { english } from '../record/small-record.ts';

const { version, date } = record.edition;
const everything: CslItem[] = [
  citedEdition(record.edition, site),
  ...record.conferences.map((one) => citedConference(one, record, site)),
  ...record.articles.map((one) => citedArticle(one)),
];
const passage = (of: string, id: string) => entryOf(article(of).passages, id);
const cite = (language: 'vi' | 'en') => citationsOf(record, site, language);
const vov = passage('tong-ket-2018-vov', 'p7');

/** The shipped edition with the English of one passage. */
const translated = { ...record, english: english('tong-ket-2018-vov', { p7: 'Multilateral diplomacy comes first.' }) };

describe('a passage is cited with', () => {
  const spoken = { ...vov, speaker: 'pham-binh-minh' };

  test('its speaker, conference, day, address, version, and that its words are not verbatim', () => {
    const source = cite('vi').passage(spoken);
    expect(source).toMatch(
      /^Theo lời Phạm Bình Minh, thuật lại\. Hội nghị Tổng kết công tác năm 2018 .*, đoạn 7\. Trong: Biên niên/,
    );
    expect(source).toContain(`Ấn bản ${version}, `);
    expect(source).toContain(
      'Hội nghị ngày 21/1/2019 (năm suy ra); theo bài không rõ đầu đề, VOV, không rõ ngày đăng, https://vov.vn/',
    );
    expect(source).toContain('lược thuật, không phải nguyên văn');
    expect(source).toMatch(/Có tại: https:\/\/example\.org\/hoi-nghi\/tong-ket-2018\/#p7$/);
  });

  test('the newspaper where it is nobody’s speech', () => {
    expect(cite('vi').passage({ ...vov, speaker: null })).toMatch(/^Theo bài báo\. Hội nghị/);
    expect(cite('vi').passage(passage('tong-ket-2020-baosonla', 'p5'))).toMatch(/^Hội nghị/);
  });

  test('in English the Vietnamese passage as the source, and the translation as ours', () => {
    const text = citationsOf(translated, site, 'en').passage(spoken);
    expect(text).toMatch(/^According to Phạm Bình Minh, paraphrased\. Hội nghị Tổng kết/);
    expect(text).toContain('(year inferred); from the article without a known headline, VOV, ');
    expect(text).toContain('a digest, not verbatim. English by the edition, a draft made by software, not reviewed.');
    expect(text).toContain('https://example.org/hoi-nghi/tong-ket-2018/#p7');
    expect(cite('en').passage(spoken)).not.toContain('English by');
  });

  test('every article that prints it, by its headline', () => {
    const shared = { ...vov, alsoIn: ['tong-ket-2020-baosonla'] };
    const named =
      'và bài “Xây dựng nền ngoại giao toàn diện, hiện đại”, Báo Sơn La điện tử, không rõ ngày đăng, bài ghi “Theo ĐCSVN”;';
    expect(cite('vi').passage(shared)).toContain(named);
  });

  test.each(['vi', 'en'] as const)(
    'the address of its article, or where that was taken from, on one line in %s',
    (language) => {
      const references = (of: string) => cite(language).passage(passage(of, 'p3'));
      expect(references('tong-ket-2019-laodongthudo')).toMatch(
        /“Công tác đối ngoại .*”, laodongthudo\.vn, .*https:\/\/laodong/,
      );
      expect(references('tong-ket-2024-baoquocte')).toMatch(/baoquocte\.vn, https:\/\/baoquocte\.vn\/.*; [^\n]*$/);
    },
  );

  test.each([
    ['vi', 'theo bài của A.N (t/h), “', 'theo bài của Nguyễn Hồng, “'],
    ['en', 'from the article by A.N (t/h), “', 'from the article by Nguyễn Hồng, “'],
  ] as const)('who wrote its article, before the headline, in %s', (language, ...bylines) => {
    ['hop-lien-co-quan-2018-5-nhiem-vu', 'tong-ket-2024-baoquocte'].forEach((of, place) => {
      expect(cite(language).passage(passage(of, 'p3'))).toContain(bylines[place]);
    });
  });

  test('the place where its day was found, where no article prints it, and whose name it has', () => {
    const text = (language: 'vi' | 'en') => cite(language).passage(passage('tong-ket-2019-laodongthudo', 'p3'));
    expect(text('vi')).toContain('Hội nghị ngày 23/12/2019 (ngày theo doingoailaocai.vn), tên do ấn bản đặt; theo');
    expect(text('en')).toContain('(the day is from doingoailaocai.vn), its name given by the edition; from');
  });

  test('a meeting by that name', () => {
    const meeting = passage('hop-lien-co-quan-2018-5-nhiem-vu', 'p3');
    expect(cite('vi').passage(meeting)).toContain(' Họp ngày 11/3/2019 (năm theo ngày đăng), tên');
    expect(cite('en').passage(meeting)).toContain(' Meeting of 11 March 2019 (year from the datel');
  });

  test('no address of its own where the host is unknown', () => {
    expect(citationsOf(record, siteFrom('/', undefined), 'vi').passage(vov)).not.toMatch(/#p7|Có tại/);
  });
});

describe('a work is cited', () => {
  test('in the Vietnamese form first, then in APA; in English the other way round', () => {
    const { text, otherForm } = cite('vi').conference(conference('tong-ket-2018'));
    expect(text).toContain('Trong: Biên niên Đối ngoại');
    expect(otherForm.style).toBe('APA');
    const apa = `${conference('tong-ket-2018').title}. (${date.slice(0, 4)}). In Biên niên Đối ngoại (${version}). https://example.org/hoi-nghi/tong-ket-2018/`;
    expect(otherForm.text.startsWith(`${apa} Hội nghị ngày 21/1/2019 (năm suy ra); theo bài `)).toBe(true);
    expect(otherForm.text).toMatch(/; lược thuật, không phải nguyên văn\.$/);
    const translation = cite('en').conference(conference('tong-ket-2018'));
    expect(translation.otherForm.style).toBe('ISO 690, in Vietnamese');
    expect(translation.text).toContain('a digest, not verbatim');
  });

  test.each(['vi', 'en'] as const)('with the edition, its own author, named once in every form in %s', (language) => {
    for (const { text, otherForm } of [
      cite(language).conference(conference('tong-ket-2018')),
      cite(language).edition(),
    ]) {
      for (const form of [text, otherForm.text]) expect(form.split(record.edition.name)).toHaveLength(2);
    }
  });

  test('with what is unknown and looked for said', () => {
    const { text, otherForm } = cite('vi').article(article('tong-ket-2018-vov'));
    expect(text).toMatch(/^\[Bài không rõ đầu đề\] \[trực tuyến\]\. VOV\. \[không rõ ngày\]\./);
    expect(otherForm.text).toContain('(n.d.). VOV. https://');
  });

  test('an article by its known facts alone, no day of access among them', () => {
    const cited = citedArticle(article('tong-ket-2018-vov'));
    expect(Object.keys(cited).sort()).toEqual(['URL', 'container-title', 'genre', 'id', 'language', 'type']);
    expect(citedArticle(article('hop-lien-co-quan-2018-5-nhiem-vu'))).toMatchObject({
      author: [{ literal: 'A.N (t/h)' }],
      issued: { 'date-parts': [[2019, 3, 12]] },
    });
    expect(citedArticle(article('tong-ket-2024-baoquocte')).note).toMatch(/^Theo baoquocte\.vn, https:\/\//);
  });
});

/** The plain text of a field as the parser of BibTeX gives it. */
const plain = (field: unknown): string =>
  Array.isArray(field)
    ? field.map((part: { text?: string; literal?: unknown }) => part.text ?? plain(part.literal)).join('')
    : String(field);

describe('BibTeX, read back by a parser of its own', () => {
  const { entries, errors } = parse(citationText(everything, 'bib'));
  const byKey = new Map(Object.values(entries).map((entry) => [entry.entry_key, entry]));

  test('has every record without an error, each title letter for letter', () => {
    expect(errors).toEqual([]);
    for (const { id, title = '[Bài không rõ đầu đề]' } of everything) {
      expect(plain(byKey.get(id)?.fields.title)).toBe(title);
    }
  });

  test('has the month as the format names it and the day beside it, the whole, the version, the newspaper', () => {
    expect(citationText(everything, 'bib')).toMatch(/month = [a-z]{3},\s+day = \{\d+\}/);
    expect(plain(byKey.get('tong-ket-2018')?.fields.booktitle)).toBe(record.edition.name);
    expect(plain(byKey.get('tong-ket-2018')?.fields.edition)).toBe(version);
    expect(plain(byKey.get('tong-ket-2020-baosonla')?.fields.journaltitle)).toBe('Báo Sơn La điện tử');
    expect(byKey.get('tong-ket-2018-vov')?.fields).not.toHaveProperty('date');
  });

  test('has a conference as a part of a collection, a kind whose whole every style prints', () => {
    expect(citationText(everything, 'bib')).toContain('@incollection{tong-ket-2018,');
    expect(citationText(everything, 'bib')).not.toContain('@inbook');
  });

  test('escapes what TeX reads as commands', () => {
    const item = { ...everything[0], title: 'Tăng 50% & hơn, 100_000 #1 {a} $5' } as CslItem;
    expect(citationText([item], 'bib')).toContain('50\\% \\& hơn, 100\\_000 \\#1 \\{a\\} \\$5');
  });
});

test.each([
  ['bib', 'author = {{Biên niên Đối ngoại}},'],
  ['ris', 'AU  - Biên niên Đối ngoại\r\n'],
  ['json', '"literal": "Biên niên Đối ngoại"'],
] as const)('.%s has the edition as the one author of its conferences', (format, author) => {
  for (const one of record.conferences) {
    const text = citationText([citedConference(one, record, site)], format);
    expect(text.split(author)).toHaveLength(2);
  }
});

describe('RIS, read back by a parser of its own', () => {
  test('has every record with its title, whole, version and address', () => {
    const read = new Cite(citationText(everything, 'ris')).data;
    expect(read).toHaveLength(everything.length);
    read.forEach((found, place) => {
      const written = everything[place];
      if (written?.title !== undefined) expect(found.title).toBe(written.title);
      for (const key of ['container-title', 'edition', 'URL', 'language', 'note'] as const) {
        expect(found[key]).toBe(written?.[key]);
      }
    });
  });

  test('has the day of an article that is dated, and none of one that is not', () => {
    const of = (id: string) => citationText([citedArticle(article(id))], 'ris');
    expect(of('hop-lien-co-quan-2018-5-nhiem-vu')).toContain('DA  - 2019/03/12/');
    expect(of('tong-ket-2018-vov')).not.toMatch(/^(DA|PY|AU) /m);
    expect(of('tong-ket-2018-vov')).toMatch(/^TY {2}- NEWS\r\n.*\r\nER {2}- \r\n$/s);
  });
});

test('CSL-JSON has no fact beyond the format, and none that is empty', () => {
  const texts = 'id title container-title edition language URL note'.split(' ');
  const items = [...everything, citedConference(conference('tong-ket-2018'), record, site, vov)];
  for (const { type, author = [{}], issued, ...facts } of JSON.parse(citationText(items, 'json'))) {
    expect(['article-newspaper', 'book', 'chapter']).toContain(type);
    expect(author).toHaveLength(1);
    expect(issued?.['date-parts'].length ?? 1).toBe(1);
    expect(facts.id).toBeDefined();
    for (const [key, text] of Object.entries(facts))
      expect([texts.includes(key), text], key).toEqual([true, expect.stringMatching(/./)]);
  }
});

test('each conference has a file with its articles, each article one of its own, in three formats', () => {
  const files = citationFiles(record, site);
  expect(files.size).toBe(3 * (record.conferences.length + record.articles.length));
  const csl = JSON.parse(files.get('/du-lieu/trich-dan/tong-ket-2018.json')?.() ?? '[]') as CslItem[];
  expect(csl.map(({ id }) => id)).toEqual(['tong-ket-2018', 'tong-ket-2018-vov']);
  expect(files.has('/du-lieu/trich-dan/bai/tong-ket-2018-vov.ris')).toBe(true);
});
