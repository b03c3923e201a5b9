import { anyOf } from '../../src/text/phrases.ts';
import { name as weights } from './weights.ts';

// How often a family name is met decides where a name begins when capitals run on from a place before it.
/** Family names that most people have. */
export const commonFamilyNames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Đoàn'.split('|');
const common = new Set(commonFamilyNames);
const usual = new Set(
  'Mai|Tô|Vương|Lương|Hà|Cao|Thái|Tạ|Tăng|Chu|Lâm|Đào|Phùng|Lưu|Nông|Thân|Quách|Tống|Kiều|Triệu|Đàm|Nghiêm|Doãn|Ninh|Hầu|Châu|Phí|Tòng|Lò'.split(
    '|',
  ),
);
const rare = new Set(
  'La|Mạc|Vi|Giàng|Khuất|Bế|Sùng|Viên|Thạch|Cù|Lại|Quàng|Chử|Diệp|Hứa|Khổng|Lục|Ma|Nhâm|Sầm|Trà|Ung|Uông|Y|Ksor|Điểu|An|Bạch|Cấn|Giáp|Hán|Khúc|Kim|Lỗ|Lữ|Mẫn|Thang|Thiều|Tiêu|Tất|Âu|Bành|Chế|Danh|Hàn|Lầu|Lù|Mùa|Rơ|Siu|Vàng|Vừ|Xa|Tôn|Lã|Nhữ|Cung|Khương|Lường|Cầm|Lèo'.split(
    '|',
  ),
);
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
const placeHead = new RegExp(
  `${anyOf(['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'thị xã', 'thủ đô', 'đặc khu', 'bang', 'tỉnh ủy', 'thành ủy'])}\\.?\\s+$`,
  'iu',
);

// Names of other peoples have syllables of one letter or with an apostrophe: Y, A, H'Blơ, K’Tu.
const syllable =
  "(?:\\p{Lu}[\\p{Ll}\\p{M}]*[’'ʼ]\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}[\\p{Ll}\\p{M}]+|[AYÊÔOU](?= \\p{Lu}))";
const runs = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${syllable}(?: +${syllable})*(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
// Capitals that open an office, a body or a courtesy, never a part of a name: they cut a run.
const offices = new Set(
  'Phó|Giám|Chủ|Thứ|Trưởng|Ủy|Thủ|Vụ|Cục|Sở|Bộ|Ban|Hội|Tổng|Ông|Bà|Chánh|Viện|Đồng|Ngoại|Bí|Nguyên|Quyền|Trợ'.split(
    '|',
  ),
);

/** A person's name as it stands in a text. */
export interface NameAt {
  name: string;
  /** In UTF-16 units; `end` exclusive. */
  start: number;
  end: number;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * Finds what may be names of people: two to five capitalised syllables that begin with a family name. Where the
 * capitals run on from a place ("tỉnh Nhân An Đỗ Kim Mẫn"), the name is the end of the run that reads most like one.
 * @param text one sentence
 * @param known full names of the vocabulary
 * @returns in order; in a text all of capitals only those that are known
 */
export function namesIn(text: string, known: ReadonlySet<string>): NameAt[] {
  if (text === text.toUpperCase()) return shouted(text, known);
  return wordRuns(text).flatMap((words) => nameAtEnd(words, text, known) ?? []);
}

function shouted(text: string, known: ReadonlySet<string>): NameAt[] {
  if (known.size === 0) return [];
  const any = new RegExp(anyOf([...known].map((one) => one.replace(/[^\p{L}\p{M}\s]/gu, '.'))), 'giu');
  return [...text.matchAll(any)].map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
}

function wordRuns(text: string): Word[][] {
  const found: Word[][] = [];
  for (const match of text.matchAll(runs)) {
    let words: Word[] = [];
    for (const { 0: word, index } of match[0].matchAll(/\S+/gu)) {
      const start = match.index + index;
      if (offices.has(word)) {
        found.push(words);
        words = [];
      } else words.push({ text: word, start, end: start + word.length });
    }
    found.push(words);
  }
  return found.filter(({ length }) => length > 1);
}

function nameAtEnd(words: readonly Word[], text: string, known: ReadonlySet<string>): NameAt | null {
  const first = words[0]?.start ?? 0;
  const underHead = placeHead.test(text.slice(0, first));
  let best: { from: number; score: number } | null = null;
  for (let from = 0; from < words.length - 1; from += 1) {
    const rest = words.slice(from);
    const rank = rankOf(rest[0]?.text ?? '');
    const isKnown = known.has(named(rest));
    if ((rank === 0 && !isKnown) || isPlace(rest)) continue;
    let score = rank + (weights.byLength[rest.length] ?? weights.tooLong);
    if (isKnown) score += weights.known;
    if (isPlace(words.slice(0, from))) score += weights.afterPlace;
    if (underHead) score += weights.underPlaceHead[from] ?? 0;
    // Places have two syllables as a rule.
    else if (from !== 1 || !isPlace(words.slice(0, from))) score += weights.fromSyllable[from] ?? 0;
    if (rest.length <= 5 && (best === null || score > best.score)) best = { from, score };
  }
  if (best === null || (underHead && best.from === 0)) return null;
  const rest = words.slice(best.from);
  return { name: named(rest), start: rest[0]?.start ?? 0, end: rest.at(-1)?.end ?? 0 };
}

function rankOf(word: string): number {
  if (usual.has(word) || /[’'ʼ]/u.test(word)) return weights.usualFamily;
  return common.has(word) ? weights.commonFamily : rare.has(word) ? weights.rareFamily : 0;
}

function isPlace(words: readonly Word[]): boolean {
  return places.has(named(words));
}

function named(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
