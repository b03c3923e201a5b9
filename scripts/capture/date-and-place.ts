import { isoDay } from '../../src/dates.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { phrases } from '../../src/text/phrases.ts';
import { type PrintedDate, printedDates } from '../../src/text/printed-date.ts';
import { reviews } from './signals.ts';
import type { Doubt, Statement } from './statements.ts';
import { localBody, speaksOfGathering, tookPlace, videoEnd } from './wording.ts';
import type { ConferenceYears } from './years.ts';

const unknown = { date: null, dateBasis: 'unknown' as const, dateEvidence: null };
const weekday = '(?:thứ\\s+\\p{L}+|chủ nhật)';
const when = new RegExp(
  `(?:(?:vào\\s+)?(?:sáng|trưa|chiều|tối|đêm)(?:\\s+(?:nay|qua))?(?:[,\\s]+${weekday})?[,\\s]*(?:ngày\\s+)?|(?:hôm nay|hôm qua|hôm)[,\\s]*(?:ngày\\s+)?|${weekday}[,\\s]+(?:ngày\\s+)?|ngày\\s+|(?=m[ùồ]ng\\s))(?:m[ùồ]ng\\s+)?[(]?$`,
  'iu',
);
const other = phrases([
  'hội nghị (?:thượng đỉnh|cấp cao|trung ương|cán bộ|ngoại giao)|trước đó|kỳ họp|đại hội|cùng ngày|kỷ niệm',
]);
/** "Hội nghị ngày 13/1", "Hội nghị diễn ra sáng 10/1", "Sáng 12/1, tại hội nghị, …": the one that the text is about. */
const alone =
  /(?<!\p{L})(?:hội nghị|cuộc họp|phiên họp)(?:\s+(?:đã|được|tổ chức|diễn ra|khai mạc|bế mạc|kết thúc|họp|phiên|toàn thể|vào|và))*\s+(?:ngày|sáng|chiều|tối)(?:\s+ngày)?\s+\d|\d,\s+tại (?:hội nghị|cuộc họp),/iu;
const document =
  /(?:chỉ thị|nghị quyết|kết luận|quyết định|thông báo|nghị định|công điện|công văn|thông tư|luật|tuyên bố|báo cáo)[^,.;]{0,60}$/iu;
const severalDays =
  /(?<!\p{L})(?:ngày|từ)\s+\d{1,2}(?:[/.]\d{1,2}){0,2}\s*(?:[-–]|và|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:[/.]|\s+tháng\s+)\d{1,2}(?:[/.]\d{4})?(?!\d)/iu;
const lunar = /âm lịch|tháng\s+(?:giêng|chạp)|\btết\b/iu;
const relativeDay = /(?<!\p{L})(?:hôm (?:qua|nay)|(?:sáng|trưa|chiều|tối)(?:\s+hôm)?\s+(?:qua|nay))(?!\p{L})/iu;
/** An opening clause on what went before, whose own gathering the sentence's day does not date. */
const sequel = /^(?:tiếp nối|nối tiếp|tiếp theo|kế thừa|phát huy|sau)\s[^,;]*,\s+(?=\S)/iu;
const towns = '(?:(?:thủ đô|thành phố|tp\\.?)\\s+)?(?:Hà Nội|Hồ Chí Minh|Đà Nẵng|Huế|Hải Phòng|Cần Thơ)';
/** An agency's mark before a lead: "Hà Nội (GNO 8/1) - …", "(GNO 8/1) …", "Hà Nội, ngày 8/1 (GNO) - …". */
const agencyMark = new RegExp(
  `^(?:(?<place>${towns})(?:,[^()]{0,20})?\\s*)?\\((?<mark>[^()]{2,24})\\)(?:\\s*[-–—:]|\\s+(?=(?-i:\\p{Lu})))`,
  'iu',
);

/**
 * Dates the conference: from words that date it or an agency's mark, never from the day the article was published.
 * @param publishedAt ISO, from the article's own date stamp
 * @returns unknown where nothing, an odd form, or two different days are printed; then a warning says so
 */
