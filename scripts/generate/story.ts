import type { PassageRole } from '../../src/schema/article.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import type { Cast, Conference } from './conference.ts';
import { type PrintedDay, printedDay } from './dates.ts';
import { type Field, fields } from './fields.ts';
import { rolesOfSlots, type Said, type Setting } from './fillings.ts';
import * as ahead from './moves-ahead.ts';
import * as behind from './moves-behind.ts';
import type { Pair } from './phrases.ts';
import type { Random } from './random.ts';
import { capital, say } from './scene.ts';

/** A sentence of an article with the role of its passage. */
export interface Sentence extends Said {
  role: PassageRole;
  /** How many spaced words the newspaper's wording has: about its syllables, and ten times as fast to count. */
  length: number;
}

/** A line of an article's body, or its lead. */
export interface Paragraph {
  class: 'lead' | 'body' | 'subheading';
  sentences: Sentence[];
}

/** An article's text, apart from the page it stands on. */
export interface Story {
  conference: Conference;
  paragraphs: Paragraph[];
  printedDay: PrintedDay;
  /** As printed after "tại"; null when the article names none. */
  place: string | null;
  /** Those whose part it tells, in the order it names them. */
  participants: ConferenceFacts['participants'];
  /** Whether it tells of the theme. */
  hasTheme: boolean;
  /** Whether it prints the conference's title. */
  hasTitle: boolean;
  /** Agreements, projects and forums named. */
  works: string[];
}

/** Fewest and most spaced words of a body paragraph, which keeps it within 20 to 110 syllables. */
const paragraphWords = [22, 100] as const;

/**
 * Writes one report of a conference.
 * @param stream decides what is told and how; the same stream tells the same
 */
export function storyOf(seed: string, conference: Conference, stream: Random): Story {
  const day = printedDay(stream, conference.heldOn);
  const place = stream.chance(80) ? stream.pick(conference.organisation.places) : null;
  const setting: Setting = { seed, conference, held: heldWords(day, place) };
  const themes = stream.shuffled(fields.filter(({ inner }) => !inner)).slice(0, stream.between(4, 8));
  const inners = fields.filter(({ inner }) => inner);
  const paragraphs: Paragraph[] = [];
  const add = (role: PassageRole, move: Pair, field: Field, kind: Paragraph['class'] = 'body') => {
    paragraphs.push({ class: kind, sentences: [sentenceOf(role, say(move, field, setting, stream))] });
  };
  const main = themes[0] as Field;
  const some = (role: PassageRole, list: readonly Pair[], field: Field) => {
    const [first, ...more] = stream.shuffled(list);
    add(role, first as Pair, field);
    lengthen(more, field, role);
  };
  const lengthen = (more: readonly Pair[], field: Field, role: PassageRole, least = stream.pick([22, 30, 45, 60])) => {
    const { sentences } = paragraphs.at(-1) as Paragraph;
    for (const move of more) {
      if (lengthOf(sentences) >= least) break;
      sentences.push(sentenceOf(role, say(move, field, setting, stream)));
    }
    while (lengthOf(sentences) > paragraphWords[1] && sentences.length > 1) sentences.pop();
  };
  const heading = (words: string) => {
    const said = { press: words, account: '', parts: [], works: [] };
    paragraphs.push({ class: 'subheading', sentences: [sentenceOf('context', said)] });
  };

  const isMeeting = conference.kind === 'inter-agency-meeting';
  const hasHeadings = stream.chance(30);
  if (stream.chance(60)) add('guidance', stream.pick(ahead.leads), main, 'lead');
  add('context', stream.pick(isMeeting ? behind.meetingOpenings : behind.openings), main);
  for (const move of behind.parts) if (stream.chance(55)) add('context', move, main);
  some('context', behind.contexts, main);
  if (hasHeadings) heading(`Dấu ấn năm ${conference.reviewYear}`);
  for (const field of themes) some('result', behind.results, field);
  if (stream.chance(70)) {
    some('guidance', ahead.guidances.slice(0, 1 + stream.below(2)), main);
    lengthen(stream.shuffled(ahead.urgings), main, 'guidance', 60);
  }
  const future = stream.shuffled(themes).slice(0, stream.between(1, 7));
  if (hasHeadings)
    heading(`${capital(stream.pick(['nhiệm vụ trọng tâm', 'phương hướng']))} năm ${conference.directionYear}`);
  for (const field of future) some('task', ahead.tasks, field);
  for (const field of stream.shuffled(inners).slice(0, stream.below(3))) some('task', ahead.sectors, field);
  const hasTheme = conference.theme !== null && stream.chance(85);
  if (hasTheme) add('guidance', stream.pick(ahead.emulations), main);
  else if (stream.chance(60)) add('guidance', stream.pick(ahead.farewells), main);
  if (stream.chance(25)) some('proceedings', ahead.honours, main);

  for (const paragraph of paragraphs) mendLength(paragraph, main, setting, stream);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    conference,
    paragraphs,
    printedDay: day,
    place,
    participants: participantsOf(conference, sentences),
    hasTheme,
    hasTitle: sentences.some(({ press }) => press.includes(conference.title)),
    works: sentences.flatMap(({ works }) => works),
  };
}

function heldWords({ words }: PrintedDay, place: string | null): Pair {
  const day = words === null ? null : words.charAt(0).toLowerCase() + words.slice(1);
  if (day !== null) return place === null ? [day, day] : [`${day}, tại ${place}`, `${day} ở ${place}`];
  return place === null ? ['vừa qua', 'gần đây'] : [`tại ${place}`, `ở ${place}`];
}

/** A body paragraph that came out too short gets a sentence more. */
function mendLength(paragraph: Paragraph, field: Field, setting: Setting, stream: Random): void {
  if (paragraph.class !== 'body') return;
  while (lengthOf(paragraph.sentences) < paragraphWords[0]) {
    const role = paragraph.sentences[0]?.role ?? 'result';
    const list = role === 'task' ? ahead.tasks : role === 'proceedings' ? ahead.honours : behind.results;
    paragraph.sentences.push(sentenceOf(role, say(stream.pick(list), field, setting, stream)));
  }
}

function sentenceOf(role: PassageRole, said: Said): Sentence {
  return { ...said, role, length: said.press.split(' ').length };
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}

function participantsOf(conference: Conference, sentences: readonly Said[]): Story['participants'] {
  const found: Story['participants'] = [];
  for (const part of sentences.flatMap(({ parts }) => parts as (keyof Cast)[])) {
    const { id, name, title } = conference.cast[part];
    let known = found.find((one) => one.name === name);
    if (known === undefined) {
      known = { person: id, name, title, roles: [] };
      found.push(known);
    }
    if (!known.roles.includes(rolesOfSlots[part])) known.roles.push(rolesOfSlots[part]);
  }
  return found;
}
