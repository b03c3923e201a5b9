import { anyOf, phrases } from '../../src/text/phrases.ts';
import { nameWeights as weights } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };
import { office } from './wording.ts';

// How often a family name is met decides where a name begins when capitals run on from a place before it.
const familyWeights = new Map(
  Object.entries(weights.family).flatMap(([often, weight]) =>
    lists.families[often as keyof typeof weights.family].map((name) => [name, weight] as const),
  ),
);
/** Provinces, towns, countries and seas that stand before a name or begin as family names do. */
const places = new Set([...lists.places, ...lists.countries]);
const opensWithPlace = new RegExp(`^(?:${[...places].join('|')}) (?=\\S+ \\S)`, 'u');
const placeHead = new RegExp(`${anyOf(...lists.placeHeads)}\\.?\\s+$`, 'iu');

const letter = '[\\p{L}\\p{M}\\p{N}]';
// Capitals that open an office, a body or a courtesy, never a part of a name: they cut a run.
// Names of other peoples have syllables of one letter or with an apostrophe: Y, A, H'Blơ, K’Tu.
const syllable = `(?!(?:${lists.officeCapitals.join('|')})(?!${letter}))(?:\\p{Lu}[\\p{Ll}\\p{M}]*[’'ʼ]\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}[\\p{Ll}\\p{M}]+|[AYÊÔOU](?= \\p{Lu}))`;
const runs = new RegExp(`(?<!${letter})${syllable}(?: ${syllable})+(?!${letter})`, 'gu');

/**
 * Finds what may be names of people: two to five capitalised syllables that begin with a family name. Where the
 * capitals run on from a place ("tỉnh Nhân An Đỗ Kim Mẫn"), the name is the end of the run that reads most like one.
 * @param known full names of the vocabulary; only these are found where they are all of capitals
 */
export function namesIn(text: string, known: ReadonlySet<string> = new Set()) {
  const at = (name: string, end: number) => ({ name, start: end - name.length, end });
  const found = [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const rest = run.replace(opensWithPlace, '');
    const name = nameAtEnd(rest, rest === run && placeHead.test(text.slice(0, index)), known);
    return name === null ? [] : [at(name, index + run.length)];
  });
  if (known.size === 0) return found;
  const capitals = [...known].map((one) => one.toUpperCase().replace(/[^\p{L}\p{M}\s]/gu, '.'));
  const shouted = [...text.matchAll(new RegExp(anyOf(...capitals), 'gu'))];
  found.push(...shouted.map(({ 0: name, index }) => at(name, index + name.length)));
  return found.sort((a, b) => a.start - b.start);
}

function nameAtEnd(run: string, underHead: boolean, known: ReadonlySet<string>): string | null {
  const words = run.split(' ');
  let best = { name: '', from: 0, score: Number.NEGATIVE_INFINITY };
  for (const [from, family] of words.slice(0, -1).entries()) {
    const name = words.slice(from).join(' ');
    const length = words.length - from;
    const weight = /[’'ʼ]/u.test(family) ? weights.family.usual : familyWeights.get(family);
    if (length > 5 || (weight === undefined && !known.has(name)) || places.has(name)) continue;
    // Places have two syllables as a rule.
    const score = (weight ?? 0) + (weights.byLength[length] ?? 0) + (weights.fromSyllable[from] ?? 0);
    if (score > best.score) best = { name, from, score };
  }
  return best.name === '' || (underHead && best.from === 0 && words.length === 2) ? null : best.name;
}

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
// What is done to a person, in small letters: not Ngoại giao, Giao thông, Tiếp công dân.
const toPerson = `(?-i:${lists.toPerson.join('|')})`;
/** The end of words before a person who is spoken to or of, and does not act. */
export const addressed = new RegExp(`(?<!\\p{L})${toPerson}\\s+$`, 'iu');
// Words that end a title, which is made of names and offices.
const verb = phrases(...lists.titleEnds, toPerson);
const titleEnd = new RegExp(`(?:\\s[-–])?\\s${verb.source}`, 'iu');
const joinedOffices = new RegExp(`(?:${lists.joinedOffices.join('|')}) và `, 'gu');
/** "Sau phát biểu của Thủ tướng, Bộ trưởng A": nobody holds both. */
const another = new RegExp(`(?:${lists.heldAlone.join('|')}),\\s*(?:(?:Phó )?Thủ|Bộ|Thứ|Vụ|Đại sứ)`, 'u');
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
    const title: string | null = (shared ?? after?.title ?? own)?.replace(/^(?:các\s+)?(?:đồng chí\s+)?/iu, '') ?? null;
    end = nameEnd;
    found.push({ name, title, start: start - (before?.length ?? 0), end, titleEnd: end + (after?.length ?? 0) });
    const opening: string = text.slice(0, start).replace(/[\s:]+$/u, '');
    plural = before === null || /các (?:đồng chí )?$/iu.test(opening.slice(0, -(title?.length ?? 0))) ? title : null;
  }
  return found;
}

