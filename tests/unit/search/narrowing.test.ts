import { expect, test } from 'vitest';
import { mostFound } from '../../../src/search/ui/narrowing.ts';

test('of many years those with most passages are offered, in time, and the chosen one', () => {
  const values = Array.from({ length: 20 }, (_, at) => ({ id: `${2001 + at}`, label: `${2001 + at}`, count: at }));
  const years = (chosen?: string) => mostFound(values, chosen).map(({ id }) => Number(id));
  expect(years()).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  expect(years('2005')).toEqual([2005, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
});
