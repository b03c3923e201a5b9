import { describe, expect, test } from 'vitest';
import { participantsOf } from '../../../scripts/capture/participants.ts';
import { context } from './fixture-captures.ts';

const found = (...texts: string[]) =>
  participantsOf(
    texts.map((text, index) => ({ n: index + 1, text, headline: false })),
    context.vocabulary,
  );
const short = (...texts: string[]) =>
  found(...texts).participants.map(({ name, title, roles }) => [name, title, roles]);

describe('people are found by title and name, with what they did', () => {
  test('one of the vocabulary in capitals', () => {
    const texts = ['Bộ trưởng BÙI THANH SƠN chủ trì hội nghị.', 'BỘ TRƯỞNG BÙI THANH SƠN CHỦ TRÌ HỘI NGHỊ.'];
    expect(texts.map((text) => short(text).map(([name, , roles]) => [name, roles]))).toEqual([
      [['Bùi Thanh Sơn', ['chair']]],
      [['Bùi Thanh Sơn', ['chair']]],
    ]);
  });

  test('co-chairs in a list', () => {
    expect(
      short(
        'Phiên họp diễn ra dưới sự đồng chủ trì của Phó Thủ tướng Trần Văn Thử; Trưởng ban Đối ngoại Lê Thị Mẫu; Chủ nhiệm Ủy ban Võ Ví Dụ.',
      ),
    ).toEqual([
      ['Trần Văn Thử', 'Phó Thủ tướng', ['chair']],
      ['Lê Thị Mẫu', 'Trưởng ban Đối ngoại', ['chair']],
      ['Võ Ví Dụ', 'Chủ nhiệm Ủy ban', ['chair']],
    ]);
  });

  test.each([
    ['Giám đốc Sở Ngoại vụ tỉnh Nhân An', 'Đỗ Kim Mẫn'],
    ['Bí thư Tỉnh ủy Hà Giang', 'Đặng Văn Thử'],
    ['Bộ trưởng', 'Nguyễn Hồ Minh Thử'],
    ['Đại sứ Việt Nam tại Thái Lan', 'Phan Văn Mẫu'],
  ])('a place before a name is the title’s: %s %s', (title, name) => {
    expect(short(`${title} ${name} chủ trì hội nghị.`)).toEqual([[name, title, ['chair']]]);
  });

  test('who reads a report has that part beside opening; a chair of what is to come is none', () => {
    expect(
      short(
        'Phát biểu khai mạc Hội nghị, Thứ trưởng Trần Văn Thử cảm ơn các đơn vị.',
        'Trình bày báo cáo tổng kết, Thứ trưởng Trần Văn Thử cho biết công việc đã xong.',
        'Bộ trưởng Lê Thị Mẫu yêu cầu chuẩn bị cho năm chủ tọa diễn đàn khu vực.',
      ),
    ).toEqual([
      ['Trần Văn Thử', 'Thứ trưởng', ['speaker', 'opening']],
      ['Lê Thị Mẫu', 'Bộ trưởng', ['speaker']],
    ]);
  });

  test('whose words a sentence gives is a speaker, whose steps it follows is none', () => {
    expect(
      short(
        'Theo Bộ trưởng Ngoại giao Lê Thị Mẫu, năm 2032 có năm điểm sáng.',
        'Theo chân Thứ trưởng Trần Văn Thử, đoàn tới bến. Tiếp theo Thứ trưởng Võ Ví Dụ, các đại biểu lên xe.',
      ),
    ).toEqual([['Lê Thị Mẫu', 'Bộ trưởng Ngoại giao', ['speaker']]]);
  });

  test('who is spoken for, is to come or did not is none; who is spoken to says nothing', () => {
    expect(
      short(
        'Phó Thủ tướng Võ Ví Dụ thay mặt Thủ tướng Trần Văn Thử phát biểu chỉ đạo.',
        'Chủ tịch nước Đỗ Kim Mẫn sẽ dự hội nghị, phát biểu kết luận. Bí thư Phan Văn Mẫu không thể tham dự hội nghị.',
        'Bộ trưởng giao Thứ trưởng Lê Thị Mẫu trông bến.',
        'Ông nhấn mạnh việc giữ hẹn.',
        'Trả lời báo chí bên lề hội nghị, Đại sứ Vũ Bãi Cồn cho biết bến còn xa.',
        'Trưởng ban hoan nghênh Giám đốc Lý Văn Ví phát biểu thẳng thắn.',
      ),
    ).toEqual([
      ['Võ Ví Dụ', 'Phó Thủ tướng', ['guidance']],
      ['Lý Văn Ví', 'Giám đốc', ['speaker']],
    ]);
  });

  test('who wrote words that are read aloud took no part, and they are still theirs', () => {
    const { participants, speakers } = found(
      'Thứ trưởng Lê Thị Mẫu đọc thư của Chủ tịch nước Đỗ Kim Mẫn nhấn mạnh việc giữ hẹn.',
      'Trong thư gửi hội nghị, Chủ tịch nước đánh giá cao bến mới.',
    );
    expect(participants.flatMap(({ name, roles }) => (roles.length > 0 ? [name] : []))).toEqual([]);
    expect([...speakers.keys()]).toEqual([1, 2]);
  });

  test.each([
    ['Tại hội nghị, Đại sứ Lê Thị Mẫu, Vụ trưởng Trần Văn Thử và Giám đốc Võ Ví Dụ tham luận.', 3],
    ['Đại sứ Lê Thị Mẫu cùng Vụ trưởng Trần Văn Thử phát biểu tại hội nghị.', 2],
    ['Sau lời chào của Đại sứ Lê Thị Mẫu, Vụ trưởng Trần Văn Thử tham luận.', 1],
    ['Dự hội nghị có Đại sứ Lê Thị Mẫu, Vụ trưởng Trần Văn Thử phát biểu.', 1],
  ])('all of a list that opens a clause do what follows it: %s', (text, count) => {
    expect(short(text).filter(([, , roles]) => roles?.includes('speaker'))).toHaveLength(count);
  });

  test('titles after a name', () => {
    expect(short('Đồng chí Trần Văn Thử, Ủy viên Trung ương Đảng, Bộ trưởng Ngoại giao, chủ trì Hội nghị.')).toEqual([
      ['Trần Văn Thử', 'Ủy viên Trung ương Đảng, Bộ trưởng Ngoại giao', ['chair']],
    ]);
  });

  test.each(['', ':'])('one title for several, a mark behind it or none: %s', (mark) => {
    expect(short(`Tham dự Hội nghị có các Thứ trưởng${mark} Trần Văn Thử, Lê Thị Mẫu.`)).toEqual([
      ['Trần Văn Thử', 'Thứ trưởng', []],
      ['Lê Thị Mẫu', 'Thứ trưởng', []],
    ]);
  });

  test('opening, guidance and closing, said before or after the name', () => {
    expect(
      short(
        'Phát biểu chỉ đạo tại Hội nghị, Thủ tướng Trần Văn Thử biểu dương toàn ngành.',
        'Bộ trưởng Lê Thị Mẫu phát biểu khai mạc.',
        'Kết luận Hội nghị, Bộ trưởng Lê Thị Mẫu đề nghị làm ngay.',
      ),
    ).toEqual([
      ['Trần Văn Thử', 'Thủ tướng', ['guidance']],
      ['Lê Thị Mẫu', 'Bộ trưởng', ['opening', 'closing']],
    ]);
  });

  test('places that begin like surnames are no people; nor is who is only spoken of', () => {
    expect(short('Tại Hà Nội, Bộ trưởng nhắc tới chuyến thăm của Chủ tịch Nguyễn Văn Xa.')).toEqual([]);
  });

  test('who the vocabulary knows has an id in any spelling, who it does not know a warning', () => {
    const { participants, warnings } = found(
      'BỘ TRƯỞNG BÙI THANH SƠN CHỦ TRÌ HỘI NGHỊ.',
      'Thứ trưởng Trần Văn Thử trình bày báo cáo.',
    );
    expect(participants.map(({ person }) => person)).toEqual(['bui-thanh-son', null]);
    expect(warnings).toEqual([{ line: 2, what: '"Trần Văn Thử" is not in the vocabulary' }]);
  });
});
