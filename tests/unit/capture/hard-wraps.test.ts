import { describe, expect, test } from 'vitest';
import { readingOf } from './fixture-captures.ts';

const paragraphs = [
  'Báo Bến Sông',
  'Ngành Ngoại giao tổng kết công tác năm 2031, bàn việc đón mùa nước của năm tới ở các bến',
  'Sáng nay, hội trường kín chỗ từ sớm. Các đoàn ngồi theo từng châu thổ. Chiều muộn thứ Hai ngày 29/12/2031, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031, triển khai nhiệm vụ năm 2032. Thứ trưởng Phạm Bến Lở chủ trì hội nghị.',
  'Quang cảnh hội nghị. Ảnh: Trần Đò Ngang',
  'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp 4.210 người đi biển về nhà, mở bốn lớp tiếng Việt trên ghe và đưa hàng của mười hai tỉnh qua cửa khẩu nhanh hơn một ngày.',
  'Bộ phát động phong trào thi đua năm 2032 với chủ đề “Giữ bến, giữ người, giữ lời hẹn với mùa nước lớn”.',
  'Kết luận hội nghị, Thứ trưởng Phạm Bến Lở yêu cầu các đơn vị gửi kế hoạch trước mùa lũ và báo cáo mỗi quý.',
  'Tin mới',
  'Giá cá lóc tăng ở chợ nổi',
];

/** Breaks a paragraph at a column. */
function broken(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

describe('a page broken at a column', () => {
  const plain = readingOf(paragraphs.join('\n\n'));

  test.each([60, 72, 80])('at %i gives each line the class of its paragraph, and the facts of the whole', (width) => {
    const cut = paragraphs.map((paragraph) => broken(paragraph, width));
    const { lines, source, said } = readingOf(cut.map((rows) => rows.join('\n')).join('\n\n'));
    const [found, expected] = [lines, plain.lines].map((all) =>
      all.map((line) => line.class).filter((one) => one !== 'blank'),
    );
    expect(found).toEqual(cut.flatMap((rows, index) => rows.map(() => expected?.[index])));
    const { dateEvidence, ...conference } = source?.conference ?? { dateEvidence: null };
    const { dateEvidence: _, ...wanted } = plain.source?.conference ?? { dateEvidence: null };
    expect(conference).toEqual(wanted);
    expect(source?.article.headline).toBe(paragraphs[1]);
    expect(lines[(dateEvidence?.line ?? 0) - 1]?.text).toContain('29/12/2031');
    expect(source?.passages.map(({ text }) => text)).toEqual(plain.source?.passages.map(({ text }) => text));
    expect(said).toContain('its paragraphs are broken at a column; they were put together for reading');
    for (const { lines: own, id } of source?.passages ?? [])
      expect(source?.ledger?.slice(own[0] - 1, own[1]).every((line) => line.passage === id)).toBe(true);
  });

  test('is not one that has a paragraph a line', () => {
    const one = paragraphs.flatMap((text) => (text.startsWith('Theo') ? broken(text, 50) : [text]));
    for (const { said } of [plain, readingOf(one.join('\n'))]) expect(said.join()).not.toContain('broken at a column');
  });
});
