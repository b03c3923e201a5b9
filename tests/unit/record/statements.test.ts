import { describe, expect, test } from 'vitest';
import { partOn, quoteOf } from '../../../src/record/statements.ts';
import { article, conference, english, passage, person, recordOf, topic } from './small-record.ts';

describe('the part of a passage on a subject', () => {
  const economy = [{ ...topic('kinh-te'), label: 'Ngoại giao kinh tế', aliases: ['hội nhập kinh tế'] }];
  const position = [{ ...topic('vi-the'), label: 'Vị thế', aliases: ['vị thế đất nước'] }];

  test('is the sentences, or parts between semicolons, that name it, the others marked as left out', () => {
    const text = 'Đối ngoại Đảng được nâng tầm. Ngoại giao kinh tế mở rộng thị trường. Công tác cán bộ nền nếp.';
    expect(partOn(text, economy)).toBe('[…] Ngoại giao kinh tế mở rộng thị trường. […]');
    expect(partOn('Đa phương được nâng tầm; hội nhập kinh tế.', economy)).toBe('[…] hội nhập kinh tế.');
  });

  test('is the quotation that names it, or what stands before one', () => {
    expect(partOn('Ông An phát động: “Vị thế đất nước; hội nhập”.', position)).toBe('[…] “Vị thế đất nước; hội nhập”.');
    expect(partOn('Ông An nêu hội nhập kinh tế: “Chủ động”.', economy)).toBe('Ông An nêu hội nhập kinh tế: […]');
  });

  test('is never cut at a comma or inside a quotation', () => {
    const text = 'Chủ động, nâng cao vị thế đất nước. Phát động chủ đề “Hiện đại; vị thế đất nước”.';
    expect(partOn(text, position)).toBe(text);
  });

  test('is all of it where no sentence names the subject', () => {
    expect(partOn('Một câu. Hai câu.', economy)).toBe('Một câu. Hai câu.');
  });
});

describe('a quotation', () => {
  const held = conference('tong-ket-2018', { articles: ['bai'] });
  const words = passage('p1', { text: 'Lời dặn chung. Giữ vị thế.', speaker: 'an', topics: ['chung', 'vi-the'] });
  const topics = [topic('chung'), { ...topic('vi-the'), label: 'Vị thế' }];
  const recordWith = (outdated: boolean | null) =>
    recordOf({
      conferences: [held],
      articles: [article('bai', held.id, [words])],
      vocabulary: { topics, people: [person('an', 'Nguyễn An')] },
      ...(outdated !== null && { english: english('bai', { p1: 'General advice.' }, null, outdated) }),
    });
  const quoted = (outdated: boolean | null, language: 'vi' | 'en', part: string[] | null = null) => {
    const record = recordWith(outdated);
    const [one] = record.articles.flatMap(({ passages }) => passages);
    if (one === undefined) throw new Error('no passage');
    return quoteOf(record, one, language, part);
  };

  const vietnamese = { words: words.text, original: null };

  test('names the speaker where the words do not', () => {
    expect(quoted(null, 'vi')).toMatchObject({ ...vietnamese, speaker: { id: 'an' } });
  });

  test('of a part says whose words it is where only the rest of the passage does', () => {
    const record = recordWith(false);
    const quotePart = (text: string, speaker: string | null, language: 'vi' | 'en') =>
      quoteOf(record, { ...words, article: 'bai', text, speaker }, language, ['vi-the']);
    expect(quotePart('Theo bài báo, đà giữ vững; vị thế nâng cao.', null, 'vi').byPaper).toBe(true);
    expect(quotePart('Đà giữ vững; vị thế, theo bài báo, nâng cao.', null, 'vi').byPaper).toBe(false);
    expect(quotePart('Nguyễn An dặn giữ đà; giữ vị thế.', 'an', 'vi').speaker).toMatchObject({ id: 'an' });
    expect(quotePart('Theo bài báo, đà giữ vững; vị thế nâng cao.', null, 'en').byPaper).toBe(false);
  });

  test('leads to its first line where the ledger of the capture is shipped', () => {
    const [bai] = recordWith(null).articles;
    const capture = { file: 'bai.txt', sha256: bai?.capture.sha256 ?? '', lines: [] };
    const record = { ...recordWith(null), ledgers: new Map([[capture.sha256, capture]]) };
    expect(quoteOf(record, { ...words, article: 'bai', lines: [4, 5] }, 'vi').ledgerLine).toBe(4);
    expect(quoted(null, 'vi').ledgerLine).toBeNull();
  });

  test('is the translation over the Vietnamese in English', () => {
    expect(quoted(false, 'en')).toMatchObject({ words: 'General advice.', original: 'Lời dặn chung. Giữ vị thế.' });
  });

  test('stays Vietnamese where the translation is missing or outgrown', () => {
    expect(quoted(null, 'en')).toMatchObject({ ...vietnamese, missing: 'untranslated' });
    expect(quoted(true, 'en')).toMatchObject({ ...vietnamese, missing: 'outdated' });
  });

  test('of a part names the topic under which the whole is read; a translation is whole beside it', () => {
    const part = { words: '[…] Giữ vị thế.', original: null };
    expect(quoted(false, 'vi', ['vi-the'])).toMatchObject({ ...part, whole: { id: 'chung' } });
    expect(quoted(true, 'en', ['vi-the'])).toMatchObject({ ...part, whole: { id: 'chung' } });
    expect(quoted(false, 'en', ['vi-the'])).toMatchObject({ original: '[…] Giữ vị thế.', whole: { id: 'chung' } });
  });
});