export function eventDate(statements: readonly Statement[], years: ConferenceYears, publishedAt: string | null) {
  const { review, direction } = years;
  const opening = statements.find(({ text, headline }) => !headline && speaksOfGathering.test(text));
  const clauses = statements.flatMap((one) =>
    one.text.split(/;\s+/u).map((clause) => ({ n: one.n, text: clause.replace(sequel, ''), opens: one === opening })),
  );
  const own = clauses.filter(({ text, opens }) => isOwn(text, opens));
  // Nothing is reviewed before its last months.
  const since = review * 12 + 10;
  const said = own.flatMap(datesOf).filter(({ printed: { month, year } }) => (year ?? Infinity) * 12 + month >= since);
  const first = said[0] ?? agencyMarkOf(statements).date;
  const [elsewhere] = clauses.filter(({ text }) => speaksOfGathering.test(text)).flatMap(datesOf);
  if (first === undefined) {
    const what = `no words date the conference; "${elsewhere?.words}" is the day of another event, it seems`;
    return { ...unknown, warning: own.flatMap(vagueDays)[0] ?? (elsewhere ? { line: elsewhere.n, what } : null) };
  }
  const { n, words, printed } = said.find((one) => one.printed.year !== null) ?? first;
  const refuse = (what: string, line = n) => ({ ...unknown, warning: { line, what } });
  const { day, month } = printed;
  const isFirst = (other: PrintedDate) => other.day === first.printed.day && other.month === first.printed.month;
  const rival = said.find((one) => !isFirst(one.printed));
  if (rival !== undefined)
    return refuse(`the conference is dated "${first.words}" on line ${first.n} and "${rival.words}" here`, rival.n);
  const next = direction ?? review + 1;
  let year = printed.year;
  let dateBasis: ConferenceFacts['dateBasis'] = 'printed';
  if (year === null && publishedAt !== null) {
    const stamp = Number(publishedAt.slice(0, 4));
    const isPast = (date: string | null) => date !== null && date <= publishedAt.slice(0, 10);
    year = [stamp, stamp - 1].find((one) => isPast(isoDay(day, month, one))) ?? null;
    dateBasis = 'dateline-year';
  } else if (year === null) {
    // Reviews are held around New Year: from October in the year reviewed, until April in the next.
    if (month > 4 && month < 10) return refuse(`"${words}" has no year, and ${month} is a month that tells none`);
    year = month >= 10 ? review : review + 1;
    dateBasis = 'inferred-year';
  }
  const date = year === null ? null : isoDay(day, month, year);
  if (date === null) return refuse(`"${words}" is no day of the calendar`);
  if (year !== review && year !== next)
    return refuse(`"${words}" is read as ${date}, outside the years ${review} and ${next}`);
  return { date, dateBasis, dateEvidence: { line: n, words }, warning: null };
}

/** True where a clause speaks of the conference and names no other event first; what opens the report needs no name. */
function isOwn(text: string, opens: boolean): boolean {
  const named = text.search(reviews);
  return (opens || named >= 0 || alone.test(text)) && !other.test(text.slice(0, named < 0 ? undefined : named));
}

