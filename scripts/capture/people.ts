import { anyOf } from '../../src/text/phrases.ts';
import { namesIn } from './names.ts';

/** A person as a sentence names them. */
export interface NamedPerson {
  name: string;
  /** The title in front of the name, or after it; null where there is none. */
  title: string | null;
  /** Where the title and the name stand, in UTF-16 units. */
  start: number;
  nameStart: number;
  end: number;
  /** Where the titles set after the name end; `end` where there are none. */
  titleEnd: number;
}

const headWords = [
  'Tổng Bí thư',
  '(?:Phó )?Chủ tịch nước',
  '(?:Phó )?Chủ tịch (?:Quốc hội|UBND|Ủy ban)',
  '(?:Phó )?Thủ tướng',
  'Ủy viên',
  'Nguyên',
  'Quyền',
  '(?:Phó )?Bí thư',
  'Bộ trưởng',
  'Thứ trưởng',
  'Trợ lý',
  '(?:Phó )?Chủ nhiệm',
  '(?:Phó )?Trưởng (?:ban|đoàn|phái đoàn|cơ quan|phòng)',
  '(?:Phó )?Chủ tịch',
  '(?:Phó )?Tổng Thư ký',
  '(?:Phó )?Vụ trưởng',
  '(?:Phó )?(?:Tổng )?[Cc]ục trưởng',
  '(?:Phó )?Chánh Văn phòng',
  '(?:Phó )?(?:Tổng )?[Gg]iám đốc',
  'Đại sứ',
  'Tổng Lãnh sự',
  'Thượng tướng',
  'Đại tướng',
  'Trung tướng',
  'Thiếu tướng',
  'Thường trực',
  'Phó Thủ tướng',
  'Phó Bí thư',
  'Phó Tổng',
  'Phó Viện trưởng',
  'Viện trưởng',
  'Đồng chí',
  'các đồng chí',
  'các Thứ trưởng',
  'ông',
  'bà',
  'ông bà',
  'Giáo sư',
  'Tiến sĩ',
  'Đại biểu Quốc hội',
  '(?:Phó )?Hiệu trưởng',
  '(?:Phó )?(?:Chánh )?Thanh tra',
  '(?:Phó )?Tổng Biên tập',
  'Công sứ',
  'Tham tán',
  'Chuyên gia',
  'Luật sư',
  'Nhà báo',
];
const head = new RegExp(anyOf(headWords), 'giu');
const courtesy = /^(?:các\s+)?(?:đồng chí|ông|bà)\s*:?\s*$/iu;
const titleBreak = /[.;:“”"()!?]/u;
// A title is made of names and of these; another word ends it.
const verb = new RegExp(
  anyOf([
    'đồng chủ trì',
    'tiếp tục',
    'nêu',
    'đã',
    'dự',
    'phát biểu',
    'chủ trì',
    'tham dự',
    'nhấn mạnh',
    'khẳng định',
    'cho biết',
    'cùng với',
    'cùng',
    'trình bày',
    'đến',
    'tới',
    'gồm',
    'có',
    'do',
    'nghe',
    'được',
    'là',
    'và',
  ]),
  'iu',
);

/**
 * Finds the people a sentence names by surname and title. A capitalised run without a title is no person:
 * too much else begins like a surname.
 * @param text one sentence
 * @param known full names that need no title to be recognised
 * @param standing names that stand by themselves elsewhere in the article
 * @returns in order
 */
export function peopleNamed(
  text: string,
  known: readonly string[],
  standing: ReadonlySet<string> = new Set(),
): NamedPerson[] {
  const found: NamedPerson[] = [];
  let last = 0;
  const names = namesIn(text, new Set(known), standing);
  for (const { name: full, start: nameStart, end } of names) {
    const from = Math.max(last, nameStart - 400);
    const before = titleBefore(text.slice(from, nameStart));
    const isKnown = known.includes(full);
    const after = before === null || courtesy.test(before.title) ? titleAfter(text.slice(end), known) : null;
    const shared = before === null && after === null ? sharedTitle(found.at(-1), text, nameStart) : null;
    if (before === null && after === null && shared === null && !isKnown) continue;
    const title = shared ?? after?.title ?? (before === null || courtesy.test(before.title) ? null : before.title);
    found.push({
      name: full,
      title: plain(title),
      start: before === null ? nameStart : from + before.start,
      nameStart,
      end,
      titleEnd: end + (after?.length ?? 0),
    });
    last = end;
  }
  return found;
}

/** The chain of titles that ends where the name begins. */
function titleBefore(text: string): { title: string; start: number } | null {
  const opened = Math.max(...[...text.matchAll(new RegExp(titleBreak.source, 'gu'))].map(({ index }) => index + 1), 0);
  const clause = text.slice(opened);
  const pieces = clause.split(',');
  let start = clause.length;
  let at = clause.length;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] ?? '';
    at -= piece.length;
    const heads = [...piece.matchAll(head)];
    const first = heads.find(({ index: where }) => {
      const rest = piece.slice(where + 1);
      return !verb.test(rest.replace(/Bộ trưởng và |Đầu tư và |Thể thao và |Môi trường và /gu, ''));
    });
    if (first === undefined) break;
    start = at + first.index;
    if (piece.slice(0, first.index).trim() !== '') break;
    at -= 1;
  }
  if (start >= clause.length) return null;
  const title = clause
    .slice(start)
    .trim()
    .replace(/[,\s:]+$/u, '');
  return title === '' || title.split(' ').length > 40 ? null : { title, start: opened + start };
}

/** In a list of several the title stands once, in the plural: "các Thứ trưởng A, B và C". */
function sharedTitle(last: NamedPerson | undefined, text: string, nameStart: number): string | null {
  if (last?.title == null || !/^\s*(?:,|và|;)\s*$/u.test(text.slice(last.end, nameStart))) return null;
  const before = text.slice(0, last.nameStart).trimEnd();
  return last.start === last.nameStart || before.toLowerCase().endsWith(`các ${last.title.toLowerCase()}`)
    ? last.title
    : null;
}

function plain(title: string | null): string | null {
  return title === null ? null : title.replace(/^các\s+/iu, '');
}

/** Titles set after a name between commas: "đồng chí X, Phó Thủ tướng, Bộ trưởng Ngoại giao, …". */
function titleAfter(text: string, known: readonly string[]): { title: string; length: number } | null {
  const pieces =
    text
      .match(/^(?:\s*,\s*[^,.;:()“”]+)+/u)?.[0]
      .split(',')
      .slice(1) ?? [];
  const titles: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bare = piece.trim();
    const [first] = bare.matchAll(head);
    if (first === undefined || first.index !== 0 || /^(?:ông|bà|đồng chí)/iu.test(bare)) break;
    const [named] = namesIn(bare, new Set(known), new Set());
    // The last of a list follows an "and": "A, Vụ trưởng … và B, …".
    const cut = named === undefined ? bare.search(new RegExp(`\\s${verb.source}`, 'iu')) : joinedAt(bare, named.start);
    if (named !== undefined && cut < 0) break;
    titles.push(cut < 0 ? bare : bare.slice(0, cut));
    length += 1 + piece.indexOf(bare) + (cut < 0 ? bare.length : cut);
    if (cut >= 0) break;
  }
  return titles.length === 0 ? null : { title: titles.join(', '), length };
}

/** Where an "and" stands right before a name; -1 where none does. */
function joinedAt(text: string, name: number): number {
  return text.slice(0, name).search(/\s+và\s+(?:(?:đồng chí|ông|bà)\s+)?$/iu);
}
