import type { Organisation } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';
import type { DocumentaryRecord } from './model.ts';
import { otherBodies } from './years.ts';

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
