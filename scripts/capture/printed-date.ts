import { dayIn } from '../../src/dates.ts';

/** A date as printed; what is not printed is null. */
export interface PrintedDate {
  day: number;
  month: number;
  year: number | null;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const day = '(?<day>3[01]|[12]\\d|0?[1-9])';
const month = '(?<month>1[0-2]|0?[1-9])';
const year = '(?<year>(?:19|20)\\d{2})';
// Not part of a range (22-23/12), a longer number or a document's number (số 25/12-CT).
const before = '(?<![\\d/.,–-])';
const after = '(?![\\d%]|[/.,-]\\d|[/-]\\p{L})';

const figures = new RegExp(`${before}${day}(?<sep>[/.-])${month}(?:\\k<sep>${year})?${after}`, 'gu');
const spaced = new RegExp(`${before}${day} (?<sep>[/-]) ${month} \\k<sep> ${year}${after}`, 'gu');
const inWords = new RegExp(
  `${before}${day}\\s+tháng\\s+(?:${month}(?!\\d)|(?<word>giêng|chạp))(?:(?:,?\\s+năm\\s+|,\\s*|/)${year})?`,
  'giu',
);
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named = `(?<name>${months.join('|')})\\p{L}{0,6}\\.?`;
// A moment by another clock than Vietnam's may be of another day.
const abroad = '(?:gmt|utc|z)\\s*$|[+-](?!07:?00)\\d\\d:?\\d\\d';
const iso = new RegExp(
  `(?<!\\d)${year}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d|.{0,20}(?:${abroad}))`,
  'giu',
);
const english = new RegExp(
  `(?<![\\p{L}\\d])(?:${day}\\s+${named}|${named}\\s+${day}),?\\s+${year}(?!\\d|.{0,20}(?:${abroad}))`,
  'giu',
);
const clock =
  /(?<![\d/.:])(?<hour>[01]?\d|2[0-3])(?::|h|g|\s+giờ\s+)(?<minute>[0-5]\d)(?!\d)(?::\d\d)?(?:\s*(?<half>[ap]m|sa|ch)(?!\p{L}))?/iu;

/**
 * Finds the dates a text prints: `21/1`, `10.1`, `29-12`, `6/1/2025`, `10 tháng 1 năm 2023`, `2023-01-10`,
 * `10 Jan 2023`. Ranges, lunar months and fractions are left alone; whether a `10.1` is a date, callers see from the
 * words before it.
 */
export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  // Places taken by a date already; a look through all dates found would take hours over a line of figures.
  const taken = new Set<number>();
  for (const pattern of [iso, inWords, english, spaced, figures]) {
    for (const match of text.matchAll(pattern)) {
      const parts = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      if (parts['word'] !== undefined || taken.has(start) || taken.has(end - 1)) continue;
      for (let place = start; place < end; place += 1) taken.add(place);
      found.push({
        day: Number(parts['day']),
        month: Number(parts['month'] ?? months.indexOf(parts['name']?.toLowerCase() ?? '') + 1),
        year: parts['year'] === undefined ? null : Number(parts['year']),
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A calendar day as an ISO date; null when there is no such day. */
export const isoDay = (day: number, month: number, year: number) => dayIn(`${day}/${month}/${year}`);

/** Words around the date in a newspaper's date stamp that say nothing else. */
const furniture =
  /(?:[01]?\d|2[0-3])(?::|h|g)[0-5]\d(?::[0-5]\d)?(?:\s*(?:[ap]m|sa|ch)(?!\p{L}))?|\(?gmt\s*\+?\s*\d*\)?|utc\s*\+\s*\d+|(?:thứ\s+)(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cập nhật(?: lần cuối)?|xuất bản|đăng(?: tải)?|đăng lúc|ngày|lúc|vào|giờ|published(?: date)?|updated|date|posted|thời gian|số lượt xem|\(?theo giờ việt nam\)?/giu;

export interface DateStamp extends PrintedDate {
  year: number;
  /** `07:30`, where the line prints a clock time. */
  time: string | null;
  /** The other words of the line: a name, a place; empty as a rule. */
  rest: string;
}

/** Reads a line as a date stamp; null when it has no full date, or more words than a stamp has. */
export function dateStamp(line: string): DateStamp | null {
  const date = printedDates(line).find((found) => found.year !== null);
  if (date?.year == null) return null;
  const around = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(furniture, ' ');
  const rest = around.split(/[^\p{L}\p{M}.]+/u).filter(Boolean);
  if (rest.length > 5) return null;
  const { hour = '', minute, half } = clock.exec(line)?.groups ?? {};
  // "8:15 PM" and "8:15 CH" are in the evening, "12:05 SA" is just after midnight.
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^[pc]/i.test(half) ? 12 : 0);
  const time = minute === undefined ? null : `${String(hours).padStart(2, '0')}:${minute}`;
  return { ...date, year: date.year, time, rest: rest.join(' ') };
}
