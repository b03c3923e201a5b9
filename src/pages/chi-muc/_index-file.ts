import { loadRecord } from '../../record/load.ts';
import { indexFile } from '../../search/build.ts';

let made: Promise<{ name: string; body: string }> | null = null;

/** The edition's index, made once a build. */
export function currentIndex(): Promise<{ name: string; body: string }> {
  made ??= loadRecord().then((record) => indexFile(record));
  return made;
}
