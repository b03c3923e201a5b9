import type { Participant } from '../schema/conference.ts';
import type { Person } from '../schema/vocabulary.ts';
import { participationLabel } from '../wording.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';
import { type Thread, threadOf } from './threads.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** Everything a person's page shows. */
export interface PersonView {
  person: Person;
  /** Titles as each article gives them, by conference in time, then by line. */
  titles: { title: string; line: number; article: RecordArticle; conference: ConferenceLink | null }[];
  /** Conferences attended, in time, with what the person did there. */
  attended: { conference: ConferenceLink; did: string; title: string | null }[];
  thread: Thread;
}

/** A person's page. */
export function personView(record: DocumentaryRecord, person: Person): PersonView {
  const { passages, articles } = lookupOf(record);
  const inTime = [...new Set(passages.map(({ article }) => article))];
  return {
    person,
    titles: inTime.flatMap((id) =>
      person.titles.flatMap(({ article, title, line }) => {
        const source = article === id ? articles.get(id) : undefined;
        return source === undefined
          ? []
          : { title, line, article: source, conference: linkTo(record, source.conference) };
      }),
    ),
    attended: record.conferences.flatMap(({ id, participants }) => {
      const conference = linkTo(record, id);
      const own: Participant | undefined = participants.find((participant) => participant.person === person.id);
      if (own === undefined || conference === null) return [];
      return { conference, did: participationLabel(own.roles), title: own.title };
    }),
    thread: threadOf(record, 'people', person.id),
  };
}

/** The people whom passages or lists of participants name, in the vocabulary's order (by given name). */
export function peopleList(record: DocumentaryRecord): Person[] {
  const { naming } = lookupOf(record);
  const attending = new Set(record.conferences.flatMap(({ participants }) => participants.map(({ person }) => person)));
  return record.vocabulary.people.filter(({ id }) => naming.people.has(id) || attending.has(id));
}
