import { expect, test } from 'vitest';
import { addressesFrom } from '../../../src/addresses.ts';
import { appearancesOf } from '../../../src/record/appearances.ts';
import { organisationList } from '../../../src/record/organisations.ts';
import { peopleList, personView } from '../../../src/record/people.ts';
import { siteMap } from '../../../src/record/site-map.ts';
import { record } from './edition.ts';

test('people stand by given name, which is last', () => {
  const given = peopleList(record).map(({ label }) => label.split(' ').at(-1));
  expect(given).toEqual(['Chính', 'Giàu', 'Minh', 'Quân', 'Sơn']);
});

test('organisations stand by their names', () => {
  const labels = organisationList(record).map(({ label }) => label);
  expect(labels.indexOf('Ban Bí thư')).toBeLessThan(labels.indexOf('Bộ Ngoại giao'));
  expect(labels.indexOf('Chính phủ')).toBeLessThan(labels.indexOf('Đảng Cộng sản Việt Nam'));
});

test('every printed title is shown with its line, by conference in time', () => {
  for (const person of record.vocabulary.people) {
    const { titles } = personView(record, person);
    expect(titles.flatMap((one) => one.titles)).toHaveLength(person.titles.length);
  }
  const [minh] = record.vocabulary.people.filter(({ id }) => id === 'pham-binh-minh');
  const order = minh && personView(record, minh).titles.map(({ entry }) => entry.conference.id);
  expect(order).toEqual(['tong-ket-2018', 'hop-lien-co-quan-2018', 'tong-ket-2019', 'tong-ket-2020']);
});

test('appearances hold each naming passage once', () => {
  const shown = appearancesOf(record, 'people', 'pham-binh-minh').quoted.flatMap(({ statements }) => statements);
  const naming = record.articles.flatMap(({ passages }) =>
    passages.filter(({ people }) => people.includes('pham-binh-minh')),
  );
  expect(new Set(shown.map(({ passage }) => passage))).toEqual(new Set(naming));
  expect(shown).toHaveLength(naming.length);
});

test('the site map names each page once, with its words', () => {
  const entries = siteMap(record, addressesFrom('/')).flatMap((part) => part.entries);
  expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  expect(entries.every(({ label }) => label.length > 0)).toBe(true);
});