function datesOf({ n, text }: Pick<Statement, 'n' | 'text'>) {
  return printedDates(text).flatMap((printed) => {
    const before = text.slice(0, printed.start);
    const opened = before.match(when);
    const bracketed = /\((?:ngày\s+)?$/iu.test(before);
    if ((opened === null && !bracketed) || document.test(before.slice(0, opened?.index ?? before.length))) return [];
    if (/(?:đến|tới|từ|và|trước|sau|hết)\s+(?:ngày\s+)?$/iu.test(before)) return [];
    if (lunar.test(text.slice(Math.max(0, printed.start - 25), printed.end + 25))) return [];
    if (/^\s*(?:đến|tới|và|[–-])\s*(?:ngày\s*)?\d/iu.test(text.slice(printed.end))) return [];
    if (printed.start > text.search(speaksOfGathering) + 160) return [];
    const words = text.slice(opened?.index ?? printed.start, printed.end).replace(/^\s+/u, '');
    return [{ n, words: words.includes('(') ? `${words})` : words, printed }];
  });
}

/** The date and the place in the agency's mark that opens the text, where its sentence reports the gathering. */
function agencyMarkOf(statements: readonly Statement[]) {
  const [opening] = statements.filter(({ headline }) => !headline);
  const found =
    opening !== undefined && isOwn(opening.text, false) ? opening.text.match(agencyMark)?.groups : undefined;
  const words = found?.['mark'] ?? '';
  const [date] = printedDates(words).map((printed) => ({ n: opening?.n ?? 0, words, printed }));
  return { date, place: found?.['place'] ?? null };
}

/** Days that are for a person to say: two or more, or "hôm qua", "sáng nay". */
function vagueDays({ n, text }: Pick<Statement, 'n' | 'text'>): Doubt[] {
  const [several, relative] = [severalDays, relativeDay].map((days) => text.match(days)?.[0]);
  if (several !== undefined) return [{ line: n, what: `the conference is dated over several days, "${several}"` }];
  if (relative === undefined) return [];
  return [{ line: n, what: `the conference is dated "${relative}" and no day is printed` }];
}

const later = phrases(['sẽ|dự kiến|sắp tới|năm tới|tiến tới|hướng tới|yêu cầu|đề nghị|đăng cai']);
const task = /^\W*(?:tổ chức|tiến hành|chuẩn bị|đăng cai|phối hợp|tham mưu)(?!\p{L})/iu;
const endOfPlace =
  /[.;:,()“”"]|\s(?:đã|vừa|diễn ra|tổ chức|khai mạc|với|do|dưới|cuộc|hội nghị|Hội nghị tổng kết|Hội nghị Tổng kết|theo|nhằm|để|và|Thủ tướng|Phó Thủ tướng|Bộ trưởng|có|sẽ|chính thức|trong|Bộ Ngoại giao (?:đã |vừa )?(?:tổ chức|khai mạc|phối hợp|tiến hành|họp|cùng))(?=\s|$)/u;
const notPlace = phrases([
  'hội nghị|cuộc họp|phiên họp|buổi|đây|sự kiện|lễ|(?:các )?(?:điểm|đầu) cầu|biển đông|việt nam|liên hợp quốc',
]);
const town = new RegExp(`^\\s*[,(]\\s*\\(?(${towns})(?=[\\s,.)]|$)`, 'iu');
const holds = phrases(['tổ chức|diễn ra|khai mạc|tiến hành|họp|tổng kết|mở']);
const at = /(?<!\p{L})(?:tại|ở)\s+(?=\p{Lu}|trụ sở|nhà|hội trường|thủ đô|trung tâm)/giu;

/** Reads where the conference was held, as printed: in a sentence that says it was, else in an agency's mark. */
export function placeOf(statements: readonly Statement[]): string | null {
  for (const { text, headline } of statements) {
    if (headline || !speaksOfGathering.test(text) || !tookPlace.test(text)) continue;
    if (/(?<!\p{L})(?:cùng ngày|trước đó)(?!\p{L})/iu.test(text)) continue;
    for (const match of text.matchAll(at)) {
      if (task.test(text) || later.test(text.slice(0, match.index))) break;
      const rest = text.slice(match.index + match[0].length);
      const place = (rest.split(endOfPlace)[0] ?? '').trim();
      if (place.split(' ').length > 12 || !/\p{Lu}/u.test(place) || place.search(notPlace) === 0) continue;
      const isElsewhere = localBody.test(text) && (videoEnd.test(text) || !holds.test(text));
      if (isElsewhere && !place.includes('Hà Nội')) continue;
      const inTown = rest.slice(place.length).match(town)?.[1];
      return inTown === undefined ? place : `${place}, ${inTown}`;
    }
  }
  return agencyMarkOf(statements).place;
}
