import { describe, expect, test } from 'vitest';
import { readingOf } from './fixture-captures.ts';

const errorsOf = (lines: readonly string[]) =>
  readingOf(lines.join('\n')).problems.flatMap(({ level, line, what }) => (level === 'error' ? [{ line, what }] : []));

const first = [
  'Báo Bờ Tre',
  'Ngành Ngoại giao khép lại năm 2031, hẹn mùa gặt sớm ở các cửa khẩu',
  'Thứ Ba, 30/12/2031 09:15',
  'Ngày 29/12/2031, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031, có hơn ba trăm khách mời ngồi kín sân tre.',
  'Thứ trưởng Phạm Tre Gai chủ trì hội nghị, nghe sáu bản tham luận của các đơn vị về hàng tre, chiếu cói và đường sông.',
  'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp 1.240 người đi biển về nhà và mở bốn lớp tiếng Việt trên bến.',
];

/** A second article whose first sentence tells neither the day nor the conference's name. */
const second = (year: number) => ({
  title: `Ngoại giao Việt Nam bước qua năm ${year} với nhiều chuyến đi dài`,
  stamp: `29/12/${year} 16:40`,
  text: [
    'Trong sân lớn chiều thứ Sáu, các đoàn của ngành ngoại giao ngồi kín ghế tre để cùng nhìn lại một năm đi nhiều và nghe nhiều.',
    'Hội nghị ghi nhận 45 chuyến thăm, 12 bản thỏa thuận về nghề muối và một tuyến đò mới tới các nước láng giềng.',
    'Thứ trưởng Đỗ Gốc Đa đề nghị các vụ ghi sổ mọi lời hứa, trả lời thư của địa phương trong mười ngày.',
  ],
});

describe('two articles in one file', () => {
  test.each([2028, 2030, 2035])('the second of %i is found by its head, wherever its date stands', (year) => {
    const { title, stamp, text } = second(year);
    const what = `a second article begins here: "${title}"`;
    const heads: [number, string[]][] = [
      [8, ['Lan Bờ', title, stamp, ...text, 'Minh Gốc']],
      [7, [title, stamp, ...text]],
      [7, [title, text[0] ?? '', stamp, ...text.slice(1)]],
      [8, [stamp, title, ...text]],
      [8, ['(Theo TTXVN)', title, ...text, 'Minh Gốc']],
    ];
    for (const [line, below] of heads)
      expect(errorsOf([...first, ...below, 'Tin mới', 'Giá cói tăng ở chợ huyện'])).toEqual([{ line, what }]);
  });

  test('one article with a subheading and dated teasers below it is one', () => {
    const { text } = second(2031);
    const teasers = ['Tin khác', 'Giá cói tăng ở chợ huyện', '28/12/2031', 'Người bán mừng vì trời nắng.'];
    expect(errorsOf([...first, 'Các chuyến thăm của năm 2031', ...text, 'Lan Bờ', ...teasers])).toEqual([]);
  });
});

describe('a page of teasers', () => {
  const front = (...teaser: string[]) => [
    'Báo Bờ Tre',
    'Thứ Hai, 29/12/2031 | 10:42',
    'Giá cói tăng ở chợ huyện',
    'Bộ Ngoại giao tổng kết công tác năm 2031',
    ...teaser,
    'Mưa đá rơi ở ba xã miền núi',
    'Người trồng rau che lưới từ chiều, thiệt hại được ghi là nhỏ...',
    'Chợ phiên mở lại sau mùa lũ',
    'Đọc nhiều',
    'Đội bóng làng thắng ba trận liền',
  ];
  const said =
    'Sáng 29/12, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031. Thứ trưởng Phạm Tre Gai chủ trì hội nghị và nghe các đơn vị kể chuyện sông nước';

  test.each([[[`${said}... Xem tiếp »`]], [[`${said}.`, 'Đọc tiếp']], [[`${said} […]`]], [[`${said}.`]]])(
    'holds no article, whatever ends the one about a review: %j',
    (teaser) => {
      const errors = errorsOf(front(...teaser));
      expect(errors).toHaveLength(1);
      expect(errors[0]?.what).toContain('no article was found');
    },
  );

  test('is none where a list’s head stands below three dated paragraphs', () => {
    const text = [
      ...first.slice(0, 5),
      'Các đơn vị hẹn gửi kế hoạch của ngành trước mùa lũ và báo cáo mỗi quý một lần ở bến.',
    ];
    expect(errorsOf([...text, 'Xem thêm', 'Giá cói tăng ở chợ huyện'])).toEqual([]);
  });

  test('is none where a short notice has its own date and is whole', () => {
    expect(errorsOf([...first.slice(0, 5), 'Tin mới', 'Giá cói tăng ở chợ huyện'])).toEqual([]);
  });
});
