import { describe, expect, test } from 'vitest';
import { ascendingIn, differences, numbersIn, numerals } from '../../../src/search/format-numerals.ts';

describe('numerals', () => {
  test('give back every number they were made of, through JSON too', () => {
    const numbers = [0, 1, 56, 57, 58, 91, 92, 2_000, 53_210, 53_211, 53_212, 53_213, 110_000, 1_000_000, 108_000_000];
    const text = JSON.stringify(numerals(numbers));
    expect([...numbersIn(JSON.parse(text))]).toEqual(numbers);
  });

  test('every number of a long run comes back', () => {
    const numbers = Array.from({ length: 120_000 }, (_, number) => number);
    expect([...numbersIn(JSON.parse(JSON.stringify(numerals(numbers))))]).toEqual(numbers);
  });

  test('small numbers take one byte each, with nothing that JSON marks', () => {
    const numbers = Array.from({ length: 90 }, (_, number) => number);
    expect(Buffer.byteLength(JSON.stringify(numerals(numbers)))).toBe(90 + 2);
  });

  test('ascending numbers stand as differences', () => {
    expect(differences([3, 4, 90])).toEqual([3, 1, 86]);
    expect([...ascendingIn(numerals(differences([3, 4, 90, 200_000])))]).toEqual([3, 4, 90, 200_000]);
    expect([...ascendingIn('')]).toEqual([]);
  });

  test.each([-1, 0.5, Number.NaN, 200_000_000])('%d has none', (number) => {
    expect(() => numerals([number])).toThrow(RangeError);
  });
});
