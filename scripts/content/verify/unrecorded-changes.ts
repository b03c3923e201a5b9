import { strFromU8, unzipSync } from 'fflate';
import { recordedAddresses } from '../../../src/addresses.ts';
import type { RecordPassage } from '../../../src/record/model.ts';
import type { Change } from '../../../src/schema/edition.ts';

type PublishedPassage = Pick<RecordPassage, 'conference' | 'id' | 'text'>;

/** The passages of a version that was packed. @throws where it is no ZIP of an edition */
export function passagesIn(zip: Uint8Array): PublishedPassage[] {
  const [passages] = Object.values(unzipSync(zip, { filter: ({ name }) => name.endsWith('/passages.json') }));
  if (passages === undefined) throw new Error('this ZIP holds no passages.json');
  return JSON.parse(strFromU8(passages));
}

/**
 * Finds the passages whose words changed without a record in `content/changes/`; one counts where its readings, or the
 * words that they quote, stand in the old and the new words.
 */
export function unrecordedChanges(
  published: readonly PublishedPassage[],
  present: readonly PublishedPassage[],
  changes: readonly Change[],
) {
  const addressOf = recordedAddresses.passage;
  const now = new Map(present.map(({ conference, id, text }) => [addressOf(conference, id), text]));
  return published.flatMap(({ conference, id, text: old }) => {
    const address = addressOf(conference, id);
    const text = now.get(address);
    if (text === undefined || text === old) return [];
    const isRecorded = changes.some((change) => {
      const quotes = /“/.test(change.old + change.new);
      const stand = (reading: string, words: string) =>
        (quotes ? quotedIn(reading) : [reading]).every((part) => words.includes(part));
      return change.address === address && stand(change.old, old) && stand(change.new, text);
    });
    return isRecorded ? [] : { address, old, new: text };
  });
}

/** The words that a reading quotes, “a … b” as two parts. */
function quotedIn(reading: string): string[] {
  const quotes = [...reading.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  return quotes.flatMap((words) => words.split('…')).map((part) => part.trim());
}
