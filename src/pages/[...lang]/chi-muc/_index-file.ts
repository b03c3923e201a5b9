import type { Language } from '../../../labels/language.ts';
import { loadRecord } from '../../../record/load.ts';
import { type IndexFile, indexFile } from '../../../search/build.ts';

const made = new Map<Language, Promise<IndexFile>>();

/** The index of a language, made once a build. */
export function currentIndex(language: Language): Promise<IndexFile> {
  const index = made.get(language) ?? loadRecord().then((record) => indexFile(record, language));
  made.set(language, index);
  return index;
}
