import { createHash } from 'node:crypto';
import type { Language } from '../labels/language.ts';
import { conferenceKindNames, conferenceNames } from '../labels/search.ts';
import type { DocumentaryRecord, RecordPassage } from '../record/model.ts';
import type { Conference } from '../schema/conference.ts';
import { type IndexConference, type IndexEntry, indexVersion, roleOrder, type SearchIndex } from './index-format.ts';
import { isFunctionWord, officeForms, synonyms } from './query-words.ts';
import { keyOf, wordsOf } from './tokenize.ts';

/** A file of an index, named by its content, so that it can be kept for ever. */
export interface IndexFile {
  name: string;
  body: string;
}

/**
 * Makes the index of an edition in one language; of a translation, those passages that it has.
 * @returns the same for the same record, whatever the machine
 */
export function buildIndex(record: DocumentaryRecord, language: Language = 'vi'): SearchIndex {
  const { vocabulary, conferences, years } = record;
  const isVietnamese = language === 'vi';
  const inEnglish = ({ article, id }: RecordPassage) => record.english.articles.get(article)?.passages.get(id)?.text;
  const textOf = (passage: RecordPassage) => (isVietnamese ? passage.text : inEnglish(passage));
  const passages = record.articles.flatMap((article) => article.passages).filter((one) => textOf(one) !== undefined);
  const tagged = new Set(passages.flatMap((one) => [...one.topics, ...one.people, ...one.organisations]));
  const topics = vocabulary.topics.filter(({ id }) => tagged.has(id));
  const people = vocabulary.people.filter(({ id }) => tagged.has(id));
  const organisations = vocabulary.organisations.filter(({ id }) => tagged.has(id));
  const entry = ({ id, label, english, aliases }: (typeof topics)[number], short: string | null = null): IndexEntry => {
    const names = [label, short ?? [], aliases, englishNames(english)].flat();
    return { id, label: isVietnamese ? label : english, names: shortest(names).slice(1) };
  };
  const places = (ids: readonly string[], entries: readonly { id: string }[]) =>
    ids.map((id) => entries.findIndex((one) => one.id === id));
  return {
    version: indexVersion,
    // First the texts, in which most of the rest stands, so that it compresses to little.
    passages: passages.map((passage) => ({
      id: passage.id,
      text: textOf(passage) ?? '',
      conference: conferences.findIndex(({ id }) => id === passage.conference),
      role: roleOrder.indexOf(passage.role),
      topic: places(passage.topics, topics),
      person: places(passage.people, people),
      organisation: places(passage.organisations, organisations),
      named: passage.years,
      about: passage.about,
      ...(isVietnamese && inEnglish(passage) !== undefined ? { translated: true } : {}),
    })),
    entries: {
      topic: topics.map((topic) => entry(topic)),
      person: people.map(({ id, label, aliases, titles }) => {
        return { id, label, names: [...new Set([...aliases, ...officeNames(titles)])] };
      }),
      organisation: organisations.map((body) => entry(body, body.short)),
      conference: conferences.map((conference) => conferenceEntry(conference, record, language)),
      year: years.map(({ year, gap, held }) => {
        const known = held.map(({ what, url }) => ({ what, url }));
        return { id: String(year), label: String(year), names: [`năm ${year}`], year, gap, held: known };
      }),
      phrase: vocabulary.phrases.map(({ id, phrase, aliases, articles }) => {
        const printing = record.articles.filter((article) => articles[article.id]);
        const printed = places([...new Set(printing.map(({ conference }) => conference))], conferences);
        return { id, label: phrase, names: aliases, printed };
      }),
    },
    wordings: [...vocabulary.abbreviations.map(({ short, long }): [string, string] => [short, long]), ...synonyms],
  };
}

/** The index of a language as a file. */
export function indexFile(record: DocumentaryRecord, language: Language): IndexFile {
  const body = JSON.stringify(buildIndex(record, language));
  return { name: `doan.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.json`, body };
}

/** The first of some names, and those that no other of them stands in; of two alike but for marks the one before. */
function shortest(names: readonly string[]): string[] {
  const keys = names.map(keyOf);
  const holds = (at: number, other: number) =>
    keys[other] === keys[at] ? other < at : ` ${keys[at]} `.includes(` ${keys[other]} `);
  return names.filter((_, at) => at === 0 || !names.some((_, other) => holds(at, other)));
}

/** What holders of offices are called: the offices' names, and what those of three words and more are shortened to. */
function officeNames(titles: readonly { title: string }[]): string[] {
  const offices = titles.flatMap(({ title }) => title.split(/,\s*/)).filter((office) => !/^Ủy viên/.test(office));
  return offices
    .flatMap((office) => [office, ...(officeForms[office] ?? [])])
    .flatMap((name) => {
      const words = name.split(' ');
      return [name, ...words.slice(2).map((_, left) => words.slice(0, left + 2).join(' '))];
    });
}

/** English names out of a gloss: parts at commas and brackets, without the words that a query leaves out. */
function englishNames(gloss: string): string[] {
  const parts = gloss.split(/[(),;]| and /).map((part) => wordsOf(part).filter((word) => !isFunctionWord(word)));
  const names = parts.map((words) => words.map(({ folded }) => folded).join(' '));
  return names.filter((name) => /[a-z]{3}/.test(name));
}

function conferenceEntry(conference: Conference, record: DocumentaryRecord, language: Language): IndexConference {
  const { id, kind, title, theme, date, place, reviewYear } = conference;
  const isOnly = record.conferences.filter((one) => one.kind === kind).length === 1;
  const articles = record.articles.filter((article) => article.conference === id);
  const host = record.vocabulary.organisations.find((body) => id === `tong-ket-${reviewYear}-${body.id}`);
  const where = host === undefined ? '' : `, ${language === 'vi' ? host.label : host.english}`;
  const label = `${conferenceNames[kind][language]} ${reviewYear}${where}`;
  const short = label.replace(' năm ', ' ');
  const sources = articles.flatMap(({ url, publisher, reprintOf }) => [{ url, publisher }, reprintOf ?? []].flat());
  const papers = sources.flatMap(({ publisher }) => publisher ?? []);
  const sites = sources.flatMap(({ url }) => (url ? new URL(url).hostname : []));
  const bare = [...sites, ...papers].map((name) => name.replace(/^www\.|^Báo | điện tử$|\.(com|vn)(\.vn)?$/g, ''));
  return {
    id,
    label,
    date,
    reviewYear,
    names: [
      id,
      ...[label, short].flatMap((name) => [name, `hội nghị ${name}`]),
      ...daysOf(date),
      ...(isOnly ? conferenceKindNames[kind] : []),
      ...(place === null ? [] : [place]),
      ...new Set([...papers, ...sites, ...bare]),
    ],
    headlines: [...new Set([title, theme?.text ?? [], articles.flatMap(({ headline }) => headline ?? [])].flat())],
  };
}

/** The ways to write an ISO day, its year or day left out too. */
function daysOf(date: string | null): string[] {
  if (date === null) return [];
  const [year, month, day] = date.split('-').map(Number);
  const inWords = `ngày ${day} tháng ${month}`;
  return [`${day}/${month}`, `${day}/${month}/${year}`, inWords, `${inWords} năm ${year}`].concat([
    `${month}/${year}`,
    `tháng ${month} năm ${year}`,
    `tháng ${month}/${year}`,
  ]);
}
