import type { Pair } from './phrases.ts';

/*
 * Sentences as pairs: a newspaper's, and a digest's account of it. `{slot}` is filled alike in both (scene.ts says
 * with what); a capital makes the filling begin with one. Slots that name somebody with a part in the conference
 * (`{chair}`, `{opener}`, `{guest}`, `{reporter}`, `{speaker}`, `{closer}`) make that person a participant.
 */

/** How the conference is told of first. */
export const openings: readonly Pair[] = [
  [
    '{Held}, {org} tổ chức {title}. {Chair} chủ trì hội nghị.',
    '{Title} diễn ra {held}, bên tổ chức là {org}; chủ trì là {chair}.',
  ],
  [
    '{Held} đã diễn ra {title} của {org}, với sự tham dự của {crowd} đại biểu. {Chair} chủ trì.',
    '{Org} họp {title} {held}, có {crowd} đại biểu; người chủ trì là {chair}.',
  ],
  [
    '{Held}, {org} long trọng khai mạc {title}. Dự và chủ trì hội nghị có {chair}.',
    '{Title} được {org} khai mạc {held}; {chair} dự và chủ trì.',
  ],
];

/** The same for a meeting of several agencies. */
export const meetingOpenings: readonly Pair[] = [
  [
    '{Held}, {agencies} họp bàn về công tác đối ngoại năm {review}, định hướng năm {direction}. Cuộc họp do {chair} chủ trì.',
    'Cuộc họp {held} của {agencies} bàn công tác đối ngoại năm {review} và định hướng năm {direction}; chủ trì là {chair}.',
  ],
];

/** Who spoke, before what was said. */
export const parts: readonly Pair[] = [
  [
    'Khai mạc hội nghị, {opener} đề nghị các đại biểu thảo luận thẳng thắn, {aim}.',
    '{Opener} khai mạc, đề nghị thảo luận thẳng thắn, {aim}.',
  ],
  [
    'Trình bày báo cáo tổng kết, {reporter} cho biết {noun} năm {review} được triển khai {manner}.',
    '{Plain} năm {review}, theo báo cáo do {reporter} trình bày, đã triển khai {manner}.',
  ],
];

export const contexts: readonly Pair[] = [
  [
    'Năm {review} khép lại trong bối cảnh {world}, {world2}, tác động trực tiếp tới {noun}.',
    'Bối cảnh năm {review} được nêu là {world}; {world2}. {Plain} chịu tác động trực tiếp.',
  ],
  [
    'Hội nghị nhận định, {world} khiến nhiều kế hoạch phải điều chỉnh, trong khi nhu cầu về {plain} tăng lên.',
    'Theo nhận định của hội nghị, nhu cầu về {plain} tăng còn nhiều kế hoạch phải đổi vì {world}.',
  ],
  [
    'Đây cũng là năm {project} bước vào chặng quyết định và {agreement} bắt đầu có hiệu lực tại {place}.',
    'Cùng năm với chặng quyết định của {project}, {place} là nơi {agreement} có hiệu lực.',
  ],
  [
    'Ở {place}, {world}; ở {place2}, tình hình yên ả hơn song {obstacle}.',
    'Tình hình không giống nhau: tại {place}, {world}; tại {place2} yên ả hơn, nhưng {obstacle}.',
  ],
  [
    'Nhìn lại chặng đường đã qua, các đại biểu cùng nhắc bài học {lesson}.',
    'Bài học được các đại biểu nhắc khi nhìn lại: {lesson}.',
  ],
];

export const results: readonly Pair[] = [
  [
    '{When}, {body} đã {verb} {n} {unit}, {compare}, qua đó {effect}.',
    '{When}, {n} {unit} được {verb}, {compare}; theo bài báo, {effect}.',
  ],
  [
    '{Noun} được triển khai {manner}: {n} {unit} được {verb}, {n2} {unit2} được {verb2}.',
    '{Body} {verb} {n} {unit}, {verb2} {n2} {unit2}; {plain} được ghi nhận là làm {manner}.',
  ],
  [
    'Với {partner}, {body} đã xúc tiến ký {agreement}, mở đường để {act} {obj}.',
    '{Agreement} được xúc tiến ký với {partner}; nhờ vậy {obj} có thể được {act}.',
  ],
  [
    '{Project} giải ngân {money} tỷ đồng, nhờ đó {verb} được {n} {unit} tại {place}.',
    'Tại {place}, {n} {unit} được {verb} nhờ {money} tỷ đồng mà {project} giải ngân.',
  ],
  [
    'Tại {place} và {place2}, {noun} được thực hiện {manner}, {effect}.',
    '{Plain} ở {place}, {place2} được đánh giá là làm {manner}; {effect}.',
  ],
  [
    'Điểm mới của năm {review} là {body} lần đầu {act} {obj}, {effect}.',
    'Lần đầu tiên, {obj} được {act} trong năm {review}; {effect}.',
  ],
  [
    'Tuy vậy, hội nghị thẳng thắn chỉ ra {obstacle}, khiến việc {act} {obj} chưa như mong muốn.',
    'Hạn chế được nêu: vì {obstacle}, {obj} chưa được {act} như mong muốn.',
  ],
  [
    'Đoàn công tác của {body} đã làm việc với {partner}, thống nhất {act} {obj} và sớm hoàn tất {agreement}.',
    'Làm việc cùng {partner}, đoàn của {body} thống nhất rằng {obj} sẽ được {act}, {agreement} sẽ sớm xong.',
  ],
  [
    'Riêng {noun} ghi nhận {n} {unit} đã được {verb}; tỷ lệ hài lòng qua khảo sát đạt {percent}.',
    '{Body} {verb} {n} {unit} về {plain}; có {percent} người được khảo sát hài lòng.',
  ],
  [
    'Cũng trong năm {review}, {forum} do {body} đăng cai tại {place} quy tụ {crowd} đại biểu trong và ngoài nước.',
    '{Crowd} đại biểu trong, ngoài nước đã dự {forum} năm {review} ở {place}, do {body} đăng cai.',
  ],
  [
    'Nhiều ý kiến coi cách {act} {obj} là “{quote}” của cả nhiệm kỳ, cần giữ trong những năm sau.',
    'Việc {obj} được {act} được nhiều ý kiến gọi là “{quote}” của nhiệm kỳ và cần giữ tiếp.',
  ],
  [
    'Tham luận tại hội nghị, {speaker} cho hay đơn vị mình đã {verb} {n} {unit}, song {obstacle}.',
    '{Speaker} tham luận: {n} {unit} được {verb} ở đơn vị, nhưng {obstacle}.',
  ],
  [
    'Tính đến cuối kỳ, {project} đã hoàn thành {percent} khối lượng, riêng hợp phần tại {place} về đích trước hẹn.',
    'Cuối kỳ, khối lượng của {project} đạt {percent}; phần ở {place} xong trước hẹn.',
  ],
];
