import type { Language } from '../labels/language.ts';
import { conferenceName, passageLabel } from '../labels/record.ts';
import { linesLabel } from '../lib/wording.ts';
import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { phrases } from '../text/phrases.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';

/** A passage quoted away from its conference's page. */
export interface Statement {
  passage: RecordPassage;
  /** Its words, or its first sentences where it is long. */
  words: string;
  /** True when sentences were left out after `words`. */
  shortened: boolean;
  /** Where it stands: “Tổng kết 2018, đoạn 6”. */
  source: string;
  /** The day of that conference; null where it is unknown. */
  date: string | null;
  dateBasis: Conference['dateBasis'];
  /** Who said it, where the words do not name them. */
  speakers: string[];
  /** “dòng 13”. */
  lines: string;
}

const enough = 440;

/** Statements as they were made: most passages stand on the pages of several topics, years, people and bodies. */
const stated = perRecord(() => new Map<RecordPassage, Statement>());

/** A passage as other pages show it. */
export function statementOf(record: DocumentaryRecord, passage: RecordPassage): Statement {
  const made = stated(record).get(passage) ?? stateOne(record, passage);
  stated(record).set(passage, made);
  return made;
}

function stateOne(record: DocumentaryRecord, passage: RecordPassage): Statement {
  const conference = lookupOf(record).conferences.get(passage.conference);
  const words = firstSentences(passage.text, enough);
  return {
    passage,
    words,
    shortened: words.length < passage.text.length,
    source: `${conference === undefined ? passage.conference : labelOf(record, conference)}, ${passageLabel(passage.id)}`,
    date: conference?.date ?? null,
    dateBasis: conference?.dateBasis ?? 'unknown',
    speakers: speakersOf(record).get(passage) ?? [],
    lines: linesLabel(passage.lines),
  };
}

/**
 * Whose words a digest's passage gives without naming them: its editors add those people to it by hand, all others
 * are found by their names.
 */
const speakersOf = perRecord((record): Map<RecordPassage, string[]> => {
  const { articles, people, passages } = lookupOf(record);
  const names = new Map([...people.values()].map(({ id, label, aliases }) => [id, phrases([label, ...aliases])]));
  // Most are named by their label as it stands, which is found a hundred times faster than all ways to write it.
  const isNamed = (id: string, text: string) =>
    hasWhole(text, people.get(id)?.label ?? id) || names.get(id)?.test(text) !== false;
  const all = passages
    .filter((passage) => passage.people.length > 0 && articles.get(passage.article)?.text === 'digest')
    .map((passage): [RecordPassage, string[]] => {
      const unnamed = passage.people.filter((id) => !isNamed(id, passage.text));
      return [passage, unnamed.map((id) => people.get(id)?.label ?? id)];
    });
  return new Map(all.filter(([, speakers]) => speakers.length > 0));
});

/** True where a text has a name as it is written, between other letters than its own. */
function hasWhole(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{M}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
}

/** A passage as it is quoted in a language. */
export interface Quote {
  conference: Conference;
  /** In the language where it is translated, else in Vietnamese; […] stands where sentences are left out. */
  words: string;
  /** The Vietnamese where `words` are a translation; else null. */
  original: string | null;
  /** True where there is a translation that the Vietnamese has outgrown. */
  outdated: boolean;
  /** Who says it, where the words do not name them; else null. */
  speaker: string | null;
}

/**
 * A passage to be quoted.
 * @param part topics of which alone its sentences should speak; null for all of it
 */
export function quoteOf(
  record: DocumentaryRecord,
  passage: RecordPassage,
  language: Language,
  part: readonly string[] | null,
): Quote {
  const { conferences, people, topics } = lookupOf(record);
  const conference = conferences.get(passage.conference);
  if (conference === undefined) throw new Error(`${passage.conference}: no such conference`);
  const english =
    language === 'en' ? record.english.articles.get(passage.article)?.passages.get(passage.id) : undefined;
  const translated = english !== undefined && !english.outdated;
  const subjects = part?.flatMap((id) => topics.get(id) ?? []) ?? [];
  const vietnamese = part === null ? passage.text : sentencesOn(passage.text, subjects);
  const speaker = passage.speaker === null ? undefined : people.get(passage.speaker);
  return {
    conference,
    words: translated ? english.text : vietnamese,
    original: translated ? vietnamese : null,
    outdated: english?.outdated ?? false,
    speaker: speaker && !passage.text.includes(speaker.label) ? speaker.label : null,
  };
}

/**
 * The sentences of a text, or parts of one between semicolons, that name a subject.
 * @returns the whole text where every part does, or none
 */
export function sentencesOn(text: string, subjects: readonly Topic[]): string {
  const names = subjects.flatMap(({ label, aliases }) => [label, ...aliases]);
  if (names.length === 0) return text;
  const speaks = phrases(names);
  const parts = text.split(/(?<=[.!?…;]”?) (?=\S)/u);
  const kept = parts.map((part) => speaks.test(part));
  if (!kept.includes(true)) return text;
  const shown = parts.map((part, place) => (kept[place] ? part : '[…]'));
  return shown.filter((part, place) => part !== '[…]' || shown[place - 1] !== part).join(' ');
}

/** A conference's short name, with the organisation where that is not the edition's first in scope. */
export function labelOf(record: DocumentaryRecord, conference: Conference, language: Language = 'vi'): string {
  const [organiser] = conference.organisers;
  const own = conference.kind !== 'annual-review' || organiser === undefined || organiser === record.edition.scope[0];
  if (own) return conferenceName(conference, null, language);
  const known = lookupOf(record).organisations.get(organiser);
  const name = language === 'vi' ? (known?.short ?? known?.label) : known?.english;
  return conferenceName(conference, name ?? organiser, language);
}

/**
 * The sentences a text begins with.
 * @param limit the most characters they may have together; the first sentence is given whole, however long
 */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const sentences = text.split(/(?<=[.!?…]”?) (?=[\p{Lu}“])/u);
  let found = sentences[0] ?? text;
  for (const sentence of sentences.slice(1)) {
    if (found.length + 1 + sentence.length > limit) break;
    found += ` ${sentence}`;
  }
  return found;
}
