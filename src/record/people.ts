import type { Participant } from '../schema/conference.ts';
import type { Person } from '../schema/vocabulary.ts';
import { personKey, sortedBy } from '../text/collation.ts';
import { appearancesOf } from './appearances.ts';
import { type ConferenceEntry, conferenceEntry } from './conferences.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';

/** A title as articles of one conference print it, with every line that has it. */
export interface PrintedTitle {
  title: string;
  lines: { line: number; article: RecordArticle }[];
}

/** A conference that a person attended, or whose articles give the person's title. */
export interface Presence {
  entry: ConferenceEntry;
  /** Parts that the person had; null where the articles only name the person. */
  roles: Participant['roles'] | null;
  titles: PrintedTitle[];
}

/** A person with what a list shows. */
export interface PersonEntry {
  person: Person;
  /** Conferences in time. */
  presences: Presence[];
  /** Passages that give the person's words, and passages that only name the person. */
  spoken: number;
  named: number;
}

/** A person as the list and the person's page show one. */
export function personEntry(record: DocumentaryRecord, person: Person): PersonEntry {
  const { articles } = lookupOf(record);
  const titled = new Set(person.titles.flatMap(({ article }) => articles.get(article)?.conference ?? []));
  const appearances = appearancesOf(record, 'people', person.id);
  const spoken = appearances.filter((one) => one.spoken).length;
  return {
    person,
    presences: record.conferences.flatMap((conference): Presence[] => {
      const own = conference.participants.find((participant) => participant.person === person.id);
      if (own === undefined && !titled.has(conference.id)) return [];
      const entry = conferenceEntry(record, conference);
      return [{ entry, roles: own?.roles ?? null, titles: titlesIn(entry.articles, person) }];
    }),
    spoken,
    named: appearances.length - spoken,
  };
}

function titlesIn(articles: readonly RecordArticle[], { titles }: Person): PrintedTitle[] {
  const found = articles.flatMap((article) => titles.filter((one) => one.article === article.id));
  return [...Map.groupBy(found, ({ title }) => title)].map(([title, own]) => ({
    title,
    lines: own.flatMap(({ line, article: id }) => {
      const article = articles.find((one) => one.id === id);
      return article === undefined ? [] : { line, article };
    }),
  }));
}

/** The people whom passages or lists of participants name, by given name, which stands last, then by the rest. */
export function peopleList(record: DocumentaryRecord): Person[] {
  const { passages, attendedBy } = lookupOf(record);
  const named = new Set(passages.flatMap(({ people, speaker }) => [...people, ...(speaker === null ? [] : [speaker])]));
  const shown = record.vocabulary.people.filter(({ id }) => named.has(id) || attendedBy.has(id));
  return sortedBy(shown, ({ label }) => personKey(label));
}
