import { anyOf, phrases } from '../../src/text/phrases.ts';
import { isoDay, type PrintedDate, printedDates } from './printed-date.ts';
import { nearestTo, speaksOfReview } from './signals.ts';
import type { Doubt, Statement } from './statements.ts';
import lists from './word-lists.json' with { type: 'json' };
import { localBody, sayingVerbs, sequel, speaksOfGathering } from './wording.ts';
import type { ConferenceYears } from './years.ts';

const unknown = { date: null, dateBasis: 'unknown' as const, dateEvidence: null };
const weekday = '(?:thứ\\s+\\p{L}+|chủ nhật)';
const when = new RegExp(
  `(?:(?:vào\\s+)?(?:sáng|trưa|chiều|tối|đêm)(?:\\s+(?:nay|qua))?(?:[,\\s]+${weekday})?[,\\s]*(?:ngày\\s+)?|(?:hôm nay|hôm qua|hôm)(?:\\s+${weekday})?[,\\s]*(?:ngày\\s+)?|${weekday}[,\\s]+(?:ngày\\s+)?|ngày\\s+|(?=m[ùồ]ng\\s))(?:m[ùồ]ng\\s+)?[(]?$`,
  'iu',
);
const other = phrases(...lists.otherEvents);
const namedEvent = phrases(...lists.namedEvents);
/** "Hội nghị ngày 13/1", "Hội nghị diễn ra sáng 10/1", "Sáng 12/1, tại hội nghị, …": a conference without its name. */
const unnamed =
  /(?<!\p{L})(?:hội nghị|cuộc họp|phiên họp)(?:\s+(?:đã|được|tổ chức|diễn ra|khai mạc|bế mạc|kết thúc|họp|phiên|toàn thể|vào|và))*\s+(?:ngày|sáng|chiều|tối)(?:\s+ngày)?\s+\d|\d,\s+tại (?:hội nghị|cuộc họp),/iu;
/** Words between a day and a gathering that make it the day of something told, planned or done besides. */
const besides = phrases(sayingVerbs, ...lists.besides);
const towns = '(?:(?:thủ đô|thành phố|tp\\.?)\\s+)?(?:Hà Nội|Hồ Chí Minh|Đà Nẵng|Huế|Hải Phòng|Cần Thơ)';
/** Words between a day that opens a sentence and the gathering's name: of holding it, or a place and whose it is. */
const holding = new RegExp(
  `${anyOf('tổ chức|diễn ra|khai mạc|tiến hành|chủ trì|dự|họp|mở|phát biểu')}[^,]*$|^[),\\s]*(?:vừa qua|(?:tại\\s[^,]*,\\s*(?:${towns}\\)?,\\s*)?)*(?:(?:toàn )?(?:ngành|bộ|ban|ủy ban)\\s.{0,120})?)[,\\s]*$`,
  'iu',
);
/** The end of words between the gathering's name and the day that it was held: "…, được tổ chức tại Hà Nội vào". */
const heldOn =
  /(?:\d{4}|Ngoại giao|tổng kết|(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|bế mạc|kết thúc|họp)(?:\s+trọng thể)?(?:\s+tại\s[^,;]{1,60})?(?:\s+(?:vào|trong))?),?\s*\(?$/iu;
const document = new RegExp(`(?:${lists.documents.join('|')})[^,.;]{0,60}$`, 'iu');
const severalDays =
  /(?:(?<!\p{L})(?:ngày|từ)\s+\(?|\()\d{1,2}(?:[/.-]\d{1,4}){0,2}\s*(?:[-–,]|và|đến|tới)\s*(?:hết\s+)?(?:ngày\s+)?\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:[/.-]\d{4})?(?!\d)/iu;
const lunar = /âm lịch|tháng\s+(?:giêng|chạp)|\btết\b/iu;
/** "21/01/19", "6 tháng Một", "20/12 âm lịch". */
const oddDay = /(?<!\d)\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2}(?!\d)|\s+tháng\s+\p{L}+|[/.-]\d{1,2}\s+âm lịch)/iu;
const relativeDay = phrases(...lists.relativeDays);
/** An agency's mark before a lead: "Hà Nội (GNO 8/1) - …", "(GNO 8/1) …", "Hà Nội, ngày 8/1 (GNO) - …". */
const agencyMark = new RegExp(
  `^(?:(?<place>${towns})(?:,[^()]{0,20})?\\s*)?\\((?<mark>[^()]{2,24})\\)(?:\\s*[-–—:]|\\s+(?=(?-i:\\p{Lu})))`,
  'iu',
);

