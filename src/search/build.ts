import { createHash } from 'node:crypto';
import type { Language } from '../labels/language.ts';
import { conferenceKindNames, conferenceNames } from '../labels/search.ts';
import type { DocumentaryRecord, RecordPassage } from '../record/model.ts';
import type { Conference } from '../schema/conference.ts';
import { type IndexConference, indexVersion, roleOrder, type SearchIndex } from './index-format.ts';
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
 * @throws when a name has the bar that stands between names
 */
export function buildIndex(record: DocumentaryRecord, language: Language = 'vi'): SearchIndex {
  const { vocabulary, conferences, years } = record;
  const isVietnamese = language === 'vi';
  const inEnglish = ({ article, id }: RecordPassage) => record.english.articles.get(article)?.passages.get(id)?.text;
  const all = record.articles.flatMap((article) => article.passages);
  const textOf = (passage: RecordPassage) => (isVietnamese ? passage.text : inEnglish(passage));
  const passages = all.filter((passage) => textOf(passage) !== undefined);
  const namedIn = (list: 'topics' | 'people' | 'organisations') =>
    new Set(passages.flatMap((passage) => passage[list]));
  const [topicIds, peopleIds, bodyIds] = [namedIn('topics'), namedIn('people'), namedIn('organisations')];
  const topics = vocabulary.topics.filter(({ id }) => topicIds.has(id));
  const people = vocabulary.people.filter(({ id }) => peopleIds.has(id));
  const organisations = vocabulary.organisations.filter(({ id }) => bodyIds.has(id));
  const names = ({ id, label, english, aliases }: (typeof topics)[number], short: string | null = null) => {
    const others = [isVietnamese ? [] : label, short ?? [], aliases, englishNames(english)].flat(2);
    return written(id, isVietnamese ? label : english, others);
  };
  const places = (entries: readonly { id: string }[]) => new Map(entries.map(({ id }, place) => [id, place]));
  const [topicPlaces, peoplePlaces, bodyPlaces] = [places(topics), places(people), places(organisations)];
  const conferencePlaces = places(conferences);
  return {
    version: indexVersion,
    // First the texts, in which most of the rest stands, so that it compresses to little.
    passages: passages.map((passage) => ({
      id: passage.id,
      text: textOf(passage) ?? '',
      conference: conferencePlaces.get(passage.conference) ?? 0,
      role: roleOrder.indexOf(passage.role),
      topic: passage.topics.flatMap((id) => topicPlaces.get(id) ?? []),
      person: passage.people.flatMap((id) => peoplePlaces.get(id) ?? []),
      organisation: passage.organisations.flatMap((id) => bodyPlaces.get(id) ?? []),
      named: passage.years,
      about: passage.about,
      ...(isVietnamese && inEnglish(passage) !== undefined ? { translated: true } : {}),
    })),
    topics: topics.map((topic) => names(topic)),
    people: people.map(({ aliases, id, label }) => written(id, label, aliases)),
    organisations: organisations.map((body) => names(body, body.short)),
    offices: officesOf(people),
    conferences: conferences.map((conference) => conferenceEntry(conference, record, language)),
    years: years.map(({ year, gap, held }) => ({ year, gap, held: held.map(({ what, url }) => ({ what, url })) })),
    phrases: vocabulary.phrases.map(({ id, phrase, aliases, articles }) => {
      const printing = record.articles.filter((article) => articles[article.id]);
      const printed = printing.flatMap(({ conference }) => conferencePlaces.get(conference) ?? []);
      return { id, phrase: barred([phrase, ...aliases]), printed: [...new Set(printed)] };
    }),
    synonyms: [...vocabulary.abbreviations.map(({ short, long }) => [short, long]), ...synonyms].map(barred),
  };
}

/** The index of a language as a file. */
export function indexFile(record: DocumentaryRecord, language: Language): IndexFile {
  const body = JSON.stringify(buildIndex(record, language));
  return { name: `doan.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.json`, body };
}

function written(id: string, label: string, names: readonly string[]): string {
  const own = keyOf(label);
  return barred([own.replaceAll(' ', '-') === id ? '' : id, label, ...shortest(names, own)]);
}

function barred(names: readonly string[]): string {
  const wrong = names.find((name) => name.includes('|'));
  if (wrong !== undefined) throw new Error(`content/vocabulary: "${wrong}" has a bar — write the name without it`);
  return names.join('|');
}

/** Names that no other of them stands in, each once, with its marks where one way to write it has them. */
function shortest(names: readonly string[], label: string): string[] {
  const ways = new Map<string, string>();
  for (const name of names) {
    const folded = keyOf(name);
    const known = ways.get(folded);
    if (known === undefined || known.toLowerCase() === folded) ways.set(folded, name);
  }
  const all = [label, ...ways.keys()];
  return [...ways]
    .filter(([name]) => name !== label && !all.some((other) => other !== name && ` ${name} `.includes(` ${other} `)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, name]) => name);
}

/** The offices of people, as their titles print them and as they are called, with all who hold each. */
function officesOf(people: readonly { titles: readonly { title: string }[] }[]): string[] {
  const holders = new Map<string, Set<number>>();
  for (const [place, { titles }] of people.entries()) {
    for (const office of titles.flatMap(({ title }) => title.split(/,\s*/))) {
      const names = /^Ủy viên/.test(office) ? [] : [office, ...(officeForms[office] ?? [])];
      for (const name of names) holders.set(name, (holders.get(name) ?? new Set()).add(place));
    }
  }
  return [...holders].map(([office, places]) => barred([office]) + [...places].map((place) => `|${place}`).join(''));
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
