import type { PassageRole } from '../../src/schema/article.ts';
import { isText } from '../../src/schema/ledger.ts';
import { phrases } from '../../src/text/phrases.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage, Segmented } from '../content/model.ts';
import type { Speakers } from './participants.ts';
import { opensReport } from './signals.ts';
import { paragraphsOf } from './statements.ts';
import { lengths, roleWeights as weights } from './weights.ts';
import type { ConferenceYears } from './years.ts';

/** Makes one passage of each lead or body line, named after the line. */
export function passagesOf({ lines }: Segmented, years: ConferenceYears, speakers: Speakers): RawPassage[] {
  let role: PassageRole | null = null;
  return paragraphsOf(lines, isText).map(({ n, text, starts }): RawPassage => {
    role = roleOf(text, years, role);
    const [speaker = null, ...others] = new Set(starts.flatMap((start) => [...(speakers.get(start.n) ?? [])]));
    return {
      id: `d${n}`,
      role,
      lines: [n, starts.at(-1)?.n ?? n],
      anchor: anchorOf(text),
      text,
      topics: null,
      about: null,
      speaker: others.length === 0 ? speaker : null,
      repeats: null,
      adjust: { people: [], organisations: [], years: [] },
      at: n,
    };
  });
}

function anchorOf(text: string): [string, string] | null {
  const syllables = syllablesOf(text);
  if (syllables.length === 0) return null;
  const opening = syllables.slice(0, lengths.anchor);
  const [closing] = syllables.slice(-lengths.anchor);
  return [text.slice(opening[0]?.start, opening.at(-1)?.end), text.slice(closing?.start, syllables.at(-1)?.end)];
}

// Cues of each role; a passage takes the role whose cues weigh most, the first of equals.
const cues: Record<PassageRole, Record<string, number>> = {
  guidance: {
    'phát động (?:chủ đề|phong trào|thi đua)|tuyên bố và phát động|chủ đề (?:thi đua|công tác)? ?(?:của )?(?:bộ|ngành)?[^.]{0,20}năm \\d{4}':
      weights.decisive,
    'phát biểu chỉ đạo|chỉ đạo hội nghị|nhấn mạnh|yêu cầu|đề nghị|lưu ý|kết luận': weights.guidance,
    'thủ tướng|phó thủ tướng|tổng bí thư|chủ tịch nước|bộ trưởng': weights.office,
  },
  proceedings: {
    'tổ chức hội nghị|họp (?:bàn|liên cơ quan|liên ngành)|diễn ra|tham dự|đồng chủ trì|chủ trì hội nghị|các đại biểu đã|dự hội nghị|dự và phát biểu|cuộc họp giữa|xem phim|trưng bày|hội nghị (?:đã )?bế mạc|trình bày báo cáo tổng kết[^.;,]{0,40}\\.?$|thảo luận sôi nổi|ngày thảo luận':
      weights.event,
    'cờ thi đua|danh hiệu|khen thưởng, |tuyên dương|bằng khen|huân chương|tập thể và cá nhân|(?:biểu dương|cảm ơn|khen ngợi)[^.;]{0,60}(?:cán bộ|tập thể|đội ngũ)':
      weights.clear,
    'đáp từ|trân trọng cảm ơn|chúc[^.;]{0,80}(?:năm mới|sức khỏe|hạnh phúc)': weights.guidance,
  },
  task: {
    'nhiệm vụ quan trọng hàng đầu|một số nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ (?:lớn|chính|cụ thể)|trọng tâm công tác|tập trung vào|cần thực hiện tốt|triển khai tốt|cần triển khai|(?<!được )chú trọng|chuẩn bị cho':
      weights.clear,
    'cần|phải|tiếp tục|đẩy mạnh|trong thời gian tới|tăng cường': weights.weak,
  },
  result: {
    'đạt được|đạt nhiều|kết quả|thành tựu|góp phần|đã được triển khai|đã làm tốt|thành công|được đánh giá cao|điểm sáng|nâng tầm|hoàn thành tốt':
      weights.result,
    'đã|được triển khai': weights.weak,
  },
  context: {
    'tình hình thế giới|(?<!trong )bối cảnh|diễn biến|xu thế lớn|nhân tố bất (?:ổn|ngờ|định)|môi trường bên ngoài|biến động|cạnh tranh':
      weights.context,
  },
};
const patterns = Object.entries(cues).flatMap(([role, list]) =>
  Object.entries(list).map(([cue, weight]) => ({ role: role as PassageRole, cue: phrases(cue), weight })),
);

function roleOf(text: string, { review, direction }: ConferenceYears, previous: PassageRole | null): PassageRole {
  const scores = new Map<PassageRole, number>([['result', weights.unsaid]]);
  const add = (role: PassageRole, weight: number) => scores.set(role, (scores.get(role) ?? 0) + weight);
  for (const { role, cue, weight } of patterns) if (cue.test(text)) add(role, weight);
  if (opensReport(text)) add('proceedings', weights.event);
  const names = (year: number | null) => year !== null && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  if (names(direction) && !names(review)) add('task', weights.year);
  if (names(review) && !names(direction)) add('result', weights.weak);
  if (previous === 'task' && !names(review)) add('task', weights.weak);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'result';
}
