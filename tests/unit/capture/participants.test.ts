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

  test.each([
    ['Giám đốc Sở Ngoại vụ tỉnh Nhân An', 'Đỗ Kim Mẫn'],
    ['Bí thư Tỉnh ủy Hà Giang', 'Đặng Văn Thử'],
    ['Bộ trưởng', 'Nguyễn Hồ Minh Thử'],
    ['Đại sứ Việt Nam tại Thái Lan', 'Phan Văn Mẫu'],
    ['Giám đốc Sở Ngoại vụ Thái Bình', 'Lê Mẫu'],
    ['Bí thư Tỉnh ủy Hải Dương', 'Tô Thử'],
    ['Bộ trưởng Bộ Khoa học và Công nghệ', 'Võ Ví Dụ'],
  ])('a place or a ministry before a name is the title’s: %s %s', (title, name) => {
    expect(short(`${title} ${name} phát biểu.`)).toEqual([[name, title, ['speaker']]]);
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
    [
      'Phát biểu khai mạc, Thứ trưởng Trần Thử cảm ơn. / Trình bày báo cáo, Thứ trưởng Trần Thử cho biết.',
      'Thứ trưởng Trần Thử speaker opening',
    ],
    ['Bộ trưởng Lê Mẫu yêu cầu chuẩn bị cho năm chủ tọa diễn đàn khu vực.', 'Bộ trưởng Lê Mẫu speaker'],
    ['Theo Bộ trưởng Ngoại giao Lê Mẫu, năm 2032 có năm điểm sáng.', 'Bộ trưởng Ngoại giao Lê Mẫu speaker'],
    ['Theo chân Thứ trưởng Trần Thử, đoàn tới bến. / Tiếp theo Thứ trưởng Võ Dụ, các đại biểu lên xe.', ''],
    ['Phát biểu chỉ đạo tại Hội nghị, Thủ tướng Trần Thử biểu dương toàn ngành.', 'Thủ tướng Trần Thử guidance'],
    [
      'Bộ trưởng Lê Mẫu phát biểu khai mạc. / Kết luận Hội nghị, Bộ trưởng Lê Mẫu đề nghị làm ngay.',
      'Bộ trưởng Lê Mẫu opening closing',
    ],
    [
      'Tại hội nghị, Đại sứ Lê Mẫu, Vụ trưởng Trần Thử và Giám đốc Võ Dụ tham luận.',
      'Đại sứ Lê Mẫu speaker; Vụ trưởng Trần Thử speaker; Giám đốc Võ Dụ speaker',
    ],
    [
      'Đại sứ Lê Mẫu cùng Vụ trưởng Trần Thử phát biểu tại hội nghị.',
      'Đại sứ Lê Mẫu speaker; Vụ trưởng Trần Thử speaker',
    ],
    ['Sau lời chào của Đại sứ Lê Mẫu, Vụ trưởng Trần Thử tham luận.', 'Vụ trưởng Trần Thử speaker'],
    ['Dự hội nghị có Đại sứ Lê Mẫu, Vụ trưởng Trần Thử phát biểu.', 'Đại sứ Lê Mẫu; Vụ trưởng Trần Thử speaker'],
    ['Dự hội nghị có các đồng chí Thứ trưởng: Lê Mẫu, Trần Thử.', 'Thứ trưởng Lê Mẫu; Thứ trưởng Trần Thử'],
    ['Dự hội nghị có các Thứ trưởng Lê Mẫu, Trần Thử.', 'Thứ trưởng Lê Mẫu; Thứ trưởng Trần Thử'],
    [
      'Đồng chí Trần Thử, Ủy viên Trung ương Đảng, Đại sứ, chủ trì Hội nghị.',
      'Ủy viên Trung ương Đảng, Đại sứ Trần Thử chair',
    ],
    [
      'Diễn ra dưới sự đồng chủ trì của Phó Thủ tướng Trần Thử; Trưởng ban Đối ngoại Lê Mẫu; Chủ nhiệm Ủy ban Võ Dụ.',
      'Phó Thủ tướng Trần Thử chair; Trưởng ban Đối ngoại Lê Mẫu chair; Chủ nhiệm Ủy ban Võ Dụ chair',
    ],
    ['Tại Hà Nội, Bộ trưởng nhắc tới chuyến thăm của Chủ tịch Nguyễn Văn Xa.', ''],
    ['Phó Thủ tướng Võ Dụ thay mặt Thủ tướng Trần Thử phát biểu chỉ đạo.', 'Phó Thủ tướng Võ Dụ guidance'],
    ['Chủ tịch nước Đỗ Mẫn sẽ dự hội nghị, phát biểu kết luận. / Bí thư Lê Mẫu không thể tham dự hội nghị.', ''],
    ['Bộ trưởng giao Thứ trưởng Lê Mẫu trông bến. / Ông nhấn mạnh việc giữ hẹn.', ''],
    ['Trả lời báo chí bên lề hội nghị, Đại sứ Vũ Bãi Cồn cho biết bến còn xa.', ''],
    ['Trưởng ban hoan nghênh Giám đốc Lý Văn Ví phát biểu thẳng thắn.', 'Giám đốc Lý Văn Ví speaker'],
    ['Sau phát biểu của Thủ tướng, Bộ trưởng Lê Mẫu tham luận.', 'Bộ trưởng Lê Mẫu speaker'],
    ['Đồng chí Lê Mẫu - Bộ trưởng Ngoại giao kết luận hội nghị.', 'Bộ trưởng Ngoại giao Lê Mẫu closing'],
    ['Thủ tướng Lê Mẫu, Bộ trưởng Ngoại giao, ông Trần Thử, Đại sứ, dự hội nghị.', 'Thủ tướng Lê Mẫu; Đại sứ Trần Thử'],
    ['Bộ trưởng Lê Mẫu ủy quyền cho Thứ trưởng Trần Thử chủ trì hội nghị.', 'Thứ trưởng Trần Thử chair'],
    ['Dự hội nghị có Bộ trưởng Công an Lê Mẫu. / Bộ trưởng Ngoại giao kết luận hội nghị.', 'Bộ trưởng Công an Lê Mẫu'],
    ['Qua truyền hình, Bí thư Thành ủy Lê Văn Mẫu chủ trì, nhấn mạnh hai việc.', 'Bí thư Thành ủy Lê Văn Mẫu'],
    ['Tham dự có: Đại sứ Lê Mẫu, Vụ trưởng Trần Thử phát biểu.', 'Đại sứ Lê Mẫu; Vụ trưởng Trần Thử speaker'],
    [
      'Phát biểu chỉ đạo hội nghị có Thủ tướng Lê Mẫu, cùng Bộ trưởng Trần Thử dự.',
      'Thủ tướng Lê Mẫu guidance; Bộ trưởng Trần Thử',
    ],
    ['Thủ tướng Lê Mẫu, cùng Bộ trưởng Trần Thử, phát biểu chỉ đạo hội nghị.', 'Thủ tướng Lê Mẫu guidance'],
    [
      'Dưới sự chủ trì của Bộ trưởng Lê Mẫu, Thứ trưởng Trần Thử báo cáo tổng kết.',
      'Bộ trưởng Lê Mẫu chair; Thứ trưởng Trần Thử speaker',
    ],
    [
      'Chủ trì hội nghị là Bộ trưởng Lê Mẫu; Thủ tướng Trần Thử phát biểu chỉ đạo.',
      'Bộ trưởng Lê Mẫu chair; Thủ tướng Trần Thử guidance',
    ],
    ['Thứ trưởng Trần Thử và Bộ trưởng Lê Mẫu, người chủ trì hội nghị, cảm ơn.', 'Bộ trưởng Lê Mẫu chair'],
    [
      'Hội nghị nghe báo cáo; các Đại sứ Lê Mẫu và Trần Thử tham luận.',
      'Đại sứ Lê Mẫu speaker; Đại sứ Trần Thử speaker',
    ],
    [
      'Bà Lê Mẫu (Vụ trưởng) và ông Trần Thử – Đại sứ – tham luận.',
      'Vụ trưởng Lê Mẫu speaker; Đại sứ Trần Thử speaker',
    ],
    ['Thứ trưởng Trần Thử được Bộ trưởng Lê Mẫu ủy quyền chủ trì hội nghị.', 'Thứ trưởng Trần Thử chair'],
    ['Ban Chỉ đạo do Thủ tướng Lê Mẫu chủ trì. / Thứ trưởng Trần Thử chủ trì phiên thảo luận.', ''],
    ['Thủ tướng Lê Mẫu đã chủ trì Hội nghị Cấp cao ASEAN. / Tại cuộc gặp, Bộ trưởng Võ Dụ khẳng định.', ''],
    ['Thủ tướng Singapore Lý Mẫu đánh giá cao ngành. / Cố Bộ trưởng Lê Mẫu dự hội nghị.', ''],
    ['Phiên thảo luận do Thứ trưởng Trần Thử chủ trì, Đại sứ Lê Mẫu tham luận.', 'Đại sứ Lê Mẫu speaker'],
  ])('%s', (text, parts) => {
    const said = short(...text.split(' / ')).map(([name, title, roles]) => [title, name, roles].flat().join(' '));
    expect(said.join('; ')).toBe(parts);
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
