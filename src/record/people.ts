import type { Person } from '../schema/vocabulary.ts';
import { collationKey, personKey, sortedBy } from '../text/collation.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordCore, RecordPassage } from './model.ts';

type NamingList = 'people' | 'organisations';

/** Passages that quote or name somebody or some body, under their conferences in time. */
export function appearancesOf(record: DocumentaryRecord, list: NamingList, id: string) {
  const { spoken, named } = passagesOn(record, list, id);
  const byConference = (passages: readonly RecordPassage[]) =>
    record.conferences
      .map((conference) => ({ conference, passages: passages.filter((one) => one.conference === conference.id) }))
      .filter((group) => group.passages.length > 0);
  return { spoken: byConference(spoken), named: byConference(named) };
}

/** Passages in a person's words, and those of others that name the person, or an organisation. */
export function passagesOn(record: RecordCore, list: NamingList, id: string) {
  const { counted } = lookupOf(record);
  const isSpoken = ({ speaker }: RecordPassage) => list === 'people' && speaker === id;
  return {
    spoken: counted.filter(isSpoken),
    named: counted.filter((passage) => passage[list].includes(id) && !isSpoken(passage)),
  };
}

/** The conferences at which a person took part or that print a title of the person, with roles and titles. */
export function presencesOf(record: DocumentaryRecord, person: Person) {
  const { articlesOf } = lookupOf(record);
  return record.conferences.flatMap((conference) => {
    const own = conference.participants.find((participant) => participant.person === person.id);
    // As printed, with every line that has it.
    const printed = articlesOf(conference).flatMap((article) =>
      person.titles.filter((one) => one.article === article.id).map(({ title, line }) => ({ title, line, article })),
    );
    if (own === undefined && printed.length === 0) return [];
    const titles = [...Map.groupBy(printed, ({ title }) => title)].map(([title, lines]) => ({ title, lines }));
    return { conference, roles: own?.roles ?? null, titles };
  });
}

/** The people whom passages or lists of participants name, by given name, which stands last, then by the rest. */
export function peopleList(record: RecordCore): Person[] {
  const named = new Set([
    ...lookupOf(record).passages.flatMap(({ people, speaker }) => [...people, speaker]),
    ...record.conferences.flatMap(({ participants }) => participants.map(({ person }) => person)),
  ]);
  return sortedBy(
    record.vocabulary.people.filter(({ id }) => named.has(id)),
    ({ label }) => personKey(label),
  );
}

/** The organisations that passages name or that held a conference, by their names. */
export function organisationList(record: RecordCore) {
  const entries = record.vocabulary.organisations.map((organisation) => ({
    ...organisation,
    conferences: record.conferences.filter(({ organisers }) => organisers.includes(organisation.id)),
    named: passagesOn(record, 'organisations', organisation.id).named.length,
  }));
  const shown = entries.filter(({ conferences, named }) => conferences.length + named > 0);
  return sortedBy(shown, ({ label }) => collationKey(label));
}
