import type { Participant } from '../../src/schema/conference.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { spelling } from '../../src/text/folding.ts';
import { anyOf } from '../../src/text/phrases.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { standingNames } from './names.ts';
import { type NamedPerson, peopleNamed } from './people.ts';
import type { Statement } from './statements.ts';

type Role = Participant['roles'][number];

const order: Role[] = ['chair', 'speaker', 'opening', 'guidance', 'closing'];
const gathering = '(?:hội nghị|cuộc họp|phiên họp|buổi họp|buổi làm việc)';
const cues: [Role, RegExp][] = [
  [
    'chair',
    new RegExp(anyOf(['đồng chủ trì', 'chủ trì', 'đồng chủ tọa', `chủ tọa ${gathering}`, 'điều hành hội nghị']), 'giu'),
  ],
  [
    'opening',
    new RegExp(
      anyOf([
        'phát biểu khai mạc',
        `khai mạc (?:và chỉ đạo )?${gathering}`,
        'diễn văn khai mạc',
        'báo cáo khai mạc',
        'phát biểu đề dẫn',
      ]),
      'giu',
    ),
  ],
  [
    'guidance',
    new RegExp(
      anyOf([
        'phát biểu chỉ đạo',
        `chỉ đạo (?:tại )?${gathering}`,
        'có bài phát biểu chỉ đạo',
        'phát biểu (?:khai mạc|kết luận|bế mạc) và chỉ đạo',
        'phát biểu kết luận, chỉ đạo',
      ]),
      'giu',
    ),
  ],
  [
    'closing',
    new RegExp(
      anyOf([
        'phát biểu (?:chỉ đạo và )?(?:kết luận|bế mạc|tổng kết)',
        `kết luận (?:tại )?${gathering}`,
        `bế mạc ${gathering}`,
        `kết thúc ${gathering}`,
      ]),
      'giu',
    ),
  ],
  [
    'speaker',
    new RegExp(
      anyOf([
        'phát biểu(?! (?:khai mạc|chỉ đạo|kết luận|bế mạc|đề dẫn|tổng kết))',
        'trình bày (?:báo cáo|tham luận)',
        'báo cáo (?:trung tâm|tổng kết)',
        'báo cáo tại hội nghị',
        'tham luận',
      ]),
      'giu',
    ),
  ],
];
// Reading a report or a paper is a part of its own; speaking is what whoever opens or closes does too.
const reads = /trình bày|báo cáo|tham luận/iu;
const attends = new RegExp(`${anyOf(['tham dự', 'dự', 'cùng dự', 'có mặt'])}`, 'iu');
const attendList = new RegExp(
  `^${anyOf(['cùng dự', 'tham dự', 'dự', 'cùng tham dự'])}[^.]{0,40}\\s(?:có|gồm)\\s`,
  'iu',
);
const anyGathering = new RegExp(anyOf([gathering]), 'iu');

const says = new RegExp(
  `^\\s*(?:cũng\\s+|đã\\s+|còn\\s+|tiếp tục\\s+)?${anyOf(['nhấn mạnh', 'khẳng định', 'cho biết', 'cho rằng', 'nêu', 'nêu rõ', 'lưu ý', 'yêu cầu', 'đề nghị', 'biểu dương', 'chỉ rõ', 'phát động', 'tiếp thu', 'đánh giá', 'trình bày'])}`,
  'iu',
);

/** The people of the conference, and what a person should look at. */
export interface FoundParticipants {
  participants: Participant[];
  warnings: { line: number; what: string }[];
}

interface Entry {
  name: string;
  titles: string[];
  roles: Set<Role>;
  /** A report or a paper was read by them. */
  reads: boolean;
  n: number;
  takesPart: boolean;
}

/**
 * Finds who took part, with the titles the article gives and what each did.
 * @param statements of the text, captions and the page's own lines left out
 * @param vocabulary people it does not know stand with `person: null`
 */
