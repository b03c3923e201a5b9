import { recordedAddresses } from '../addresses.ts';
import type { Change } from '../schema/edition.ts';

/** A passage's words as a version of the edition had them. */
export interface PublishedPassage {
  conference: string;
  id: string;
  text: string;
}

/** A published passage whose words are others now, and no change says so. */
export interface UnrecordedChange {
  address: string;
  old: string;
  new: string;
}

/**
 * Finds the passages whose published words changed without a record in `content/changes/`.
 * @param published the passages of the last version that was packed
 * @param present the passages as they are
 * @param changes every recorded change; one counts when it names the passage, its old reading stands in the
 *   published words and its new one in the present words
 */
export function unrecordedChanges(
  published: readonly PublishedPassage[],
  present: readonly PublishedPassage[],
  changes: readonly Change[],
): UnrecordedChange[] {
  const addressOf = recordedAddresses.passage;
  const now = new Map(present.map(({ conference, id, text }) => [addressOf(conference, id), text]));
  return published.flatMap(({ conference, id, text: old }) => {
    const address = addressOf(conference, id);
    const text = now.get(address);
    if (text === undefined || text === old) return [];
    const isRecorded = changes.some(
      (change) => change.address === address && old.includes(change.old) && text.includes(change.new),
    );
    return isRecorded ? [] : [{ address, old, new: text }];
  });
}
