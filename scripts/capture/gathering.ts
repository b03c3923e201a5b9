import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { anyOf, phrases } from '../../src/text/phrases.ts';
import type { Body } from './organisations.ts';
import { namesIn } from './people.ts';
import type { Doubt, Statement } from './statements.ts';
import lists from './word-lists.json' with { type: 'json' };
import { gathering, sequel } from './wording.ts';
import type { ConferenceYears } from './years.ts';

type Bodies = (text: string) => Body[];

const pattern = (source: string): RegExp => new RegExp(source, 'iu');

const noun = `(?:${gathering}|${anyOf('giao ban|họp tổng kết')})`;
const aNoun = pattern(noun);
const held = phrases('tổ chức|diễn ra|khai mạc|tiến hành|chủ trì|đồng chủ trì|tham dự|dự|họp|mở(?= hội nghị)');
const event = anyOf('hội nghị|lễ|buổi|cuộc họp');
const reviews = anyOf('tổng kết|nhìn lại(?: \\p{L}+){0,4} năm');
const annual = pattern(`${event}(?:(?:(?!hội nghị)[\\s\\p{L}\\p{N},–-]){0,60}?\\s)?${reviews}`);
const numbered = pattern(anyOf(...lists.gatherings.numbered));
const halfYearReview = pattern(`${event}[^.;]{0,40}?${anyOf('sơ kết')}`);
/** A part of a year, whose tasks imply no year reviewed. */
export const partOfYear = phrases('(?:6|sáu|9|chín|3|ba) tháng (?:đầu|cuối)(?: năm)?|nửa (?:đầu|cuối) năm');
// Of what follows "tổng kết".
const spans = anyOf(...lists.gatherings.otherSpans);
const otherSpan = pattern(`^\\s+(?:[\\p{L}\\s]{0,30}?${spans}|(?:\\d+|mười|hai mươi)\\s+năm)`);
/** A field of the year's work, and nothing of the whole before the year: "công tác lãnh sự và bảo hộ công dân". */
const field = `(?:${anyOf('công tác|hoạt động')}\\s+)?${anyOf(...lists.gatherings.fields)}`;
const andWhole = `[^.;\\d]{0,80}?(?:,|và|cùng)\\s+(?:công tác\\s+)?${anyOf(...lists.gatherings.whole)}`;
const oneField = pattern(`^\\s+${field}(?!${andWhole})`);
const province =
  /(?<!\p{L})(?:(?:[Tt]ỉnh|[Tt]hành phố|huyện|quận)(?: \p{Lu}\p{Ll}+)+|TP\.? ?\p{Lu}\p{L}+|(?<=của |toàn )tỉnh(?!\p{L}))/u;
const between = pattern(`(?:${noun}[^.;“”"]{0,60}?|họp\\s+)${anyOf('giữa|liên (?:cơ quan|ngành)')}`);
const about = anyOf('về|bàn về|bàn|đánh giá|kiểm điểm|rà soát|triển khai|thực hiện|phối hợp');
// Agencies meet about the year's work without calling it a conference: "A, B và C họp bàn về công tác đối ngoại năm 2024".
const work = `(?:${about}\\s+)+(?:\\p{L}+\\s+){0,4}?${anyOf('công tác (?:phối hợp )?(?:đối ngoại|ngoại giao)|công tác phối hợp|quan hệ phối hợp')}[^.;]{0,40}\\d{4}`;
const together = pattern(
  `${anyOf('họp bàn|họp|làm việc|trao đổi|bàn|hội nghị')}\\s+(?:${anyOf('giao ban|liên (?:tịch|cơ quan|ngành)|định kỳ|thường niên|chung')}\\s+)?(?:${anyOf('với|cùng')}\\s+(?<others>[^.;]{3,150}?)\\s+)?${work}`,
);
// Agencies also review the year's work in a meeting of one with others, or their work together.
const jointReview = pattern(
  `${anyOf('họp|làm việc|hội nghị')}\\s+${anyOf('với|cùng')}\\s+(?<others>${anyOf('bộ|ban|ủy ban')}\\s(?-i:\\p{Lu})[^.;]{3,150}?)\\s+${anyOf('tổng kết')}|${anyOf('tổng kết')}\\s+(?:\\p{L}+\\s+){1,2}${anyOf('phối hợp')}`,
);
// A report may call it a conference only later: "Bộ Ngoại giao (đã họp) tổng kết công tác năm 2017, …".
const bodyReviews = pattern(
  `(?<=${anyOf('bộ|ban|ngành|ủy ban|sở|tổng cục|cục')}(?:\\s+[\\p{L},]+){1,8}?\\s+(?:${anyOf('đã|vừa|họp|chính thức')}\\s+)*)${anyOf('tổng kết')}(?=\\s+(?:\\p{L}+\\s+){0,6}?${anyOf('năm')}\\s+(?:19|20)\\d{2})`,
);
const listEnd = pattern(`[.;:“”"]|${anyOf(...lists.gatherings.listEnds)}`);
const nameEnd = phrases(...lists.gatherings.nameEnds);
const heldBy = pattern(`${anyOf('do')}\\s+([^.;]{3,120}?)\\s+${anyOf('tổ chức|chủ trì')}`);
const subjectOfVerb = pattern(`^(.*?)\\s*(?:(?:đã|vừa|chính thức|long trọng) )*${anyOf(...lists.gatherings.heldBy)}`);

