import { describe, expect, test } from 'vitest';
import { read } from './fixture-captures.ts';

const readPage = (...lines: string[]) => read(...head, ...lines);
const head = [
  'Báo Bờ Tre',
  'Ngành Ngoại giao khép lại năm 2031, hẹn mùa gặt sớm ở các cửa khẩu',
  'Thứ Ba, 30/12/2031 09:15',
  'Ngày 29/12/2031, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng kết công tác năm 2031, có hơn ba trăm khách mời ngồi kín sân tre.',
  'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp 1.240 người đi biển về nhà và mở bốn lớp tiếng Việt trên bến.',
];
describe('lines of the text that look like something else', () => {
  const closing =
    'Kết luận hội nghị, Thứ trưởng Phạm Tre Gai phát động phong trào thi đua năm 2032 với chủ đề “Giữ bến, giữ người, giữ mùa nước”';

  test('a closing sentence without its full stop, above the signature', () => {
    const { classOf, conference } = readPage(closing, 'Lan Bờ', 'Tin mới', 'Giá cói tăng ở chợ huyện');
    expect(classOf('Kết luận')).toBe('body');
    expect(classOf('Lan Bờ')).toBe('byline');
    expect(conference?.theme).toEqual({ year: 2032, text: 'Giữ bến, giữ người, giữ mùa nước' });
    expect(conference?.participants[0]).toMatchObject({ name: 'Phạm Tre Gai', roles: ['closing'] });
  });

  test('a title below the text is none of it', () => {
    const title = 'Ngoại giao kinh tế đưa chiếu cói của mười hai tỉnh qua cửa khẩu nhanh hơn một ngày';
    expect(readPage(title, 'Lan Bờ', 'Tin mới').classOf(title)).toBe('chrome');
  });

  test.each(['(ảnh: Trần Đò Ngang)', '(Ảnh Trần Đò Ngang)'])('a paragraph with a caption fused to it: %s', (credit) => {
    const text = 'Các đơn vị hẹn gửi kế hoạch trước mùa lũ và báo cáo mỗi quý một lần về việc làm ở bến.';
    const line = `${text} Quang cảnh hội nghị nhìn từ hàng ghế sau ${credit}`;
    const { lineOf } = readPage(line, 'Lan Bờ');
    expect(lineOf('Các đơn vị hẹn')).toMatchObject({ class: 'body', also: [{ class: 'caption', from: 23 }] });
  });

  test('a quotation that begins a line of a paragraph broken at a ragged column', () => {
    const rows = [
      'Theo báo cáo, trong năm 2031 các cơ quan đại diện đã giúp',
      '4.210 người đi biển về nhà, mở bốn lớp tiếng Việt trên ghe và',
      'đưa hàng của mười hai tỉnh qua cửa khẩu nhanh hơn một ngày.',
      '',
      'Bộ phát động phong trào năm 2032 với chủ đề',
      '“Giữ bến, giữ người, giữ mùa nước”, giao các đơn vị ghi việc',
      'vào sổ và trả lời thư của địa phương trong mười ngày tới.',
    ];
    const opening = [
      'Ngày 29/12/2031, tại Hà Nội, Bộ Ngoại giao mở Hội nghị tổng',
      'kết công tác năm 2031, có hơn ba trăm khách mời ngồi kín sân.',
    ];
    const { classOf, conference } = read(head.slice(0, 3).join('\n\n'), '', ...opening, '', ...rows);
    expect(classOf('với chủ đề')).toBe('body');
    expect(conference?.theme?.text).toBe('Giữ bến, giữ người, giữ mùa nước');
  });

  const listed = [
    'Thứ trưởng Phạm Tre Gai tiếp Đại sứ nước láng giềng',
    'Chiều 28/12, tại Hà Nội, Thứ trưởng Phạm Tre Gai tiếp Đại sứ đến chào từ biệt, hai bên bàn hợp tác song phương và đa phương.',
    'Ngoại giao Việt Nam và dấu ấn của năm 2031',
    'Năm 2031, công tác đối ngoại có nhiều dấu ấn, được Bộ Ngoại giao tổng kết thành mười sự kiện của ngành Ngoại giao.',
  ];

  test.each(['Tin cùng chuyên mục', 'Có thể bạn quan tâm', 'Các tin khác'])(
    'what stands below a list’s head under the signature is other articles: %s',
    (head) => {
      const { classOf } = readPage(`${closing}.`, 'Lê Lan Bờ', head, ...listed);
      expect(listed.map((line) => classOf(line))).toEqual(['chrome', 'chrome', 'chrome', 'chrome']);
    },
  );

  const plain = 'Hơn bốn trăm thợ đan chiếu được mời sang dạy nghề ở hai cửa khẩu, ăn ở do chủ bến lo.';

  const link = 'Giá cói tăng ở chợ huyện';
  const goesOn = 'Sang năm 2032, ngành đặt mục tiêu mở thêm ba bến mới và số hóa sổ sách của các ghe.';
  test.each([
    [['Tin liên quan', link, plain, 'Chủ bến cũng mở thêm ba lớp dạy đan lưới cho người trẻ ở hai xã ven sông.']],
    [['Xem thêm', link, goesOn]],
    [[`>> ${link}`, 'Ông Gai nói thêm rằng mọi bến sẽ có người trực suốt ngày đêm.', 'Lan Bờ']],
  ])('the end of the text below a list: %j', (lines) => {
    const { classOf } = readPage(`${closing}.`, ...lines, 'Đọc thêm', 'Mưa đá rơi ở ba xã');
    expect(classOf(lines.findLast((line) => line.endsWith('.')) ?? '')).toBe('body');
  });

  test('a paragraph that may be a teaser, below the text, is named', () => {
    const { said, classOf } = readPage(`${closing}.`, 'Xem thêm', link, plain, 'Chia sẻ');
    expect([classOf(plain), said.join().includes('Hơn bốn trăm thợ')]).toEqual(['chrome', true]);
  });

  test.each(['Ý kiến đại biểu', 'Ý kiến'])('a subheading is no head of comments: %s', (head) => {
    const { classOf } = readPage(head, plain, `${closing}.`, 'Lan Bờ');
    expect([plain, 'Kết luận', 'Lan Bờ'].map((line) => classOf(line))).toEqual(['body', 'body', 'byline']);
  });

  test.each(['Bình luận (2)', 'Ý kiến bạn đọc', 'Tin cùng chuyên mục'])(
    'a short sentence below a signature and %s',
    (head) => {
      const lines = ['Trần Bình', 'Bài rất hay, ngành ngoại giao làm tốt lắm.'];
      const { classOf } = readPage(`${closing}.`, 'Lan Bờ', head, ...lines);
      expect(lines.map((line) => classOf(line))).toEqual(['chrome', 'chrome']);
    },
  );

  test.each([
    ['Tin liên quan', link, 'Người dân ven sông vui mừng.', 'Giá cói tăng', goesOn, 'Lan Bờ'],
    ['Tin liên quan', link, 'Hội nghị cũng trao 12 bằng khen cho các tập thể', goesOn, 'Lan Bờ'],
    ['Tin liên quan', link, plain, 'Mưa đá rơi ở ba xã'],
    ['(*) Số liệu tính đến 15/12/2031.', `${closing}.`],
  ])('a line lost in or below the text is named: %s, %s, %s', (...lines) => {
    const { said, classOf } = readPage(...lines);
    const lost = lines.filter((line) => /\.$|bằng khen/.test(line) && classOf(line) === 'chrome');
    expect(lost.map((line) => said.join().includes(line.slice(0, 60)))).toEqual([true]);
  });

  test('below a list of an unsigned article a teaser is left out, other text is named', () => {
    const teaser = 'Chiều 28/12, Bộ Ngoại giao họp báo thường kỳ về các vấn đề khu vực và quốc tế của cả năm.';
    const others = [['Bộ Ngoại giao họp báo thường kỳ', teaser], ['Bộ trưởng Ngoại giao tiếp Đại sứ Lào.']];
    const [lost, taken] = others.map((lines) => readPage(`${closing}.`, 'Tin cùng chuyên mục', ...lines).said.join());
    expect(lost).toContain('left out as the page\'s own: "Chiều 28/12');
    expect(taken).toContain('taken as the article\'s, though it stands below "Tin cùng chuyên mục"');
  });

  test.each([
    ['subheading', 'Về công tác', 'Về công tác bảo hộ công dân', plain, 'Về công tác bảo hộ công dân'],
    ['subheading', 'Tổng Kết Công Tác', 'Tổng Kết Công Tác', plain],
    ['subheading', 'Theo Quyết định', 'Theo Quyết định số 15 của Bộ trưởng Ngoại giao', plain],
    ['subheading', 'Theo Nghị', 'Theo Nghị quyết của Đảng về hội nhập quốc tế trong mùa nước mới', plain],
    ['subheading', 'Bốn lớp tiếng Việt', 'Bốn lớp tiếng Việt', plain],
    ['subheading', 'Những con số', 'Những con số của ngành năm 2031', '| Văn kiện hợp tác đã ký | 9 | 14 |'],
    ['subheading', 'Ba việc', 'Ba việc lớn của ngành năm 2032', '- Mở thêm ba bến cho người đi biển', '- Số hóa'],
    ['subheading', 'Bạn bè nói gì', 'Bạn bè nói gì', '“Việt Nam là bạn tốt.”'],
    ['body', 'lấy chủ đề', 'Năm 2032, ngành lấy chủ đề là', '“Giữ bến, giữ người, giữ mùa nước”'],
    ['body', '“Phải đi', `${goesOn} ${plain}`.slice(0, -1), '“Phải đi trước một bước”'],
    ['body', 'Bộ trưởng', plain, '“Phải đi trước một bước.”', 'Bộ trưởng Ngoại giao Trần Bến Tre'],
    ['body', 'trao cờ', 'Năm 2031, ngành có các việc sau:', '- Thứ trưởng Phạm Tre Gai trao cờ tại hội nghị.'],
    ['body', 'Bộ mở', `Bộ mở thêm${' một bến đò cho người đi biển và'.repeat(9)} ba lớp học trên ghe (Ảnh: Lan Bờ).`],
    ['body', 'Bà con', `${plain} Bà con kể lại. Thứ trưởng thăm${' các bến và hỏi chuyện,'.repeat(9)} các ghe`],
    ['body', 'mở lớp', `${goesOn} ${plain} Năm 2032 các cơ quan đại diện mở lớp tại ba bến`],
    ['body', 'giữ nếp', `${goesOn} ${plain} Các cơ quan đại diện sẽ giữ nếp ấy tại mọi bến`],
    ['caption', 'Quang cảnh hội nghị.', 'Quang cảnh hội nghị.', plain],
    [
      'caption',
      'Cát theo',
      `${plain} Ông Võ Cát cùng bảy sở theo dõi từ phòng số 2.`,
      'Ông Võ Cát theo dõi từ phòng số 2.',
    ],
    ['caption', 'Bộ trưởng', 'Bộ trưởng Trần Bến Tre dự Hội nghị tổng kết năm 2031', 'ẢNH: LAN BỜ', plain],
    ['image', 'anh chup', 'anh chup tu bo song mua lu', plain],
    ['byline', 'Tin, ảnh', `${closing}.`, 'Tin, ảnh: Lan Bờ', goesOn],
    ['chrome', '[Ảnh]', '[Ảnh] Bộ trưởng dự hội nghị của ngành Ngoại giao', plain],
    ['chrome', '[Video]', '[Video] Bộ trưởng trả lời về năm 2031', plain],
    ['chrome', 'Ông Lúa', 'Tin liên quan', link, 'Ông Lúa kể rằng vụ này được mùa nhất trong năm năm.'],
    ['chrome', 'Phó Thủ tướng', 'Tin liên quan', link, 'Phó Thủ tướng yêu cầu các tỉnh trực ban suốt đêm.'],
  ])('is %s: %s', (found, words, ...lines) => {
    expect(readPage(...lines, `${closing}.`).lineOf(words)).toMatchObject({ class: found, also: [] });
  });

  test('paragraphs without words of the subject below a picture, in a short article', () => {
    const { classOf } = readPage('Quang cảnh hội nghị', 'ẢNH: LAN BỜ', plain, plain.replace('chiếu', 'lưới'));
    expect([classOf('ẢNH: LAN BỜ'), classOf(plain), classOf('đan lưới')]).toEqual(['credit', 'body', 'body']);
  });

  test('a paragraph left out inside the text is named, though it says again what a link says', () => {
    const lines = ['Xem thêm', 'Thợ đan chiếu được mời sang dạy nghề', plain, `${closing}.`];
    const { said, classOf } = readPage(...lines);
    expect(classOf(plain)).toBe('chrome');
    expect(said.join()).toContain('left out as the page\'s own: "Hơn bốn trăm thợ');
  });

  test.each(['ĐỌC THÊM', 'MỚI CẬP NHẬT', 'ĐÁNG ĐỌC', 'QUẢNG CÁO', 'ADVERTISEMENT', 'READ ALSO', 'WORTH READING'])(
    'section words in capitals sign nothing: %s',
    (label) => {
      expect(readPage(`${closing}.`, label, link).classOf(label)).toBe('chrome');
    },
  );
});
