import { type ConferenceEntry, entryOf } from './conferences.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { type Statement, statementOf } from './statements.ts';

/** A conference whose articles name a person or an organisation. */
export interface Appearance {
  entry: ConferenceEntry;
  statements: Statement[];
}

/** Where passages name a person or an organisation: by conference in time, then in the articles' order. */
export function appearancesOf(record: DocumentaryRecord, list: 'people' | 'organisations', id: string): Appearance[] {
  const { naming, conferences } = lookupOf(record);
  const byConference = Map.groupBy(naming[list].get(id) ?? [], ({ conference }) => conference);
  return [...byConference].flatMap(([own, passages]) => {
    const conference = conferences.get(own);
    if (conference === undefined) return [];
    return {
      entry: entryOf(record, conference),
      statements: passages.map((passage) => statementOf(record, passage)),
    };
  });
}
