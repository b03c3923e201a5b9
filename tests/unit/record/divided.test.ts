import { describe, expect, test } from 'vitest';
import { addressesFrom } from '../../../src/addresses.ts';
import { appearancesOf, appearancesPart } from '../../../src/record/appearances.ts';
import { axisAround } from '../../../src/record/axis.ts';
import { comparisonOf } from '../../../src/record/comparison.ts';
import { comparisonPairs } from '../../../src/record/comparison-pairs.ts';
import { dividedAddresses } from '../../../src/record/divided-addresses.ts';
import { conferencesByYear, peopleByLetter, sourcesByYear, yearsByDecade } from '../../../src/record/divided-lists.ts';
import { limits } from '../../../src/record/limits.ts';
import { matrixDecades, matrixOf } from '../../../src/record/matrix.ts';
import { threadPart, threadPartYears } from '../../../src/record/threads.ts';
import { otherBodies } from '../../../src/record/year-bodies.ts';
import { yearView } from '../../../src/record/years.ts';
import type { Person } from '../../../src/schema/vocabulary.ts';
import { record as shipped } from './edition.ts';
import { article, conference, passage, recordOf, topic, year } from './small-record.ts';

const at = addressesFrom('/');
const bodies = ['bo-ngoai-giao', 'so-mot', 'so-hai'];
const numbers = Array.from({ length: 30 }, (_, n) => 1995 + n);

/** Thirty years, each reviewed by three bodies, each with eight results and eight tasks on eight topics. */
function largeRecord() {
  const reviews = numbers.flatMap((reviewYear) => bodies.map((body) => ({ reviewYear, body })));
  const topics = Array.from({ length: 40 }, (_, n) => topic(`viec-${n}`));
  const held = reviews.map(({ reviewYear, body }) =>
    conference(`tong-ket-${reviewYear}-${body}`, {
      reviewYear,
      directionYear: reviewYear + 1,
      organisers: [body],
      articles: [`bai-${reviewYear}-${body}`],
    }),
  );
  const articles = reviews.map(({ reviewYear, body }) =>
    article(
      `bai-${reviewYear}-${body}`,
      `tong-ket-${reviewYear}-${body}`,
      Array.from({ length: 16 }, (_, n) =>
        passage(`p${n + 1}`, {
          role: n < 8 ? 'result' : 'task',
          years: [n < 8 ? reviewYear : reviewYear + 1],
          topics: [`viec-${(reviewYear + n) % 8}`, `viec-${8 + ((reviewYear + n) % 32)}`],
          organisations: [body],
        }),
      ),
    ),
  );
  const organisations = bodies.map((id) => ({
    id,
    label: `Cơ quan ${id}`,
    short: null,
    aliases: [],
    description: '',
    english: id,
  }));
  const people = ['An', 'Ánh', 'Đạt', 'Dũng'].flatMap((given, n) =>
    Array.from({ length: 20 }, (_, k): Person => {
      const id = `nguoi-${n}-${k}`;
      return { id, label: `Người ${k} ${given}`, aliases: [], description: '', english: id, titles: [] };
    }),
  );
  const [first] = held;
  if (first !== undefined) {
    first.participants = people.map(({ id, label }) => ({ person: id, name: label, title: null, roles: ['speaker'] }));
  }
  return recordOf({
    vocabulary: { topics, people, organisations, abbreviations: [], phrases: [] },
    conferences: held,
    articles,
    years: [...numbers, 2025].map((one) =>
      year(one, {
        gap: one === 2025,
        reviewedBy: held.filter(({ reviewYear }) => reviewYear === one).map(({ id }) => id),
        directedBy: held.filter(({ directionYear }) => directionYear === one).map(({ id }) => id),
      }),
    ),
  });
}

const large = largeRecord();
const entryOf = (number: number) => {
  const found = large.years.find((one) => one.year === number);
  if (found === undefined) throw new Error(`no year ${number}`);
  return found;
};

test('the shipped edition is divided nowhere, so that none of its addresses rests on a limit', () => {
  expect(dividedAddresses(shipped, at)).toEqual([]);
  for (const entry of shipped.years) expect(yearView(shipped, entry)).toMatchObject({ body: null, bodies: [] });
  for (const { passages } of shipped.articles) expect(passages.length).toBeLessThanOrEqual(limits.withTools);
  expect(axisAround(shipped.years)).toHaveLength(shipped.years.length);
});

