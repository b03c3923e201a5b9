import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../scripts/capture/classify.ts';
import { factsOf } from '../../../scripts/capture/facts.ts';
import { captureOf, context, fixtures, textOf } from './fixture-captures.ts';

const reviews = fixtures.filter((name) => !name.startsWith('refused'));

const furniture = [
  ['', ''],
  ['Trang chủ', 'Thời sự', 'Thế giới', 'Kinh tế', 'Đăng nhập'],
  ['Trang chủ | Thời sự | Thế giới | Kinh tế'],
  ['Thứ Hai, ngày 24/11/2036', 'Hotline: 0900 000 000'],
  ['Giá vàng hôm nay tăng mạnh', 'Người dân đổ về quê nghỉ lễ'],
  ['Tin liên quan', 'Thủ tướng tiếp Đại sứ các nước', 'Khởi công đường vành đai'],
  ['Bình luận', 'Gửi bình luận của bạn', 'Bạn vui lòng nhập từ 5 ký tự trở lên'],
  ['[Video] Lễ hội hoa xuân', 'infographic 10 su kien trong tuan', '[Video] Mùa vàng trên rẻo cao'],
  ['Bản quyền thuộc về tòa soạn', 'Giấy phép số 12/GP-BTTTT', 'Tổng biên tập: Nguyễn Văn A'],
  [
    'Đọc nhiều',
    'Khánh thành cầu mới qua sông',
    'Khánh thành cầu mới qua sông',
    'Sáng nay, cây cầu dài hai ki-lô-mét nối hai bờ sông đã được khánh thành sau ba năm thi công. Hàng nghìn người dân đi bộ qua cầu từ sớm.',
  ],
];
const chrome = fc.subarray(furniture, { minLength: 1 }).map((blocks) => blocks.flat());
const review = fc.constantFrom(...reviews);

/** Classes of some lines, and the facts with line numbers counted from the article's first. */
function made(lines: readonly string[], offset: number, length: number) {
  const segmented = classify(captureOf(lines.join('\n')));
  const { value } = factsOf(segmented.value, context);
  if (value === null) return { classes: [], facts: null, added: [] };
  const { capture: _capture, ...article } = value.article;
  const { dateEvidence, ...conference } = value.conference;
  const evidence = dateEvidence === null ? null : { ...dateEvidence, line: dateEvidence.line - offset };
  const inside = (n: number): boolean => n > offset && n <= offset + length;
  return {
    classes: segmented.value.lines.filter(({ n }) => inside(n)).map((line) => [line.class, line.also]),
    facts: { article, conference, evidence },
    added: segmented.value.lines.filter(({ n }) => !inside(n)).map((line) => line.class),
  };
}

function withoutBlanks(text: string) {
  const segmented = classify(captureOf(text));
  const { value } = factsOf(segmented.value, context);
  const { capture: _c, ...article } = value?.article ?? { capture: null };
  const { dateEvidence, ...conference } = value?.conference ?? { dateEvidence: null };
  return {
    classes: segmented.value.lines
      .filter((line) => line.class !== 'blank')
      .map((line) => [line.class, line.text, line.also]),
    facts: { article, conference, words: dateEvidence?.words ?? null },
  };
}

describe('what an article is does not depend on what stands around it', () => {
  test('the page added before or after changes no class and no fact', () => {
    fc.assert(
      fc.property(review, chrome, fc.boolean(), (name, extra, before) => {
        const lines = captureOf(textOf(name)).lines;
        const plain = made(lines, 0, lines.length);
        const found = before
          ? made([...extra, ...lines], extra.length, lines.length)
          : made([...lines, ...extra], 0, lines.length);
        expect(found.classes).toEqual(plain.classes);
        expect(found.facts).toEqual(plain.facts);
        expect(found.added.every((given) => given === 'chrome' || given === 'blank')).toBe(true);
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  test('blank lines put in change nothing', () => {
    fc.assert(
      fc.property(review, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), (name, blanks) => {
        const lines = captureOf(textOf(name)).lines;
        const spread = lines.flatMap((line, index) => [line, ...Array<string>(blanks[index] ?? 1).fill('')]);
        expect(withoutBlanks(spread.join('\n'))).toEqual(withoutBlanks(lines.join('\n')));
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  for (const [what, change] of Object.entries({
    'NBSP for spaces': (text: string) => text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
    'decomposed letters': (text: string) => text.normalize('NFD'),
    'CRLF line ends': (text: string) => text.replaceAll('\n', '\r\n'),
    'CR line ends': (text: string) => text.replaceAll('\n', '\r'),
    'a byte order mark': (text: string) => `\ufeff${text}`,
    'soft hyphens, zero-width and bidi marks': (text: string) =>
      text.replaceAll('công', 'cô\u00adng').replaceAll('ngoại', '\u200bngoại\u200e'),
  })) {
    test(`${what} change nothing`, () => {
      for (const name of reviews)
        expect(withoutBlanks(change(textOf(name))), name).toEqual(withoutBlanks(textOf(name)));
    });
  }
});
