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

const head = new RegExp(
  anyOf([
    'Tổng Bí thư|(?:Phó )?Chủ tịch nước|(?:Phó )?Chủ tịch (?:Quốc hội|UBND|Ủy ban)|(?:Phó )?Thủ tướng|Ủy viên|Nguyên|Quyền',
    '(?:Phó )?Bí thư|Bộ trưởng|(?:các )?Thứ trưởng|Trợ lý|(?:Phó )?Chủ nhiệm|(?:Phó )?Chủ tịch|(?:Phó )?Tổng Thư ký',
    '(?:Phó )?Trưởng (?:ban|đoàn|phái đoàn|cơ quan|phòng)|(?:Phó )?Vụ trưởng|(?:Phó )?(?:Tổng )?Cục trưởng|Phó Tổng',
    '(?:Phó )?Chánh Văn phòng|(?:Phó )?(?:Tổng )?Giám đốc|Đại sứ|Tổng Lãnh sự|(?:Thượng|Đại|Trung|Thiếu) tướng',
    'Thường trực|(?:Phó )?Viện trưởng|(?:các )?Đồng chí|ông|bà|ông bà|Giáo sư|Tiến sĩ|Đại biểu Quốc hội|Công sứ',
    '(?:Phó )?Hiệu trưởng|(?:Phó )?(?:Chánh )?Thanh tra|(?:Phó )?Tổng Biên tập|Tham tán|Chuyên gia|Luật sư|Nhà báo',
  ]),
  'giu',
);
const courtesy = /^(?:các\s+)?(?:đồng chí|ông|bà)\s*:?\s*$/iu;
const titleBreak = /[.;:“”"()!?]/u;
// Words that end a title, which is made of names and offices.
const verb = new RegExp(
  anyOf([
    'đồng chủ trì|tiếp tục|nêu|đã|dự|phát biểu|chủ trì|tham dự|nhấn mạnh|khẳng định|cho biết|cùng với|cùng|trình bày',
    'đến|tới|gồm|có|do|nghe|được|là|và',
  ]),
  'iu',
);
const joinedOffices = /Bộ trưởng và |Đầu tư và |Thể thao và |Môi trường và /gu;
const longestTitle = { before: 400, syllables: 40 };

/**
 * Finds the people a sentence names by surname and title. A capitalised run without a title is no person:
 * too much else begins like a surname.
 * @param text one sentence
 * @param known full names that need no title to be recognised
 * @returns in order
 */
export function peopleNamed(text: string, known: readonly string[]): NamedPerson[] {
  const found: NamedPerson[] = [];
  let last = 0;
  for (const { name, start: nameStart, end } of namesIn(text, new Set(known))) {
    const from = Math.max(last, nameStart - longestTitle.before);
    const before = titleBefore(text.slice(from, nameStart));
    const own = before === null || courtesy.test(before.title) ? null : before.title;
    const after = own === null ? titleAfter(text.slice(end), known) : null;
    const shared = before === null && after === null ? sharedTitle(found.at(-1), text, nameStart) : null;
    if (before === null && after === null && shared === null && !known.includes(name)) continue;
    found.push({
      name,
      title: (shared ?? after?.title ?? own)?.replace(/^các\s+/iu, '') ?? null,
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
  const opened = text.length - (text.split(titleBreak).at(-1) ?? '').length;
  const clause = text.slice(opened);
  let start = clause.length;
  let at = clause.length;
  for (const piece of clause.split(',').reverse()) {
    at -= piece.length;
    const first = [...piece.matchAll(head)].find(
      ({ index }) => !verb.test(piece.slice(index + 1).replace(joinedOffices, '')),
    );
    if (first === undefined) break;
    start = at + first.index;
    if (piece.slice(0, first.index).trim() !== '') break;
    at -= 1;
  }
  const title = clause
    .slice(start)
    .trim()
    .replace(/[,\s:]+$/u, '');
  return title === '' || title.split(' ').length > longestTitle.syllables ? null : { title, start: opened + start };
}

/** In a list of several the title stands once, in the plural: "các Thứ trưởng A, B và C". */
function sharedTitle(last: NamedPerson | undefined, text: string, nameStart: number): string | null {
  if (last?.title == null || !/^\s*(?:,|và|;)\s*$/u.test(text.slice(last.end, nameStart))) return null;
  const before = text.slice(0, last.nameStart).trimEnd().toLowerCase();
  return last.start === last.nameStart || before.endsWith(`các ${last.title.toLowerCase()}`) ? last.title : null;
}

/** Titles set after a name between commas: "đồng chí X, Phó Thủ tướng, Bộ trưởng Ngoại giao, …". */
function titleAfter(text: string, known: readonly string[]): { title: string; length: number } | null {
  const pieces = text.match(/^(?:\s*,\s*[^,.;:()“”]+)+/u)?.[0].split(',') ?? [];
  const titles: string[] = [];
  let length = 0;
  for (const piece of pieces.slice(1)) {
    const bare = piece.trim();
    const [first] = bare.matchAll(head);
    if (first?.index !== 0 || courtesy.test(first[0])) break;
    const [named] = namesIn(bare, new Set(known));
    // The last of a list follows an "and": "A, Vụ trưởng … và B, …".
    const cut =
      named === undefined
        ? bare.search(new RegExp(`\\s${verb.source}`, 'iu'))
        : bare.slice(0, named.start).search(/\s+và\s+(?:(?:đồng chí|ông|bà)\s+)?$/iu);
    if (named !== undefined && cut < 0) break;
    titles.push(cut < 0 ? bare : bare.slice(0, cut));
    length += 1 + piece.indexOf(bare) + (cut < 0 ? bare.length : cut);
    if (cut >= 0) break;
  }
  return titles.length === 0 ? null : { title: titles.join(', '), length };
}

// Offices that a report takes up again without the name, the longest first; a plural means nobody in particular.
const office =
  '(?<!(?:các|những|nguyên|Phó)\\s)(?:Tổng Bí thư|(?:Phó )?Chủ tịch (?:nước|Quốc hội)|(?:Phó )?Thủ tướng|Bộ trưởng|Thứ trưởng|(?:Phó )?Trưởng ban|(?:Phó )?Chủ nhiệm)(?!\\p{L})';
const offices = new RegExp(office, 'giu');
/** Another country's office, or a name that was not read, follows in capitals. */
const ownOffices = new RegExp(`${office}(?: Chính phủ| (?:Bộ )?Ngoại giao)?(?!\\s+(?-i:\\p{Lu}))`, 'giu');
const pronoun = /^(?:[^.;“”]{0,60}?,\s+)?(?<word>ông|bà|đồng chí)(?=\s+\p{Ll})/iu;

/** A person whom the article names in full, with the titles it gives. */
export interface Titled {
  name: string;
  titles: readonly string[];
}

/**
 * Finds people whom a sentence takes up again by office or pronoun, where one person fits and no other.
 * @param named people that the sentence names in full
 * @param everyone the article's people
 * @param before the one person that the sentence before speaks of; null where there are none or several
 * @returns with the place of the office or pronoun as the name's
 */
export function peopleMeant(
  text: string,
  named: readonly NamedPerson[],
  everyone: readonly Titled[],
  before: string | null,
): NamedPerson[] {
  const at = (name: string, start: number, length: number): NamedPerson => {
    const end = start + length;
    return { name, title: null, start, nameStart: start, end, titleEnd: end };
  };
  const isFree = (start: number, end: number): boolean =>
    named.every((person) => end <= person.start || start >= person.titleEnd);
  const found = [...text.matchAll(ownOffices)].flatMap(({ 0: words, index }) => {
    if (!isFree(index, index + words.length)) return [];
    const fitting = everyone.filter(({ titles }) =>
      titles.some((title) => holds(title, words.match(offices)?.[0] ?? words)),
    );
    // "Phó Thủ tướng, Bộ trưởng Ngoại giao" is one person, named at the last of the offices.
    return fitting.length === 1 && fitting[0] !== undefined ? [at(fitting[0].name, index, words.length)] : [];
  });
  const spoken = named.length === 0 && found.length === 0 && before !== null ? text.match(pronoun) : null;
  if (spoken?.groups?.['word'] !== undefined && before !== null) {
    const word = spoken.groups['word'];
    found.push(at(before, spoken[0].length - word.length, word.length));
  }
  return found.filter(({ name }, index) => found.findLastIndex((other) => other.name === name) === index);
}

/** True where a title has an office: "Phó Thủ tướng" is not "Thủ tướng". */
function holds(title: string, office: string): boolean {
  return [...title.matchAll(offices)].some(([words]) => words.toLowerCase() === office.toLowerCase());
}
