import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citedArticle, citedPassage } from '../../../../src/exports/citation/cited.ts';
import { type CslItem, cslDate } from '../../../../src/exports/citation/csl.ts';
import { bibliographyLine, citationStyles } from '../../../../src/exports/citation/library.ts';
import { readyText } from '../../../../src/exports/citation/ready-text.ts';
import { article, conference, everything, record, site } from './records.ts';

describe('ready text', () => {
  const passage = citedPassage(conference('tong-ket-2018'), 'p7', record, site);
  const { version } = record.edition;

  test('in Vietnamese, after ISO 690, dates in figures', () => {
    expect(readyText(passage, 'vietnamese')).toBe(
      `${passage.title}. Trong: Biên niên Đối ngoại [trực tuyến]. Ấn bản ${version}, 23/11/2026. Lược thuật bài trên VOV, không rõ ngày đăng. Có tại: https://example.org/hoi-nghi/tong-ket-2018/#p7`,
    );
  });

  test('after Chicago, title in quotation marks', () => {
    expect(readyText(passage, 'chicago')).toBe(
      `“${passage.title}.” In Biên niên Đối ngoại, version ${version}. November 23, 2026. Lược thuật bài trên VOV, không rõ ngày đăng. https://example.org/hoi-nghi/tong-ket-2018/#p7.`,
    );
  });

  test('what is unknown and looked for is said in each style', () => {
    const vov = citedArticle(article('tong-ket-2018-vov'));
    expect(readyText(vov, 'vietnamese')).toMatch(/^\[Bài không rõ đầu đề\] \[trực tuyến\]\. VOV\. \[không rõ ngày\]\./);
    expect(readyText(vov, 'chicago')).toContain('VOV, n.d. Accessed November 2026.');
    expect(readyText(vov, 'apa')).toContain('(n.d.). VOV.');
    expect(readyText(citedArticle(article('hop-lien-co-quan-2018-5-nhiem-vu')), 'vietnamese')).toContain(
      '[không rõ báo]',
    );
  });

  test('after APA is what the whole style of the library makes', () => {
    // The passages of a conference differ in a number only.
    for (const item of everything.filter(({ id }) => !/-p[2-9]|-p\d\d/.test(id))) {
      const whole = new Cite([item]).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
      expect(readyText(item, 'apa')).toBe(whole.trim());
    }
  }, 30_000);
});

/** The library's own line for a record is the ready text, in every style. */
function expectAsSet(item: CslItem): void {
  for (const style of citationStyles) expect(readyText(item, style)).toBe(bibliographyLine(item, style));
}

describe('texts put in their places are what the library would have set', () => {
  test('for every record of the edition', () => {
    for (const item of everything) expectAsSet(item);
  });

  test.each([
    'Đoàn kết là gì?',
    '“Điểm sáng” của khu vực',
    'Dừng… lại!',
    'Một <b>thẻ</b> & hai',
    'Hết.',
    '“Năm 7001”',
    'Ngày 27!',
    'Số 12…',
    'Đến tháng 11?',
    'December!',
  ])('for a title like %s', (title) => {
    expectAsSet({ ...citedArticle(article('tong-ket-2018-vov')), id: title, title });
  });

  const months = Array.from({ length: 12 }, (_, month) => `2020-${String(month + 1).padStart(2, '0')}-03`);
  test.each([
    ...months,
    '1998-07-01',
    '1998-07-09',
    '2007-02-10',
    '2027-12-27',
    '2028-08-28',
    '2019-01-31',
    '2019-01',
    '2019-11',
  ])('for an article of %s that was looked up on another day', (day) => {
    expectAsSet({
      ...citedArticle(article('tong-ket-2018-vov')),
      issued: cslDate(day),
      accessed: cslDate('2026-11-05'),
    });
  });
});
