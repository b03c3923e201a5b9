import { anyOf, phrases } from '../../src/text/phrases.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { lengths } from './weights.ts';
import { office, sayingVerbs } from './wording.ts';

const event = '(?:hội nghị|cuộc họp|phiên họp|buổi lễ|phiên (?:khai mạc|bế mạc|toàn thể|thảo luận)|sự kiện)';
const act = anyOf([
  `phát biểu (?:khai mạc |chỉ đạo |kết luận |bế mạc |đề dẫn |tham luận )?(?:tại|ở) ${event}`,
  `trình bày (?:báo cáo|tham luận) (?:tại|ở) ${event}`,
  `(?:trao đổi|trò chuyện) [^,.;]{0,40}(?:tại|bên lề|trong) ${event}`,
  '(?:tặng|trao) (?:hoa|quà|cờ|bằng khen|kỷ niệm chương|kỉ niệm chương|danh hiệu|huân chương)',
  'chụp ảnh|bắt tay|cắt băng|thăm gian trưng bày',
  `và (?:các |đông đảo )*đại biểu (?:tham )?(?:dự|tại) (?:tại )?${event}`,
]);
const person = `(?:${office}|${anyOf(['ông|bà'])})`;
const shows = new RegExp(`^${person}[^.;:“”"]*\\s\\p{Lu}[\\p{L}\\p{M}]*\\s+(?:đã\\s+)?${act}`, 'iu');
const crowd = new RegExp(
  `^(?:(?:các|đông đảo|toàn thể)\\s+)?${anyOf(['đại biểu'])}[^,.;:“”"]*\\s${anyOf([`(?:tham )?dự (?:tại )?${event}`])}`,
  'iu',
);
const scene = new RegExp(
  `^${anyOf(['toàn cảnh|quang cảnh|khung cảnh', 'một (?:góc|buổi|phiên|gian|cuộc)[^.,;]{0,40}(?:bên lề|tại|trong)'])}\\s`,
  'iu',
);
// A caption needs no more than what a picture shows; these go on to report.
const reports = phrases([sayingVerbs, 'nhằm|trong đó|đồng thời|nhân dịp|dự và|cảm ơn|bày tỏ']);

/**
 * True where one sentence says nothing but what a picture shows: "Bộ trưởng X phát biểu tại hội nghị.", "Các đại biểu
 * dự hội nghị." The text of a report goes on to say what was said, how many or why.
 * @param text one sentence, its full stop or not
 */
export function isBareCaption(text: string): boolean {
  const count = text.split(/\s+/).length;
  if (count > lengths.caption.scene || /\d/.test(text) || sentencesOf(text).length > 1 || reports.test(text))
    return false;
  const end = text.match(shows) ?? text.match(scene);
  if (end !== null) return text.slice(end[0].length).split(/\s+/).length <= 12;
  return count <= lengths.caption.crowd && crowd.test(text);
}

const namesEvent = phrases([event]);
// A paragraph that tells what was held goes on with who was there.
const holds = new RegExp(
  `${anyOf(['tổ chức|diễn ra|khai mạc|tiến hành|tham dự|họp'])}[^.;]{0,60}${anyOf([event, 'tổng kết'])}|${anyOf([event])}[^.;]{0,80}${anyOf(['diễn ra|tổ chức|tổng kết'])}`,
  'iu',
);
const quotes = phrases([sayingVerbs]);
const posed = phrases(['bên lề|tặng hoa|chụp ảnh|bắt tay']);

/**
 * True where the last sentence of a paragraph is a caption fused to it: it says nothing but what a picture shows, of a
 * gathering or person that the paragraph above does not speak of.
 * @param before the paragraph up to that sentence
 * @param sentence its last one
 */
export function isFusedCaption(before: string, sentence: string): boolean {
  if (!isBareCaption(sentence)) return false;
  if (posed.test(sentence)) return true;
  if (holds.test(before)) return false;
  if (scene.test(sentence) || crowd.test(sentence)) return true;
  // A person quoted already does not begin to speak: the sentence is a picture's.
  if (isNamedIn(before, sentence)) return quotes.test(before);
  return !namesEvent.test(before.slice(-400));
}

function isNamedIn(before: string, sentence: string): boolean {
  const names = sentence.match(/\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/gu) ?? [];
  return names.some((name) => before.includes(name.split(' ').slice(-2).join(' ')));
}
