import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/search/ranking/answer.ts';
import { ask, inventedRecord, lexiconOf } from './invented.ts';

const lexicon = lexiconOf(
  inventedRecord([
    { text: 'Cảng cá được mở rộng thêm hai cầu tàu.', topics: ['cang-ca'], years: [2018] },
    { text: 'Cần nạo vét luồng vào cảng cá.', topics: ['cang-ca'], role: 'task', years: [2019] },
    { text: 'Trần Thị Sen phát biểu kết thúc cuộc họp.', people: ['tran-thi-sen'], role: 'guidance' },
  ]),
);

describe('direct answers', () => {
  test.each([
    ['cảng cá', 'topic', 'cang-ca'],
    ['ben ca', 'topic', 'cang-ca'],
    ['tran thi sen', 'person', 'tran-thi-sen'],
    ['2019', 'year', '2019'],
    ['năm 2019', 'year', '2019'],
    ['tổng kết 2018', 'conference', 'tong-ket-2018'],
    ['cảngg cá', 'topic', 'cang-ca'],
  ])('%s: the page of the %s', (query, kind, id) => {
    expect(ask(lexicon, query).direct[0]).toMatchObject({ kind, id });
  });

  test('a query with more in it has none', () => {
    expect(ask(lexicon, 'cảng cá mở rộng').direct).toEqual([]);
  });
});

describe('choices', () => {
  test('typed filters choose like buttons', () => {
    const answer = ask(lexicon, 'cảng cá vai:nhiệm-vụ');
    expect(answer.selection).toEqual({ role: 'task' });
    expect(answer.results.map(({ passage }) => passage)).toEqual(['p2']);
  });

  test('a filter that names nothing is words', () => {
    expect(ask(lexicon, 'vai:cảng').results.length).toBeGreaterThan(0);
  });

  test('choices the index does not have are dropped', () => {
    const answer = answerTo(
      { text: 'cảng', selection: { year: 'abc', topic: '<b>' }, limit: 5, facets: true, texts: true },
      lexicon,
    );
    expect(answer.selection).toEqual({});
    expect(answer.total).toBe(2);
  });

  test('each count is what a click leaves, the own choice of a facet apart', () => {
    const answer = answerTo(
      { text: 'cảng cá', selection: { role: 'task' }, limit: 5, facets: true, texts: true },
      lexicon,
    );
    expect(answer.facets?.role.map(({ id, count }) => [id, count])).toEqual([
      ['result', 1],
      ['task', 1],
    ]);
    expect(answer.facets?.year.map(({ id, count }) => [id, count])).toEqual([['2019', 1]]);
  });

  test('without words the choices list passages, without either nothing', () => {
    expect(
      answerTo({ text: '', selection: { role: 'task' }, limit: 5, facets: true, texts: true }, lexicon).total,
    ).toBe(1);
    expect(answerTo({ text: '', selection: {}, limit: 5, facets: true, texts: true }, lexicon).total).toBe(0);
  });
});

describe('what is shown', () => {
  test('a snippet marks whole words as written and gives back the text', () => {
    const [first] = ask(lexicon, 'cang ca').results;
    expect(first?.snippet?.parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['Cảng cá']);
    expect(first?.snippet?.parts.map(({ text }) => text).join('')).toBe('Cảng cá được mở rộng thêm hai cầu tàu.');
  });

  test('a slip is offered put right', () => {
    expect(ask(lexicon, 'luồng vào cảngg').suggestions[0]).toBe('luồng vào cảng');
  });

  test('nothing found offers the names that are near', () => {
    expect(ask(lexicon, 'trann thii senn').suggestions).toContain('Trần Thị Sen');
  });

  test('keys that were read as words are said', () => {
    expect(ask(lexicon, 'luoongf').readAs).toBe('luồng');
    expect(ask(lexicon, 'luồng').readAs).toBe(null);
  });
});

test('whatever is asked, there is an answer, and its snippets are the passages own words', { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('cảng', 'ca', '"', '-', 'năm:', '2019', 'vai:', 'bqlc', 'x', 'ddoong'), { maxLength: 12 })
      .map((all) => all.join(' ')),
    fc.constant('ạ'.repeat(20_000)),
  );
  const texts = Array.from({ length: lexicon.size }, (_, passage) => lexicon.text(passage, true) ?? '');
  fc.assert(
    fc.property(text, fc.string(), (query, chosen) => {
      const answer = answerTo(
        { text: query, selection: { year: chosen, role: chosen }, limit: 3, facets: true, texts: true },
        lexicon,
      );
      for (const { snippet } of answer.results) {
        expect(texts.some((own) => own.includes(snippet?.parts.map((part) => part.text).join('') ?? 'none'))).toBe(
          true,
        );
      }
    }),
  );
});
