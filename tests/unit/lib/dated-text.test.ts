import { expect, test } from 'vitest';
import { datedParts } from '../../../src/lib/dated-text.ts';

test('full dates are told from the words around them', () => {
  expect(datedParts('Ban hành ngày 8/8/2018, sửa ngày 1/2/2019.')).toEqual([
    { words: 'Ban hành ngày ', day: null },
    { words: '8/8/2018', day: '2018-08-08' },
    { words: ', sửa ngày ', day: null },
    { words: '1/2/2019', day: '2019-02-01' },
    { words: '.', day: null },
  ]);
});

test('a day that never was, a year alone and a longer figure stay words', () => {
  expect(datedParts('31/2/2019').map(({ day }) => day)).toEqual([null]);
  expect(datedParts('năm 2020, số 121/2/20190')).toEqual([{ words: 'năm 2020, số 121/2/20190', day: null }]);
});
