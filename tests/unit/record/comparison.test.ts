import { describe, expect, test } from 'vitest';
import { addressesFrom } from '../../../src/addresses.ts';
import { comparisonOf } from '../../../src/record/comparison.ts';
import { type ComparisonPair, comparisonPairs, namesOf, pairedWithAll } from '../../../src/record/comparison-pairs.ts';
import { comparedThemes } from '../../../src/record/theme-words.ts';
import { record } from './edition.ts';

const pairs = comparisonPairs(record);
const pairNamed = (...names: [string, string]): ComparisonPair => {
  const found = pairs.find((pair) => namesOf(pair).join() === names.join());
  if (found === undefined) throw new Error(`no pair ${names}`);
  return found;
};

describe('pairs', () => {
  test('are every two years and every two conferences, each once, the earlier first', () => {
    const { years, conferences } = record;
    const of = (count: number) => (count * (count - 1)) / 2;
    expect(pairs).toHaveLength(of(years.length) + of(conferences.length));
    expect(new Set(pairs.map((pair) => namesOf(pair).join())).size).toBe(pairs.length);
    expect(pairs.every((pair) => pair.kind === 'conferences' || pair.first.year < pair.second.year)).toBe(true);
  });

  test('are neighbours only where there would be too many', () => {
    const [entry] = record.years;
    if (entry === undefined) throw new Error('no year');
    const years = Array.from({ length: pairedWithAll + 1 }, (_, n) => ({ ...entry, year: 1990 + n }));
    const found = comparisonPairs({ ...record, years, conferences: [] });
    expect(found.map((pair) => namesOf(pair).map(Number))).toEqual(years.slice(1).map(({ year }) => [year - 1, year]));
  });

  test('of conferences and of years never share an address', () => {
    const at = addressesFrom('/');
    const addresses = pairs.map((pair) =>
      pair.kind === 'years'
        ? at.comparison(pair.first.year, pair.second.year)
        : at.conferenceComparison(pair.first.id, pair.second.id),
    );
    expect(new Set(addresses).size).toBe(pairs.length);
    expect(addresses).toContain('/so-sanh/2019-2020/');
  });
});

describe('two years', () => {
  const comparison = comparisonOf(record, pairNamed('2019', '2020'));

  test('show every passage of both under its role', () => {
    for (const [side, year] of [
      ['first', 2019],
      ['second', 2020],
    ] as const) {
      const shown = comparison.roles.flatMap(({ both, rows }) => [
        ...both.statements,
        ...rows.flatMap((row) => row[side].statements),
      ]);
      const speaking = record.articles.flatMap(({ passages }) => passages.filter(({ years }) => years.includes(year)));
      expect(new Set(shown.map(({ passage }) => passage))).toEqual(new Set(speaking));
    }
  });

  test('show a passage that speaks of both once, in no row', () => {
    for (const { both, rows } of comparison.roles) {
      const inRows = new Set(
        rows.flatMap(({ first, second }) => [...first.statements, ...second.statements].map(({ passage }) => passage)),
      );
      expect(both.statements.filter(({ passage }) => inRows.has(passage))).toEqual([]);
      expect(both.statements.every(({ passage }) => passage.years.includes(2019) && passage.years.includes(2020))).toBe(
        true,
      );
    }
  });

  test('name a topic once among those of one, of both, of the other', () => {
    for (const { first, both, second } of comparison.priorities) {
      const ids = [...first, ...both, ...second].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('of which one has no theme have no themes to compare', () => {
    expect(comparisonOf(record, pairNamed('2018', '2019')).themes).toBeNull();
    expect(comparison.themes).not.toBeNull();
  });

  test('say which side is silent', () => {
    const [planned, reported] = comparisonOf(record, pairNamed('2020', '2021')).priorities;
    expect(planned?.spoken).toEqual([true, true]);
    expect(reported?.spoken).toEqual([true, false]);
  });
});

test('two conferences show every passage of theirs', () => {
  const { roles } = comparisonOf(record, pairNamed('tong-ket-2018', 'hop-lien-co-quan-2018'));
  const shown = new Set(roles.flatMap(({ rows }) => rows.flatMap(({ first }) => first.statements)));
  const own = record.articles.filter(({ conference }) => conference === 'tong-ket-2018');
  expect([...shown].map(({ passage }) => passage.id).sort()).toEqual(
    own.flatMap(({ passages }) => passages.map(({ id }) => id)).sort(),
  );
});

describe('themes', () => {
  test('share stretches of two syllables or more; a lone common word is no likeness', () => {
    const { shared, first } = comparedThemes(
      'Chủ động và sáng tạo, thực hiện tốt',
      'Vững vàng và tự tin; Thực hiện tốt hơn',
    );
    expect(shared).toEqual(['thực hiện tốt']);
    expect(first).toEqual([
      { words: 'Chủ động và sáng tạo,', shared: false },
      { words: 'thực hiện tốt', shared: true },
    ]);
  });

  test('put together again are the slogans as printed', () => {
    const [a = '', b = ''] = record.years.flatMap(({ theme }) => theme?.text ?? []);
    const { first, second } = comparedThemes(a, b);
    expect(first.map(({ words }) => words).join(' ')).toBe(a);
    expect(second.map(({ words }) => words).join(' ')).toBe(b);
  });
});
