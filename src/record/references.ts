import { passageLabel, roleLabels } from '../lib/wording.ts';
import { lookupOf } from './lookup.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';
import { type ConferenceLink, linkTo } from './years.ts';

/** Passages of a conference named by their numbers, where there are too many to quote. */
export interface Reference {
  conference: ConferenceLink;
  /** By role, in the order in which the roles come first. */
  roles: { label: string; passages: { id: string; label: string }[] }[];
}

/** Passages by their conference, in the passages' order. */
export function referencesOf(record: DocumentaryRecord, passages: readonly RecordPassage[]): Reference[] {
  return [...Map.groupBy(passages, ({ conference }) => conference)].flatMap(([id, own]) => {
    const conference = linkTo(record, id);
    if (conference === null) return [];
    const roles = [...Map.groupBy(own, ({ role }) => role)].map(([role, of]) => ({
      label: roleLabels[role],
      passages: of.map((passage) => ({ id: passage.id, label: passageLabel(passage.id) })),
    }));
    return { conference, roles };
  });
}

/** The year that a passage's conference looks back on. */
export function reviewYearOf(record: DocumentaryRecord, { conference }: RecordPassage): number {
  return lookupOf(record).conferences.get(conference)?.reviewYear ?? 0;
}
