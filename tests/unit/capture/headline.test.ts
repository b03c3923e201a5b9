import { expect, test } from 'vitest';
import { readingOf } from './fixture-captures.ts';

const text = [
  'Ngày 29/12/2031, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031, có hơn ba trăm khách mời ngồi kín sân tre.',
  'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp 1.240 người đi biển về nhà và mở bốn lớp tiếng Việt trên bến.',
  'Các đơn vị hẹn gửi kế hoạch trước mùa lũ và báo cáo mỗi quý một lần về việc làm ở bến.',
];
const headlineOf = (...above: string[]) =>
  readingOf([...above, ...text].join('\n')).lines.flatMap((line) => (line.class === 'headline' ? [line.text] : []));

test('a picture’s line with its credit, above the headline, is not the headline', () => {
  const headline = headlineOf(
    'Báo Bờ Tre',
    'Tin đọc nhiều nhất',
    '1. Chợ cói họp sớm hơn mọi năm ba ngày',
    'nganh ngoai giao tong ket nam 2031',
    'Toàn cảnh Hội nghị tổng kết công tác của Bộ Ngoại giao sáng 29/12. Ảnh: Lan Bờ',
    'Một năm đối ngoại đầy sân',
    '09:15 - 30/12/2031',
  );
  expect(headline).toEqual(['Một năm đối ngoại đầy sân']);
});

test('a line above a picture’s credit is a caption, and a title alone above the stamp the headline', () => {
  const picture = ['Bộ trưởng Ngoại giao và các đại biểu trên bến tre năm 2031', 'Ảnh: Lan Bờ'];
  const [stamp, slogan, headline] = ['09:15 - 30/12/2031', '“Phải nhanh hơn, xa hơn”', 'Ngành Ngoại giao đi xa mà gần'];
  expect(headlineOf(headline, stamp, ...picture)).toEqual([headline]);
  expect(headlineOf(slogan, stamp)).toEqual([slogan]);
});

test.each([
  [['TỔNG KẾT CÔNG TÁC ĐỐI NGOẠI NĂM 2031', 'Đối ngoại của một năm:', 'Đi xa mà vẫn gần bến'], 1],
  [['Đối ngoại 2031 vượt sóng,', 'giữ bến, giữ người'], 0],
  [['Ngành Ngoại giao khép lại năm 2031', 'và những mùa gặt sớm ở cửa khẩu'], 0],
  [['Đối ngoại, chính trị,', 'Ngành Ngoại giao khép lại năm 2031, hẹn mùa gặt sớm'], 1],
])('a headline over two lines is whole, without the kicker above it: %j', (above, from) => {
  expect(headlineOf(...above, '09:15 - 30/12/2031')).toEqual(above.slice(from));
});

test('neither a banner nor a title in pipes is the headline', () => {
  const [banner, piped] = ['Báo Bờ Tre điện tử - Tin tức ngoại giao', '| Ngoại giao năm 2031: Hẹn mùa gặt sớm | |'];
  expect(headlineOf(banner, '09:15 - 30/12/2031')).toEqual([]);
  expect(headlineOf('Một năm đầy sân', piped, '09:15 - 30/12/2031')).toEqual(['Một năm đầy sân']);
  expect(headlineOf('- Bộ Ngoại giao tổng kết năm 2031', 'Một năm đầy sân', '30/12/2031')).toEqual(['Một năm đầy sân']);
  expect(headlineOf(piped, '09:15 - 30/12/2031')).toEqual([piped]);
});

test('a line in small letters below the headline is none of it', () => {
  const whole = 'Ngành Ngoại giao khép lại năm 2031, hẹn mùa gặt sớm ở cửa khẩu';
  expect(headlineOf(whole, 'iPhone và ngành ngoại giao năm 2031', '09:15 - 30/12/2031')).toEqual([whole]);
});

test('a short headline under the date, with the page’s buttons below it', () => {
  const [stamp, headline] = ['Cập nhật lúc 17:20, Thứ Ba, 30/12/2031 (GMT+7)', 'Đối ngoại 2031 có nhiều bến mới'];
  expect(headlineOf('Báo Bờ Tre', stamp, headline, 'Bản in | Gửi bài viết cho bạn bè')).toEqual([headline]);
});
