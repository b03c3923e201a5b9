import type { Organisation } from '../schema/vocabulary.ts';
import { collationKey, sortedBy } from '../text/collation.ts';
import { type Appearances, appearancesOf } from './appearances.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** Everything an organisation's page shows. */
export interface OrganisationView {
  organisation: Organisation;
  /** Conferences it held, in time. */
  organised: ConferenceLink[];
  appearances: Appearances;
}

/** An organisation's page. */
export function organisationView(record: DocumentaryRecord, organisation: Organisation): OrganisationView {
  return {
    organisation,
    organised: (lookupOf(record).heldBy.get(organisation.id) ?? []).flatMap(({ id }) => linkTo(record, id) ?? []),
    appearances: appearancesOf(record, 'organisations', organisation.id),
  };
}

/** The organisations that passages name or that held a conference, by their names. */
export function organisationList(record: DocumentaryRecord): Organisation[] {
  const { naming, heldBy } = lookupOf(record);
  const named = record.vocabulary.organisations.filter(({ id }) => naming.organisations.has(id) || heldBy.has(id));
  return sortedBy(named, ({ label }) => collationKey(label));
}
