import { anyOf } from '../../src/text/phrases.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import { lengths } from './weights.ts';

const capitals = String.raw`\p{Lu}[\p{L}\p{M}]*\.?`;
/** One to five capitalised syllables or initials: Nguyễn Hồng, A.N, PV, Minh Anh – Thu Hà. */
const names = String.raw`(?:\p{Lu}\.?\s?){1,3}|${capitals}(?:[\s.]+${capitals}){0,4}`;
const paper = String.raw`(?:/\s?[\p{Lu}\d][\p{L}\d. ]{1,30}|\s*\((?:t/h|tổng hợp|th|ghi|thực hiện|lược dịch|theo [^()]{2,40}|[\p{Lu}&.\d]{2,12})\))?`;
const signed = new RegExp(
  String.raw`^(?:(?:tác giả|bài|bài và ảnh|bài, ảnh|tin|tin, ảnh|tin và ảnh|thực hiện|nhóm pv|pv|phóng viên|by)\s*:?\s*)?(?:${names})${paper}(?:\s*(?:[-–—,|]|và)\s*(?:${names})${paper}){0,3}[.*]?$`,
  'u',
);
const signedInWords =
  /^(?:tác giả|bài|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh|thực hiện|nhóm (?:pv|phóng viên))\s*:\s*\S.{1,60}$/iu;
const origin =
  /^\(?(?:(?:.{1,40}?)\s*[-–—|(]\s*)?(?:theo|nguồn(?: tin)?\s*:|dẫn (?:nguồn|theo))\s*:?\s*(\S.{1,300}?)\)?\.?$/iu;
/** An agency or two, in brackets or not: `(TTXVN/Vietnam+)`. */
const agency = /^\(?(?:TTXVN|VNA|Vietnam\+|VGP|VOV|VTV|ĐCSVN|BNG)(?:\s?[/,–-]\s?\p{Lu}[\p{L}\d.+]{1,20}){0,2}\)?\.?$/u;
const address = /https?:\/\/\S+|www\.\S+/i;
const family = new RegExp(
  `^(?:${anyOf([
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|trương',
    'mai|tô|vương|lương|hà|cao|thái|tạ|tăng|chu|lâm|đào|phùng|lưu|nông|thân|quách|tống|kiều|triệu|đàm',
    'minh|thu|thanh|hồng|ngọc|phương|thùy|tuấn|quỳnh|lan|hương|hải|anh|trúc|bảo|khánh|linh|tiến|đức|việt|xuân',
  ])})\\s`,
  'iu',
);

/** True where a line says in words that it signs text and picture: `Tin, ảnh: Lan Chi`. */
export function signsInWords(text: string): boolean {
  const bare = text.replace(/^[\s|*_(]+|[\s|*_)]+$/g, '');
  return (signedInWords.test(bare) && bare.split(/\s+/).length <= 12) || agency.test(bare);
}

/** True where a line may be a reporter's name and is no section's: a family or a pen name, and what goes with it. */
export function readsAsName(text: string): boolean {
  const bare = text.replace(/^[\s|*_]+|[\s|*_]+$/g, '').replace(/^(?:tác giả|bài|tin|pv|phóng viên)\s*:?\s*/iu, '');
  if (bare !== text.trim()) return true;
  const count = bare.split(/\s+/).length;
  const isPlace = /^(?:hà nội|thái lan|việt nam|thanh niên|hải quân|thanh hóa)/iu.test(bare);
  return count >= 2 && count <= 4 && family.test(bare) && !isPlace;
}

/**
 * Reads a line as the article's signature (`A.N (t/h)`, `Nguyễn Hồng`) or its origin (`Theo ĐCSVN`,
 * `Nguồn: TTXVN`, `Nguyễn Hồng – Theo https://…`).
 * @param text one line, without indentation
 * @returns null when it is neither, however short it is
 */
export function bylineOf(text: string): 'signature' | 'origin' | null {
  const bare = text.replace(/^[\s|*_]+|[\s|*_]+$/g, '').replace(/\s+\(?\S+@\S+\.[^\s)]+\)?$/u, '');
  const count = bare.replace(address, 'x').split(/\s+/).length;
  if (bare === '' || count > 14 || printedDates(bare).length > 0) return null;
  const from = bare.match(origin);
  if (from !== null) {
    const [, what = ''] = from;
    // An origin is a name or an address, not a clause: "Theo đó, …", "Theo dõi chúng tôi".
    const isName = /^[\p{Lu}"“]/u.test(what) && !/[,;:!?]/.test(what) && count <= 12;
    return address.test(what) || isName ? 'origin' : null;
  }
  if (agency.test(bare)) return 'origin';
  // One capitalised syllable is a word cut off rather than a name.
  if (/^ảnh\s*:/iu.test(bare) || /^\p{Lu}\p{Ll}*[.*]?$/u.test(bare)) return null;
  if (signedInWords.test(bare) && count <= 12) return 'signature';
  return count <= lengths.byline && signed.test(bare) && /\p{L}/u.test(bare) ? 'signature' : null;
}
