import { describe, expect, test } from 'vitest';
import { eventDate } from '../../../scripts/capture/date-and-place.ts';

const years = { review: 2022, direction: 2023 };
const dated = (text: string, publishedAt: string | null = null) => {
  const report = { n: 3, text, headline: false };
  return eventDate([report], report, years, publishedAt);
};
const held = (when: string) => `${when}, Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác.`;

describe('the day of a conference rests on words that date it', () => {
  test.each([
    ['Ngày 10/1', '2023-01-10', 'Ngày 10/1'],
    ['Sáng 10.1', '2023-01-10', 'Sáng 10.1'],
    ['Chiều 29-12', '2022-12-29', 'Chiều 29-12'],
    ['Sáng nay (10/1)', '2023-01-10', 'Sáng nay (10/1)'],
    ['Hôm qua (10/1), tại Nhà khách Bờ Tre, Hà Nội', '2023-01-10', 'Hôm qua (10/1)'],
    ['Ngày 10/1, tại Nhà khách Bờ Tre (số 5 Bến Cũ, Hà Nội)', '2023-01-10', 'Ngày 10/1'],
    ['Sáng mùng 5/1', '2023-01-05', 'Sáng mùng 5/1'],
    ['Ngày mồng 5 tháng 1', '2023-01-05', 'Ngày mồng 5 tháng 1'],
    ['Tiếp nối Hội nghị Ngoại giao lần thứ 31, ngày 10/1, tại Hà Nội', '2023-01-10', 'ngày 10/1'],
    ['Sáng thứ Ba, ngày 10 tháng 1', '2023-01-10', 'Sáng thứ Ba, ngày 10 tháng 1'],
    ['Vào lúc 8 giờ 30 phút ngày 10/1', '2023-01-10', 'ngày 10/1'],
    ['8h30 sáng 10/1', '2023-01-10', 'sáng 10/1'],
    ['Sáng 19/1 (tức 28 tháng Chạp)', '2023-01-19', 'Sáng 19/1'],
  ])('"%s" takes its year from the years of the conference: %s', (when, date, words) => {
    const dateEvidence = { line: 3, words };
    expect(dated(held(when))).toEqual({ date, dateBasis: 'inferred-year', dateEvidence, warning: null });
  });

  test('a year in print is taken as printed', () => {
    expect(dated(held('Ngày 10/1/2023'))).toMatchObject({ date: '2023-01-10', dateBasis: 'printed' });
  });

  test('the date stamp decides the year, never the day', () => {
    expect(dated(held('Chiều 29-12'), '2022-12-30')).toMatchObject({ date: '2022-12-29', dateBasis: 'dateline-year' });
    expect(dated(held('Chiều 29-12'), '2023-01-02').date).toBe('2022-12-29');
    expect(dated(held('Ngày 10/1'), '2022-12-30T08:20+07:00').date).toBe('2023-01-10');
    for (const when of ['Sáng nay', 'Cuối tuần qua', 'Mới đây', 'Thứ Tư tuần trước', 'Giữa tháng 1'])
      expect(dated(held(when), '2022-12-30')).toMatchObject({ date: null, warning: { line: 3 } });
  });

  test.each(['Hà Nội (GNO 10/1) - ', 'Hà Nội (GNO 10/1) '])('an agency’s mark is its day: %s', (mark) => {
    expect(dated(`${mark}Bộ Ngoại giao tổ chức Hội nghị tổng kết công tác.`).date).toBe('2023-01-10');
    const opening = { n: 1, text: `${mark}Chợ nổi họp lại.`, headline: false };
    const report = { n: 3, text: held('Hôm ấy'), headline: false };
    expect(eventDate([opening, report], report, years, null).date).toBeNull();
  });

  test.each([
    ...['Mùng 5 tháng Giêng', 'Sáng mùng 5/1 âm lịch', 'Ngày 23 tháng Chạp', 'Ngày 20/12 âm lịch'],
    ...['Sáng 10/01/23', 'Ngày 10 tháng Một'],
  ])('"%s" stays unknown, and is named', (when) => {
    const warning = { line: 3, what: expect.stringContaining('a form that is not read') };
    expect(dated(held(when))).toMatchObject({ date: null, warning });
  });

  test('the day of the week may stand before it', () => {
    expect(dated('Hội nghị tổng kết công tác năm 2022 diễn ra hôm thứ Ba (10/1).').date).toBe('2023-01-10');
  });

  test('two days are a warning for a person, not a choice', () => {
    expect(dated(held('Trong hai ngày 22-23/12')).warning).toEqual({
      line: 3,
      what: 'the conference is dated over several days, "ngày 22-23/12"',
    });
    for (const days of ['ngày 14 đến 19/12', '(9-10/1)', 'các ngày 9, 10-1', 'ngày 31/12/2022 và 1/1/2023'])
      expect(dated(held(`Trong ${days}`)).warning?.what).toContain('several days');
  });

  test('a month that tells no year, and a stamp years later, are warnings and no guess', () => {
    expect(dated(held('Ngày 8/7'))).toMatchObject({ date: null, warning: { line: 3 } });
    expect(dated(held('Ngày 10/1'), '2026-03-01')).toMatchObject({ date: null, warning: { line: 3 } });
  });

  test.each([
    ['Ngày 10/1', 'Ngày 20/1, Bộ tổ chức hội nghị với các địa phương.', '2023-01-10', ''],
    ['Ngày 10/1', 'Sau hội nghị tổng kết năm 2021 (ngày 9/1/2022), ngành làm tiếp.', '2023-01-10', ''],
    ['Ngày 10/1', 'Hội nghị ngày 13/1 thống nhất các việc.', null, 'on line 0 and "ngày 13/1" here'],
    ['Hôm ấy', 'Hội nghị tổng kết công tác năm 2022, được tổ chức ngày 10/1.', '2023-01-10', ''],
    ['Hôm ấy', 'Sáng 12/1, tại hội nghị, Bộ Công Thương cũng tổng kết năm.', null, 'day of another event'],
    ['Hôm ấy', 'Ngày 20/1, Bộ tổ chức hội nghị với các địa phương.', null, 'day of another event'],
    ['Hôm ấy', 'Ngày 11/1, Bộ cho biết Hội nghị tổng kết công tác năm 2022 đã họp.', null, 'another event'],
    ['Hôm ấy', 'Hội nghị tổng kết công tác năm 2022 nêu chuyến thăm Lào ngày 20/12.', null, 'another event'],
    ['Hôm ấy', 'Hội nghị tổng kết công tác họp sau khi Trung ương bế mạc ngày 15/12.', null, 'another event'],
    ['Hôm ấy', 'Ngày 5/12, ta trúng cử, được Hội nghị tổng kết công tác năm 2022 ghi lại.', null, 'another'],
    ['Hôm ấy', 'Sự kiện diễn ra sáng 12/1 tại Hà Nội.', '2023-01-12', ''],
    ['Hôm ấy', 'Hội nghị được tổ chức tại Hà Nội vào ngày 12/1.', '2023-01-12', ''],
    ['Hôm ấy', 'Ngày 5/1, Thủ tướng dự hội nghị tổng kết của ngành Công Thương.', null, 'another event'],
    ['Hôm ấy', 'Ngày 5/1, Thủ tướng dự hội nghị tổng kết của Bộ Ngoại thương.', null, 'another event'],
    ['Hôm ấy', 'Hội nghị Trung ương diễn ra sáng 12/1.', null, ''],
    ['Ngày 29/9/2022', '', null, 'no year is reviewed before its last months'],
    ['Ngày 31/9/2022', '', null, 'no day of the calendar'],
  ])('%s: %s', (when, second, date, said) => {
    const [report, ...others] = [held(when), second].map((text, n) => ({ n, text, headline: false }));
    const found = report && eventDate([report, ...others], report, years, null);
    expect(found?.date).toBe(date);
    expect(found?.warning?.what ?? '').toContain(said);
  });

  test('the date of a directive is not the date of the conference', () => {
    const text = 'Hội nghị tổ chức triển khai Chỉ thị số 25 ngày 8/8/2018 của Ban Bí thư.';
    expect(dated(text)).toMatchObject({ date: null, warning: null });
  });
});