export function participantsOf(statements: readonly Statement[], vocabulary: Vocabulary): FoundParticipants {
  const labels = vocabulary.people.map(({ label }) => label);
  const standing = new Set(statements.flatMap(({ text }) => standingNames(text)));
  const people = new Map<string, Entry>();
  for (const statement of statements) {
    const named = peopleNamed(statement.text, labels, standing);
    const roles = rolesIn(statement.text, named);
    named.forEach((person, index) => {
      const key = keyOf(person.name);
      const entry = people.get(key) ?? {
        name: person.name,
        titles: [],
        roles: new Set<Role>(),
        reads: false,
        n: statement.n,
        takesPart: false,
      };
      if (person.title !== null && !statement.headline) entry.titles.push(person.title);
      const given = roles[index] ?? [];
      for (const { role } of given) entry.roles.add(role);
      entry.reads ||= given.every(({ role, cue }) => role === 'speaker' && reads.test(cue)) && given.length > 0;
      if (says.test(statement.text.slice(person.end)) && !statement.headline) entry.roles.add('speaker');
      entry.takesPart ||=
        (attends.test(statement.text) && anyGathering.test(statement.text)) || attendList.test(statement.text);
      people.set(key, entry);
    });
  }
  const warnings: FoundParticipants['warnings'] = [];
  const participants = [...people.values()]
    .filter(({ roles, takesPart }) => roles.size > 0 || takesPart)
    .map(({ name, titles, roles, n, reads: reported }): Participant => {
      const person = personOf(name, vocabulary);
      if (person === null) warnings.push({ line: n, what: `"${name}" is not in the vocabulary` });
      const label = vocabulary.people.find(({ id }) => id === person)?.label;
      // A general word gives way to what was said exactly.
      if (!reported && roles.size > 1 && (roles.has('opening') || roles.has('guidance') || roles.has('closing')))
        roles.delete('speaker');
      return { person, name: label ?? name, title: fullest(titles), roles: order.filter((role) => roles.has(role)) };
    });
  return { participants, warnings };
}

/** The longest title given; of two as long, the first. */
function fullest(titles: readonly string[]): string | null {
  return [...titles].sort((a, b) => syllablesOf(b).length - syllablesOf(a).length)[0] ?? null;
}

/** Gives each cue of a sentence to the person, or the list of people, it is about. */
function rolesIn(text: string, people: readonly NamedPerson[]): { role: Role; cue: string }[][] {
  const roles = people.map((): { role: Role; cue: string }[] => []);
  if (people.length === 0) return roles;
  for (const [role, cue] of cues) {
    for (const match of text.matchAll(cue)) {
      for (const index of actors(text, people, role, match)) roles[index]?.push({ role, cue: match[0] });
    }
  }
  return roles;
}

/** Who a cue is about: the subject before it, or the one or those named after it. */
function actors(text: string, people: readonly NamedPerson[], role: Role, cue: RegExpExecArray): number[] {
  const start = cue.index;
  const end = start + cue[0].length;
  const next = people.findIndex((person) => person.start >= end - 1);
  const previous = people.findLastIndex((person) => person.end <= start);
  const after = next < 0 ? [] : role === 'chair' ? listFrom(text, people, next) : [next];
  const before = previous < 0 ? [] : [previous];
  const ofThem = /^(?:\s+(?:hội nghị|tại hội nghị|cuộc họp))?\s*(?:có\s|gồm\s|:\s*|của\s|là\s|bởi\s)/iu.test(
    text.slice(end),
  );
  const passive = /(?:dưới sự|do|sự)\s+$/iu.test(text.slice(Math.max(0, start - 10), start));
  if (ofThem || passive) return after.length > 0 ? after : before;
  if (previous >= 0 && isSubject(text.slice(people[previous]?.end ?? 0, start))) {
    const joint = /^đồng/iu.test(cue[0]);
    return joint ? people.flatMap((person, index) => (person.end <= start ? [index] : [])) : before;
  }
  return after.length > 0 ? after : before;
}

/** Between a subject and its verb no sentence or list item ends, nor does another take over. */
function isSubject(between: string): boolean {
  return !/[.;“”]/.test(between) && between.length < 160 && !/(?:nghe|theo dõi|sau)\s+$/iu.test(between);
}

/** A person and those listed after, until the sentence goes on about something else. */
function listFrom(text: string, people: readonly NamedPerson[], first: number): number[] {
  const list = [first];
  for (let index = first + 1; index < people.length; index += 1) {
    const between = text.slice(people[index - 1]?.titleEnd ?? 0, people[index]?.start ?? 0);
    if (!/^\s*[;,]?\s*(?:và|cùng|cùng với)?\s*(?:(?:đồng chí|ông|bà)\s*)?$/iu.test(between)) break;
    list.push(index);
  }
  return list;
}

function personOf(name: string, vocabulary: Vocabulary): string | null {
  const key = keyOf(name);
  return (
    vocabulary.people.find(({ label, aliases }) => [label, ...aliases].some((known) => keyOf(known) === key))?.id ??
    null
  );
}

function keyOf(name: string): string {
  return syllablesOf(name)
    .map(({ text }) => spelling(text))
    .join(' ');
}
