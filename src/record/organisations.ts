import type { Conference } from '../schema/conference.ts';
import type { Organisation } from '../schema/vocabulary.ts';
import { collationKey, sortedBy } from '../text/collation.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord } from './model.ts';

/** An organisation with what a list shows. */
export interface OrganisationEntry {
  organisation: Organisation;
  /** Conferences it held, in time. */
  organised: Conference[];
  /** How many passages name it. */
  named: number;
}

/** The organisations that passages name or that held a conference, by their names. */
export function organisationList(record: DocumentaryRecord): OrganisationEntry[] {
  const { naming, heldBy } = lookupOf(record);
  const entries = record.vocabulary.organisations.map((organisation) => ({
    organisation,
    organised: heldBy.get(organisation.id) ?? [],
    named: naming.organisations.get(organisation.id)?.length ?? 0,
  }));
  const shown = entries.filter(({ organised, named }) => organised.length + named > 0);
  return sortedBy(shown, ({ organisation }) => collationKey(organisation.label));
}
