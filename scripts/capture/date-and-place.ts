import { isoDay } from '../../src/dates.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { phrases } from '../../src/text/phrases.ts';
import { type PrintedDate, printedDates } from '../../src/text/printed-date.ts';
import type { Statement } from './statements.ts';
import { speaksOfGathering, tookPlace } from './wording.ts';

/** The day of the conference with what it rests on. */
export type EventDate = Pick<ConferenceFacts, 'date' | 'dateBasis' | 'dateEvidence'>;

/** A date printed for the event. */
interface Said {
  n: number;
  words: string;
  printed: PrintedDate;
}

const unknown: EventDate = { date: null, dateBasis: 'unknown', dateEvidence: null };
const when =
  /(?:(?:vào\s+)?(?:sáng|trưa|chiều|tối|đêm)(?:\s+(?:nay|qua))?(?:[,\s]+(?:thứ\s+\p{L}+|chủ nhật))?[,\s]*(?:ngày\s+)?|(?:hôm nay|hôm qua|hôm)[,\s]*(?:ngày\s+)?|(?:thứ\s+\p{L}+|chủ nhật)[,\s]+(?:ngày\s+)?|ngày\s+)[(]?$/iu;
const other = phrases([
  'hội nghị (?:thượng đỉnh|cấp cao|trung ương|cán bộ|ngoại giao)',
  'trước đó',
  'kỳ họp',
  'đại hội',
  'cùng ngày',
  'kỷ niệm',
]);
const document =
  /(?:chỉ thị|nghị quyết|kết luận|quyết định|thông báo|nghị định|công điện|công văn|thông tư|luật|tuyên bố|báo cáo)[^,.;]{0,60}$/iu;
const severalDays =
  /(?<!\p{L})(?:ngày|từ)\s+\d{1,2}(?:[/.]\d{1,2}){0,2}\s*(?:[-–]|và|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:[/.]|\s+tháng\s+)\d{1,2}(?:[/.]\d{4})?(?!\d)/iu;
const lunar = /âm lịch|tháng\s+(?:giêng|chạp)|(?:mùng|mồng)\s|\btết\b/iu;

/**
 * Dates the conference: only from words that date it, never from the day the article was published.
 * @param statements headline first
 * @param years the review and the direction year
 * @param publishedAt ISO, from the article's own date stamp; null without one
 * @returns unknown where nothing, an odd form, or two different days are printed; then a warning says so
 */
export function eventDate(
  statements: readonly Statement[],
  years: { review: number; direction: number },
  publishedAt: string | null,
): EventDate & { warning: { line: number; what: string } | null } {
  const said = statements.flatMap(datesOf);
  const [first] = said;
  if (first === undefined) {
    const several = statements.flatMap(daysOf)[0] ?? null;
    return { ...unknown, warning: several };
  }
  const rival = said.find(({ printed }) => printed.day !== first.printed.day || printed.month !== first.printed.month);
  if (rival !== undefined) {
    return {
      ...unknown,
      warning: {
        line: rival.n,
        what: `the conference is dated "${first.words}" on line ${first.n} and "${rival.words}" here`,
      },
    };
  }
  const best = said.find(({ printed }) => printed.year !== null) ?? first;
  const { day, month } = best.printed;
  const evidence = { line: best.n, words: best.words };
  const dated = (year: number, dateBasis: EventDate['dateBasis']): EventDate | null => {
    const date = isoDay(day, month, year);
    return date === null ? null : { date, dateBasis, dateEvidence: evidence };
  };
  const refuse = (what: string) => ({ ...unknown, warning: { line: best.n, what } });
  const expected = expectedYear(month, years);
  if (best.printed.year !== null) {
    const found = dated(best.printed.year, 'printed');
    if (found === null) return refuse(`"${best.words}" is no day of the calendar`);
    const odd = best.printed.year !== years.review && best.printed.year !== years.direction;
    const what = `"${best.words}" lies outside the years ${years.review} and ${years.direction}`;
    return odd ? refuse(what) : { ...found, warning: null };
  }
  if (publishedAt !== null) {
    const published = Number(publishedAt.slice(0, 4));
    const year = [published, published - 1].find((candidate) => {
      const day_ = isoDay(day, month, candidate);
      return day_ !== null && day_ <= publishedAt.slice(0, 10);
    });
    const found = year === undefined ? null : dated(year, 'dateline-year');
    if (found === null || year === undefined) return refuse(`"${best.words}" is no day of the calendar`);
    if (year !== years.review && year !== years.direction) {
      return refuse(
        `"${best.words}" read against the date stamp gives ${found.date}, outside the years ${years.review} and ${years.direction}`,
      );
    }
    return { ...found, warning: null };
  }
  if (expected === null) return refuse(`"${best.words}" has no year, and ${month} is a month that tells none`);
  const found = dated(expected, 'inferred-year');
  return found === null ? refuse(`"${best.words}" is no day of the calendar`) : { ...found, warning: null };
}

/** Reviews are held around New Year: from October in the year reviewed, until April in the next. */
function expectedYear(month: number, years: { review: number; direction: number }): number | null {
  if (month >= 10) return years.review;
  return month <= 4 ? years.review + 1 : null;
}

function datesOf({ n, text }: Statement): Said[] {
  if (!speaksOfGathering.test(text) || !tookPlace.test(text) || other.test(text)) return [];
  return printedDates(text).flatMap((printed) => {
    const before = text.slice(0, printed.start);
    const opened = before.match(when);
    const bracketed = /\((?:ngày\s+)?$/iu.test(before);
    if ((opened === null && !bracketed) || document.test(before.slice(0, opened?.index ?? before.length))) return [];
    if (/(?:đến|tới|từ|và|trước|sau|hết)\s+(?:ngày\s+)?$/iu.test(before)) return [];
    const near = text.slice(Math.max(0, printed.start - 25), printed.end + 25);
    if (lunar.test(near)) return [];
    if (/^\s*(?:đến|tới|và|[–-])\s*(?:ngày\s*)?\d/iu.test(text.slice(printed.end))) return [];
    const at = gatheringAt(text);
    if (printed.start > at + 160) return [];
    const start = opened?.index ?? printed.start;
    const words = text.slice(start, printed.end).replace(/^\s+/u, '');
    return [{ n, words: words.includes('(') ? `${words})` : words, printed }];
  });
}

/** Two days or more: which of them the edition should name is for a person to say. */
function daysOf({ n, text }: Statement): { line: number; what: string }[] {
  const words = text.match(severalDays)?.[0];
  if (words === undefined || !speaksOfGathering.test(text) || !tookPlace.test(text) || other.test(text)) return [];
  return [{ line: n, what: `the conference is dated over several days, "${words}"` }];
}

function gatheringAt(text: string): number {
  return text.search(speaksOfGathering);
}

const elsewhen = phrases(['cùng ngày', 'trước đó']);
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
const endOfPlace =
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
    if (headline || !speaksOfGathering.test(text) || !tookPlace.test(text) || elsewhen.test(text)) continue;
    for (const match of text.matchAll(/(?<!\p{L})(?:tại|ở)\s+(?=\p{Lu}|trụ sở|nhà|hội trường|thủ đô|trung tâm)/giu)) {
      if (task.test(text) || later.test(text.slice(0, match.index))) break;
      const rest = text.slice(match.index + match[0].length);
      const end = rest.search(endOfPlace);
      const place = (end < 0 ? rest : rest.slice(0, end)).trim();
      if (place === '' || place.split(' ').length > 12 || !/\p{Lu}/u.test(place)) continue;
      if (new RegExp(`^${notPlace.source}`, 'iu').test(place)) continue;
      const town = rest.slice(place.length).match(new RegExp(`^\\s*[,(]${city.source.slice(1)}`, 'iu'))?.[1];
      return town === undefined ? place : `${place}, ${town}`;
    }
  }
  return null;
}
