import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { paragraph, passageDirective, writeMarkdown } from '../../../scripts/content/entries.ts';
import { readEntry, readMarkdown } from '../../../src/text/markdown.ts';

/** Text as a passage may hold it: NFC, no line breaks, no space at either end. */
const passageText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'*_`[](){}<>#+-=|~:!&;.\\/"\'^$ 1aàậđ“”–…'), maxLength: 40 }),
  )
  .map((text) =>
    text
      .replace(/[\0\r\n]/g, '')
      .trim()
      .normalize('NFC'),
  )
  .filter((text) => text.isWellFormed() && text.trim() === text && text !== '');

describe('the body of an article', () => {
  test('reads back word for word', () => {
    fc.assert(
      fc.property(passageText, fc.array(passageText, { minLength: 1, maxLength: 4 }), (abstract, texts) => {
        const passages = texts.map((text, at) => passageDirective(`p${at + 1}`, text));
        const entry = readEntry(writeMarkdown({ id: 'a' }, [paragraph(abstract), ...passages]));
        expect([entry.abstract, ...entry.passages.values()]).toEqual([abstract, ...texts]);
      }),
      { numRuns: 300 },
    );
  });

  test('is a directive a passage, its words on one line', () => {
    const passages = ['1. Một * hai :ba', 'Hai.'].map((text, at) => passageDirective(`p${at + 1}`, text));
    expect(writeMarkdown({ id: 'a' }, passages)).toBe(
      '---\nid: a\n---\n\n:::passage{#p1}\n1\\. Một \\* hai \\:ba\n:::\n\n:::passage{#p2}\nHai.\n:::\n',
    );
  });
});

describe('front matter', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
      fc.constantFrom('', 'no', 'y', 'Null', '~', '1e3', '0x1F', 'p1', '10:56', '- a', 'a: b', '# c'),
      fc.constantFrom('2019-01-21', '2019-03-12T10:56+07:00'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('id', 'text', 'lines', 'people'), tie('any'), { maxKeys: 3, minKeys: 1 }),
    ),
  })).any;

  test('is the same data to readers of YAML 1.1 and of YAML 1.2', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('id', 'passages', 'date'), value, { minKeys: 1 }), (data) => {
        const yaml = readMarkdown(writeMarkdown(data, [])).frontMatter?.yaml ?? '';
        const plain = JSON.parse(JSON.stringify(data));
        expect(parse(yaml, { version: '1.1' })).toEqual(plain);
        expect(parse(yaml, { version: '1.2' })).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });
});
