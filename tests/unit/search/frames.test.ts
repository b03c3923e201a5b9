import { describe, expect, test } from 'vitest';
import { unframed } from '../../../src/search/query/frames.ts';
import { parseQuery, wordsOf } from '../../../src/search/query/parse.ts';

const asked = (text: string) =>
  unframed(wordsOf(text))
    .map(({ typed }) => typed)
    .join(' ');

describe('the words of asking', () => {
  test.each([
    ['ASEAN là gì', 'ASEAN'],
    ['asean la gi', 'asean'],
    ['Phạm Bình Minh là ai', 'Phạm Bình Minh'],
    ['ai là Chủ tịch ASEAN', 'Chủ tịch ASEAN'],
    ['thông tin về Biển Đông', 'Biển Đông'],
    ['cho tôi biết về các nhiệm vụ 2019', 'nhiệm vụ 2019'],
    ['bảo hộ công dân như thế nào', 'bảo hộ công dân'],
    ['Chủ tịch ASEAN năm nào', 'Chủ tịch ASEAN'],
    ['EVFTA của Việt Nam', 'EVFTA'],
    ['ai chủ trì hội nghị', 'chủ trì hội nghị'],
    ['bao nhiêu đề án', 'đề án'],
    ['gồm những trụ cột nào', 'gồm những trụ cột'],
    ['hội nghị họp ở đâu', 'hội nghị họp'],
  ])('are left out of “%s”', (text, rest) => expect(asked(text)).toBe(rest));

  test.each([
    'bảo vệ chủ quyền',
    'thông tin đối ngoại',
    'Việt Nam',
    'của Việt Nam',
    'là gì',
    'về Biển Đông',
    'chỉ đạo của Việt Nam và ASEAN',
    '',
  ])('are none in “%s”', (text) => expect(asked(text)).toBe(text));

  test('stay in quotation marks', () => {
    expect(parseQuery('"ASEAN là gì"').words).toHaveLength(3);
  });
});
