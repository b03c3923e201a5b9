import type { Addresses } from '../addresses.ts';
import { yearsByDecade } from './divided-lists.ts';
import { matrixDecades } from './matrix.ts';
import type { DocumentaryRecord } from './model.ts';
import { isDivided, threadPartYears } from './threads.ts';
import { topicList } from './topics.ts';
import { yearsOfBodies } from './year-bodies.ts';

/** The pages that a large edition divides its lists and its longest pages into; none in a small one. */
export function dividedAddresses(record: DocumentaryRecord, at: Addresses): string[] {
  return [
    ...(yearsByDecade(record) ?? []).map(({ key }) => at.decade(key)),
    ...yearsOfBodies(record).map(({ entry, organisation }) => at.yearOfBody(entry.year, organisation.id)),
    ...(matrixDecades(record) ?? []).map((decade) => at.topicsOfDecade(decade)),
    ...topicList(record)
      .filter(({ id }) => isDivided(record, id))
      .flatMap(({ id }) => threadPartYears(record, id).map(({ year }) => at.topicOfYear(id, year))),
  ];
}