/**
 * Dates the conference: from words that date it or an agency's mark, never from the day the article was published.
 * @param report the statement that says the conference was held; it dates it under any name
 * @param publishedAt ISO, from the article's own date stamp
 * @returns unknown where nothing, an odd form, or two different days are printed; then a warning says so
 */
export function eventDate(
  statements: readonly Statement[],
  report: Statement,
  years: ConferenceYears,
  publishedAt: string | null,
) {
  const { review, direction } = years;
  const clauses = clausesOf(statements, report, review);
  const own = clauses.filter(({ isOwn }) => isOwn);
  const named = own.flatMap((clause) => datesOf(clause).filter((date) => isHeldOn(clause.text, clause.name, date)));
  // An unnamed conference, or a review of another year, may be this one: its day makes others doubtful.
  const unsure = clauses
    .filter(({ text, name, isOwn }) => !isOwn && (name !== null || unnamed.test(text)) && !other.test(text))
    .flatMap(datesOf)
    .filter(({ printed: { month, year } }) => (year ?? Infinity) * 12 + month >= review * 12 + 10);
  const first = named[0] ?? agencyMarkOf(statements).date;
  if (first === undefined) {
    const told = clauses.filter(({ n, text }) => n === report.n || speaksOfGathering.test(text));
    const [doubt] = [...unsure, ...told.flatMap(datesOf)];
    const what = `no day is tied to the conference for certain; "${doubt?.words}" may be the day of another event`;
    return { ...unknown, warning: own.flatMap(vagueDays)[0] ?? (doubt ? { line: doubt.n, what } : null) };
  }
  const said = [...named, ...unsure];
  const { n, words, printed } = said.find((one) => one.printed.year !== null) ?? first;
  const refuse = (what: string, line = n) => ({ ...unknown, warning: { line, what } });
  const { day, month } = printed;
  const isFirst = (other: PrintedDate) => other.day === first.printed.day && other.month === first.printed.month;
  const rival = said.find((one) => !isFirst(one.printed));
  if (rival !== undefined)
    return refuse(`the conference is dated "${first.words}" on line ${first.n} and "${rival.words}" here`, rival.n);
  if (printed.year === null && publishedAt === null && month > 4 && month < 10)
    return refuse(`"${words}" has no year, and ${month} is a month that tells none`);
  const { year, dateBasis } = yearOf(printed, review, publishedAt);
  const next = direction ?? review + 1;
  const date = isoDay(day, month, year);
  if (date === null) return refuse(`"${words}" is no day of the calendar`);
  if (date < `${review}-10` || year > next)
    return refuse(`"${words}" is read as ${date}, and no year is reviewed before its last months or after ${next}`);
  return { date, dateBasis, dateEvidence: { line: n, words }, warning: null };
}

/** The conference that the sentence before names: "Hội nghị được tổ chức …", "Sự kiện diễn ra …". */
const takenUp = /^(?:hội nghị|cuộc họp|sự kiện|buổi tổng kết)(?= (?:(?:đã|được|vừa) )*(?:tổ chức|diễn ra|khai mạc))/iu;

