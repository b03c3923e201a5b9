import type { Organisation } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import { collationKey, sortedBy } from '../text/collation.ts';
import { limits } from './limits.ts';
import { bodyOf, lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { perRecord } from './per-record.ts';

/** A body that speaks of a year, and in how many passages. */
export interface SpeakingBody {
  organisation: Organisation;
  passages: number;
}

/** A year's passages by the body whose conference they are of. */
export interface YearBodies {
  /** By their names; none where one page holds the passages of all. */
  bodies: SpeakingBody[];
  byBody: Map<string | null, RecordPassage[]>;
}

/** A body's part of a year that one page does not hold. */
export interface YearOfBody {
  entry: YearEntry;
  organisation: Organisation;
  /** The years before and after of which the body has a part too. */
  previous: number | null;
  next: number | null;
}

/** Every body's part of every year that is divided, in time. */
export function yearsOfBodies(record: DocumentaryRecord): YearOfBody[] {
  const parts = record.years.flatMap((entry) =>
    otherBodies(record, entry.year).map(({ organisation }) => ({ entry, organisation })),
  );
  const ofBody = Map.groupBy(parts, ({ organisation }) => organisation.id);
  return [...ofBody.values()].flatMap((own) =>
    own.map((part, place) => ({
      ...part,
      previous: own[place - 1]?.entry.year ?? null,
      next: own[place + 1]?.entry.year ?? null,
    })),
  );
}

/** The bodies that speak of a year. */
export function bodiesOf(record: DocumentaryRecord, year: number): YearBodies {
  return bodiesByYear(record).get(year) ?? { bodies: [], byBody: new Map() };
}

/** The bodies that have pages of their own for a year, by their names; none where one page holds them all. */
export function otherBodies(record: DocumentaryRecord, year: number): SpeakingBody[] {
  const { bodies } = bodiesOf(record, year);
  return bodies.length < 2 ? [] : bodies.filter(({ organisation }) => organisation.id !== record.edition.scope[0]);
}

/** The years that are divided, each told once: each body's page asks for them again. */
const bodiesByYear = perRecord((record): Map<number, YearBodies> => {
  const divided = [...lookupOf(record).speakingOf].filter(([, passages]) => passages.length > limits.quoted);
  return new Map(divided.map(([year, passages]) => [year, tellBodies(record, passages)]));
});

function tellBodies(record: DocumentaryRecord, passages: readonly RecordPassage[]): YearBodies {
  const { conferences, organisations } = lookupOf(record);
  const byBody = Map.groupBy(passages, ({ conference }) => {
    const found = conferences.get(conference);
    return found === undefined ? null : bodyOf(record, found);
  });
  const bodies = [...byBody].flatMap(([id, own]) => {
    const organisation = organisations.get(id ?? '');
    return organisation === undefined ? [] : [{ organisation, passages: own.length }];
  });
  return { bodies: sortedBy(bodies, ({ organisation }) => collationKey(organisation.label)), byBody };
}
