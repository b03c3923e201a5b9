import type { PassageRole } from '../../src/schema/article.ts';

/** What words such as "năm qua" are read against. */
export interface YearFrame {
  reviewYear: number;
  directionYear: number | null;
  /** Year the conference was held in; null while its date is unknown. */
  heldIn: number | null;
}

const earliest = 1945;
const latest = 2100;

// A number of four digits that no other digit, decimal mark or document code continues.
const fourDigits = /(?<![\p{L}\p{N}]|\d,)(\d{4})(?![\p{L}\p{N}]|[.,]\d|\/\p{L}|%)/gu;
// What is counted, not dated, unless "năm" stands before the number.
const counted =
  /^\s*(?:người|công dân|ngư dân|lượt|vụ|cuộc|đoàn|văn bản|thỏa thuận|thoả thuận|hoạt động|sự kiện|đề án|doanh nghiệp|đại biểu|cán bộ|tàu|chuyến|tỉ|tỷ|triệu|nghìn|ngàn|đồng|usd|đô la|euro|km|ha|tấn|mw|m²|m2)(?!\p{L})/iu;

// "5 năm qua", "nhiều năm tới" are spans, not a year.
const one =
  '(?<!(?:\\p{N}|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|trăm|những|nhiều|các|mấy|vài|hằng|hàng|từng)\\s+)năm';
const ends = '(?!\\p{L})';
const relative: { pattern: RegExp; read: (frame: YearFrame) => number | null }[] = [
  // What is looked back on at a review is its review year, whichever side of New Year it is held on.
  { pattern: words(`${one}(?:\\s+vừa)?\\s+qua${ends}`), read: ({ reviewYear }) => reviewYear },
  // Said by the speaker on the day: the year of the conference itself, nothing while the date is unknown.
  { pattern: words(`${one}\\s+nay${ends}`), read: ({ heldIn }) => heldIn },
  // What lies ahead at a review is the year it sets tasks for; so does "thời gian tới" unless the text says more.
  {
    pattern: words(`${one}\\s+tới${ends}|sang\\s+năm${ends}(?!\\s+\\d)|thời\\s+gian\\s+tới${ends}`),
    read: ({ directionYear }) => directionYear,
  },
  // A review compares with the year before the one it looks back on.
  { pattern: words(`${one}\\s+(?:trước|ngoái)${ends}(?!\\s+đó)`), read: ({ reviewYear }) => reviewYear - 1 },
];
// "trong năm" with nothing after it: the year in question, behind for an account, ahead for a task. ("trong năm
// nhiệm vụ" are five tasks, hence the punctuation.)
const thisYear = words(`trong\\s+năm(?=\\s*(?:[.,;:!?…)”"]|$))`);

const ahead: ReadonlySet<PassageRole> = new Set(['task', 'guidance']);

/**
 * The years that a passage's words name.
 * @param text its words
 * @param role "trong năm" is the direction year in a task or guidance, else the review year
 * @returns ascending, each once; a term or span 2020–2021 names both its ends, "đến 2030" names 2030
 */
export function yearsIn(text: string, role: PassageRole, frame: YearFrame): number[] {
  const found = new Set<number>();
  const implied = ahead.has(role) ? frame.directionYear : frame.reviewYear;
  for (const { 1: digits, index } of text.matchAll(fourDigits)) {
    const year = Number(digits);
    const isDated = /năm\s+$/i.test(text.slice(0, index));
    if (year < earliest || year > latest || (!isDated && counted.test(text.slice(index + 4)))) continue;
    found.add(year);
  }
  for (const { pattern, read } of relative) {
    const year = pattern.test(text) ? read(frame) : null;
    if (year !== null) found.add(year);
  }
  if (thisYear.test(text) && implied !== null) found.add(implied);
  return [...found].sort((a, b) => a - b);
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu');
}
