import { anyOf, phrases } from '../../../src/text/phrases.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';

const office = anyOf([
  '(?:phó|quyền|nguyên)? ?(?:thủ tướng|bộ trưởng|chủ tịch|chủ nhiệm|trưởng ban|bí thư|giám đốc|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|tổng thư ký)',
  'thứ trưởng',
  'tổng bí thư',
  'ủy viên',
  'đồng chí',
  'các đồng chí',
  'lãnh đạo',
  'đại sứ',
  'ông',
  'bà',
]);
const gathering = '(?:hội nghị|cuộc họp|phiên họp|buổi lễ|phiên (?:khai mạc|bế mạc|toàn thể|thảo luận)|sự kiện)';
const act = anyOf([
  `phát biểu (?:khai mạc |chỉ đạo |kết luận |bế mạc |đề dẫn |tham luận )?(?:tại|ở) ${gathering}`,
  `trình bày (?:báo cáo|tham luận) (?:tại|ở) ${gathering}`,
  `(?:trao đổi|trò chuyện) [^,.;]{0,40}(?:tại|bên lề|trong) ${gathering}`,
  '(?:tặng|trao) (?:hoa|quà|cờ|bằng khen|kỷ niệm chương|kỉ niệm chương|danh hiệu|huân chương)',
  'chụp ảnh',
  'bắt tay',
  'cắt băng',
  'thăm gian trưng bày',
  `và (?:các |đông đảo )*đại biểu (?:tham )?(?:dự|tại) (?:tại )?${gathering}`,
]);
const shows = new RegExp(`^${office}[^.;:“”"]*\\s\\p{Lu}[\\p{L}\\p{M}]*\\s+(?:đã\\s+)?${act}`, 'iu');
const crowd = new RegExp(
  `^(?:(?:các|đông đảo|toàn thể)\\s+)?${anyOf(['đại biểu'])}[^,.;:“”"]*\\s${anyOf([`(?:tham )?dự (?:tại )?${gathering}`])}`,
  'iu',
);
const scene = new RegExp(
  `^(?:${anyOf(['toàn cảnh', 'quang cảnh', 'khung cảnh', 'một (?:góc|buổi|phiên|gian|cuộc)[^.,;]{0,40}(?:bên lề|tại|trong)'])})\\s`,
  'iu',
);
// What a caption shows needs no more words; these go on to report.
const reports = phrases([
  'nhấn mạnh',
  'khẳng định',
  'cho rằng',
  'cho biết',
  'cho hay',
  'đánh giá',
  'yêu cầu',
  'đề nghị',
  'biểu dương',
  'phát động',
  'nêu rõ',
  'nhằm',
  'trong đó',
  'đồng thời',
  'nhân dịp',
  'dự và',
]);

/**
 * True where one sentence says nothing but what a picture shows: "Bộ trưởng X phát biểu tại hội nghị.", "Các đại biểu
 * dự hội nghị." The text of a report goes on to say what was said, how many or why.
 * @param text one sentence, its full stop or not
 */
export function isBareCaption(text: string): boolean {
  const count = text.split(/\s+/).length;
  if (count > 32 || /\d/.test(text) || sentencesOf(text).length > 1 || reports.test(text)) return false;
  const end = text.match(shows) ?? text.match(scene);
  if (end !== null) return text.slice(end[0].length).split(/\s+/).length <= 12;
  return count <= 20 && crowd.test(text);
}

const event = phrases([gathering]);
// A paragraph that tells what was held goes on with who was there.
const holds = new RegExp(
  `${anyOf(['tổ chức', 'diễn ra', 'khai mạc', 'tiến hành', 'tham dự', 'họp'])}[^.;]{0,60}${anyOf([gathering, 'tổng kết'])}|${anyOf([gathering])}[^.;]{0,80}${anyOf(['diễn ra', 'tổ chức', 'tổng kết'])}`,
  'iu',
);
const quotes = phrases(['nhấn mạnh', 'khẳng định', 'cho rằng', 'cho biết', 'cho hay', 'yêu cầu', 'đề nghị', 'nêu rõ']);
const aside = phrases(['bên lề', 'tặng hoa', 'chụp ảnh', 'bắt tay']);

/**
 * True where the last sentence of a paragraph is a caption fused to it: it says nothing but what a picture shows, of a
 * gathering or person that the paragraph above does not speak of.
 * @param before the paragraph up to that sentence
 * @param sentence its last one
 */
export function isFusedCaption(before: string, sentence: string): boolean {
  if (!isBareCaption(sentence)) return false;
  if (aside.test(sentence)) return true;
  if (holds.test(before)) return false;
  if (scene.test(sentence) || crowd.test(sentence)) return true;
  // Who has been quoted already does not begin to speak: the sentence tells what a picture shows.
  if (speaks(before, sentence)) return quotes.test(before);
  return !event.test(before.slice(-400));
}

/** The person of the caption is already the paragraph's. */
function speaks(before: string, sentence: string): boolean {
  const names = sentence.match(/\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/gu) ?? [];
  return names.some((name) => before.includes(name.split(' ').slice(-2).join(' ')));
}
