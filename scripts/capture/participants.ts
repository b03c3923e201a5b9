import { type Participant, participant } from '../../src/schema/conference.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { anyOf, phrases } from '../../src/text/phrases.ts';
import { keysOf, wordsOf } from '../../src/text/syllables.ts';
import { addressed, type NamedPerson, peopleMeant, peopleNamed } from './people.ts';
import { speaksOfReview } from './signals.ts';
import type { Statement } from './statements.ts';
import lists from './word-lists.json' with { type: 'json' };
import { gathering, localBody, sayingVerbs } from './wording.ts';

type Role = Participant['roles'][number];
/** By line, the ids of those whose words it reports; null for one whom the vocabulary does not know. */
export type Speakers = Map<number, Set<string | null>>;

const order = participant.shape.roles.element.options;
const cues = order.map((role) => {
  const words = lists.roles[role].map((cue) => cue.replace('GATHERING', gathering));
  return { role, pattern: new RegExp(anyOf(...words), 'giu') };
});
const reads = /trình bày|báo cáo|tham luận/iu;
const attends = phrases(...lists.attending);
const attendList = new RegExp(`^${anyOf('cùng dự|tham dự|dự|cùng tham dự')}[^.]{0,40}\\s(?:có|gồm)[\\s:]`, 'iu');
const anyEvent = new RegExp(gathering, 'iu');
const says = new RegExp(`^[\\s,)–-]*(?:(?:cũng|đã|còn|tiếp tục)\\s+)*${anyOf(sayingVerbs, ...lists.quoting)}`, 'iu');

