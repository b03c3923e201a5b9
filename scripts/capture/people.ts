import { phrases } from '../../src/text/phrases.ts';
import { namesIn } from './names.ts';
import { office } from './wording.ts';

/** A person as a sentence names them; places are in UTF-16 units. */
export interface NamedPerson {
  name: string;
  title: string | null;
  /** Where the titles in front begin, where the name ends, and where the titles after it do. */
  start: number;
  end: number;
  titleEnd: number;
}

const head = new RegExp(office, 'giu');
const courtesy = /^(?:các\s+)?(?:đồng chí|ông|bà)\s*:?\s*$/iu;
// Words that end a title, which is made of names and offices.
const verb = phrases([
  'đồng chủ trì|tiếp tục|nêu|đã|dự|phát biểu|chủ trì|tham dự|nhấn mạnh|khẳng định|cho biết|cùng với|cùng|trình bày',
  'đến|tới|gồm|có|do|nghe|được|là|và',
]);
const joinedOffices = /Bộ trưởng và |Đầu tư và |Thể thao và |Môi trường và /gu;
const longestTitle = { before: 400, syllables: 40 };

/** Finds people a sentence names by title, or in full where `known` has them: too much else begins like a surname. */
export function peopleNamed(text: string, known: ReadonlySet<string> = new Set()): NamedPerson[] {
  const found: NamedPerson[] = [];
  let end = 0;
  // In a list the title stands once: "các Thứ trưởng A, B và C".
  let plural: string | null = null;
  for (const { name, start, end: nameEnd } of namesIn(text, known)) {
    const before = titleBefore(text.slice(Math.max(end, start - longestTitle.before), start));
    const own = before === null || courtesy.test(before.title) ? null : before.title;
    const after = own === null ? titleAfter(text.slice(nameEnd), known) : null;
    const isListed = /^\s*(?:,|và|;)\s*$/u.test(text.slice(end, start));
    const shared: string | null = before === null && after === null && isListed ? plural : null;
    if (before === null && after === null && shared === null && !known.has(name)) continue;
    const title: string | null = (shared ?? after?.title ?? own)?.replace(/^các\s+/iu, '') ?? null;
    end = nameEnd;
    found.push({ name, title, start: start - (before?.length ?? 0), end, titleEnd: end + (after?.length ?? 0) });
    const opening: string = text.slice(0, start).trimEnd().toLowerCase();
    plural = before === null || opening.endsWith(`các ${title}`.toLowerCase()) ? title : null;
  }
  return found;
}

/** The chain of titles that ends where the name begins, with how far before the name it begins. */
function titleBefore(text: string): { title: string; length: number } | null {
  const clause = text.split(/[.;:“”"()!?]/u).at(-1) ?? '';
  let length = 0;
  let read = 0;
  for (const piece of clause.split(',').reverse()) {
    const offices = [...piece.matchAll(head)].map(({ index }) => index);
    const first = offices.find((index) => !verb.test(piece.slice(index + 1).replace(joinedOffices, '')));
    if (first === undefined) break;
    length = read + piece.length - first;
    read += piece.length + 1;
    if (piece.slice(0, first).trim() !== '') break;
  }
  const title = clause.slice(clause.length - length).replace(/^\s+|[,\s:]+$/gu, '');
  return title === '' || title.split(' ').length > longestTitle.syllables ? null : { title, length };
}

/** Titles set after a name between commas: "đồng chí X, Phó Thủ tướng, Bộ trưởng Ngoại giao, …". */
function titleAfter(text: string, known: ReadonlySet<string>): { title: string; length: number } | null {
  const pieces = text.match(/^(?:\s*,\s*[^,.;:()“”]+)+/u)?.[0].split(',') ?? [];
  const titles: string[] = [];
  let length = 0;
  for (const piece of pieces.slice(1)) {
    const bare = piece.trim();
    const [first] = bare.matchAll(head);
    if (first?.index !== 0 || courtesy.test(first[0])) break;
    const [named] = namesIn(bare, known);
    // The last of a list follows an "and": "A, Vụ trưởng … và B, …".
    const cut =
      named === undefined
        ? bare.search(new RegExp(`\\s${verb.source}`, 'iu'))
        : bare.slice(0, named.start).search(/\s+và\s+(?:(?:đồng chí|ông|bà)\s+)?$/iu);
    if (named !== undefined && cut < 0) break;
    const title = cut < 0 ? bare : bare.slice(0, cut);
    titles.push(title);
    length += 1 + piece.indexOf(bare) + title.length;
    if (cut >= 0) break;
  }
  return titles.length === 0 ? null : { title: titles.join(', '), length };
}

// Offices that a report takes up again without the name, the longest first; a plural means nobody in particular.
const heldOffice =
  '(?<!(?:các|những|nguyên|Phó)\\s)(?<office>Tổng Bí thư|(?:Phó )?Chủ tịch (?:nước|Quốc hội)|(?:Phó )?Thủ tướng|Bộ trưởng|Thứ trưởng|(?:Phó )?Trưởng ban|(?:Phó )?Chủ nhiệm)(?!\\p{L})';
const offices = new RegExp(heldOffice, 'giu');
/** Another country's office, or a name that was not read, follows in capitals. */
const ownOffices = new RegExp(`${heldOffice}(?: Chính phủ| (?:Bộ )?Ngoại giao)?(?!\\s+(?-i:\\p{Lu}))`, 'giu');
const pronoun = /^(?:[^.;“”]{0,60}?,\s+)?(?<word>ông|bà|đồng chí)(?=\s+\p{Ll})/iu;

/**
 * Finds people whom a sentence takes up again by office or pronoun, where one person fits and no other.
 * @param before the one person that the sentence before speaks of; null where there are none or several
 * @returns with the place of the office or pronoun as the name's
 */
export function peopleMeant(
  text: string,
  named: readonly NamedPerson[],
  everyone: readonly { name: string; titles: readonly string[] }[],
  before: string | null,
): NamedPerson[] {
  const at = (name: string, start: number, end: number) => ({ name, title: null, start, end, titleEnd: end });
  const found = [...text.matchAll(ownOffices)].flatMap(({ 0: words, groups, index }) => {
    const end = index + words.length;
    if (named.some((person) => person.start < end && index < person.titleEnd)) return [];
    const meant = groups?.['office']?.toLowerCase();
    const [one, ...others] = everyone.filter(({ titles }) =>
      titles.some((title) => [...title.matchAll(offices)].some(([held]) => held.toLowerCase() === meant)),
    );
    return one === undefined || others.length > 0 ? [] : [at(one.name, index, end)];
  });
  const spoken = named.length === 0 && found.length === 0 ? text.match(pronoun) : null;
  if (before !== null && spoken !== null) {
    const end = spoken[0].length;
    found.push(at(before, end - (spoken.groups?.['word'] ?? '').length, end));
  }
  // "Phó Thủ tướng, Bộ trưởng Ngoại giao" is one person, named at the last of the offices.
  return found.filter(({ name }, index) => found.findLastIndex((other) => other.name === name) === index);
}