/** Parts of sentences, each with the review that it names and whether that is the one reported. */
function clausesOf(statements: readonly Statement[], report: Statement, review: number) {
  let before: ReturnType<typeof nameOf> = null;
  return statements.flatMap((one) =>
    one.text.split(/;\s+/u).map((clause) => {
      const text = clause.replace(sequel, '');
      const again = text.match(takenUp)?.[0].length;
      const name = nameOf(text, one === report) ?? (before && again ? { ...before, start: 0, end: again } : null);
      before = name;
      return { ...one, text, name, isOwn: name !== null && [null, review].includes(name.year) };
    }),
  );
}

/** The year of a printed day and what it rests on; without one on the day or a date stamp, the review's months tell. */
function yearOf(printed: PrintedDate, review: number, publishedAt: string | null) {
  const { month, year } = printed;
  if (year !== null) return { year, dateBasis: 'printed' as const };
  // Reviews are held around New Year: from October in the year reviewed, until April in the next.
  if (publishedAt === null) return { year: month >= 10 ? review : review + 1, dateBasis: 'inferred-year' as const };
  return { ...nearestTo(Date.parse(publishedAt.slice(0, 10)), printed), dateBasis: 'dateline-year' as const };
}

/** The name of another sector's review: "hội nghị tổng kết công tác của ngành Công Thương". */
const ofAnother =
  /^(?:(?!(?:ngành|[Bb]ộ)\s+\p{Lu})[^.;,]){0,80}(?:ngành|[Bb]ộ)\s+(?!Ngoại giao|NGOẠI GIAO|Đối ngoại|Chính trị)\p{Lu}/u;

/** Where a clause names the review, and its year; null where it names none, another event or who reviews something. */
function nameOf(text: string, isReport: boolean) {
  const name = text.match(speaksOfReview) ?? (isReport ? text.match(speaksOfGathering) : null);
  if (name === null) return null;
  // The name begins with the last "hội nghị", not with the "Trung tâm Hội nghị" that it was held in.
  const start = (name.index ?? 0) + Math.max(0, name[0].toLowerCase().lastIndexOf('hội nghị'));
  const end = (name.index ?? 0) + name[0].length;
  if (other.test(text.slice(0, start)) || /,\s*\p{Lu}/u.test(text.slice(start, end))) return null;
  if (ofAnother.test(text.slice(start))) return null;
  const [, year] = text.slice(start).match(/^[^.;,]{0,120}?((?:19|20)\d{2})(?!\d)/u) ?? [];
  return { start, end, year: year === undefined ? null : Number(year) };
}

const tellsOfOther = (text: string) => [speaksOfGathering, besides, other, namedEvent].some((one) => one.test(text));

/** True where a day governs the holding of the review: it opens the sentence that says so, or ends the words of it. */
function isHeldOn(text: string, name: ReturnType<typeof nameOf>, { start, end }: { start: number; end: number }) {
  if (name === null) return false;
  if (end <= name.start) {
    const [before, between] = [text.slice(0, start), text.slice(end, name.start)];
    if (besides.test(before) || besides.test(between) || speaksOfGathering.test(before)) return false;
    const isOpening = /(?:^|[,)–—-]\s*|^[-\p{L}\s]*(?:\d+\s?(?:giờ|h)[\s\d]*(?:phút)?)?\s)$/iu.test(before);
    return isOpening && holding.test(between);
  }
  const between = text.slice(name.end, start);
  return !tellsOfOther(between) && heldOn.test(text.slice(name.start, start));
}