/** The chain of titles that ends where the name begins, with how far before the name it begins. */
function titleBefore(text: string): { title: string; length: number } | null {
  const clause = text.split(/[.;“”"()!?]|:(?!\s*$)/u).at(-1) ?? '';
  let length = 0;
  let read = 0;
  for (const piece of clause.split(',').reverse()) {
    const offices = [...piece.matchAll(head)].map(({ index }) => index);
    const first = offices.find((index) => !verb.test(piece.slice(index + 1).replace(joinedOffices, '')));
    if (first === undefined || another.test(clause.slice(-read - piece.length))) break;
    length = read + piece.length - first;
    read += piece.length + 1;
    if (piece.slice(0, first).trim() !== '' || courtesy.test(piece.trim())) break;
  }
  const title = clause.slice(clause.length - length).replace(/^\s+|[,\s:]+$/gu, '');
  return title === '' || title.split(' ').length > longestTitle.syllables ? null : { title, length };
}

/** Titles set after a name behind a comma, a dash or a bracket: "đồng chí X, Phó Thủ tướng, Bộ trưởng Ngoại giao, …". */
function titleAfter(text: string, known: ReadonlySet<string>): { title: string; length: number } | null {
  const listed = text.replace(/^ [-–] | \(/u, (mark) => ','.padEnd(mark.length));
  const pieces = listed.match(/^(?:\s*,\s*[^,.;:()“”]+)+/u)?.[0].split(',') ?? [];
  const titles: string[] = [];
  let length = 0;
  for (const piece of pieces.slice(1)) {
    const bare = piece.trim();
    const [first] = bare.matchAll(head);
    if (first?.index !== 0 || courtesy.test(first[0])) break;
    const [named] = namesIn(bare, known);
    // The last of a list follows an "and": "A, Vụ trưởng … và B, …".
    const cut = bare.slice(0, named?.start).search(titleEnd);
    if (named !== undefined && cut < 0) break;
    const title = cut < 0 ? bare : bare.slice(0, cut);
    titles.push(title);
    length += 1 + piece.indexOf(bare) + title.length;
    if (cut >= 0) break;
  }
  return titles.length === 0 ? null : { title: titles.join(', '), length };
}

// Offices that a report takes up again without the name, the longest first; a plural means nobody in particular.
const heldOffice = `(?<!(?:các|những|nguyên|cố|Phó)\\s)(?<office>${lists.heldOffices.join('|')})(?!\\p{L})`;
const offices = new RegExp(heldOffice, 'giu');
/** Another country's office, or a name that was not read, follows in capitals. */
const ownOffices = new RegExp(`${heldOffice}(?: Chính phủ| (?:Bộ )?Ngoại giao)?(?!\\s+(?-i:\\p{Lu}))`, 'giu');
const otherMinistry = /(?:Bộ|Thứ) trưởng (?:Bộ )?(?!Ngoại giao|Bộ|Thường)\p{Lu}/u;
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
    // A report of the Foreign Ministry's takes up no other minister without the ministry.
    return one && others.length === 0 && !otherMinistry.test(one.titles.join('; ')) ? [at(one.name, index, end)] : [];
  });
  const spoken = named.length === 0 && found.length === 0 ? text.match(pronoun) : null;
  if (before !== null && spoken !== null) {
    const end = spoken[0].length;
    found.push(at(before, end - (spoken.groups?.['word'] ?? '').length, end));
  }
  // "Phó Thủ tướng, Bộ trưởng Ngoại giao" is one person, named at the last of the offices.
  return found.filter(({ name }, index) => found.findLastIndex((other) => other.name === name) === index);
}
