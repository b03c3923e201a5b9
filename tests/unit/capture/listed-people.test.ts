import { describe, expect, test } from 'vitest';
import { read } from './fixture-captures.ts';

const conferenceOf = (sentence: string, place = 'tại Hà Nội, ') =>
  read(
    'Ngành Ngoại giao khép lại năm 2031, hẹn mùa gặt sớm ở các cửa khẩu',
    `Ngày 29/12/2031, ${place}Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031, có hơn ba trăm khách của UBND các tỉnh ngồi kín sân tre.`,
    sentence,
    'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp 1.240 người đi biển về nhà và mở bốn lớp tiếng Việt trên bến.',
  ).conference;
const peopleOf = (sentence: string) =>
  conferenceOf(sentence)?.participants.map(({ name, title, roles }) => ({ name, title, roles }));
const chair = (name: string, title: string) => ({ name, title, roles: ['chair'] });

describe('people in a list', () => {
  test.each([
    'Phạm Tre Gai, Thứ trưởng Ngoại giao; Đỗ Gốc Đa, Trưởng ban Sông Nước và Lê Bến Lở, Chủ nhiệm Ủy ban Đò Ngang.',
    'Phạm Tre Gai, Thứ trưởng Ngoại giao; đồng chí Đỗ Gốc Đa, Trưởng ban Sông Nước; Lê Bến Lở, Chủ nhiệm Ủy ban Đò Ngang.',
  ])('each with the title after the name, all chairs: %s', (list) => {
    expect(peopleOf(`Hội nghị diễn ra dưới sự đồng chủ trì của đồng chí ${list}`)).toEqual([
      chair('Phạm Tre Gai', 'Thứ trưởng Ngoại giao'),
      chair('Đỗ Gốc Đa', 'Trưởng ban Sông Nước'),
      chair('Lê Bến Lở', 'Chủ nhiệm Ủy ban Đò Ngang'),
    ]);
  });

  test.each(["H'Mưa Niê", 'K’Tu Brông', 'Giàng A Sáo', "Ma K'Bờ", 'Đinh Y Sậy'])(
    'a name with an apostrophe or a syllable of one letter: %s',
    (name) => {
      expect(peopleOf(`Thứ trưởng ${name} chủ trì hội nghị về chiếu cói và đường sông.`)).toEqual([
        chair(name, 'Thứ trưởng'),
      ]);
    },
  );
});

describe('the place', () => {
  const after = ['sau hai ngày làm việc', 'kết nối 98 đầu cầu', 'thu hút 500 khách'];
  test.each([...after, 'ngày 29/12', 'vào buổi sáng', 'tối 29/12', 'trưa qua', 'hôm thứ Năm'])(
    'ends before %s',
    (words) => {
      expect(conferenceOf('Hội nghị là dịp gặp nhau.', `tại Nhà Bờ Tre ${words} `)?.place).toBe('Nhà Bờ Tre');
    },
  );

  test.each([
    'Hội nghị tổ chức trực tuyến tới điểm cầu tại Đà Nẵng.',
    'Bộ sẽ tổ chức hội nghị về đường sông tại Đà Nẵng vào mùa nước lớn năm 2032.',
    '- Tổ chức hội nghị về đường sông tại Đà Nẵng vào mùa nước lớn năm 2032.',
  ])('is not a video end, nor where a task is to be done: %s', (sentence) => {
    expect(conferenceOf(sentence, '')?.place).toBeNull();
    expect(conferenceOf(sentence)?.place).toBe('Hà Nội');
  });
});
