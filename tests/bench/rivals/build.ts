import { rmSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { options } from './minisearch.ts';

/** Writes the rivals' indexes of a corpus into a folder. */
export async function build(folder: string, texts: string[], names: string[], which: string[]): Promise<void> {
  if (which.includes('minisearch')) {
    const search = new MiniSearch(options);
    search.addAll(texts.map((text, id) => ({ id, text, names: names[id] })));
    writeFileSync(`${folder}/minisearch.json`, JSON.stringify(search));
  }
  if (!which.includes('pagefind')) return;
  const { index } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const [place, text] of texts.entries()) {
    await index.addCustomRecord({ url: `/${place}/`, content: text, language: 'vi', meta: { title: names[place] || `${place}` } });
  }
  rmSync(`${folder}/pagefind`, { recursive: true, force: true });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await pagefind.close();
}
