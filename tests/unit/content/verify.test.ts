import { describe, expect, test } from 'vitest';
import { claimsIn, equivalents, figuresIn, groundsOf } from '../../../scripts/content/verify/claims.ts';
import { copyFinder } from '../../../scripts/content/verify/copied.ts';
import { settings } from './invented-edition.ts';

const same = equivalents(settings.vocabulary);

/** What of a passage its lines do not bear out. */
function unborne(passage: string, ...lines: string[]): string[] {
  const grounds = groundsOf(lines, passage, same);
  return claimsIn(passage)
    .filter((claim) => !grounds.bears(claim))
    .map(({ kind, words }) => `${kind} ${words}`);
}

describe('a passage is held against its lines', () => {
  test.each([
    ['có 5 việc', 'năm nhiệm vụ, năm điểm'],
    ['ba cơ quan', '3 cơ quan'],
    ['25 xã', 'hai mươi lăm xã'],
    ['1200 cuốn', '1.200 cuốn'],
    ['ngày 8/8/2018', 'ngày 8 tháng 8 năm 2018'],
    ['ngày 05/01', 'hôm 5/1/2012'],
    ['năm 2018', 'ngày 8/8/2018'],
    ['Đại hội 13', 'Đại hội XIII'],
    ['Đại hội XIII', 'Đại hội lần thứ 13'],
    ['tại BTV', 'tại Bộ Thư viện'],
    ['của Bộ Thư viện', 'của ngành Thư viện'],
    ['Ông nói: “mở cửa”', 'họ muốn mở cửa sớm'],
    ['Hôm nay Lê Thị Ánh đến', 'bà Lê Thị Ánh đến'],
    ['Theo Lê Thị Ánh', 'Lê Thị Ánh'],
    ['một điểm sáng', 'điểm sáng'],
    ['hoà giải ở Hoà Bình', 'ở Hòa Bình'],
  ])('"%s" stands in "%s"', (passage, line) => {
    expect(unborne(passage, line)).toEqual([]);
  });

  test.each([
    ['có 6 việc', 'có 5 việc', 'number 6'],
    ['bốn cơ quan', 'ba cơ quan', 'number bốn'],
    ['ngày 9/8', 'ngày 8/9', 'date 9/8'],
    ['ngày 8/8/2019', 'ngày 8/8/2018, năm 2019', 'date 8/8/2019'],
    ['ngày 8/8/2018', 'ngày 8/8', 'date 8/8/2018'],
    ['ở Cần Thơ', 'ở Thơ Cần', 'name Cần Thơ'],
    ['do EVFTA', 'do CPTPP', 'acronym EVFTA'],
    ['nói “mở cửa”', 'nói cửa mở', 'quotation mở cửa'],
    ['tại Hội Người đọc', 'tại Bộ Thư viện', 'name Hội Người'],
  ])('"%s" does not stand in "%s"', (passage, line, fault) => {
    expect(unborne(passage, line)).toEqual([fault]);
  });

  test('a phrase does not run from one line into the next', () => {
    expect(unborne('ở Cần Thơ', 'ở Cần', 'Thơ hay')).toEqual(['name Cần Thơ']);
  });
});

test.each([
  ['hai trăm ba mươi', '230'],
  ['một trăm hai mươi lăm', '125'],
  ['một trăm linh năm', '105'],
  ['ba trăm lẻ tư', '304'],
  ['hai mươi mốt', '21'],
  ['mười lăm', '15'],
  ['Năm trăm nghìn', '500000'],
  ['hai mươi năm qua', '20'],
  ['hai nghìn ba trăm linh sáu', '2306'],
  ['mười hai ngàn bốn trăm năm mươi tư', '12454'],
  ['một triệu hai trăm nghìn', '1200000'],
  ['hai nghìn ba trăm tỷ', '2300000000000'],
  ['một tỷ hai trăm triệu ba mươi', '1200000030'],
])('"%s" is %s', (words, value) => {
  expect(figuresIn(words).numbers.map((number) => number.value)).toEqual([value]);
});

describe('copied runs', () => {
  const line = 'một hai ba bốn sáu bảy tám chín mười mít na ổi xoài chanh cam';
  const words = line.split(' ');

  test('of twelve syllables are found, also under other marks and cases', () => {
    const copies = copyFinder(['đầu', line], []);
    expect(copies(`Rồi ${words.slice(1, 12).join(', ')} hết`).length).toBe(11);
    expect(copies(`Rồi ${words.slice(1, 13).join(' – ').toUpperCase()} hết`).length).toBe(12);
  });

  test('within names, titles and slogans do not count, beside them they do', () => {
    const slogan = words.slice(0, 13).join(' ');
    expect(copyFinder([line], [slogan])(slogan).length).toBe(0);
    expect(copyFinder([line], [slogan])(line).length).toBe(15);
    expect(
      copyFinder([line], [words.slice(0, 6).join(' '), words.slice(6, 12).join(' ')])(words.slice(0, 12).join(' '))
        .length,
    ).toBeLessThan(12);
  });

  test('an act is free up to the end of its title', () => {
    const act = 'Chỉ thị 40 của Hội Người đọc về mở rộng và nâng cao việc đọc sách ở xã';
    expect(copyFinder([act], [])(`Theo ${act}.`).length).toBe(0);
  });
});
