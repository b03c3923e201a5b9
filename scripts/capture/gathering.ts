import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { anyOf, phrases } from '../../src/text/phrases.ts';
import { namesIn } from './names.ts';
import { type Body, bodiesIn } from './organisations.ts';
import type { Statement } from './statements.ts';

/** What was held, by whom, and the statement that says so. */
export interface Gathering {
  kind: ConferenceFacts['kind'];
  /** Bodies named as its holders, in the order printed. */
  holders: Body[];
  statement: Statement;
}

/** Why an article does not belong to the edition. */
export interface Outside {
  line: number;
  what: string;
}

const noun = anyOf([
  'hội nghị',
  'cuộc họp',
  'phiên họp',
  'buổi họp',
  'buổi làm việc',
  'cuộc làm việc',
  'lễ tổng kết',
  'giao ban',
]);
const aNoun = new RegExp(noun, 'iu');
const held = phrases([
  'tổ chức',
  'diễn ra',
  'khai mạc',
  'tiến hành',
  'chủ trì',
  'đồng chủ trì',
  'tham dự',
  'dự',
  'họp',
]);
const annual = new RegExp(
  `${anyOf(['hội nghị', 'lễ', 'cuộc họp'])}(?:(?:(?!hội nghị)[\\s\\p{L}\\p{N}–-]){0,60}?\\s)?${anyOf(['tổng kết', 'nhìn lại năm'])}`,
  'iu',
);
const numbered = new RegExp(
  `${anyOf(['hội nghị (?:ngoại giao|ngoại vụ|đối ngoại)'])}(?:\\s+${anyOf(['toàn quốc', 'việt nam'])})?(?:\\s+lần\\s+thứ\\s+[\\p{L}\\p{N}]+|\\s+toàn\\s+quốc)|${anyOf(['hội nghị ngoại giao'])}\\s+\\d+`,
  'iu',
);
const halfYear = new RegExp(`${anyOf(['hội nghị', 'lễ', 'cuộc họp'])}[^.;]{0,40}?${anyOf(['sơ kết'])}`, 'iu');
const otherSpan = new RegExp(
  `${anyOf(['tổng kết'])}\\s+(?:[\\p{L}\\s]{0,30}?${anyOf(['nghị quyết', 'chỉ thị', 'đề án', 'chương trình', 'phong trào', 'nhiệm kỳ', 'cuộc thi', 'dự án', 'luật'])}|(?:\\d+|mười|hai mươi)\\s+năm)`,
  'iu',
);
const between = new RegExp(`${noun}[^.;“”"]{0,60}?(?:${anyOf(['giữa'])}|${anyOf(['liên (?:cơ quan|ngành)'])})`, 'iu');
// Agencies meet about the year's work without calling it a conference: "A, B và C họp bàn về công tác đối ngoại năm 2024".
const together = new RegExp(
  `${anyOf(['họp bàn', 'họp', 'làm việc', 'trao đổi', 'bàn'])}\\s+(?:${anyOf(['về', 'bàn về', 'bàn', 'đánh giá', 'kiểm điểm', 'rà soát'])}\\s+)+(?:\\p{L}+\\s+){0,4}?${anyOf(['công tác (?:phối hợp )?(?:đối ngoại|ngoại giao)', 'công tác phối hợp', 'quan hệ phối hợp'])}[^.;]{0,40}\\d{4}`,
  'iu',
);
// A report may call it a conference only later: "Bộ Ngoại giao (đã họp) tổng kết công tác năm 2017, …".
const reviews = new RegExp(
  `${anyOf(['bộ', 'ban', 'ngành', 'ủy ban', 'sở', 'tổng cục', 'cục'])}(?:\\s+[\\p{L},]+){1,8}?\\s+(?:${anyOf(['đã', 'vừa', 'họp', 'chính thức'])}\\s+)*${anyOf(['tổng kết'])}\\s+(?:\\p{L}+\\s+){0,6}?${anyOf(['năm'])}\\s+(?:19|20)\\d{2}`,
  'iu',
);
const meets = /(?<!\p{L})họp\s+liên\s+(?:cơ quan|ngành)(?!\p{L})/iu;
const listEnd = new RegExp(
  `[.;:“”"]|${anyOf(['để', 'về', 'nhằm', 'đã', 'diễn ra', 'trao đổi', 'tại', 'dưới sự', 'với sự', 'đánh giá', 'tổng kết', 'được', 'do'])}`,
  'iu',
);

/**
 * Finds what gathering the article reports.
 * @param statements headline first
 * @param known names of bodies the vocabulary has
 * @returns the gathering, or why it is not one of the edition's; null where the article names none
 */
