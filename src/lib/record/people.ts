import type { Person } from '../schema/vocabulary.ts';
import { personKey, sortedBy } from '../vietnamese/collation.ts';
import { linesLabel, participationLabel } from '../wording.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
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
  appearances: Appearance[];
}

/** A person's page. */
export function personView(record: DocumentaryRecord, person: Person): PersonView {
  const { articlesOf } = lookupOf(record);
  return {
    person,
    titles: record.conferences.flatMap((conference) => {
      const titles = (articlesOf.get(conference.id) ?? []).flatMap((article) => titlesIn(article, person));
      return titles.length === 0 ? [] : { entry: entryOf(record, conference), titles };
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
  return record.conferences.flatMap(({ id, participants }) => {
    const conference = linkTo(record, id);
    const own = participants.find((participant) => participant.person === person.id);
    return own === undefined || conference === null
      ? []
      : { conference, did: participationLabel(own.roles), title: own.title };
  });
}

/** The people whom passages or lists of participants name, by given name, which stands last, then by the rest. */
export function peopleList(record: DocumentaryRecord): Person[] {
  const { naming } = lookupOf(record);
  const attending = new Set(record.conferences.flatMap(({ participants }) => participants.map(({ person }) => person)));
  const named = record.vocabulary.people.filter(({ id }) => naming.people.has(id) || attending.has(id));
  return sortedBy(named, ({ label }) => personKey(label));
}
