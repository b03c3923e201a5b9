import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { siteFrom } from '../../../../src/addresses.ts';
import { citedArticle, citedPassage, citedSources } from '../../../../src/exports/citation/cited.ts';
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
    const cited = citedPassage(conference('tong-ket-2018'), 'p7', record, site);
    expect(cited).toMatchObject({
      type: 'chapter',
      'container-title': record.edition.name,
      edition: record.edition.version,
      URL: 'https://example.org/hoi-nghi/tong-ket-2018/#p7',
    });
    expect(cited.title).toMatch(/, đoạn 7$/);
  });

  test('a passage names its newspaper and the day, and says in words what is unknown', () => {
    const noteOf = (id: string, passage: string) => citedPassage(conference(id), passage, record, site).note;
    expect(noteOf('tong-ket-2020', 'p6')).toBe('Lược thuật bài trên Báo Sơn La điện tử, không rõ ngày đăng');
    expect(noteOf('hop-lien-co-quan-2018', 'p1')).toBe('Lược thuật bài không rõ nơi đăng, đăng 12/3/2019');
    expect(noteOf('tong-ket-2024', 'p1')).toBe('Lược thuật bài không rõ nơi đăng, dẫn từ baoquocte.vn, đăng 6/1/2025');
  });

  test('a passage that two articles print names both', () => {
    const [one, ...rest] = record.articles;
    if (one === undefined) throw new Error('the edition has no articles');
    const shared = one.passages.map((own) => ({ ...own, alsoIn: ['tong-ket-2020-baosonla'] }));
    const both = { ...record, articles: [{ ...one, passages: shared }, ...rest] };
    const { note } = citedPassage(conference(one.conference), shared[0]?.id ?? '', both, site);
    expect(note).toContain('; cũng in ở bài trên Báo Sơn La điện tử, không rõ ngày đăng');
  });

  test('without a known host there is no address', () => {
    expect(citedPassage(conference('tong-ket-2018'), 'p7', record, siteFrom('/', undefined))).not.toHaveProperty('URL');
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