describe('a large edition', () => {
  test('has every conference and every article on one page of a year', () => {
    const conferences = conferencesByYear(large)?.flatMap(({ entries }) => entries) ?? [];
    expect(new Set(conferences.map((one) => one.conference.id)).size).toBe(large.conferences.length);
    const sources = sourcesByYear(large)?.flatMap(({ entries }) => entries) ?? [];
    expect(new Set(sources.map((one) => one.article.id)).size).toBe(large.articles.length);
  });

  test('has people under the first letter of their given names, đ apart from d', () => {
    const letters = peopleByLetter(large)?.map(({ key, entries }) => [key, entries.length]);
    expect(letters).toEqual([
      ['a', 40],
      ['d', 20],
      ['dd', 20],
    ]);
  });

  test('has its years by decade, and an axis around the year one is on', () => {
    expect(yearsByDecade(large)?.map(({ key, entries }) => [key, entries.length])).toEqual([
      [2020, 6],
      [2010, 10],
      [2000, 10],
      [1990, 5],
    ]);
    for (const one of [1995, 2010, 2025]) {
      const around = axisAround(large.years, one).map((mark) => mark.year);
      expect(around).toHaveLength(12);
      expect(around).toContain(one);
    }
  });

  test('has a year of many bodies as the own body’s page and one for each of the others, no passage lost', () => {
    const entry = entryOf(2010);
    const others = otherBodies({ ...large, articles: tripled() }, 2010);
    expect(others.map(({ organisation }) => organisation.id).sort()).toEqual(['so-hai', 'so-mot']);
    const record = { ...large, articles: tripled() };
    const shown = [undefined, 'so-mot', 'so-hai'].flatMap((body) => {
      const { rows, others: rest } = yearView(record, entry, body);
      return [
        ...rows.flatMap(({ sides }) =>
          sides.flatMap(({ side }) => [...side.statements, ...side.elsewhere].map((one) => one.passage)),
        ),
        ...rest.map((one) => one.passage),
      ];
    });
    const speaking = record.articles.flatMap(({ passages }) => passages.filter(({ years }) => years.includes(2010)));
    expect(new Set(shown)).toEqual(new Set(speaking));
  });

  test('has a topic’s passages on the pages of its years, each at least once', () => {
    const years = threadPartYears(large, 'viec-3');
    const shown = years.flatMap((entry) => {
      const { year: part, undated, references } = threadPart(large, 'viec-3', entry);
      expect(references).toBeNull();
      return [...part.planned, ...part.reported, ...part.others, ...undated].map((one) => one.passage);
    });
    const naming = large.articles.flatMap(({ passages }) => passages.filter(({ topics }) => topics.includes('viec-3')));
    expect(new Set(shown)).toEqual(new Set(naming));
  });

  test('has an organisation’s passages on the pages of the years, each once', () => {
    const { years, quoted, passages } = appearancesOf(large, 'organisations', 'so-mot');
    expect(quoted).toEqual([]);
    const shown = years.flatMap(({ year: one }) =>
      appearancesPart(large, 'organisations', 'so-mot', one).quoted.flatMap(({ statements }) => statements),
    );
    expect(shown).toHaveLength(passages);
  });

  test('has the matrix by decade, with the topics most named in it', () => {
    expect(matrixDecades(large)).toEqual([2020, 2010, 2000, 1990]);
    const { rows, years } = matrixOf(large, 2000);
    expect(years).toHaveLength(10);
    expect(rows.length).toBeLessThanOrEqual(limits.matrixTopics);
    for (const { cells } of rows) expect(cells.some(({ marks }) => marks.length > 0)).toBe(true);
  });

  test('compares neighbouring years and the own body’s conferences only, so that pairs grow with the years', () => {
    const pairs = comparisonPairs(large);
    expect(pairs).toHaveLength(large.years.length - 1 + numbers.length - 1);
    for (const pair of pairs) comparisonOf(large, pair);
  });

  test('never gives one address twice', () => {
    const addresses = dividedAddresses(large, at);
    expect(addresses.length).toBeGreaterThan(100);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

/** The articles with enough passages of each body on 2010 for the year to be divided. */
function tripled() {
  return large.articles.map((one) => ({
    ...one,
    passages: [0, 1, 2].flatMap((n) => one.passages.map((own) => ({ ...own, id: `${own.id}-${n}` }))),
  }));
}
