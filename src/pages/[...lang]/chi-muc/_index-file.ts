import { createHash } from 'node:crypto';
import type { Language } from '../../../labels/language.ts';
import { loadRecord } from '../../../record/load.ts';
import { buildIndex } from '../../../search/build.ts';

const made = new Map<Language, ReturnType<typeof indexFile>>();

/** The index of a language, made once a build. */
export function currentIndex(language: Language) {
  const index = made.get(language) ?? indexFile(language);
  made.set(language, index);
  return index;
}

/** A file named by its content, so that it can be kept for ever. */
async function indexFile(language: Language) {
  const body = JSON.stringify(buildIndex(await loadRecord(), language));
  return { name: `doan.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.json`, body };
}
