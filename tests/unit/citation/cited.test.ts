import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../src/lib/addresses.ts';
import { citedArticle, citedPassage, citedSources } from '../../../src/lib/citation/cited.ts';
import { article, conference, everything, record, site } from './records.ts';

describe('a record holds what is known and nothing else', () => {
  test('an article whose capture prints neither headline nor date nor name has none of them', () => {
    const cited = citedArticle(article('tong-ket-2018-vov'));
    expect(Object.keys(cited).sort()).toEqual([
      'URL',
      'accessed',
      'container-title',
      'genre',
      'id',
      'language',
      'type',
    ]);
    expect(cited['container-title']).toBe('VOV');
    expect(cited.accessed).toEqual({ 'date-parts': [[2026, 11]] });
  });

  test('an article of an unknown newspaper has no newspaper, and its day without the hour', () => {
    const cited = citedArticle(article('hop-lien-co-quan-2018-5-nhiem-vu'));
    expect(cited).not.toHaveProperty('container-title');
    expect(cited.issued).toEqual({ 'date-parts': [[2019, 3, 12]] });
    expect(cited.author).toEqual([{ literal: 'A.N (t/h)' }]);
  });

  test('a reprint names where it comes from in a note, not as its newspaper', () => {
    const cited = citedArticle(article('tong-ket-2024-baoquocte'));
    expect(cited).not.toHaveProperty('container-title');
    expect(cited.note).toMatch(/^Theo baoquocte\.vn, https:\/\//);
  });

  test('no record says "undefined", "null" or nothing', () => {
    const json = JSON.stringify(everything);
    expect(json).not.toMatch(/undefined|null|""|\[\]|\{\}/);
  });
});

describe('the edition is cited apart from the newspaper', () => {
  const [passage] = article('tong-ket-2018-vov').passages.filter(({ id }) => id === 'p7');

  test('a passage names the version, and the address with its fragment', () => {
    const cited = citedPassage(conference('tong-ket-2018'), 'p7', record.edition, site);
    expect(cited).toMatchObject({
      type: 'chapter',
      'container-title': record.edition.name,
      edition: record.edition.version,
      URL: 'https://example.org/hoi-nghi/tong-ket-2018/#p7',
    });
    expect(cited.title).toMatch(/, đoạn 7$/);
  });

  test('without a known host there is no address', () => {
    expect(
      citedPassage(conference('tong-ket-2018'), 'p7', record.edition, siteFrom('/', undefined)),
    ).not.toHaveProperty('URL');
  });

  test('its sources are its article and those that print the same', () => {
    if (passage === undefined) throw new Error('no p7');
    expect(citedSources(record, passage).map(({ id }) => id)).toEqual(['tong-ket-2018-vov']);
    const shared = { ...passage, alsoIn: ['tong-ket-2019-laodongthudo'] };
    expect(citedSources(record, shared).map(({ id }) => id)).toEqual([
      'tong-ket-2018-vov',
      'tong-ket-2019-laodongthudo',
    ]);
  });
});

/** CSL-JSON 1.0.2, as far as the edition writes it: names and shapes from the specification. */
const cslJson = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    additionalProperties: false,
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'book', 'chapter', 'entry', 'webpage'] },
      author: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { literal: { type: 'string', minLength: 1 } },
        },
      },
      issued: { $ref: '#/$defs/date' },
      accessed: { $ref: '#/$defs/date' },
      edition: { type: ['string', 'number'] },
      ...Object.fromEntries(
        ['title', 'genre', 'container-title', 'language', 'URL', 'note'].map((key) => [
          key,
          { type: 'string', minLength: 1 },
        ]),
      ),
    },
  },
  $defs: {
    date: {
      type: 'object',
      required: ['date-parts'],
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
        },
      },
    },
  },
};

test('every record is CSL-JSON', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(cslJson);
  validate(everything);
  expect(validate.errors ?? []).toEqual([]);
  expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
});
