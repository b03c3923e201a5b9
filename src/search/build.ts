import { createHash } from 'node:crypto';
import type { Language } from '../labels/language.ts';
import { conferenceKindNames, conferenceNames } from '../labels/search.ts';
import type { DocumentaryRecord, RecordPassage } from '../record/model.ts';
import type { Conference } from '../schema/conference.ts';
import { type IndexConference, indexVersion, roleOrder, type SearchIndex } from './index-format.ts';
import { isFunctionWord } from './query-words.ts';
import { keyOf } from './tokenize.ts';

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
  const translations = record.english.articles;
  const inEnglish = ({ article, id }: RecordPassage) => translations.get(article)?.passages.get(id)?.text;
  const all = record.articles.flatMap((article) => article.passages);
  const passages = language === 'vi' ? all : all.filter((passage) => inEnglish(passage) !== undefined);
  const named = <Entry extends { id: string }>(
    entries: readonly Entry[],
    list: 'topics' | 'people' | 'organisations',
  ) => {
    const ids = new Set(passages.flatMap((passage) => passage[list]));
    return entries.filter(({ id }) => ids.has(id));
  };
  const topics = named(vocabulary.topics, 'topics');
  const people = named(vocabulary.people, 'people');
  const organisations = named(vocabulary.organisations, 'organisations');
  const names = (
    entry: { id: string; label: string; english: string; aliases: readonly string[] },
    short: string | null = null,
  ) => {
    const label = language === 'vi' ? entry.label : entry.english;
    return written(entry.id, label, [language === 'vi' ? [] : entry.label, short ?? [], entry.aliases].flat(2));
  };
  const firstYear = years[0]?.year ?? 0;
  const places = (entries: readonly { id: string }[]) => new Map(entries.map(({ id }, place) => [id, place]));
  const placesIn = (entries: readonly { id: string }[], idsOf: (passage: RecordPassage) => readonly string[]) => {
    const known = places(entries);
    return passages.map((passage) => idsOf(passage).flatMap((id) => known.get(id) ?? []));
  };
  const conferencePlaces = places(conferences);
  return {
    version: indexVersion,
    language,
    firstYear,
    // First what most of the rest stands in, marks and all, so that it compresses to little.
    texts: passages.map((passage) => (language === 'vi' ? passage.text : (inEnglish(passage) ?? ''))),
    topics: topics.map((topic) => names(topic)),
    people: people.map(({ aliases, id, label }) => written(id, label, aliases)),
    organisations: organisations.map((body) => names(body, body.short)),
    offices: officesOf(people),
    glosses: [...glossesOf('topic', topics), ...glossesOf('organisation', organisations)],
    conferences: conferences.map((conference) => conferenceEntry(conference, record, language)),
    years: years.map(({ year, gap, held }) => {
      const about = passages.filter((passage) => passage.about.includes(year));
      const ahead = about.filter(({ role }) => role === 'task' || role === 'guidance').length;
      const result = about.filter(({ role }) => role === 'result').length;
      return {
        year,
        gap,
        task: ahead,
        result,
        about: about.length,
        held: held.map(({ what, url }) => ({ what, url })),
      };
    }),
    phrases: vocabulary.phrases.map(({ id, phrase, aliases, articles }) => {
      const printed = record.articles.flatMap((one) =>
        articles[one.id] ? (conferencePlaces.get(one.conference) ?? []) : [],
      );
      return { id, phrase: barred([phrase, ...aliases]), printed: [...new Set(printed)] };
    }),
    abbreviations: vocabulary.abbreviations.map(({ short, long }) => barred([short, long])),
    passages: {
      ids: passages.map(({ id }) => id),
      conference: passages.map(({ conference }) => conferencePlaces.get(conference) ?? 0),
      role: passages.map(({ role }) => roleOrder.indexOf(role)),
      topic: placesIn(topics, (passage) => passage.topics),
      person: placesIn(people, (passage) => passage.people),
      organisation: placesIn(organisations, (passage) => passage.organisations),
      year: passages.map((passage) => passage.years.map((year) => year - firstYear)),
      about: passages.map(({ about }) => about.map((year) => year - firstYear)),
    },
    translated:
      language === 'vi' ? passages.flatMap((passage, at) => (inEnglish(passage) === undefined ? [] : [at])) : [],
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

/** The offices of people, as their titles print them, with all who hold each. */
function officesOf(people: readonly { titles: readonly { title: string }[] }[]): string[] {
  const holders = new Map<string, Set<number>>();
  for (const [place, { titles }] of people.entries()) {
    for (const office of titles.flatMap(({ title }) => title.split(/,\s*/))) {
      if (!/^Ủy viên/.test(office)) holders.set(office, (holders.get(office) ?? new Set()).add(place));
    }
  }
  return [...holders].map(([office, places]) => barred([office, [...places].join(' ')]));
}

/** English names out of glosses: parts at commas and brackets, without the possessive that begins one. */
function glossesOf(kind: string, entries: readonly { english: string }[]): string[] {
  return entries.flatMap(({ english }, place) => {
    const parts = english.split(/[(),;]| and /);
    const names = parts.map((part) =>
      keyOf(part)
        .split(' ')
        .filter((word) => !isFunctionWord({ spelled: word, folded: word }) && word.length > 1),
    );
    return [
      ...new Set(names.filter((words) => words.length > 0).map((words) => `${kind} ${place} ${words.join(' ')}`)),
    ];
  });
}

function conferenceEntry(conference: Conference, record: DocumentaryRecord, language: Language): IndexConference {
  const { id, kind, title, theme, date, place, reviewYear, directionYear } = conference;
  const only = record.conferences.filter((one) => one.kind === kind).length === 1;
  const articles = record.articles.filter((article) => article.conference === id);
  const hosts = record.vocabulary.organisations;
  const host = hosts.find((body) => id === `tong-ket-${reviewYear}-${body.id}`);
  const where = host === undefined ? '' : `, ${language === 'vi' ? host.label : host.english}`;
  const label = `${conferenceNames[kind][language]} ${reviewYear}${where}`;
  const headlines = articles.flatMap(({ headline }) => headline ?? []);
  const sites = articles.flatMap(({ url, reprintOf }) =>
    [url, reprintOf?.url].flatMap((one) => (one ? new URL(one).hostname : [])),
  );
  const papers = articles.flatMap(({ publisher, reprintOf }) =>
    [publisher, reprintOf?.publisher].flatMap((one) => one ?? []),
  );
  const bare = [...sites, ...papers].map((name) => name.replace(/^www\.|^Báo | điện tử$|\.(com|vn)(\.vn)?$/g, ''));
  return {
    id,
    label,
    date,
    reviewYear,
    directionYear,
    names: [...(only ? conferenceKindNames[kind] : []), ...(place === null ? [] : [place])],
    items: [...new Set([...papers, ...sites, ...bare])],
    headlines: [...new Set([title, theme?.text ?? [], headlines].flat())],
  };
}
