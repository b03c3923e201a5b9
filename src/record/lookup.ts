import { type Language, languages } from '../labels/language.ts';
import type { Conference } from '../schema/conference.ts';
import type { DocumentaryRecord, RecordArticle, RecordCore, RecordPassage } from './model.ts';

/** Makes something of a record or a language once, however many pages ask for it. */
export function once<Of, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new Map<Of, Value>();
  return (of) => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
}

/** The record's joins, each made once, so that a page costs what it shows; lists are by conference in time. */
export const lookupOf = once(({ conferences, articles, vocabulary }: RecordCore) => {
  const articleById = byId(articles);
  const articlesOf = (conference: Conference) => conference.articles.flatMap((id) => articleById.get(id) ?? []);
  const passages = conferences.flatMap(articlesOf).flatMap((article) => article.passages);
  const counted = passages.filter(({ repeats }) => repeats === null);
  const years = new Set(counted.flatMap(({ about }) => about));
  const conferenceById = byId(conferences);
  return {
    conferences: conferenceById,
    conferenceOf({ conference, id }: RecordPassage): Conference {
      const found = conferenceById.get(conference);
      if (found === undefined) throw new Error(`${conference}#${id}: its conference is not in the record`);
      return found;
    },
    articles: articleById,
    articlesOf,
    topics: byId(vocabulary.topics),
    people: byId(vocabulary.people),
    organisations: byId(vocabulary.organisations),
    passages,
    /** Without those that only repeat another, which are counted nowhere. */
    counted,
    /** The same, by the years that they are about. */
    countedAbout: new Map([...years].map((year) => [year, counted.filter(({ about }) => about.includes(year))])),
  };
});

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** False where any of the articles, an edition's or a citation's, stands in the newspaper's text. */
export const isOfDigests = ({ articles }: { articles: readonly RecordArticle[] }) =>
  articles.every(({ text }) => text === 'digest');

/** The languages of the edition's pages: English where there is a translation of anything. */
export const languagesOf = ({ english }: { english: Record<'articles' | 'years', { size: number }> }) =>
  english.articles.size + english.years.size > 0 ? languages : (['vi'] as const);

/** For each language the route that `src/pages/[...lang]/` stands under. */
export function languageRoutes(record: DocumentaryRecord): { lang: string | undefined; language: Language }[] {
  return languagesOf(record).map((language) => ({ lang: language === 'vi' ? undefined : language, language }));
}