/** Around a person, who stands at the bar and is not there: another speaks for them, or repeats them. */
const absent = new RegExp(`(?:${lists.absent.join('|')})\\s+\\||được\\s+\\|\\s+(?:ủy|uỷ) quyền`, 'iu');
/** The end of words before one whose words are read aloud. */
const inWriting = new RegExp(`(?<!\\p{L})(?:${lists.inWriting.join('|')})\\s+$`, 'iu');
const otherEvent = anyOf(...lists.attendedElsewhere);
/** Around a person: another event, as long as the conference is not named again. */
const elsewhere = new RegExp(
  `(?:(?:^|,\\s)hội nghị ngoại giao|${anyOf(...lists.attendedElsewhere, ...lists.otherDays)})(?:(?!hội nghị|phiên|đại biểu)[^;:“”|]){0,80}\\||\\|\\s+(?:(?:đã|từng|phát biểu|khẳng định|nhấn mạnh|yêu cầu)\\s+)*${otherEvent}`,
  'iu',
);
/** Words after a cue that make it a part in something else than the conference. */
const ofTask = new RegExp(`^,?\\s+${anyOf(...lists.tasks)}`, 'iu');
/** The end of words before what is to come. */
const planned = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;:,“”]{0,60}(?:,\s*)?$/iu;
/** The title of one who is dead, or holds another country's office. */
const away = new RegExp(`^cố |(?:${lists.headsOfState.join('|')}) (?:${lists.countries.join('|')})$`, 'iu');
/** Words around a cue, which stands at the bar, that give it to those after it. */
const ofNext = new RegExp(lists.givenToNext.join('|'), 'iu');
/** "Dưới sự chủ trì của A, B báo cáo": the last of a list may begin a clause; a preposition goes on with the sentence. */
const ownVerb = /^\s+(?!(?:được|tại|ở|về|với|và|trong|nhằm|để|vào|ngày|sáng|chiều|cùng(?! dự))(?!\p{L}))\p{Ll}/u;
/** Around a list before a cue: it opens a clause. Not so "Sau phát biểu của A, B …", "Dự có: A, B …", "A và B, người …". */
const opensClause = new RegExp(lists.opensClause, 'iu');
// "Theo Bộ trưởng X, năm 2030 …" gives X's words.
const according = /(?:^|[,;:–(“"-]\s*)theo\s+\|\s*[,.]/iu;

/** Someone first named on line `n`, with the titles given to them and their parts in each sentence, by words for them. */
function newcomer(person: string | null, name: string, n: number) {
  return { person, name, n, titles: [] as string[], parts: [] as { role: Role; cue: string }[][], attends: false };
}
type Entry = ReturnType<typeof newcomer>;

/** Finds who took part and who spoke, with titles and what each did; a warning names those the vocabulary lacks. */
export function participantsOf(statements: readonly Statement[], vocabulary: Vocabulary) {
  const { entries, entryOf } = registerOf(vocabulary);
  const labels = new Set(vocabulary.people.map(({ label }) => label));
  const namedIn = statements.map(({ text, n, headline }) => {
    const named = peopleNamed(text, labels);
    for (const { name, title } of named) entryOf(name, n).titles.push(...(title === null || headline ? [] : [title]));
    return named;
  });
  const speakers: Speakers = new Map();
  let before: string | null = null;
  for (const [index, { text, n, headline }] of statements.entries()) {
    const named = namedIn[index] ?? [];
    const meant = peopleMeant(text, named, [...entries.values()], before);
    const all = [...named, ...meant].filter((one) => !absent.test(around(text, one))).sort((a, b) => a.start - b.start);
    const parts = partsIn(text, all);
    const present = all.filter((one) => isPresent(text, one));
    for (const person of present) {
      const entry = entryOf(person.name, n);
      entry.parts.push(parts.filter(({ by }) => by.includes(all.indexOf(person))));
      entry.attends ||= listsGuests(text) && named.includes(person);
      if (headline || !isQuoted(text, person)) continue;
      if (!inWriting.test(text.slice(0, person.start))) entry.parts.push([{ role: 'speaker', cue: 'quoted' }]);
      speakers.set(n, (speakers.get(n) ?? new Set()).add(entry.person));
    }
    if (present.length > 0) before = onlySubject(text, present);
  }
  const present = [...entries.values()].filter(({ parts, attends }) => attends || parts.flat().length > 0);
  const strangers = present.filter(({ person }) => person === null);
  return {
    participants: present.map(participantFrom),
    speakers,
    warnings: strangers.map(({ n, name }) => ({ line: n, what: `"${name}" is not in the vocabulary` })),
  };
}

/** Opens the register of an article's people: one entry each, by whichever name the vocabulary has. */
function registerOf({ people }: Vocabulary) {
  const key = (name: string) => keysOf(name).join(' ');
  const known = new Map(people.flatMap((one) => [one.label, ...one.aliases].map((name) => [key(name), one] as const)));
  const entries = new Map<string, Entry>();
  const entryOf = (name: string, n: number): Entry => {
    const { id = null, label = name } = known.get(key(name)) ?? {};
    const entry = entries.get(id ?? key(name)) ?? newcomer(id, label, n);
    entries.set(id ?? key(name), entry);
    return entry;
  };
  return { entries, entryOf };
}

/** A sentence with a bar for a person and their titles. */
const around = (text: string, { start, titleEnd }: NamedPerson) => `${text.slice(0, start)}|${text.slice(titleEnd)}`;

/** False for one who is told of at another event, or in another country's office and no guest. */
function isPresent(text: string, person: NamedPerson): boolean {
  if (away.test(person.title ?? '')) return listsGuests(text) && !/^cố/iu.test(person.title ?? '');
  return speaksOfReview.test(text) || !elsewhere.test(around(text, person));
}

/** The parts that a sentence tells of, each with the places of those who have it. */
function partsIn(text: string, people: readonly NamedPerson[]) {
  return cues.flatMap(({ role, pattern }) =>
    [...text.matchAll(pattern)].map((cue) => ({ role, cue: cue[0], by: actors(text, people, role, cue) })),
  );
}

const listsGuests = (text: string) => (attends.test(text) && anyEvent.test(text)) || attendList.test(text);
const isQuoted = (text: string, person: NamedPerson) =>
  according.test(around(text, person)) || says.test(text.slice(person.titleEnd));

/** The one person whom a sentence is about, whom a pronoun may take up; null for several, or one who is spoken to. */
function onlySubject(text: string, present: readonly NamedPerson[]): string | null {
  const [name = null, ...others] = new Set(present.map((person) => person.name));
  const isAddressed = present.some(({ start }) => addressed.test(text.slice(0, start)));
  return others.length > 0 || isAddressed ? null : name;
}

function participantFrom({ person, name, titles, parts }: Entry): Participant {
  // A province's paper tells who presided, concluded and said what at its own end of a video conference.
  const isLocal = localBody.test(titles.join('; '));
  const own = parts.flat().filter(({ role, cue }) => !isLocal || (role === 'speaker' && cue !== 'quoted'));
  const roles = new Set(own.map(({ role }) => role));
  // Whoever opens or closes speaks too; reading a report or a paper is a part of its own.
  const isReader = parts.some(
    (own) => own.length > 0 && own.every(({ role, cue }) => role === 'speaker' && reads.test(cue)),
  );
  if (!isReader && (roles.has('opening') || roles.has('guidance') || roles.has('closing'))) roles.delete('speaker');
  // The longest title; of two as long, the first.
  const [title = null] = titles.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  return { person, name, title, roles: order.filter((role) => roles.has(role)) };
}

/** Whom a cue is about: the subject before it, or those named after it. One alone opens, closes or gives guidance. */
function actors(text: string, people: readonly NamedPerson[], role: Role, { 0: cue, index }: RegExpExecArray) {
  const end = index + cue.length;
  if (planned.test(text.slice(0, index)) || ofTask.test(text.slice(end))) return [];
  const next = people.findIndex((person) => person.start >= end - 1);
  const previous = people.findLastIndex((person) => person.end <= index);
  const isOfNext = ofNext.test(`${text.slice(Math.max(0, index - 10), index)}|${text.slice(end)}`);
  // Between a subject and its verb no sentence or list item ends, nor does another take over.
  const between = text.slice(people[previous]?.end, index);
  const isSubject = !/[.;“”]/.test(between) && between.length < 160 && !/(?:nghe|theo dõi|sau)\s+$/iu.test(between);
  const isAfter = next >= 0 && (previous < 0 || isOfNext || !isSubject);
  const list = listWith(text, people, isAfter ? next : previous);
  const most = role === 'chair' || role === 'speaker' ? list.length : 1;
  const isCut = isOfNext && ownVerb.test(text.slice(people[list.at(-1) ?? next]?.titleEnd));
  if (isAfter) return (isCut ? listWith(text, people, next, '') : list).slice(0, most);
  const isList = /^đồng/iu.test(cue) || opensClause.test(`${text.slice(0, people[list[0] ?? 0]?.start)}|${between}`);
  return isList ? list.slice(0, most) : [previous];
}

/** A person and those listed before and after with no word between but a joint: "và", or a mark too. */
function listWith(text: string, people: readonly NamedPerson[], at: number, marks = '[;,]?'): number[] {
  const joint = new RegExp(`^\\s*\\)?${marks}\\s*(?:và|cùng|cùng với)?\\s*(?:(?:đồng chí|ông|bà)\\s*)?$`, 'iu');
  const opens = people.map(({ start }, index) => !joint.test(text.slice(people[index - 1]?.titleEnd, start)));
  const end = opens.indexOf(true, at + 1);
  return [...people.keys()].slice(Math.max(0, opens.lastIndexOf(true, at)), end < 0 ? undefined : end);
}
