import type { Conference } from '../schema/conference.ts';
import type { Organisation, Person, Topic } from '../schema/vocabulary.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from './model.ts';

/** The record's joins, each made once, so that a page costs what it shows. */
export interface Lookup {
  conferences: Map<string, Conference>;
  articles: Map<string, RecordArticle>;
  /** Conference id → its articles, the first one first. */
  articlesOf: Map<string, RecordArticle[]>;
  topics: Map<string, Topic>;
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  /** Every passage, by conference in time, then in the articles' order. */
  passages: RecordPassage[];
  /** Passages by a year they speak of, and by what they name; each list in the order of `passages`. */
  speakingOf: Map<number, RecordPassage[]>;
  naming: Record<'topics' | 'people' | 'organisations', Map<string, RecordPassage[]>>;
}

const made = new WeakMap<DocumentaryRecord, Lookup>();

/** The joins of a record. */
export function lookupOf(record: DocumentaryRecord): Lookup {
  const known = made.get(record);
  if (known !== undefined) return known;
  const lookup = makeLookup(record);
  made.set(record, lookup);
  return lookup;
}

function makeLookup({ conferences, articles, vocabulary }: DocumentaryRecord): Lookup {
  const articleById = byId(articles);
  const articlesOf = new Map(
    conferences.map((conference) => [conference.id, conference.articles.flatMap((id) => articleById.get(id) ?? [])]),
  );
  const passages = [...articlesOf.values()].flatMap((reporting) => reporting.flatMap((article) => article.passages));
  return {
    conferences: byId(conferences),
    articles: articleById,
    articlesOf,
    topics: byId(vocabulary.topics),
    people: byId(vocabulary.people),
    organisations: byId(vocabulary.organisations),
    passages,
    speakingOf: groupedBy(passages, ({ years }) => years),
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

function groupedBy<Key>(passages: readonly RecordPassage[], keysOf: (passage: RecordPassage) => readonly Key[]) {
  const groups = new Map<Key, RecordPassage[]>();
  for (const passage of passages) {
    for (const key of keysOf(passage)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [passage]);
      else group.push(passage);
    }
  }
  return groups;
}
