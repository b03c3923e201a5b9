import { anyOf } from '../../src/text/phrases.ts';
import { nameWeights as weights } from './weights.ts';

// How often a family name is met decides where a name begins when capitals run on from a place before it.
export const commonFamilies =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Đoàn';
export const usualFamilies =
  'Mai|Tô|Vương|Lương|Hà|Cao|Thái|Tạ|Tăng|Chu|Lâm|Đào|Phùng|Lưu|Nông|Thân|Quách|Tống|Kiều|Triệu|Đàm|Nghiêm|Doãn|Ninh|Hầu|Châu|Phí|Tòng|Lò';
const rareFamilies =
  'La|Mạc|Vi|Giàng|Khuất|Bế|Sùng|Viên|Thạch|Cù|Lại|Quàng|Chử|Diệp|Hứa|Khổng|Lục|Ma|Nhâm|Sầm|Trà|Ung|Uông|Y|Ksor|Điểu|An|Bạch|Cấn|Giáp|Hán|Khúc|Kim|Lỗ|Lữ|Mẫn|Thang|Thiều|Tiêu|Tất|Âu|Bành|Chế|Danh|Hàn|Lầu|Lù|Mùa|Rơ|Siu|Vàng|Vừ|Xa|Tôn|Lã|Nhữ|Cung|Khương|Lường|Cầm|Lèo';
const weighed = (families: string, weight: number) => families.split('|').map((name) => [name, weight] as const);
const familyWeights = new Map([
  ...weighed(commonFamilies, weights.commonFamily),
  ...weighed(usualFamilies, weights.usualFamily),
  ...weighed(rareFamilies, weights.rareFamily),
]);
/** Provinces, towns, countries and seas that stand before a name or begin as family names do. */
const places = new Set(
  (
    'Hà Nội|Hà Giang|Hà Nam|Hà Tĩnh|Hà Đông|Hà Lan|Cao Bằng|Thái Bình|Thái Nguyên|Thái Lan|Thái Bình Dương|Lâm Đồng|An Giang|Lạng Sơn|Hồ Chí Minh|' +
    'Mai Châu|Đồng Nai|Đồng Tháp|Ninh Bình|Ninh Thuận|Văn Lang|Kim Bôi|La Mã|Triều Tiên|Trà Vinh|Vũng Tàu|Phú Thọ|Từ Liêm|Hoàng Sa|Trường Sa|' +
    'Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|' +
    'Gia Lai|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lào Cai|Long An|Nam Định|Nghệ An|Phú Yên|' +
    'Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thanh Hóa|Tiền Giang|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|' +
    'Việt Nam|Trung Quốc|Hàn Quốc|Nhật Bản|Ấn Độ|Hoa Kỳ|Mỹ|Nga|Pháp|Đức|Anh|Lào|Campuchia|Cuba|Australia|Singapore|Malaysia|Indonesia|Philippines'
  ).split('|'),
);
const placeHeads = anyOf(['tỉnh|thành phố|tp|huyện|quận|xã|phường|thị xã|thủ đô|đặc khu|bang|tỉnh ủy|thành ủy']);
const placeHead = new RegExp(`${placeHeads}\\.?\\s+$`, 'iu');

const letter = '[\\p{L}\\p{M}\\p{N}]';
// Capitals that open an office, a body or a courtesy, never a part of a name: they cut a run.
const offices =
  'Phó|Giám|Chủ|Thứ|Trưởng|Ủy|Thủ|Vụ|Cục|Sở|Bộ|Ban|Hội|Tổng|Ông|Bà|Chánh|Viện|Đồng|Ngoại|Bí|Nguyên|Quyền|Trợ';
// Names of other peoples have syllables of one letter or with an apostrophe: Y, A, H'Blơ, K’Tu.
const syllable = `(?!(?:${offices})(?!${letter}))(?:\\p{Lu}[\\p{Ll}\\p{M}]*[’'ʼ]\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}[\\p{Ll}\\p{M}]+|[AYÊÔOU](?= \\p{Lu}))`;
const runs = new RegExp(`(?<!${letter})${syllable}(?: ${syllable})+(?!${letter})`, 'gu');

/**
 * Finds what may be names of people: two to five capitalised syllables that begin with a family name. Where the
 * capitals run on from a place ("tỉnh Nhân An Đỗ Kim Mẫn"), the name is the end of the run that reads most like one.
 * @param known full names of the vocabulary; in a text all of capitals only these are found
 */
export function namesIn(text: string, known: ReadonlySet<string> = new Set()) {
  const at = (name: string, end: number) => ({ name, start: end - name.length, end });
  if (text !== text.toUpperCase())
    return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
      const name = nameAtEnd(run, placeHead.test(text.slice(0, index)), known);
      return name === null ? [] : [at(name, index + run.length)];
    });
  if (known.size === 0) return [];
  const any = new RegExp(anyOf([...known].map((one) => one.replace(/[^\p{L}\p{M}\s]/gu, '.'))), 'giu');
  return [...text.matchAll(any)].map(({ 0: name, index }) => at(name, index + name.length));
}

function nameAtEnd(run: string, underHead: boolean, known: ReadonlySet<string>): string | null {
  const words = run.split(' ');
  let best = { name: '', from: 0, score: Number.NEGATIVE_INFINITY };
  for (const [from, family] of words.slice(0, -1).entries()) {
    const name = words.slice(from).join(' ');
    const length = words.length - from;
    const weight = /[’'ʼ]/u.test(family) ? weights.usualFamily : familyWeights.get(family);
    if (length > 5 || (weight === undefined && !known.has(name)) || places.has(name)) continue;
    const isAfterPlace = places.has(words.slice(0, from).join(' '));
    let score = (weight ?? 0) + (weights.byLength[length] ?? 0);
    if (known.has(name)) score += weights.known;
    if (isAfterPlace) score += weights.afterPlace;
    if (underHead) score += weights.underPlaceHead[from] ?? 0;
    // Places have two syllables as a rule.
    else if (from !== 1 || !isAfterPlace) score += weights.fromSyllable[from] ?? 0;
    if (score > best.score) best = { name, from, score };
  }
  return best.name === '' || (underHead && best.from === 0) ? null : best.name;
}
