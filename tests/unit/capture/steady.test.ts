import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureOf, fixtures, readingOf, textOf } from './fixture-captures.ts';

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

/** An article's facts and the classes of its lines, wherever these stand; those of what was added around it apart. */
function made(text: string, before: readonly string[] = [], after: readonly string[] = []) {
  const { source, lines } = readingOf([...before, text, ...after].join('\n'));
  const end = before.length + captureOf(text).lines.length;
  const [own, added] = [true, false].map((isOwn) =>
    lines.filter((line) => line.class !== 'blank' && (line.n > before.length && line.n <= end) === isOwn),
  );
  const { capture: _capture, ...article } = source?.article ?? { capture: null };
  const { dateEvidence = null, ...conference } = source?.conference ?? {};
  const evidence = dateEvidence && [dateEvidence.words, lines[dateEvidence.line - 1]?.text];
  const classes = own?.map((line) => [line.class, line.text, line.also]);
  return { read: { classes, article, conference, evidence }, added: added?.map((line) => line.class) };
}

describe('what an article is does not depend on what stands around it', () => {
  test('the page added before or after changes no class and no fact', () => {
    fc.assert(
      fc.property(review, chrome, fc.boolean(), (name, extra, isBefore) => {
        const text = textOf(name);
        const { read, added } = made(text, isBefore ? extra : [], isBefore ? [] : extra);
        expect(read).toEqual(made(text).read);
        expect(added?.every((found) => found === 'chrome')).toBe(true);
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  test('blank lines put in change nothing', () => {
    fc.assert(
      fc.property(review, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), (name, blanks) => {
        const lines = captureOf(textOf(name)).lines;
        const spread = lines.flatMap((line, index) => [line, ...Array<string>(blanks[index] ?? 1).fill('')]);
        expect(made(spread.join('\n'))).toEqual(made(lines.join('\n')));
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
      for (const name of reviews) expect(made(change(textOf(name))), name).toEqual(made(textOf(name)));
    });
  }
});
