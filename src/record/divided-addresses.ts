import type { Addresses } from '../addresses.ts';
import { dividedInto, type Named } from './appearances.ts';
import { conferencesByYear, peopleByLetter, sourcesByYear, yearsByDecade } from './divided-lists.ts';
import { lookupOf } from './lookup.ts';
import { matrixDecades } from './matrix.ts';
import type { DocumentaryRecord } from './model.ts';
import { organisationList } from './organisations.ts';
import { peopleList } from './people.ts';
import { isDivided, threadPartYears } from './threads.ts';
import { topicList } from './topics.ts';
import { yearsOfBodies } from './year-bodies.ts';

/** The pages that a large edition divides its lists and its longest pages into; none in a small one. */
export function dividedAddresses(record: DocumentaryRecord, at: Addresses): string[] {
  const named = (list: Named, things: readonly { id: string }[], address: (id: string, year: number) => string) =>
    things.flatMap(({ id }) => {
      const passages = lookupOf(record).naming[list].get(id) ?? [];
      return dividedInto(record, passages).map(({ year }) => address(id, year));
    });
  return [
    ...(yearsByDecade(record) ?? []).map(({ key }) => at.decade(key)),
    ...yearsOfBodies(record).map(({ entry, organisation }) => at.yearOfBody(entry.year, organisation.id)),
    ...(conferencesByYear(record) ?? []).map(({ key }) => at.conferencesOfYear(key)),
    ...(sourcesByYear(record) ?? []).map(({ key }) => at.sourcesOfYear(key)),
    ...(matrixDecades(record) ?? []).map((decade) => at.topicsOfDecade(decade)),
    ...topicList(record)
      .filter(({ id }) => isDivided(record, id))
      .flatMap(({ id }) => threadPartYears(record, id).map(({ year }) => at.topicOfYear(id, year))),
    ...(peopleByLetter(record) ?? []).map(({ key }) => at.peopleOfLetter(key)),
    ...named('people', peopleList(record), at.personOfYear),
    ...named('organisations', organisationList(record), at.organisationOfYear),
  ];
}
