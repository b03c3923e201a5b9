import type { Language } from '../labels/language.ts';
import { eventLabels } from '../labels/record.ts';
import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { phrases } from '../text/phrases.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';

/** A passage to be quoted; `part` names topics of which alone its sentences should speak. */
export function quoteOf(
  record: DocumentaryRecord,
  passage: RecordPassage,
  language: Language,
  part: readonly string[] | null = null,
) {
  const { conferenceOf, articles, people, topics } = lookupOf(record);
  const article = articles.get(passage.article);
  if (article === undefined) throw new Error(`${passage.article}: not in the record`);
  const translation = language === 'en' ? translationOf(record, passage) : null;
  const isOutdated = !translation && record.english.articles.get(passage.article)?.passages.has(passage.id);
  const vietnamese = partOn(passage.text, part?.flatMap((id) => topics.get(id) ?? []) ?? []);
  const shown = translation ? passage.text : vietnamese;
  const voice = people.get(passage.speaker ?? '') ?? null;
  return {
    conference: conferenceOf(passage),
    /** Its first line, where the ledger of the capture is shipped. */
    ledgerLine: record.ledgers.has(article.capture.sha256) ? passage.lines[0] : null,
    words: translation?.text ?? vietnamese,
    translation,
    /** The Vietnamese where the words are a translation, which is of the whole; of a part, that part. */
    original: translation && vietnamese,
    /** Of a part, the topic under which the whole passage stands. */
    whole: vietnamese !== passage.text ? topics.get(passage.topics[0] ?? '') : undefined,
    /** Why there is no English where that is looked for. */
    missing: language === 'vi' || translation ? null : isOutdated ? ('outdated' as const) : ('untranslated' as const),
    /** Who says it. */
    voice,
    /** The same, where the words do not name them. */
    speaker: voice && !shown.includes(voice.label) ? voice : null,
    /** True where it is nobody's speech and the words do not say that it is the newspaper's. */
    byPaper: passage.speaker === null && !shown.includes('bài báo'),
  };
}

/** The English of a passage with its status; null where there is none, or where its Vietnamese has changed since. */
export function translationOf({ english }: DocumentaryRecord, passage: RecordPassage) {
  const article = english.articles.get(passage.article);
  const found = article?.passages.get(passage.id);
  if (article === undefined || found === undefined || found.outdated) return null;
  return { text: found.text, status: article.status, reviewer: article.reviewer };
}

/** The sentences, or parts by semicolons and quotations, that name a subject, […] for the rest; else the whole text. */
export function partOn(text: string, subjects: readonly Topic[]): string {
  const names = subjects.flatMap(({ label, aliases }) => [label, ...aliases]);
  if (names.length === 0) return text;
  const speaks = phrases(...names);
  // Commas stand inside formulas, and quotations stay whole.
  const parts = text.split(/(?<=[.!?…;]”?|:(?= “)) (?=\S)(?![^“]*”)/u);
  if (!parts.some((part) => speaks.test(part))) return text;
  const shown = parts.map((part) => (speaks.test(part) ? part : '[…]'));
  return shown.filter((part, n) => part !== '[…]' || shown[n - 1] !== '[…]').join(' ');
}

/** “Tổng kết 2018”; of another organisation's review than that of the edition's first in scope, with its name. */
export function labelOf(record: DocumentaryRecord, conference: Conference, language: Language = 'vi'): string {
  const { kind, reviewYear, organisers } = conference;
  const [organiser] = organisers;
  const name = `${eventLabels[kind][language]} ${reviewYear}`;
  if (kind !== 'annual-review' || organiser === undefined || organiser === record.edition.scope[0]) return name;
  const known = lookupOf(record).organisations.get(organiser);
  const organisation = language === 'vi' ? (known?.short ?? known?.label) : known?.english;
  return `${name} (${organisation ?? organiser})`;
}
