import type { PassageRole } from '../../src/schema/article.ts';
import { phrases } from '../../src/text/phrases.ts';
import { opensReport } from './signals.ts';
import { role as weights } from './weights.ts';

/** The place of a passage in its article, as far as its role depends on it. */
export interface RoleContext {
  review: number;
  direction: number | null;
  /** The role of the passage before it; null for the first. */
  previous: PassageRole | null;
}

// Cues of each role with their weights; a passage takes the role whose cues weigh most, the first of equals.
const cues: [PassageRole, RegExp, number][] = [
  [
    'guidance',
    phrases([
      'phát động (?:chủ đề|phong trào|thi đua)|tuyên bố và phát động',
      'chủ đề (?:thi đua|công tác)? ?(?:của )?(?:bộ|ngành)?[^.]{0,20}năm \\d{4}',
    ]),
    weights.decisive,
  ],
  [
    'guidance',
    phrases(['phát biểu chỉ đạo|chỉ đạo hội nghị|nhấn mạnh|yêu cầu|đề nghị|lưu ý|kết luận']),
    weights.guidance,
  ],
  ['guidance', phrases(['thủ tướng|phó thủ tướng|tổng bí thư|chủ tịch nước|bộ trưởng']), weights.office],
  [
    'proceedings',
    phrases([
      'tổ chức hội nghị|họp (?:bàn|liên cơ quan|liên ngành)|diễn ra|tham dự|đồng chủ trì|chủ trì hội nghị|các đại biểu đã',
      'dự hội nghị|dự và phát biểu|cuộc họp giữa|xem phim|trưng bày|thảo luận sôi nổi|ngày thảo luận',
    ]),
    weights.event,
  ],
  [
    'proceedings',
    phrases([
      'cờ thi đua|danh hiệu|khen thưởng, |tuyên dương|bằng khen|huân chương|tập thể và cá nhân|(?:biểu dương|cảm ơn|khen ngợi)[^.;]{0,60}(?:cán bộ|tập thể|đội ngũ)',
    ]),
    weights.clear,
  ],
  [
    'task',
    phrases([
      'nhiệm vụ quan trọng hàng đầu|một số nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ (?:lớn|chính|cụ thể)|trọng tâm công tác',
      'tập trung vào|cần thực hiện tốt|triển khai tốt|cần triển khai|(?<!được )chú trọng|chuẩn bị cho',
    ]),
    weights.clear,
  ],
  ['task', phrases(['cần|phải|tiếp tục|đẩy mạnh|trong thời gian tới|tăng cường']), weights.weak],
  [
    'result',
    phrases([
      'đạt được|đạt nhiều|kết quả|thành tựu|góp phần|đã được triển khai|đã làm tốt|thành công|được đánh giá cao',
      'điểm sáng|nâng tầm|hoàn thành tốt',
    ]),
    weights.result,
  ],
  ['result', phrases(['đã|được triển khai']), weights.weak],
  [
    'context',
    phrases([
      'tình hình thế giới|(?<!trong )bối cảnh|diễn biến|xu thế lớn|nhân tố bất (?:ổn|ngờ|định)|môi trường bên ngoài|biến động|cạnh tranh',
    ]),
    weights.context,
  ],
];

/**
 * Tells a passage's role from its words.
 * @param text the passage
 * @param context the conference's years and the passage before
 */
export function roleOf(text: string, { review, direction, previous }: RoleContext): PassageRole {
  const scores = new Map<PassageRole, number>([['result', weights.unsaid]]);
  const add = (role: PassageRole, weight: number): void => {
    scores.set(role, (scores.get(role) ?? 0) + weight);
  };
  for (const [role, cue, weight] of cues) if (cue.test(text)) add(role, weight);
  if (opensReport(text)) add('proceedings', weights.event);
  const names = (year: number | null): boolean => year !== null && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  if (names(direction) && !names(review)) add('task', weights.year);
  if (names(review) && !names(direction)) add('result', weights.weak);
  if (previous === 'task' && !names(review)) add('task', weights.weak);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'result';
}
