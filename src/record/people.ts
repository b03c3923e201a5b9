import { linesLabel, participationLabel } from '../lib/wording.ts';
import type { Person } from '../schema/vocabulary.ts';
import { personKey, sortedBy } from '../text/collation.ts';
import { type Appearances, appearancesOf } from './appearances.ts';
import { type ConferenceEntry, entryOf } from './conferences.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** A title as an article prints it. */
export interface PrintedTitle {
  title: string;
  /** “dòng 12”. */
  line: string;
  article: RecordArticle;
}

/** A conference that a person attended. */
export interface Attendance {
  conference: ConferenceLink;
  /** What the person did there: “Chủ trì, bế mạc”. */
  did: string;
  title: string | null;
}

/** Everything a person's page shows. */
export interface PersonView {
  person: Person;
  /** Titles as each article gives them, by conference in time, then by line. */
  titles: { entry: ConferenceEntry; titles: PrintedTitle[] }[];
  /** Conferences attended, in time. */
  attended: Attendance[];
  appearances: Appearances;
}

/** A person's page. */
export function personView(record: DocumentaryRecord, person: Person): PersonView {
  const { articles, articlesOf, conferences, placeOf } = lookupOf(record);
  const titled = new Set(person.titles.flatMap(({ article }) => articles.get(article)?.conference ?? []));
  const inTime = [...titled].sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
  return {
    person,
    titles: inTime.flatMap((id) => {
      const conference = conferences.get(id);
      if (conference === undefined) return [];
      const titles = (articlesOf.get(id) ?? []).flatMap((article) => titlesIn(article, person));
      return { entry: entryOf(record, conference), titles };
    }),
    attended: attendedBy(record, person),
    appearances: appearancesOf(record, 'people', person.id),
  };
}

function titlesIn(article: RecordArticle, { titles }: Person): PrintedTitle[] {
  return titles
    .filter((one) => one.article === article.id)
    .map(({ title, line }) => ({ title, line: linesLabel([line, line]), article }));
}

function attendedBy(record: DocumentaryRecord, person: Person): Attendance[] {
  return (lookupOf(record).attendedBy.get(person.id) ?? []).flatMap(({ id, participants }) => {
    const conference = linkTo(record, id);
    const own = participants.find((participant) => participant.person === person.id);
    return own === undefined || conference === null
      ? []
      : { conference, did: participationLabel(own.roles), title: own.title };
  });
}

/** The people whom passages or lists of participants name, by given name, which stands last, then by the rest. */
export function peopleList(record: DocumentaryRecord): Person[] {
  const { naming, attendedBy } = lookupOf(record);
  const named = record.vocabulary.people.filter(({ id }) => naming.people.has(id) || attendedBy.has(id));
  return sortedBy(named, ({ label }) => personKey(label));
}
