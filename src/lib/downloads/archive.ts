import { strToU8, type Zippable, zipSync } from 'fflate';

/** A day that every ZIP can hold; the files' own times say nothing of the edition. */
const time = new Date(1980, 0, 1);

/**
 * Packs texts into a ZIP.
 * @param folder the one folder at its top
 * @param files path in the folder → text
 * @returns the same bytes for the same files, whatever their order, the day and the machine
 */
export function archive(folder: string, files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${folder}/${path}`] = [strToU8(text), { mtime: time, level: 9 }];
  }
  return zipSync(entries);
}
