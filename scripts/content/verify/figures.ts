/** A calendar day as a text names it; the year where it says one. */
export interface Day {
  day: number;
  month: number;
  year: number | null;
}

/** A number or day with the words that state it. */
export interface Stated<Value> {
  words: string;
  value: Value;
}

/** The numbers and days of a text. */
export interface Figures {
  /** As plain digits: "1.000", "một nghìn" and "1000" are one; a decimal keeps its comma. */
  numbers: Stated<string>[];
  days: Stated<Day>[];
}

const shortDay = /(?<![\d/.,-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|([.-])(\d{1,2})\4(\d{4}))(?![\d/]|[.,-]\d)/g;
const longDay = /(?<![\d/])(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/gi;
const digits = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

const units = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
const scales = new Map(Object.entries({ trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1_000_000, tỷ: 1e9, tỉ: 1e9 }));
// "năm" is five before what is counted or scaled, else a year.
const countedByFive =
  /^\s+(?:nhiệm vụ|phần trăm|cơ quan|trụ cột|nước|ngày|tháng|nhóm|nội dung|điểm|bài|đề án|hội nghị|hiệp định|đối tác|lần|việc|mặt|lĩnh vực|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * Finds numbers and days, in digits and in words.
 * @param text NFC
 */
export function figuresIn(text: string): Figures {
  const days: Stated<Day>[] = [];
  const takeDay = (words: string, day: number, month: number, year: string | undefined) => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return words;
    days.push({ words, value: { day, month, year: year === undefined ? null : Number(year) } });
    return ' '.repeat(words.length);
  };
  const rest = text
    .replace(longDay, (words, day, month, year) => takeDay(words, Number(day), Number(month), year))
    .replace(shortDay, (words, day, month, year, _mark, otherMonth, otherYear) =>
      takeDay(words, Number(day), Number(month ?? otherMonth), year ?? otherYear),
    );
  const numbers = [...rest.matchAll(digits)].map(([words]) => ({ words, value: plainNumber(words) }));
  return { numbers: [...numbers, ...numbersInWords(rest)], days };
}

function plainNumber(words: string): string {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(words) ? words.replaceAll('.', '') : words;
  return grouped.replace(/^0+(?=\d)/, '');
}

function numbersInWords(text: string): Stated<string>[] {
  const found: Stated<string>[] = [];
  const words = [...text.matchAll(word)];
  for (let at = 0; at < words.length; ) {
    const run: string[] = [];
    const start = words[at]?.index ?? 0;
    for (let next = at; next < words.length; next += 1) {
      const said = words[next]?.[0].toLowerCase() ?? '';
      const end = (words[next]?.index ?? 0) + said.length;
      const begins = (units.has(said) && !['mốt', 'lăm', 'tư'].includes(said)) || said === 'mười';
      const isNumber =
        run.length === 0 ? begins : units.has(said) || scales.has(said) || said === 'mươi' || said === 'mười';
      const isYear =
        said === 'năm' && !['mươi', 'mười'].includes(run.at(-1) ?? '') && !countedByFive.test(text.slice(end));
      const between =
        run.length === 0
          ? ''
          : text.slice((words[next - 1]?.index ?? 0) + (words[next - 1]?.[0].length ?? 0), words[next]?.index);
      if (!isNumber || isYear || between.trim() !== '') break;
      run.push(said);
    }
    // A lone "một" is an article far more often than a number.
    if (run.length > 0 && run.join(' ') !== 'một') {
      const last = words[at + run.length - 1];
      found.push({
        words: text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)),
        value: String(numberOf(run)),
      });
    }
    at += Math.max(1, run.length);
  }
  return found;
}

function numberOf(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const said of words) {
    const scale = scales.get(said);
    if (said === 'mười') group += 10;
    else if (said === 'mươi') group *= 10;
    else if (scale === 100) group *= 100;
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else {
      group += units.get(said) ?? 0;
    }
  }
  return total + group;
}
