import { type Language, languages } from '../labels/language.ts';
import type { Conference } from '../schema/conference.ts';
import type { Organisation, Person, Topic } from '../schema/vocabulary.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';

/** The record's joins, each made once, so that a page costs what it shows. */
export interface Lookup {
  conferences: Map<string, Conference>;
  /** Conference id → its place in time. */
  placeOf: Map<string, number>;
  articles: Map<string, RecordArticle>;
  /** Conference id → its articles, the first one first. */
  articlesOf: Map<string, RecordArticle[]>;
  topics: Map<string, Topic>;
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  /** Conferences by who held them and by who attended them; each list in time. */
  heldBy: Map<string, Conference[]>;
  attendedBy: Map<string, Conference[]>;
  /** Every passage, by conference in time, then in the articles' order. */
  passages: RecordPassage[];
  /** Passages by a year they speak of, and by what they name; each list in the order of `passages`. */
  speakingOf: Map<number, RecordPassage[]>;
  naming: Record<'topics' | 'people' | 'organisations', Map<string, RecordPassage[]>>;
}

/** The joins of a record. */
export const lookupOf = perRecord(makeLookup);

function makeLookup({ conferences, articles, vocabulary }: DocumentaryRecord): Lookup {
  const articleById = byId(articles);
  const articlesOf = new Map(
    conferences.map((conference) => [conference.id, conference.articles.flatMap((id) => articleById.get(id) ?? [])]),
  );
  const passages = [...articlesOf.values()].flatMap((reporting) => reporting.flatMap((article) => article.passages));
  return {
    conferences: byId(conferences),
    placeOf: new Map(conferences.map(({ id }, place) => [id, place])),
    articles: articleById,
    articlesOf,
    topics: byId(vocabulary.topics),
    people: byId(vocabulary.people),
    organisations: byId(vocabulary.organisations),
    heldBy: groupedBy(conferences, ({ organisers }) => organisers),
    attendedBy: groupedBy(conferences, ({ participants }) => [
      ...new Set(participants.flatMap(({ person }) => person ?? [])),
    ]),
    passages,
    speakingOf: groupedBy(passages, ({ about }) => about),
    naming: {
      topics: groupedBy(passages, ({ topics }) => topics),
      people: groupedBy(passages, ({ people }) => people),
      organisations: groupedBy(passages, ({ organisations }) => organisations),
    },
  };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Items under each of their keys, in their order. */
export function groupedBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The body whose review a conference is: the edition's own where it is among the organisers, else the first. */
export function bodyOf({ edition }: DocumentaryRecord, { organisers }: Conference): string | null {
  const [own = ''] = edition.scope;
  return organisers.includes(own) ? own : (organisers[0] ?? null);
}

/** The languages of the edition's pages: English where there is a translation of anything. */
export function languagesOf({ english }: DocumentaryRecord): readonly Language[] {
  return english.articles.size + english.years.size > 0 ? languages : ['vi'];
}

/** For each language the route that `src/pages/[...lang]/` stands under. */
export function languageRoutes(record: DocumentaryRecord): { lang: string | undefined; language: Language }[] {
  return languagesOf(record).map((language) => ({ lang: language === 'vi' ? undefined : language, language }));
}
