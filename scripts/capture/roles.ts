import type { PassageRole } from '../../src/schema/article.ts';
import { phrases } from '../../src/text/phrases.ts';

/** What a passage's place in the article tells of its role. */
export interface RoleContext {
  reviewYear: number;
  directionYear: number;
  /** The role of the passage before it; null for the first. */
  previous: PassageRole | null;
}

// Each cue with its weight; a passage takes the role whose cues weigh most, the first of equals.
const cues: [PassageRole, RegExp, number][] = [
  [
    'guidance',
    phrases([
      'phát động (?:chủ đề|phong trào|thi đua)',
      'tuyên bố và phát động',
      'chủ đề (?:thi đua|công tác)? ?(?:của )?(?:bộ|ngành)?[^.]{0,20}năm \\d{4}',
    ]),
    5,
  ],
  [
    'proceedings',
    phrases([
      'cờ thi đua',
      'danh hiệu',
      'khen thưởng, ',
      'tuyên dương',
      'bằng khen',
      'huân chương',
      'tập thể và cá nhân',
    ]),
    2,
  ],
  [
    'task',
    phrases([
      'nhiệm vụ quan trọng hàng đầu',
      'một số nhiệm vụ',
      'nhiệm vụ trọng tâm',
      'tập trung vào',
      'cần thực hiện tốt',
      'triển khai tốt',
      'cần triển khai',
      'chú trọng',
      'chuẩn bị cho',
      'trọng tâm công tác',
      'nhiệm vụ (?:lớn|chính|cụ thể)',
    ]),
    2,
  ],
  ['task', phrases(['cần', 'phải', 'tiếp tục', 'đẩy mạnh', 'trong thời gian tới', 'tăng cường']), 0.8],
  [
    'guidance',
    phrases([
      'phát biểu chỉ đạo',
      'chỉ đạo hội nghị',
      'nhấn mạnh',
      'yêu cầu',
      'đề nghị',
      'lưu ý',
      'biểu dương',
      'kết luận',
    ]),
    1.3,
  ],
  ['guidance', phrases(['thủ tướng', 'phó thủ tướng', 'tổng bí thư', 'chủ tịch nước', 'bộ trưởng']), 0.7],
  [
    'result',
    phrases([
      'đạt được',
      'đạt nhiều',
      'kết quả',
      'thành tựu',
      'góp phần',
      'đã được triển khai',
      'đã làm tốt',
      'thành công',
      'được đánh giá cao',
      'điểm sáng',
      'nâng tầm',
      'hoàn thành tốt',
    ]),
    1,
  ],
  ['result', phrases(['đã', 'được triển khai']), 0.8],
  [
    'context',
    phrases([
      'tình hình thế giới',
      'bối cảnh',
      'diễn biến',
      'xu thế lớn',
      'nhân tố bất (?:ổn|ngờ|định)',
      'môi trường bên ngoài',
      'biến động',
      'cạnh tranh',
    ]),
    1.2,
  ],
  [
    'proceedings',
    phrases([
      'tổ chức hội nghị',
      'họp (?:bàn|liên cơ quan|liên ngành)',
      'diễn ra',
      'đã diễn ra',
      'tham dự',
      'đồng chủ trì',
      'các đại biểu đã',
      'dự hội nghị',
      'dự và phát biểu',
      'cuộc họp giữa',
    ]),
    2.2,
  ],
];

/**
 * Tells a passage's role from its words.
 * @param text the passage
 * @param context what stands before it and the conference's years
 */
export function roleOf(text: string, { reviewYear, directionYear, previous }: RoleContext): PassageRole {
  const scores = new Map<PassageRole, number>([['result', 0.1]]);
  const add = (role: PassageRole, weight: number): void => {
    scores.set(role, (scores.get(role) ?? 0) + weight);
  };
  for (const [role, cue, weight] of cues) if (cue.test(text)) add(role, weight);
  const names = (year: number): boolean => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  if (names(directionYear) && !names(reviewYear)) add('task', 1.2);
  if (names(reviewYear) && !names(directionYear)) add('result', 0.8);
  if (previous === 'task' && !names(reviewYear)) add('task', 0.8);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'result';
}
