import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, fuzzyTerms } from '../../../src/search/fuzzy-terms.ts';
import { agreement } from '../../../src/search/mark-agreement.ts';
import { parseQuery } from '../../../src/search/parse.ts';
import { withoutQuestionWords } from '../../../src/search/query-words.ts';
import { openKeys } from '../../../src/search/telex-vni.ts';
import { wordsOf } from '../../../src/search/tokenize.ts';
import { isVietnameseSyllable } from '../../../src/search/vietnamese-syllable.ts';
import { limits } from '../../../src/search/weights.ts';
import { spelling } from '../../../src/text/folding.ts';

const folded = (text: string) => parseQuery(text).words.map((word) => word.folded);
describe('parseQuery', () => {
  test('words are folded, marks or none, whatever stands between them', () => {
    expect(folded('  Mỹ–Triều,\u0000đối!ngo\u200bại ')).toEqual(['my', 'trieu', 'doi', 'ngoai']);
  });

  test('filters are taken out, with or without marks', () => {
    const { words, filters } = parseQuery('năm:2020 asean vai:nhiệm-vụ nguoi:pham-binh-minh');
    expect(words.map(({ typed }) => typed)).toEqual(['asean']);
    expect(filters.map(({ name, value }) => [name, value])).toEqual([
      ['nam', '2020'],
      ['vai', 'nhiem-vu'],
      ['nguoi', 'pham-binh-minh'],
    ]);
  });

  test('filters are taken out in English too', () => {
    const { words, filters } = parseQuery('year:2020 asean Role:tasks person:pham-binh-minh');
    expect(words.map(({ typed }) => typed)).toEqual(['asean']);
    expect(filters.map(({ value }) => value)).toEqual(['2020', 'tasks', 'pham-binh-minh']);
  });

  test('a colon elsewhere is no filter', () => {
    expect(parseQuery('10:56 ảnh: cảng').filters).toEqual([]);
  });

  test('quotation marks of any kind, closed or not', () => {
    expect(parseQuery('“bến cảng” "cá tươi').phrases).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  test('the last word is open until something follows it', () => {
    expect(parseQuery('bến c').open).toBe(true);
    expect(parseQuery('bến c ').open).toBe(false);
  });

  test('twenty thousand characters are cut, not refused', () => {
    expect(parseQuery('cá '.repeat(7000)).words.length).toBe(limits.words);
  });

  test('whatever is typed, it is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { words, phrases } = parseQuery(text);
        expect(words.every((word) => word.folded.length > 0)).toBe(true);
        expect(phrases.every(([start, end]) => start < end && end <= words.length)).toBe(true);
      }),
    );
  });
});

describe('keys left unconverted', () => {
  const typed = 'biển Đông đường quốc tế người mười hòa việt thử văn'.split(' ');
  const read = openKeys(typed);

  test.each([
    ['bieenr', 'biển'],
    ['biener', 'biển'],
    ['ddoong', 'Đông'],
    ['dduwowngf', 'đường'],
    ['quoosc', 'quốc'],
    ['tees', 'tế'],
    ['nguwowif', 'người'],
    ['muwoif', 'mười'],
    ['hoaf', 'hòa'],
    ['vieetj', 'việt'],
    ['thuwr', 'thử'],
  ])('Telex %s is %s', (keys, syllable) => expect(read(keys)).toBe(syllable));

  test.each([
    ['bie6n3', 'biển'],
    ['D9O6NG', 'Đông'],
    ['d9u7o7ng2', 'đường'],
    ['quo61c', 'quốc'],
    ['ngu7o7i2', 'người'],
    ['va8n', 'văn'],
  ])('VNI %s is %s', (keys, syllable) => expect(read(keys)).toBe(syllable));

  test.each(['bln', 'covid19x0', '2020', 'ibeenr'])('%s writes none', (keys) => expect(read(keys)).toBe(null));
});

describe('slips', () => {
  test('editDistance counts a swap as one slip', () => {
    expect(editDistance('dong', 'dogn', 2)).toBe(1);
    expect(editDistance('dong', 'don', 2)).toBe(1);
    expect(editDistance('dong', 'dong', 2)).toBe(0);
    expect(editDistance('dong', 'xyz', 2)).toBe(3);
  });

  test('editDistance is the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 3) === editDistance(b, a, 3)));
  });

  test('near terms are whole words, not parts of longer ones', () => {
    const near = fuzzyTerms(['quan', 'an', 'dang', 'giang', 'evfta']);
    expect(near('dagn')).toEqual(['dang']);
    expect(near('an')).toEqual([]);
    expect(near('evtfa')).toEqual(['evfta']);
  });

  test('two letters are no slip unless it is asked for', () => {
    const near = fuzzyTerms(['bao', 'ba', 'an']);
    expect(near('bo')).toEqual([]);
    expect(near('bo', true)).toEqual(['ba', 'bao']);
  });

  test('agreement falls from the same marks to none typed to others', () => {
    const [same = 0, none = 0, some = 0, tone = 0, other = 0] = ['tế', 'te', 'té', 'tề', 'tỡ'].map((typed) =>
      agreement(spelling(typed), spelling('tế')),
    );
    expect([same > none, none > some, some > tone, tone > other]).toEqual([true, true, true, true]);
  });
});