/** Finds the gathering reported: holders as printed and the statement that says so, or why it is not the edition's. */
export function gatheringOf(statements: readonly Statement[], bodies: Bodies) {
  const said = statements.filter(({ headline }) => !headline);
  const isHeld = (text: string) => held.test(text) || said.some((one) => aNoun.test(one.text));
  const [first, ...others] = statements
    .filter((one) => rank(one) < 2 || aNoun.test(one.text) || (bodyReviews.test(one.text) && isHeld(one.text)))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((statement) => readGathering(statement, bodies) ?? []);
  const what = 'the article is about another subject: it names no "Hội nghị tổng kết" and no meeting of agencies';
  if (first === undefined) return { line: said[0]?.n ?? 0, what } as Doubt;
  if ('kind' in first) return { ...first, rival: null };
  // A session of another conference may review the year, so what was held first decides, or the headline.
  const found = others.filter((one) => 'kind' in one);
  const review = found.find(({ statement }) => rank(statement) === 0);
  const isTitled = found.some(({ statement }) => statement.headline);
  return isTitled && review !== undefined ? { ...review, rival: first } : first;
}

/** Sentences that say a gathering was held come first, the headline next, passing mentions last. */
function rank({ text, headline }: Statement): number {
  if (headline) return 1;
  return (held.test(text) && aNoun.test(text)) || together.test(text) ? 0 : 2;
}

function readGathering(statement: Statement, bodies: Bodies) {
  const [n, text] = [statement.n, statement.text.replace(sequel, '')];
  const outside = (held: string, no: string) => ({ line: n, what: `the article reports ${held}, which is not ${no}` });
  const meets = 'inter-agency-meeting' as const;
  const name = annual.exec(text) ?? bodyReviews.exec(text);
  const start = name?.index ?? text.length;
  const council = numbered.exec(text);
  if (council !== null && council.index < start) return outside(`"${council[0]}"`, 'an annual review');
  const half = halfYearReview.exec(text);
  if (half !== null && name === null) return outside(`"${half[0]}"`, "a year's review");
  const meeting = between.exec(text);
  if (meeting !== null && meeting.index <= start) {
    const list = text.slice(meeting.index + meeting[0].length).split(listEnd)[0] ?? '';
    // "A chủ trì cuộc họp liên cơ quan với B và C": A is one of them.
    const before = /^\s+(?:với|cùng)\s/iu.test(list) ? withoutAsides(text.slice(0, meeting.index)) : '';
    const holders = bodies(`${before}, ${list}`);
    return { kind: meets, holders: holders.length > 1 ? holders : bodies(text), statement };
  }
  const agencies = meetingHolders(text, name === null ? together : jointReview, bodies);
  if (agencies.length > 1) return { kind: meets, holders: agencies, statement };
  if (name === null) return null;
  const end = start + name[0].length;
  const holders = reviewHolders(text, start, end, bodies);
  const isKnown = holders.every(({ id }) => id !== null);
  const [part = null] = text.slice(end).match(otherSpan) ?? (isKnown ? text.slice(end).match(oneField) : null) ?? [];
  if (part !== null) return outside(`a "tổng kết${part}"`, "a year's review");
  return { kind: 'annual-review' as const, holders, statement };
}

