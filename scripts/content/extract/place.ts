import { phrases } from '../../../src/text/phrases.ts';
import type { Statement } from './statements.ts';

const gathering = phrases([
  'hội nghị',
  'cuộc họp',
  'phiên họp',
  'buổi họp',
  'buổi làm việc',
  'cuộc làm việc',
  'lễ tổng kết',
  'họp (?:bàn|liên cơ quan|liên ngành|đánh giá|kiểm điểm|rà soát|tổng kết)',
  '(?:họp|làm việc) về công tác',
  'nhìn lại năm',
  'tổng kết công tác',
]);
const held = phrases(['tổ chức', 'diễn ra', 'khai mạc', 'tiến hành', 'chủ trì', 'tham dự', 'dự', 'họp', 'tổng kết']);
const other = phrases(['cùng ngày', 'trước đó']);
// What is yet to be held elsewhere is a task, not where this one was.
const later = phrases([
  'sẽ',
  'dự kiến',
  'sắp tới',
  'năm tới',
  'tiến tới',
  'hướng tới',
  'yêu cầu',
  'đề nghị',
  'đăng cai',
]);
const task = /^\W*(?:tổ chức|tiến hành|chuẩn bị|đăng cai|phối hợp|tham mưu)(?!\p{L})/iu;
const stop =
  /[.;:,()“”"]|\s(?:đã|vừa|diễn ra|tổ chức|khai mạc|với|do|dưới|cuộc|hội nghị|Hội nghị tổng kết|Hội nghị Tổng kết|theo|nhằm|để|và|Thủ tướng|Phó Thủ tướng|Bộ trưởng|có|sẽ|chính thức|trong|Bộ Ngoại giao (?:đã |vừa )?(?:tổ chức|khai mạc|phối hợp|tiến hành|họp|cùng))(?=\s|$)/u;
const notPlace = phrases([
  'hội nghị',
  'cuộc họp',
  'phiên họp',
  'buổi',
  'đây',
  'sự kiện',
  'lễ',
  'điểm cầu',
  'các điểm cầu',
  'biển đông',
  'việt nam',
  'liên hợp quốc',
]);
const city =
  /^\s*\(?((?:(?:thủ đô|thành phố|tp\.?)\s+)?(?:Hà Nội|Hồ Chí Minh|Đà Nẵng|Huế|Hải Phòng|Cần Thơ))(?=[\s,.)]|$)/iu;

/**
 * Where the conference was held, as printed.
 * @param statements of the text
 * @returns null where no sentence that says it was held names a place
 */
export function placeOf(statements: readonly Statement[]): string | null {
  for (const { text, headline } of statements) {
    if (headline || !gathering.test(text) || !held.test(text) || other.test(text)) continue;
    for (const match of text.matchAll(/(?<!\p{L})(?:tại|ở)\s+(?=\p{Lu}|trụ sở|nhà|hội trường|thủ đô|trung tâm)/giu)) {
      if (task.test(text) || later.test(text.slice(0, match.index))) break;
      const rest = text.slice(match.index + match[0].length);
      const end = rest.search(stop);
      const place = (end < 0 ? rest : rest.slice(0, end)).trim();
      if (place === '' || place.split(' ').length > 12 || !/\p{Lu}/u.test(place)) continue;
      if (new RegExp(`^${notPlace.source}`, 'iu').test(place)) continue;
      const town = rest.slice(place.length).match(new RegExp(`^\\s*[,(]${city.source.slice(1)}`, 'iu'))?.[1];
      return town === undefined ? place : `${place}, ${town}`;
    }
  }
  return null;
}
