import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { type Statement, statementOf } from './statements.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** A conference whose articles name a person or an organisation. */
export interface Appearance {
  conference: ConferenceLink;
  statements: Statement[];
}

/** Where passages name a person or an organisation: by conference in time, then in the articles' order. */
export function appearancesOf(record: DocumentaryRecord, list: 'people' | 'organisations', id: string): Appearance[] {
  const byConference = Map.groupBy(lookupOf(record).naming[list].get(id) ?? [], ({ conference }) => conference);
  return [...byConference].flatMap(([conference, passages]) => {
    const link = linkTo(record, conference);
    return link === null
      ? []
      : { conference: link, statements: passages.map((passage) => statementOf(record, passage)) };
  });
}
