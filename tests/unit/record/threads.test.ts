import { describe, expect, test } from 'vitest';
import { standingWords } from '../../../src/lib/silence.ts';
import { threadOf } from '../../../src/record/threads.ts';
import { record } from './edition.ts';

const yearIn = (topic: string, year: number) => {
  const found = threadOf(record, topic).years.find(({ entry }) => entry.year === year);
  if (found === undefined) throw new Error(`no ${year}`);
  return found;
};

describe('a thread', () => {
  test('of ASEAN 2020 has the tasks set earlier and the results reported later in one year', () => {
    const { planned, reported, standing } = yearIn('asean-2020', 2020);
    expect(standing).toBe('reported');
    expect(planned.map(({ passage }) => passage.conference)).toContain('tong-ket-2018');
    expect(reported.map(({ passage }) => passage.conference)).toEqual(['tong-ket-2020']);
  });

  test('says of passages about a term of two years that they are for several', () => {
    expect(standingWords(yearIn('hoi-dong-bao-an', 2021))).toBe(
      '3 đoạn đề ra cho nhiều năm · 1 đoạn nhắc tới nhiều năm',
    );
    expect(standingWords(yearIn('hoi-dong-bao-an', 2020))).toBe('4 đoạn đề ra · 1 đoạn báo cáo');
  });

  test('shows no passage twice in a year', () => {
    for (const { id } of record.vocabulary.topics) {
      for (const { planned, reported, others } of threadOf(record, id).years) {
        const ids = [...planned, ...reported, ...others].map(({ passage }) => `${passage.conference}#${passage.id}`);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  test('loses no passage that names the topic', () => {
    for (const { id } of record.vocabulary.topics) {
      const { years, undated } = threadOf(record, id);
      const shown = [
        ...years.flatMap(({ planned, reported, others }) => [...planned, ...reported, ...others]),
        ...undated,
      ];
      const naming = record.articles.flatMap(({ passages }) => passages.filter(({ topics }) => topics.includes(id)));
      expect(new Set(shown.map(({ passage }) => passage))).toEqual(new Set(naming));
    }
  });

  test('quotes each passage under one year only, and names it under the others', () => {
    for (const { id } of record.vocabulary.topics) {
      const { years } = threadOf(record, id);
      const quoted = years.flatMap(({ entry, planned, reported, others }) =>
        [...planned, ...reported, ...others].filter(({ home }) => home === entry.year).map(({ passage }) => passage),
      );
      expect(new Set(quoted).size).toBe(quoted.length);
      const named = years.flatMap(({ planned, reported, others }) => [...planned, ...reported, ...others]);
      expect(new Set(named.map(({ passage }) => passage))).toEqual(new Set(quoted));
    }
  });

  test('keeps every year once, joining neighbouring years that are silent for one reason', () => {
    const { rows } = threadOf(record, 'asean-2020');
    expect(rows.flatMap(({ years }) => years.map(({ entry }) => entry.year))).toEqual(
      record.years.map(({ year }) => year),
    );
    const silent = rows.find(({ state }) => state === 'silent');
    expect(silent?.years.map(({ entry }) => entry.year)).toEqual([2022, 2023]);
  });

  test('begins and ends with the passages of the first and last conference that name the topic', () => {
    const { first, last } = threadOf(record, 'asean-2020');
    expect([first?.passage.conference, last?.passage.conference]).toEqual(['tong-ket-2018', 'tong-ket-2020']);
  });

  test('of a topic that no passage names is silent throughout', () => {
    const { years, first, last } = threadOf(record, 'no-such-topic');
    expect(years.every(({ standing }) => standing === 'silent')).toBe(true);
    expect([first, last]).toEqual([null, null]);
  });
});
