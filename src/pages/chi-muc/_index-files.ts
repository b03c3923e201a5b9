import { loadRecord } from '../../record/load.ts';
import { type IndexFile, indexFiles } from '../../search/build/index-files.ts';

let made: Promise<IndexFile[]> | null = null;

/** The files of the edition's index, made once a build. */
export function files(): Promise<IndexFile[]> {
  made ??= loadRecord().then((record) => indexFiles(record));
  return made;
}

/** The name of the file that the search loads first. */
export async function headName(): Promise<string> {
  return (await files())[0]?.name ?? '';
}
