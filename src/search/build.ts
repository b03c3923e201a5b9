import { hostOf } from '../addresses.ts';
import { printDay } from '../dates.ts';
import type { Language } from '../labels/language.ts';
import { roleLabels } from '../labels/record.ts';
import { conferenceKindNames } from '../labels/search.ts';
import { sidesOf } from '../record/counts.ts';
import type { DocumentaryRecord, RecordPassage } from '../record/model.ts';
import { labelOf } from '../record/statements.ts';
import { heldOutside } from '../record/years.ts';
import { passageRole } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Topic } from '../schema/vocabulary.ts';
import { type IndexConference, type IndexEntry, indexVersion, type SearchIndex } from './index-format.ts';
import { officeForms, roleWords } from './query-words.ts';
import { hasKey, keyOf, slugOf, type Word, wordsOf } from './tokenize.ts';
import { shortName } from './weights.ts';

/** Makes the index of an edition in one language, of a translation its passages; the same on every machine. */
export function buildIndex(record: DocumentaryRecord, language: Language = 'vi'): SearchIndex {
  const { vocabulary, conferences, years } = record;
  const isVietnamese = language === 'vi';
  const inEnglish = ({ article, id }: RecordPassage) => record.english.articles.get(article)?.passages.get(id)?.text;
  const textOf = (passage: RecordPassage) => (isVietnamese ? passage.text : inEnglish(passage));
  const passages = record.articles.flatMap((article) => article.passages).filter((one) => textOf(one) !== undefined);
  const tagged = new Set(passages.flatMap((one) => [...one.topics, ...one.people, ...one.organisations]));
  const isTagged = ({ id }: { id: string }) => tagged.has(id);
  const printed = new Set(passages.flatMap((one) => wordsOf(textOf(one) ?? '').map(({ folded }) => folded)));
  const subject = (kind: 'topic' | 'organisation', own: Topic, short: string | null): IndexEntry => {
    const label = isVietnamese ? own.label : own.english;
    const names = [label, own.label, short ?? [], own.aliases, englishNames(own.english)].flat();
    // The edition's own body is known by whole names alone: none of them stands for a longer one.
    return { kind, id: own.id, label, names: record.edition.scope.includes(own.id) ? names : shortest(names, printed) };
  };
  const entries: IndexEntry[] = [
    ...conferences.map((conference) => conferenceEntry(conference, record, language)),
    ...vocabulary.people.filter(isTagged).map(({ id, label, aliases, titles }): IndexEntry => {
      return { kind: 'person', id, label, names: [...aliases, ...officeNames(titles)] };
    }),
    ...vocabulary.topics.filter(isTagged).map((topic) => subject('topic', topic, null)),
    ...vocabulary.organisations.filter(isTagged).map((body) => subject('organisation', body, body.short)),
    ...years.map((entry): IndexEntry => {
      const { year, gap } = entry;
      const held = heldOutside(record, entry, language).map(({ dated, url }) => ({ what: dated, url }));
      const titles = held.flatMap(({ what }) => what.match(/^(?![^,]*\d{4})[^,(]+?(?= ?[,(])/) ?? []);
      const days = entry.held.flatMap(({ date }) => (date === null ? [] : printDay(date)));
      const names = [`năm ${year}`, ...titles, ...titles.map((title) => title.replace('lần thứ ', '')), ...days];
      const { result, task } = sidesOf(record, year);
      const counts = { result: result.length, task: task.length };
      return { kind: 'year', id: `${year}`, label: `${year}`, names, counts, gap, held };
    }),
    ...vocabulary.phrases.map(({ id, phrase, aliases, english, articles }): IndexEntry => {
      const [label = phrase, ...names] = isVietnamese ? [phrase, ...aliases, english] : [english, phrase, ...aliases];
      const printing = record.articles.filter((article) => articles[article.id]).map(({ conference }) => conference);
      const printed = conferences.flatMap((one, place) => (printing.includes(one.id) ? place : []));
      return { kind: 'phrase', id, label, names, printed };
    }),
    ...passageRole.options.map((role): IndexEntry => {
      return { kind: 'role', id: role, label: roleLabels[role][language], names: roleWords[role].split('|') };
    }),
  ];
  const placeOf = (kind: IndexEntry['kind']) => (id: string) =>
    entries.findIndex((entry) => entry.kind === kind && entry.id === id);
  return {
    version: indexVersion,
    language,
    passages: {
      text: passages.map((passage) => textOf(passage) ?? ''),
      conference: passages.map(({ conference }) => placeOf('conference')(conference)),
      tags: passages.map(({ topics, people, organisations }) =>
        [
          topics.map(placeOf('topic')),
          people.map(placeOf('person')),
          organisations.map(placeOf('organisation')),
        ].flat(),
      ),
      named: passages.map(({ years }) => years),
      about: passages.map(({ about }) => about),
      repeats: passages.map(({ repeats }) => repeats),
      role: passages.map(({ role }) => role),
      id: passages.map(({ id }) => id),
      translated: passages.map((passage) => isVietnamese && inEnglish(passage) !== undefined),
    },
    entries: entries.map(({ id, label, ...rest }) => {
      const all = [label, ...rest.names];
      const keys = all.map((name) => keyOf(wordsOf(name)));
      const names = all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
      return id === slugOf(wordsOf(label)) ? { ...rest, names } : { id, ...rest, names };
    }),
    scope: record.edition.scope,
    wordings: vocabulary.abbreviations.map(({ short, long }) => [short, long]),
  };
}

/** Names but the first, as queries are read; without short ones that add to others only printed words and no year. */
function shortest(all: readonly string[], printed: ReadonlySet<string>): string[] {
  const names = all.map((name) => name.replace(/ của Việt Nam$/, ''));
  const words = names.map(wordsOf);
  const keys = words.map(keyOf);
  const isPrintedWord = ({ folded }: Word) => printed.has(folded) && !/^\d{4}$/.test(folded);
  const isPrinted = words.map((own) => own.length <= shortName && own.every(isPrintedWord));
  const holds = (at: number, other: number) =>
    keys[other] === keys[at] ? other < at : isPrinted[at] && hasKey(keys[at] ?? '', keys[other] ?? '');
  return names.filter((_, at) => at > 0 && !names.some((_, other) => holds(at, other)));
}

/** The names of offices, of longer ones the first two, four and six words as well, for whoever holds them. */
function officeNames(titles: readonly { title: string }[]): string[] {
  const offices = titles.flatMap(({ title }) => title.split(/,\s*/)).filter((office) => !/^Ủy viên/.test(office));
  return offices.flatMap((office) => {
    const begun = [2, 4, 6].map((count) => office.split(' ').slice(0, count).join(' '));
    return [office, ...begun, ...(officeForms[office]?.split('|') ?? [])];
  });
}

/** English names out of a gloss: parts at commas, brackets and "and", without an article. */
function englishNames(gloss: string): string[] {
  const parts = gloss.replace(/Vietnam\b/, 'Viet Nam').split(/[(),;]| and /);
  return parts.map((part) => keyOf(wordsOf(part)).replace(/^the /, '')).filter((name) => /[a-z]{3}/.test(name));
}

function conferenceEntry(conference: Conference, record: DocumentaryRecord, language: Language): IndexConference {
  const { id, kind, title, theme, date, place, reviewYear } = conference;
  const articles = record.articles.filter((article) => article.conference === id);
  const name = labelOf(record, conference);
  const said = [name, name.replace(/(?=\d{4})/, 'năm ')];
  const english = labelOf(record, conference, 'en').replace(/ o[fn] /, ' ');
  const sources = articles.flatMap(({ url, publisher, reprintOf }) => [{ url, publisher }, reprintOf ?? []].flat());
  const papers = sources.flatMap(({ publisher: own }) => (own ? [own, own.replace(/^Báo | điện tử$/g, '')] : []));
  const sites = sources.flatMap(({ url }) => (url ? hostOf(url) : []));
  const authors = articles.flatMap(({ byline }) => byline?.replace(/ \(.*/, '') ?? []);
  const papersInIds = articles.flatMap((article) => article.id.replace(`${id}-`, '').match(/^[a-z]+$/) ?? []);
  const isOnly = record.conferences.filter((one) => one.kind === kind).length === 1;
  const kinds = isOnly ? conferenceKindNames[kind].split('|') : [];
  // Where others met too is no name of one.
  const known = record.conferences.map((one) => one.place ?? one.external.find(({ key }) => key === 'place')?.value);
  const ownPlace = known.filter((one) => one === place).length === 1 ? place : null;
  const dated = ['$1 conference', 'conference reviewing $1'].map((form) => english.replace(/^Review (\d+)/, form));
  const others = [dated, kinds, ownPlace ?? [], papers, sites, authors, papersInIds].flat();
  const translations = language === 'en' ? articles.flatMap(({ id }) => record.english.articles.get(id) ?? []) : [];
  const inEnglish = translations.flatMap((one) => [one.title, one.headline ?? [], one.theme ?? []]);
  const headlines = [title, theme?.text ?? [], articles.flatMap(({ headline }) => headline ?? []), inEnglish];
  return {
    kind: 'conference',
    id,
    label: labelOf(record, conference, language),
    date,
    reviewYear,
    names: [id, said, english, english.replace(/^(.*) (\d{4})/, '$2 $1'), daysOf(date), others].flat(),
    headlines: [...new Set(headlines.flat(2))],
  };
}

/** The ways to write an ISO day, its year or day left out too, as queries are read. */
function daysOf(date: string | null): string[] {
  if (date === null) return [];
  const [year, month, day] = date.split('-').map(Number);
  return [`${day}/${month}`, `${day}/${month}/${year}`, `${month}/${year}`, `tháng ${month}`];
}
