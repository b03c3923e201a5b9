import { describe, expect, test } from 'vitest';
import { importPage } from '../../../scripts/capture/import-page.ts';
import { read } from './fixture-captures.ts';

const headline = 'Ngành Ngoại giao khép lại một năm nhiều chuyến đi';
const opening =
  'Ngày 8/1, tại Hà Nội, Bộ Ngoại giao trọng thể tổ chức Hội nghị tổng kết công tác năm 2030 và phương hướng nhiệm vụ năm 2031. Bộ trưởng Ngoại giao Trần Bến Tre chủ trì hội nghị.';
const account =
  'Bộ trưởng Trần Bến Tre cho biết trong năm 2030 ngành đã đi 52 chuyến công tác cấp cao, ký 14 văn kiện hợp tác và mở thêm hai cơ quan đại diện ở vùng biển phía nam.';
const tasks =
  'Về nhiệm vụ năm 2031, hội nghị thống nhất tập trung vào ngoại giao số, bảo hộ công dân và đào tạo cán bộ trẻ; mỗi đơn vị gửi kế hoạch trước ngày 15/2.';
const stamp = '09/01/2031 07:30';

describe('the day of publication', () => {
  const published = (...lines: string[]) => read(...lines).article?.publishedAt;

  test('is the stamp with a clock time near the day reported, not the masthead’s', () => {
    const lines = [headline, 'Thứ sáu, 28/11/2031', 'Chính trị', `${stamp} GMT+7`, opening, account, tasks];
    expect(published(...lines)).toBe('2031-01-09T07:30+07:00');
    expect(read(...lines).classOf('Thứ sáu, 28/11/2031')).toBe('chrome');
  });

  test('may stand below the text', () => {
    const lines = [headline, 'Thứ ba, 20/01/2032', opening, account, tasks, 'Thứ năm, 09/01/2031 - 20:22'];
    expect(published(...lines)).toBe('2031-01-09T20:22+07:00');
  });

  test.each([
    ['Jan 9, 2031 8:15 PM', '20:15'],
    ['09/01/2031 12:05:00 SA', '00:05'],
    ['09/01/2031 1:30 CH', '13:30'],
    ['09/01/2031 20:15 PM', '20:15'],
  ])('has its hour by a clock of twelve too: %s', (line, time) => {
    expect(published(headline, line, opening, account, tasks)).toBe(`2031-01-09T${time}+07:00`);
  });

  test('may come before the day that it announces', () => {
    const line = opening.replace('trọng thể', 'sẽ');
    expect(published(headline, '05/01/2031 08:20', line, account, tasks)).toBe('2031-01-05T08:20+07:00');
    expect(published(headline, '29/12/2030 08:20', line, account, tasks)).toBe('2030-12-29T08:20+07:00');
  });

  test.each([
    ['Thứ sáu, 28/11/2031'],
    ['Thứ bảy, 11/01/2031', 'Trang chủ'],
    ['11/01/2031', '18°', 'VI', 'EN'],
    ['2031-01-09T23:30:00Z'],
  ])('is unknown where only a masthead or a clock of elsewhere prints one: %s', (...lines) =>
    expect(published(...lines, headline, opening, account, tasks)).toBeNull(),
  );

  test.each([
    ['Cập nhật: 02/06/2031 10:15', `Đăng ngày: ${stamp}`],
    [`Đăng ngày: ${stamp}`, 'Cập nhật: 02/06/2031 10:15'],
    ['Cập nhật: 10/01/2031 10:15', stamp],
    [`Cập nhật: 10/01/2031 10:15 | Đăng ngày: ${stamp}`],
    [`Đăng ngày: ${stamp} | Cập nhật: 10/01/2031 10:15`],
    ['Fri, 10 Jan 2031 00:30:00 GMT', 'Thu, 09 Jan 2031 07:30:00 +0700'],
  ])('is not the day of an update: %s, %s', (...stamps) => {
    expect(published(headline, ...stamps, opening, account, tasks)).toBe('2031-01-09T07:30+07:00');
  });

  const page = (head: string, time = '') =>
    `<html><head>${head}</head><body><header>Thứ sáu, 28/11/2031</header><main><h1>${headline}</h1>${time}<p>${opening}</p><p>${account}</p><p>${tasks}</p></main></body></html>`;
  const jsonLd = (type: string, day: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","datePublished":"${day}"}</script>`;
  test.each([
    page('<meta property="article:published_time" content="2031-01-09T00:30:00Z">'),
    page('', '<time datetime="2031-01-09T07:30">hôm thứ Năm</time>'),
    page('', '<time datetime="2031-01-09T07:30">hôm qua</time>').replace(
      '<header>',
      '<header><time datetime="2031-11-28">',
    ),
    page(`${jsonLd('VideoObject', '2031-11-27')}${jsonLd('NewsArticle', '2031-01-09T07:30:00+07:00')}`),
  ])('of a saved page is what it states for machines', (html) => {
    const text = importPage('page.html', html).value?.text ?? '';
    expect(published(...text.trim().split('\n\n'))).toBe('2031-01-09T07:30+07:00');
  });
});

describe('a person named again', () => {
  const present = (people: string) => opening.replace('Bộ trưởng Ngoại giao Trần Bến Tre chủ trì hội nghị.', people);

  test('by office keeps the part where one person fits', () => {
    const { rolesOf, passages } = read(
      headline,
      present('Dự hội nghị có Phó Thủ tướng Đinh Bờ Sông và Bộ trưởng Ngoại giao Trần Bến Tre.'),
      'Khai mạc hội nghị, Bộ trưởng nêu bối cảnh của năm 2030.',
      'Phát biểu chỉ đạo, Phó Thủ tướng yêu cầu ngành bám sát địa bàn.',
      tasks,
    );
    expect([rolesOf('Trần Bến Tre'), rolesOf('Đinh Bờ Sông')]).toEqual(['opening', 'guidance']);
    expect(passages?.map(({ speaker }) => speaker)).toEqual([null, null, null, null]);
  });

  test('by office stays open where two fit', () => {
    const { rolesOf } = read(
      headline,
      present('Dự hội nghị có các Thứ trưởng Phạm Bờ Tre, Lê Bến Lở.'),
      'Phát biểu tại hội nghị, Thứ trưởng nêu bối cảnh của năm 2030.',
      tasks,
    );
    expect([rolesOf('Phạm Bờ Tre'), rolesOf('Lê Bến Lở')]).toEqual(['', '']);
  });

  test('by pronoun speaks where the sentence before names one', () => {
    const { rolesOf } = read(
      headline,
      present('Dự hội nghị có Thứ trưởng Phạm Bờ Tre.'),
      'Ông nhấn mạnh việc giữ đúng hẹn với các địa phương ven sông.',
      tasks,
    );
    expect(rolesOf('Phạm Bờ Tre')).toBe('speaker');
  });

  test('who is quoted is the passage’s speaker', () => {
    const { passages } = read(headline, opening, 'Bộ trưởng Bùi Thanh Sơn nhấn mạnh hai việc của năm 2031.', tasks);
    expect(passages?.map(({ speaker }) => speaker)).toEqual([null, 'bui-thanh-son', null]);
  });
});

describe('headline, lead and byline', () => {
  test.each([
    '(BSO) - Một năm bận rộn khép lại, ngành bước vào năm 2031 với ba việc lớn',
    'Một năm bận rộn đã khép lại, ngành đối ngoại bước vào năm 2031 với ba việc lớn phải làm',
  ])('a lead without a full stop below the stamp is no headline: %s', (lead) => {
    const { classOf, article } = read(headline, stamp, lead, opening, account, tasks);
    expect(classOf(lead)).toBe('lead');
    expect(article?.headline).toBe(headline);
  });

  test('a mail line is nothing, the name above it signs', () => {
    const lines = [headline, 'Lý Bờ Cát', 'cat.ly@bobien.example', 'Gửi thư cho tác giả', stamp];
    const { classOf, article } = read(...lines, opening, account, tasks);
    expect([article?.headline, article?.byline]).toEqual([headline, 'Lý Bờ Cát']);
    expect(classOf('Gửi thư cho tác giả')).toBe('chrome');
  });

  test.each([
    ['BÁO BỜ TRE ĐIỆN TỬ', 'BÁO BỜ TRE ĐIỆN TỬ'],
    ['BÁO BỜ TRE - CƠ QUAN CỦA HỘI ĐAN LÁT', 'BÁO BỜ TRE'],
    ['BÁO CHÍ QUỐC TẾ', null],
    ['BỜ TRE NHÂN DÂN', null],
  ])('a masthead in capitals names the newspaper where it says so: %s', (masthead, publisher) => {
    expect(read(masthead, headline, stamp, opening, account, tasks).article?.publisher).toBe(publisher);
  });

  test('a site’s address below the text is where it comes from', () => {
    const { article } = read(headline, stamp, opening, account, tasks, 'Lý Bờ Cát (t/h)', 'Theo bobien.vn');
    expect([article?.byline, article?.attribution]).toEqual(['Lý Bờ Cát (t/h)', 'Theo bobien.vn']);
  });

  test('a tag that is the name of somebody in the text signs nothing, nor does one cut syllable', () => {
    const byline = (...tags: string[]) => read(headline, stamp, opening, account, tasks, ...tags).article?.byline;
    expect(byline('Trần Bến Tre', 'Bộ Ngoại giao')).toBeNull();
    expect(byline('Bến Tre Thu')).toBe('Bến Tre Thu');
    expect(byline('Hội')).toBeNull();
  });

  test('an agency’s mark gives the place and the day', () => {
    const lead = `Hà Nội (BSO 8/1) - Bộ trưởng Ngoại giao Trần Bến Tre đã chủ trì Hội nghị tổng kết công tác năm 2030 và phương hướng nhiệm vụ năm 2031 của Bộ Ngoại giao.`;
    expect(read(headline, stamp, lead, account, tasks).conference).toMatchObject({
      date: '2031-01-08',
      dateBasis: 'dateline-year',
      place: 'Hà Nội',
    });
  });
});

test('marks of Markdown are none of the words, and a link is the words that it is under', () => {
  const line = `**${opening.replace('Bộ Ngoại giao', '[Bộ Ngoại giao](https://bobien.example/bng)')}**`;
  const { conference, article, passages } = read(`# ${headline}`, stamp, line, account, tasks);
  expect([article?.headline, conference?.date, passages?.[0]?.text]).toEqual([headline, '2031-01-08', opening]);
});

describe('nothing is lost in silence', () => {
  test('a last paragraph that is cut is body, and the cut is warned of', () => {
    const cut = 'Ngành Ngoại giao cũng cần chủ động hơn trong dự báo, gắn nghiên cứu với điều hành, nhất là ở c';
    const { classOf, said } = read(headline, stamp, opening, account, tasks, cut);
    expect(classOf(cut)).toBe('body');
    expect(said).toContain('the capture breaks off in the middle of a sentence');
  });

  test('a theme that ends in a closing quotation mark', () => {
    const line = 'Bộ trưởng phát động chủ đề năm 2031 của ngành: “Giữ bến, giữ người, giữ mùa nước”';
    const { classOf, conference } = read(headline, stamp, opening, account, tasks, line);
    expect(classOf(line)).toBe('body');
    expect(conference?.theme).toEqual({ year: 2031, text: 'Giữ bến, giữ người, giữ mùa nước' });
  });

  test.each(['- ', '✅ ', '▶', ''])('a list that closes the article, each item behind "%s"', (mark) => {
    const items = ['Nâng chất lượng dự báo', 'Bảo hộ công dân trên biển', 'Số hóa thủ tục lãnh sự'].map(
      (one) => mark + one,
    );
    const { classOf } = read(headline, stamp, opening, account, 'Năm 2031, ngành có các nhiệm vụ sau:', ...items);
    expect(items.map(classOf)).toEqual(['body', 'body', 'body']);
  });

  test.each([
    [['| Chỉ tiêu | Năm 2029 | Năm 2030 |', '| Chuyến công tác | 33 | 52 |', '| Văn kiện | 9 | 14 |']],
    [['Chỉ tiêu\tNăm 2029\tNăm 2030', 'Chuyến công tác của lãnh đạo cấp cao\t33\t52', 'Văn kiện\t9\t14']],
    [['STT | Nội dung | Kết quả', '1 | Văn kiện ký với các nước láng giềng và bạn bè truyền thống | 14']],
    [['Kết quả được nêu trong bảng sau', 'Chuyến công tác:  52', 'Văn kiện ký kết:  14']],
  ])('rows of a table between two paragraphs, and a short sentence below: %j', (rows) => {
    const { classOf } = read(headline, stamp, opening, account, ...rows, 'Các số này chưa kể quý bốn.', tasks);
    const lines = [...rows.map((row) => row.replace(/\s+/g, ' ')), 'Các số này chưa kể quý bốn.'];
    expect(lines.map(classOf)).toEqual(lines.map(() => 'body'));
  });

  test('a line left out beside the text is named', () => {
    const line = 'Cây cầu tre ở bến đò cũ';
    const { classOf, said } = read(headline, stamp, opening, account, line, 'Chợ nổi họp lại sau mùa lũ', tasks);
    expect(classOf(line)).toBe('chrome');
    expect(said).toContain(`left out as the page's own: "${line}"`);
  });
});

describe('captions', () => {
  test('a sentence that may be one, without a picture near, is named', () => {
    const line = 'Đại sứ Võ Bờ Cát và Đại sứ Lê Bến Lở trình bày tham luận tại Hội nghị.';
    const said = (...below: string[]) => read(headline, stamp, opening, line, ...below, account, tasks).said.join();
    expect(said()).toContain(`picture or credit near: "${line}`);
    expect(said('ẢNH: HOÀNG BẾN')).not.toContain(line);
  });
});

describe('the conference', () => {
  test.each(['Tại Lam Bến', 'Ở điểm cầu tỉnh', 'Dự trực tuyến'])('is not a province’s end: %s', (where) => {
    const text = `Sáng 08/01, Bộ Ngoại giao tổ chức hội nghị tổng kết công tác ngành Ngoại giao năm 2030, triển khai nhiệm vụ năm 2031. ${where}, đồng chí Võ Bờ Cát, Phó Chủ tịch Hội đồng nhân dân tỉnh, chủ trì hội nghị.`;
    const { conference, rolesOf, classOf } = read(text, 'Các đại biểu ở đầu cầu Lam Bến', tasks);
    expect(conference?.place).toBeNull();
    expect(rolesOf('Võ Bờ Cát')).not.toBe('chair');
    expect(classOf('Các đại biểu ở đầu cầu Lam Bến')).toBe('caption');
  });

  test.each([
    'Năm 2030, Việt Nam đã tổ chức thành công Hội nghị các nhà lãnh đạo tại Bến Tre với 21 nền kinh tế.',
    'Báo cáo tại hội nghị nêu rõ việc tổ chức Tuần lễ Cấp cao tại Bến Tre là dấu ấn của năm 2030.',
    'Hội nghị tổng kết công tác năm 2030 ghi nhận thành công của Diễn đàn biển tổ chức tại Bến Tre.',
    'Việc ký Hiệp định tại Bến Tre và họp Hội nghị biển là hai điểm sáng của đối ngoại trong năm 2030.',
    'Đại sứ Việt Nam tại Bến Tre Võ Bờ Cát tham dự hội nghị, chia sẻ kinh nghiệm mở thị trường.',
    'Dự hội nghị tổng kết công tác năm 2030 có các Trưởng cơ quan đại diện ở Bến Tre và Bờ Tre.',
    'Tại hội nghị, Đại sứ Võ Bờ Cát tổng kết đợt vận động mở chợ hàng ở Bến Tre trong hai năm liền.',
    'Tại hội nghị, Đại sứ Võ Bờ Cát chia sẻ kinh nghiệm mở chợ hàng ở Bến Tre trong hai năm liền.',
    'Thành công của các hội nghị trong năm, tổ chức tại Bến Tre, được bạn bè quốc tế đánh giá rất cao.',
  ])('was not held where it tells of something else: %s', (told) => {
    const line = opening.replace('tại Hà Nội, ', '');
    expect(read(headline, line, told, account, tasks).conference?.place).toBeNull();
    const held = 'Hội nghị được tổ chức tại Nhà khách Bờ Tre với 300 đại biểu.';
    expect(read(headline, line, told, held, account, tasks).conference?.place).toBe('Nhà khách Bờ Tre');
  });

  test.each([
    'Ngày 8/1, tại Hà Nội, Bộ Ngoại giao tổ chức tổng kết công tác năm 2030, bàn nhiệm vụ năm 2031.',
    'Ngày 8/1, buổi tổng kết công tác năm 2030, triển khai nhiệm vụ năm 2031 của Bộ Ngoại giao diễn ra tại Hà Nội.',
    'Ngày 8/1, tại Hà Nội, Phó Chủ nhiệm Ủy ban Đối ngoại Võ Bờ Cát dự hội nghị tổng kết công tác năm 2030. Bộ Ngoại giao giữ bến.',
    'Ngày 8/1, tại Hà Nội, Bộ Ngoại giao tổ chức tổng kết công tác năm 2030 do Ủy viên Trung ương Đảng, Bộ trưởng Trần Bến Tre chủ trì.',
  ])('may be held without being called one, whatever a title in it names: %s', (line) => {
    const { conference } = read(headline, stamp, line, account, tasks.replace('hội nghị', 'ngành'));
    expect(conference).toMatchObject({ id: 'tong-ket-2030', date: '2031-01-08', place: 'Hà Nội' });
  });

  test('that is only announced is warned of', () => {
    for (const line of [opening.replace('trọng thể', 'sẽ trọng thể'), opening.replace('8/1,', '8/1 tới,')])
      expect(read(headline, line, account, tasks).said.join()).toContain('announces the conference');
  });

  test('has no direction year where no line gives one', () => {
    const line = opening.replace(' và phương hướng nhiệm vụ năm 2031', '');
    const { conference } = read(headline, stamp, line, account, 'Các đơn vị hẹn gửi kế hoạch trước mùa lũ.');
    expect([conference?.reviewYear, conference?.directionYear]).toEqual([2030, null]);
  });

  test('is of the year that its own sentence names, whichever others are named below', () => {
    const told = 'Tại hội nghị tổng kết năm 2029, ngành đã đề ra mười nhiệm vụ, kết quả năm 2029 là tiền đề tốt.';
    expect(read(headline, opening, told, account, tasks).conference?.reviewYear).toBe(2030);
    expect(read(opening, told, account, tasks).conference?.reviewYear).toBe(2030);
  });

  test('sets tasks for the year that it passes on to', () => {
    const line = opening.replace(' và phương hướng nhiệm vụ năm 2031', '');
    const years = (told: string) => read(headline, stamp, line, account, told).conference?.directionYear;
    expect(years('Bước sang năm 2031, Bộ trưởng giao các đơn vị năm đầu việc.')).toBe(2031);
    expect(years('Bước sang năm 2031, kinh tế thế giới sáng hơn.')).toBeNull();
  });

  test('of agencies sets its year by a programme too', () => {
    const line =
      'Sáng 22/2, tại Hà Nội, Bộ Ngoại giao, Ban Đối ngoại Trung ương và Ủy ban Đối ngoại của Quốc hội họp kiểm điểm công tác phối hợp năm 2030, thống nhất chương trình phối hợp năm 2031.';
    const { conference, said } = read('Ba cơ quan phối hợp chặt chẽ', line, 'Ba cơ quan đã làm xong 48 đề án.');
    expect([conference?.reviewYear, conference?.directionYear]).toEqual([2030, 2031]);
    expect(said.join()).not.toContain('is not printed');
  });

  test('has its courtesies, its reports and its end among the proceedings', () => {
    const lines = [
      'Thứ trưởng Phạm Bờ Tre trình bày báo cáo tổng kết.',
      'Đáp từ, Bộ trưởng Trần Bến Tre cảm ơn sự quan tâm của Thủ tướng.',
      'Thủ tướng chúc cán bộ ngành và gia đình một năm mới mạnh khỏe, hạnh phúc.',
      'Hội nghị bế mạc chiều cùng ngày.',
    ];
    const { passages } = read(headline, stamp, opening, account, tasks, ...lines);
    expect(passages?.slice(3).map(({ role }) => role)).toEqual(lines.map(() => 'proceedings'));
  });

  const three = 'Bộ Ngoại giao, Ban Đối ngoại Trung ương và Ủy ban Đối ngoại của Quốc hội';
  test.each([
    `${three} phối hợp tổ chức cuộc họp triển khai công tác đối ngoại năm 2030 và phương hướng năm 2031.`,
    `${three} tổ chức Hội nghị tổng kết công tác phối hợp năm 2030, bàn chương trình năm 2031.`,
    `${three} họp liên cơ quan đánh giá công tác phối hợp năm 2030, triển khai nhiệm vụ năm 2031.`,
    `${three.replace(', ', ' họp với ')} tổng kết công tác đối ngoại năm 2030, định hướng năm 2031.`,
    `${three.replace(', ', ' họp với ')} đánh giá công tác phối hợp năm 2030, thống nhất kế hoạch năm 2031.`,
    `${three.replace(', ', ' chủ trì cuộc họp liên cơ quan với ')} về công tác năm 2030, phương hướng năm 2031.`,
  ])('of agencies may be called a meeting to carry work out, or a joint review: %s', (held) => {
    const line = `Ngày 28/2/2031, ${held}`;
    expect(read('Ba cơ quan bàn việc năm 2031', line, tasks).conference).toMatchObject({
      id: 'hop-lien-co-quan-2030',
      date: '2031-02-28',
      organisers: ['bo-ngoai-giao', 'ban-doi-ngoai-trung-uong', 'uy-ban-doi-ngoai-quoc-hoi'],
    });
  });

  const council = 'Hội nghị Ngoại giao lần thứ 30';
  test('of another name is refused, though a session of it reviews the year', () => {
    const session = 'Chiều cùng ngày, Hội nghị họp phiên tổng kết công tác năm 2030, bàn nhiệm vụ năm 2031.';
    const { conference, said } = read(headline, `Sáng 8/1, ${council} khai mạc tại Hà Nội.`, session, account);
    expect([conference, said.join()]).toEqual([undefined, expect.stringContaining(`reports "${council}"`)]);
  });

  test.each(['Tiếp nối', 'Chỉ ba tuần sau'])('is a review, though it follows another: %s', (opens) => {
    const line = opening.replace('Ngày 8/1', `${opens} ${council}, ngày 8/1`);
    expect(read(headline, stamp, line, account, tasks).conference?.date).toBe('2031-01-08');
  });

  test.each([
    'tổng kết công tác Đảng và công tác chuyên môn',
    'tổng kết công tác đối ngoại, công tác Đảng và thi đua',
    'cán bộ, công chức và tổng kết công tác',
    'nhìn lại công tác đối ngoại',
  ])('of a field and the whole, or by another word, is taken: %s', (reviewed) => {
    const line = opening.replace('tổng kết công tác', reviewed);
    expect(read(headline, stamp, line, account, tasks).conference?.id).toBe('tong-ket-2030');
  });

  test.each([
    'Sáng 15/8, ở Hải Phòng có Hội nghị phối hợp công tác đối ngoại sáu tháng cuối năm 2031 giữa Bộ Ngoại giao và Ban Đối ngoại Trung ương.',
    'Ngày 3/7, tại Hà Nội, Bộ Ngoại giao trọng thể tổ chức Hội nghị tổng kết công tác 6 tháng đầu năm 2031.',
    'Chiều 5/7, Bộ Ngoại giao và Ban Đối ngoại Trung ương họp đánh giá công tác phối hợp 6 tháng đầu năm 2031.',
    'Chiều 8/1, Phó Chủ tịch tỉnh dự Hội nghị tổng kết công tác đối ngoại năm 2030 của tỉnh, có khách từ Bộ Ngoại giao.',
    'Chiều 8/1, Cục Lãnh sự tổ chức Hội nghị tổng kết công tác năm 2030, Thứ trưởng Bộ Ngoại giao Võ Bờ Cát dự.',
    'Chiều 8/1, TP.HCM tổ chức Hội nghị tổng kết công tác đối ngoại năm 2030, có khách từ Bộ Ngoại giao.',
    'Chiều 8/1, Đại sứ quán Việt Nam tổ chức Hội nghị tổng kết công tác năm 2030, có khách từ Bộ Ngoại giao.',
  ])('of half a year, or of another body whose guest the Ministry is, is refused: %s', (line) => {
    const half = tasks.replace('năm 2031', 'sáu tháng cuối năm');
    const { conference, said } = read('Nửa năm của ngành đối ngoại', line, half);
    expect(conference).toBeUndefined();
    expect(said.join()).toMatch(/tháng|out of scope/);
  });
});