export function gatheringOf(statements: readonly Statement[], known: readonly Body[]): Gathering | Outside | null {
  const called = statements.some(({ text, headline }) => !headline && aNoun.test(text));
  const opening = statements
    .filter(
      ({ text, headline }) => headline || aNoun.test(text) || together.test(text) || (called && reviews.test(text)),
    )
    .slice(0, 8);
  const ranked = [...opening].sort((a, b) => rank(a) - rank(b));
  let refused: Outside | null = null;
  for (const statement of ranked) {
    const found = readGathering(statement, known);
    if (found === null) continue;
    if ('kind' in found) return refused !== null && rank(statement) > 1 ? refused : found;
    refused ??= found;
  }
  return refused;
}

/** Sentences that say a gathering was held come first, the headline next, passing mentions last. */
function rank({ text, headline }: Statement): number {
  if (headline) return 1;
  return (held.test(text) && aNoun.test(text)) || together.test(text) ? 0 : 2;
}

function readGathering(statement: Statement, known: readonly Body[]): Gathering | Outside | null {
  const { text, n } = statement;
  const name = annual.exec(text) ?? reviewIn(text);
  const council = numbered.exec(text);
  if (council !== null && (name === null || council.index < name.index)) {
    return { line: n, what: `the article reports "${council[0]}", which is not an annual review` };
  }
  const half = text.match(halfYear);
  if (half !== null && name === null)
    return { line: n, what: `the article reports "${half[0]}", which is not a year's review` };
  const meeting = between.exec(text) ?? meets.exec(text);
  if (meeting !== null && (name === null || meeting.index <= name.index)) {
    const list = text.slice(meeting.index + meeting[0].length).split(listEnd)[0] ?? '';
    const holders = bodiesIn(list, known);
    return { kind: 'inter-agency-meeting', holders: holders.length > 1 ? holders : bodiesIn(text, known), statement };
  }
  if (name === null) return jointMeeting(statement, known);
  const span = text.slice(name.index).match(otherSpan);
  if (span !== null && span.index !== undefined && span.index <= name[0].length) {
    return { line: n, what: `the article reports a "${span[0]}", which is not a year's review` };
  }
  return { kind: 'annual-review', holders: holdersOf(text, name.index, name[0].length, known), statement };
}

/** From "tổng kết" on, where a body is said to have reviewed its year. */
function reviewIn(text: string): { index: number; 0: string } | null {
  const found = reviews.exec(text);
  if (found === null) return null;
  const offset = found[0].toLowerCase().lastIndexOf('tổng kết');
  return { index: found.index + offset, 0: 'tổng kết' };
}

/** Two bodies or more that met about the year's work. */
function jointMeeting(statement: Statement, known: readonly Body[]): Gathering | null {
  const found = together.exec(statement.text);
  if (found === null) return null;
  const holders = bodiesIn(withoutPlaces(statement.text.slice(0, found.index)), known);
  return holders.length > 1 ? { kind: 'inter-agency-meeting', holders, statement } : null;
}

function withoutPlaces(text: string): string {
  return text.replace(/(?<!\p{L})(?:tại|ở)\s[^,]*/giu, ' ');
}

/** Whose review it is: the body in the conference's name, else the one that holds it. */
function holdersOf(text: string, start: number, length: number, known: readonly Body[]): Body[] {
  const after = text.slice(start + length);
  const name = after.split(/[.;:“”"(]/)[0] ?? '';
  const upToVerb =
    name.split(
      new RegExp(
        anyOf([
          'đánh giá',
          'nhất trí',
          'thủ tướng',
          'bộ trưởng',
          'ủy viên',
          'đồng chí',
          'do',
          'dưới sự',
          'với sự',
          'có sự',
          'nhằm',
          'tại',
        ]),
        'iu',
      ),
    )[0] ?? name;
  const inName = bodiesIn(upToVerb, known);
  if (inName.length > 0) return inName;
  const by = text.match(
    new RegExp(`${anyOf(['do'])}\\s+([^.;]{3,120}?)\\s+${anyOf(['tổ chức', 'chủ trì'])}`, 'iu'),
  )?.[1];
  // "do Ủy viên Trung ương Đảng, Bộ trưởng … chủ trì" names a person; the bodies in a title are not the holder.
  const byBody = by === undefined || namesIn(by, new Set(), new Set()).length > 0 ? [] : bodiesIn(by, known);
  if (byBody.length > 0) return byBody;
  const before = text.slice(0, start);
  const subject = before.match(
    new RegExp(
      `^(.*?)\\s*${anyOf(['(?:đã |vừa |chính thức |long trọng )*(?:tổ chức|khai mạc|tiến hành|họp|phối hợp)'])}`,
      'iu',
    ),
  )?.[1];
  const found = bodiesIn(withoutPlaces(subject ?? (reviews.test(text) ? before : '')), known);
  return found.length > 0 ? [found.at(-1) as Body] : [];
}