test.each([
  ['Nga', true],
  ['mưa', true],
  ['xe', true],
  ['quốc', true],
  ['giếng', true],
  ['nghiêng', true],
  ['nuoc', true],
  ['khuya', true],
  ['mươ', false],
  ['đôgn', false],
  ['tap', true],
  ['tàp', false],
  ['Cuba', false],
  ['Biden', false],
  ['asean', false],
  ['x', false],
])('%s is a syllable of Vietnamese: %s', (word, is) => expect(isVietnameseSyllable(word)).toBe(is));

describe('known items', () => {
  test.each([
    ['Tổng kết năm 2020, đoạn 8', 'p8'],
    ['đoạn 8 tổng kết 2020', 'p8'],
    ['p11 tổng kết 2019', 'p11'],
    ['đoạn số 12 tổng kết 2020', 'p12'],
    ['/hoi-nghi/tong-ket-2020/#p7a', 'p7a'],
    ['giai đoạn', null],
  ])('a passage in %s', (text, passage) => expect(parseQuery(text).passage).toBe(passage));
});

test.each([
  ['C0VID-19', ['covid', '19']],
  ['2O2O-2O21', ['2020', '2021']],
  ['ＡＳＥＡＮ', ['asean']],
  ['ase\u200ban', ['asean']],
  ['constructor __proto__', ['constructor', 'proto']],
])('%s is read as it was meant', (text, words) => expect(folded(text)).toEqual(words));

const asked = (text: string) =>
  withoutQuestionWords(wordsOf(text))
    .map(({ typed }) => typed)
    .join(' ');

describe('the words of asking', () => {
  test.each([
    ['ASEAN là gì', 'ASEAN'],
    ['asean la gi', 'asean'],
    ['Phạm Bình Minh là ai', 'Phạm Bình Minh'],
    ['ai là Chủ tịch ASEAN', 'Chủ tịch ASEAN'],
    ['thông tin về Biển Đông', 'Biển Đông'],
    ['hãy phân tích bối cảnh 2018', 'bối cảnh 2018'],
    ['em kể tên các hiệp định', 'hiệp định'],
    ['bài báo về ASEAN', 'ASEAN'],
    ['cho tôi biết về các nhiệm vụ 2019', 'nhiệm vụ 2019'],
    ['bảo hộ công dân như thế nào', 'bảo hộ công dân'],
    ['Chủ tịch ASEAN năm nào', 'Chủ tịch ASEAN'],
    ['EVFTA của Việt Nam', 'EVFTA'],
    ['ai chủ trì hội nghị', 'chủ trì hội nghị'],
    ['bao nhiêu đề án', 'đề án'],
    ['so sánh 2019 và 2020', '2019 và 2020'],
    ['khác nhau giữa năm 2019 và 2020', 'năm 2019 và 2020'],
    ['compare 2019 with 2020', '2019 with 2020'],
    ['gồm những trụ cột nào', 'gồm những trụ cột'],
    ['hội nghị họp ở đâu', 'hội nghị họp'],
    ['ASEAN có được nhắc đến không', 'ASEAN nhắc đến'],
    ['cơ quan hàng không', 'cơ quan hàng'],
  ])('are left out of “%s”', (text, rest) => expect(asked(text)).toBe(rest));

  test.each([
    'bảo vệ chủ quyền',
    'thông tin đối ngoại',
    'thế giới',
    'thể chế mới',
    'the gioi',
    'Việt Nam',
    'của Việt Nam',
    'là gì',
    'về Biển Đông',
    'chỉ đạo của Việt Nam và ASEAN',
    '',
  ])('are none in “%s”', (text) => expect(asked(text)).toBe(text));

  test('stay in quotation marks', () => {
    expect(parseQuery('"ASEAN là gì"').words).toHaveLength(3);
  });
});

describe('days and conferences', () => {
  test.each([
    ['mùng 6 tháng Giêng năm 2025', '6 1 2025'],
    ['ngày 23 tháng mười hai 2019', '23 12 2019'],
    ['tháng chạp', 'tháng 12'],
    ['tháng 3 năm 2019', '3 2019'],
    ['Hội nghị tổng kết công tác ngành Ngoại giao năm 2024', 'tổng kết 2024'],
    ['tổng kết 2020 của Bộ Ngoại giao', 'tổng kết 2020'],
    ['the annual review of 2020', 'review 2020'],
    ['2020 annual review', '2020 review'],
    ['ngày 23 tháng mười hai năm 2019', '23 12 2019'],
    ['Đại hội Đảng khóa XIII', 'Đại hội XIII'],
    ['nghị quyết Đại hội đại biểu toàn quốc lần thứ mười hai', 'nghị quyết Đại hội mười hai'],
  ])('“%s” is named “%s”', (text, plain) => expect(asked(text)).toBe(plain));

  test.each([
    'tổng kết công tác cán bộ 2020',
    'họp tháng ba cơ quan',
    'ngày thành lập ngành',
    'tháng 12',
    'Đại hội Đảng toàn quốc',
  ])('“%s” stays', (text) => expect(asked(text)).toBe(text));

  test('an ISO day is read by day, month and year', () => {
    expect(folded('họp 2019-01-21')).toEqual(['hop', '21', '1', '2019']);
  });
});