function meetingHolders(text: string, meeting: RegExp, bodies: Bodies): Body[] {
  const { 0: words = '', index = 0, groups } = meeting.exec(text) ?? {};
  if (words === '') return [];
  const before = bodies(withoutAsides(`${text.slice(0, index)}, ${groups?.['others'] ?? ''}`));
  const after = text.slice(index + words.length).match(/^[^.;]{0,60}?\s(?:của|giữa)\s+([^.;]+)/iu)?.[1] ?? '';
  return before.length > 1 ? before : bodies(after.split(listEnd)[0] ?? '');
}

/** A mark, who did something there ("…, Thứ trưởng Bộ …"), a document: of them no body is the review's. */
const endOfName = /[.;:“”"(]|, (?=\p{Lu})(?!Phương|Định|Triển|Nhiệm|Đề)|(?:Nghị quyết|Đại hội|Chỉ thị)(?!\p{L})/u;

/** Whose review it is: the body in the conference's name, which stands from start to end, else the one that holds it. */
function reviewHolders(text: string, start: number, end: number, bodies: Bodies): Body[] {
  const named = text.slice(end).split(endOfName)[0] ?? '';
  const [name = ''] = named.split(nameEnd);
  const by = text.match(heldBy)?.[1] ?? '';
  const before = text.slice(0, start);
  const subject = before.match(subjectOfVerb)?.[1] ?? before.replace(/^.*(?<!\p{L})dự[^,]*$/iu, '');
  const candidates = [
    bodies(name),
    // A title names bodies that hold nothing: "do Ủy viên Trung ương Đảng … chủ trì", "Chủ nhiệm Ủy ban … dự".
    namesIn(by).length > 0 ? [] : bodies(by),
    bodies(withoutAsides(subject)).slice(-1),
    `${name}, ${withoutAsides(subject)}`.match(province)?.map((place) => ({ name: place, id: null })) ?? [],
  ];
  return candidates.find(({ length }) => length > 0) ?? [];
}

const withoutAsides = (text: string): string =>
  text.replace(/(?<!\p{L})(?:tại|ở(?! nước ngoài)|với sự|ủy viên|uỷ viên)\s[^,]*/giu, ' ');

const free = '[^.;:“”"()\\n]';
const ahead = anyOf('phương hướng|định hướng|triển khai|nhiệm vụ|kế hoạch|chương trình|đề ra|bàn|trọng tâm');
const clause = anyOf('đánh giá|nhất trí|thống nhất|khẳng định|thủ tướng|bộ trưởng|tại|diễn ra|đã|được');
const words = (most: number): string => `(?:(?!${clause})${free}){0,${most}}?`;

/** The conference's name: as printed where an article prints it with its review year, else made by rule. */
export function conferenceTitle(
  statements: readonly Statement[],
  kind: ConferenceFacts['kind'],
  { review, direction }: ConferenceYears,
  holders: readonly Body[],
): Pick<ConferenceFacts, 'title' | 'titleBasis'> {
  if (kind === 'inter-agency-meeting') {
    const list = new Intl.ListFormat('vi').format(holders.map(({ name }) => name));
    const next = direction === null ? '' : `, định hướng năm ${direction}`;
    return { title: `Họp liên cơ quan ${list} về công tác đối ngoại năm ${review}${next}`, titleBasis: 'editorial' };
  }
  const name = pattern(
    `${anyOf('hội nghị')}(?:\\s+(?:(?!hội nghị)${free}){0,30}?)?\\s*${anyOf('tổng kết|nhìn lại')}${words(90)}(?:năm\\s+)?${review}` +
      `(?:\\s*(?:,|và|–|-|&)?\\s*${words(20)}${ahead}${words(70)}(?:năm\\s+)?${direction ?? '(?!)'})?(?!\\d)`,
  );
  // Capitals come last, and of two the one that names both years comes first.
  const order = (title: string) => 2 * Number(title === title.toUpperCase()) - Number(title.includes(`${direction}`));
  const [found] = statements.flatMap(({ text }) => text.match(name)?.[0] ?? []).sort((a, b) => order(a) - order(b));
  if (found !== undefined) return { title: found.charAt(0).toUpperCase() + found.slice(1), titleBasis: 'printed' };
  const whose = holders[0]?.name ?? 'Bộ Ngoại giao';
  return { title: `Hội nghị tổng kết công tác đối ngoại năm ${review} của ${whose}`, titleBasis: 'editorial' };
}
