import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/search/query/agreement.ts';
import { editDistance } from '../../../src/search/query/edit-distance.ts';
import { areInitials, spelledOut } from '../../../src/search/query/initials.ts';
import { unjoined } from '../../../src/search/query/joined.ts';
import { nearTerms } from '../../../src/search/query/near.ts';
import { mostWords, parseQuery } from '../../../src/search/query/parse.ts';
import { fromTelex } from '../../../src/search/query/telex.ts';
import { fromVni } from '../../../src/search/query/vni.ts';
import { spelling } from '../../../src/text/folding.ts';

const folded = (text: string) => parseQuery(text).words.map((word) => word.folded);
/** Old and new tone placement, and the order of marks, are one. */
const same = (a: string | null, b: string) => expect(a === null ? null : spelling(a)).toBe(spelling(b));

describe('parseQuery', () => {
  test('words are folded, marks or none, whatever stands between them', () => {
    expect(folded('  Mỹ–Triều,\u0000\u200bđối!ngoại ')).toEqual(['my', 'trieu', 'doi', 'ngoai']);
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
    expect(parseQuery('cá '.repeat(7000)).words.length).toBe(mostWords);
  });

  test('whatever is typed, it is a query', { timeout: 60_000 }, () => {
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
  test.each([
    ['bieenr', 'biển'],
    ['ddoong', 'đông'],
    ['dduwowngf', 'đường'],
    ['quoosc', 'quốc'],
    ['tees', 'tế'],
    ['nguwowif', 'người'],
    ['muwoif', 'mười'],
    ['hoaf', 'hòa'],
    ['vieetj', 'việt'],
    ['thuwr', 'thử'],
  ])('Telex %s is %s', (keys, syllable) => same(fromTelex(keys), syllable));

  test.each([
    ['bie6n3', 'biển'],
    ['d9o6ng', 'đông'],
    ['d9u7o7ng2', 'đường'],
    ['quo61c', 'quốc'],
    ['ngu7o7i2', 'người'],
    ['va8n', 'văn'],
  ])('VNI %s is %s', (keys, syllable) => same(fromVni(keys), syllable));

  test('what is no key leaves no syllable', () => {
    expect(fromTelex('bln')).toBe(null);
    expect(fromVni('covid19x0')).toBe(null);
    expect(fromVni('2020')).toBe(null);
  });

  test('any word goes through both', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        fromTelex(text);
        fromVni(text);
      }),
    );
  });
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
    const near = nearTerms(['quan', 'an', 'dang', 'giang', 'evfta']);
    expect(near('dagn').map(({ term }) => term)).toEqual(['dang']);
    expect(near('an')).toEqual([]);
    expect(near('evtfa').map(({ term }) => term)).toEqual(['evfta']);
  });

  test('near terms begin alike, but for the first two letters swapped', () => {
    const near = nearTerms(['thi', 'hit', 'nhi', 'mit']);
    expect(near('hti').map(({ term }) => term)).toEqual(['hit', 'thi']);
    expect(near('imt').map(({ term }) => term)).toEqual(['mit']);
  });

  test('two letters are no slip unless it is asked for', () => {
    const near = nearTerms(['bao', 'ba', 'an']);
    expect(near('bo')).toEqual([]);
    expect(near('bo', true).map(({ term }) => term)).toEqual(['ba', 'bao']);
  });

  test.each([
    ['ngvh', 'ngoai giao van hoa'],
    ['vn', 'viet nam'],
    ['xyz', null],
  ])('initials %s are spelled out as the run that stands most often', (initials, run) => {
    const texts = ['ngoai giao van hoa', 'van nghe o viet nam', 'viet nam'].map((text) => text.split(' '));
    expect(spelledOut(initials, texts)).toBe(run);
  });

  test('letters with a vowel in each syllable are no initials', () => {
    expect(['ngvh', 'nvnonn', 'dh'].every(areInitials)).toBe(true);
    expect(['asean', 'ba', 'covid', '2020', 'x1y', 'q'].some(areInitials)).toBe(false);
  });

  test('joined syllables come apart where the pieces are neighbours', () => {
    const known = new Set(['bien', 'dong', 'bi', 'en']);
    expect(
      unjoined(
        'biendong',
        (one) => known.has(one),
        (a, b) => a === 'bien' && b === 'dong',
      ),
    ).toEqual(['bien', 'dong']);
    expect(
      unjoined(
        'biendong',
        (one) => known.has(one),
        () => false,
      ),
    ).toBe(null);
    expect(
      unjoined(
        'biendong2019',
        (one) => known.has(one) || one === '2019',
        (a, b) => a === 'bien' && b === 'dong',
      ),
    ).toEqual(['bien', 'dong', '2019']);
  });

  test('agreement falls from the same marks to none typed to others', () => {
    const [same = 0, none = 0, some = 0, tone = 0, other = 0] = ['tế', 'te', 'té', 'tề', 'tỡ'].map((typed) =>
      agreement(spelling(typed), spelling('tế')),
    );
    expect([same > none, none > some, some > tone, tone > other]).toEqual([true, true, true, true]);
  });
});