function datesOf({ n, text }: Pick<Statement, 'n' | 'text'>) {
  return printedDates(text).flatMap((printed) => {
    const before = text.slice(0, printed.start);
    const opened = before.match(when);
    const bracketed = /\((?:ngày\s+)?$/iu.test(before);
    if ((opened === null && !bracketed) || document.test(before.slice(0, opened?.index ?? before.length))) return [];
    if (/(?:đến|tới|từ|và|trước|sau|hết)\s+(?:ngày\s+)?$/iu.test(before)) return [];
    // "24/1 (tức 24 tháng Chạp)" is a day of both calendars.
    const around = [before.slice(-25), text.slice(printed.end, printed.end + 25).split(/\(?tức/iu)[0]];
    if (around.some((words = '') => lunar.test(words))) return [];
    if (/^\s*(?:đến|tới|và|[–-])\s*(?:ngày\s*)?\d/iu.test(text.slice(printed.end))) return [];
    const start = opened?.index ?? printed.start;
    const words = text.slice(start, printed.end).replace(/^\s+/u, '');
    return [{ n, words: words.includes('(') ? `${words})` : words, printed, start, end: printed.end }];
  });
}

/** The date and the place in the agency's mark that opens the text, where its sentence reports the gathering. */
function agencyMarkOf(statements: readonly Statement[]) {
  const opening = statements.find(({ headline }) => !headline);
  const own = opening && nameOf(opening.text, false) ? opening.text : '';
  const { mark: words = '', place = null } = own.match(agencyMark)?.groups ?? {};
  const [date] = printedDates(words).map((printed) => ({ n: opening?.n ?? 0, words, printed }));
  return { date, place };
}

/** Days that are for a person to say: two or more, "hôm qua", "cuối tuần qua", or written as no reader takes them. */
function vagueDays({ n, text }: Pick<Statement, 'n' | 'text'>): Doubt[] {
  const [several, relative, odd] = [severalDays, relativeDay, oddDay].map((days) =>
    text.match(days)?.[0].replace('(', ''),
  );
  if (several !== undefined) return [{ line: n, what: `the conference is dated over several days, "${several}"` }];
  if (relative !== undefined) return [{ line: n, what: `the conference is dated "${relative}" and no day is printed` }];
  return odd === undefined ? [] : [{ line: n, what: `the conference is dated "${odd}", a form that is not read` }];
}

const endOfPlace = new RegExp(`[.;:,()“”"]|\\s(?:${lists.placeEnds.join('|')})(?=\\s|$)`, 'u');
const notPlace = phrases(...lists.noPlaces);
const town = new RegExp(`^\\s*[,(]\\s*\\(?(${towns})(?=[\\s,.)]|$)`, 'iu');
/** The conference by no name, which another one has. */
const bare =
  /(?<!(?:các|những|nhiều)\s)(?:hội nghị|cuộc họp|phiên họp)(?=\.|\s(?:được|đã|diễn ra|tổ chức|khai mạc|do|tại|ở|này)\s)/iu;
/** The end of words before the place of somebody's post: "Đại sứ Việt Nam tại", "các cơ quan đại diện ở". */
const post = new RegExp(`(?:${lists.posts.join('|')})\\s+$`, 'iu');
const at = /(?<!\p{L}|(?:điểm|đầu) cầu )(?:tại|ở)\s+(?=\p{Lu}|trụ sở|nhà|hội trường|thủ đô|trung tâm)/giu;

/** Reads where the conference was held, as printed: in words that say it was, else in an agency's mark. */
export function placeOf(statements: readonly Statement[], report: Statement, review: number): string | null {
  for (const { text, name, headline, isOwn } of clausesOf(statements, report, review)) {
    if (headline || !(isOwn || bare.test(text))) continue;
    for (const match of text.matchAll(at)) {
      const before = text.slice(0, match.index);
      const after = before.slice(name?.end ?? before.length);
      if (post.test(before) || besides.test(before.slice(0, name?.start)) || tellsOfOther(after)) break;
      const rest = text.slice(match.index + match[0].length);
      const place = (rest.split(endOfPlace)[0] ?? '').trim();
      if (place.split(' ').length > 12 || !/\p{Lu}/u.test(place) || place.search(notPlace) === 0) continue;
      const upToHolding = text.replace(/(?<=(?:tổ chức|khai mạc|mở) hội nghị).*/isu, '');
      if (localBody.test(match.index < upToHolding.length ? upToHolding : text) && !place.includes('Hà Nội')) continue;
      const inTown = rest.slice(place.length).match(town)?.[1];
      return inTown === undefined ? place : `${place}, ${inTown}`;
    }
  }
  return agencyMarkOf(statements).place;
}
