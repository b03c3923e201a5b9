import type { Pair } from './phrases.ts';

/* What is asked of the year to come, and how a conference ends; written as in moves-behind.ts. */

export const guidances: readonly Pair[] = [
  [
    'Phát biểu chỉ đạo, {guest} {praise} và lưu ý rằng khi {world} thì không thể làm theo nếp cũ.',
    '{Guest}, khi chỉ đạo, {praise}; theo đó nếp cũ không thể giữ vì {world}.',
  ],
  [
    'Phát biểu chỉ đạo hội nghị, {guest} yêu cầu {org} lấy {plain} làm khâu đột phá, {aim}.',
    'Khâu đột phá của {org}, theo phát biểu chỉ đạo của {guest}, phải là {plain}, {aim}.',
  ],
];

/** What the one who guided went on to say. */
export const urgings: readonly Pair[] = [
  [
    '{GuestAgain} nhấn mạnh bài học {lesson}, đồng thời đề nghị {act} {obj} ngay trong quý {quarter}.',
    'Theo {guestAgain}, {lesson}; ngay quý {quarter}, {obj} cần được {act}.',
  ],
  [
    '{GuestAgain} cũng mong {body} cùng {place} và {place2} chia sẻ cách làm, bởi {obstacle}.',
    'Vì {obstacle}, {guestAgain} mong {place}, {place2} và {body} chia sẻ cách làm với nhau.',
  ],
];

export const tasks: readonly Pair[] = [
  [
    'Năm {direction}, {body} tập trung {act} {obj}, đồng thời {act2} {obj2}, {aim}.',
    'Trọng tâm năm {direction} về {plain}: {obj} cần được {act}, {obj2} cần được {act2}, {aim}.',
  ],
  [
    '{Noun} phải được đặt ngang tầm các mảng khác; trước mắt là {act} {obj} tại {place} và {place2}.',
    'Trước mắt, ở {place}, {place2}, {obj} cần được {act}, vì {plain} phải ngang tầm các mảng khác.',
  ],
  [
    'Về {noun}, phấn đấu {verb} ít nhất {n} {unit} trong năm {direction}.',
    'Chỉ tiêu năm {direction} cho {plain}: {n} {unit} trở lên được {verb}.',
  ],
  [
    'Phối hợp với {partner} thực hiện {agreement}, trong đó ưu tiên {act} {obj}.',
    '{Agreement} với {partner} đi vào thực hiện, ưu tiên để {obj} được {act}.',
  ],
  [
    'Chuẩn bị nội dung để {forum} tại {place} diễn ra đúng hẹn, gắn sự kiện này với việc {act} {obj}.',
    '{Forum} ở {place} cần được chuẩn bị để đúng hẹn và gắn với yêu cầu {obj} được {act}.',
  ],
  [
    'Tiếp tục {act} {obj}, không để {noun} gián đoạn vì lý do {obstacle}.',
    'Dù {obstacle}, {plain} không được gián đoạn; {obj} cần tiếp tục được {act}.',
  ],
  [
    'Hội nghị giao các đơn vị {act} {obj}, báo cáo kết quả trước ngày {day}; {project} phải có sản phẩm đầu tiên.',
    'Trước ngày {day}, các đơn vị báo cáo việc {obj} được {act}; sản phẩm đầu tiên của {project} phải có.',
  ],
  [
    'Khắc phục tình trạng {obstacle}, năm {direction} cần {act} {obj} và {act2} {obj2}.',
    'Để không còn cảnh {obstacle}, {obj} cần được {act}, {obj2} cần được {act2} trong năm {direction}.',
  ],
  [
    'Bố trí {money} tỷ đồng cho {project}, dành {percent} số này để {act} {obj}.',
    '{Project} được dự kiến {money} tỷ đồng, trong đó {percent} dùng để {obj} được {act}.',
  ],
];

export const sectors: readonly Pair[] = [
  [
    'Về xây dựng ngành, {body} đã {verb} {n} {unit}, {compare}; {noun} đi vào nền nếp.',
    'Trong xây dựng ngành, {n} {unit} được {verb}, {compare}; bài báo coi {plain} đã nền nếp.',
  ],
  [
    '{Noun} tiếp tục được coi trọng, thể hiện ở {n} {unit} đã {verb}, {effect}.',
    '{Plain} vẫn được coi trọng: {body} {verb} {n} {unit}; {effect}.',
  ],
  [
    'Đội ngũ cần {act} {obj}, {act2} {obj2} để theo kịp yêu cầu mới của {noun}.',
    'Để theo kịp yêu cầu mới về {plain}, {obj} cần được {act} và {obj2} cần được {act2}.',
  ],
  [
    'Hội nghị thống nhất gắn {noun} với {project}, {aim}.',
    '{Project} và {plain} được hội nghị thống nhất gắn với nhau, {aim}.',
  ],
];

export const emulations: readonly Pair[] = [
  [
    'Kết thúc hội nghị, {closer} phát động chủ đề năm {direction} của {org}: “{theme}”.',
    'Chủ đề của {org} cho năm {direction} là “{theme}”; người phát động khi kết thúc là {closer}.',
  ],
  [
    'Bế mạc hội nghị, {closer} công bố chủ đề công tác năm {direction} là “{theme}”.',
    '“{theme}” là chủ đề được nêu cho năm {direction} lúc bế mạc; người công bố là {closer}.',
  ],
];

/** What goes with the end of a conference that launches no theme. */
export const farewells: readonly Pair[] = [
  [
    'Kết luận hội nghị, {closer} cảm ơn các đại biểu, giao văn phòng tiếp thu ý kiến và hoàn thiện báo cáo, {aim}.',
    '{Closer} kết luận: văn phòng tiếp thu ý kiến, hoàn thiện báo cáo, {aim}.',
  ],
];

export const honours: readonly Pair[] = [
  [
    'Nhân dịp này, {few} tập thể và {few2} cá nhân xuất sắc được tặng bằng khen, cờ thi đua.',
    'Bằng khen, cờ thi đua được trao cho {few} tập thể, {few2} cá nhân xuất sắc.',
  ],
  [
    'Hội nghị cũng trao kỷ niệm chương cho {few} bạn bè quốc tế có công với {project}.',
    'Nhận kỷ niệm chương tại hội nghị có {few} bạn bè quốc tế, vì góp công vào {project}.',
  ],
];

/** The paragraph under the headline. */
export const leads: readonly Pair[] = [
  [
    'Năm {direction}, {org} xác định {plain} là trọng tâm, tập trung {act} {obj}, {aim}.',
    'Phần mở đầu nêu trọng tâm mà {org} chọn cho năm {direction}: {plain}, với {obj} cần được {act}, {aim}.',
  ],
  [
    'Vượt qua một năm mà {world}, {org} vẫn {verb} {n} {unit}, {effect}.',
    'Theo phần mở đầu, dù {world}, {n} {unit} vẫn được {org} {verb}; {effect}.',
  ],
  [
    'Những kết quả về {plain} trong năm {review} là điểm tựa để {org} {act} {obj} trong năm {direction}.',
    'Phần mở đầu dựa vào {plain} năm {review} mà nói việc năm {direction} của {org}: {obj} cần được {act}.',
  ],
];
