import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defineCollection } from 'astro/content/config';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { article, passageEntry } from './schema/article.ts';
import { conference } from './schema/conference.ts';
import { change, edition, pageSection } from './schema/edition.ts';
import { englishArticleEntry, englishYear } from './schema/english.ts';
import { ledgerEntry } from './schema/ledger.ts';
import { moved, release } from './schema/release.ts';
import { abbreviation, organisation, person, phrase, topic } from './schema/vocabulary.ts';
import { yearEntry } from './schema/year.ts';
import { type Entry, readEntry, readTranslation } from './text/markdown.ts';

/** The editors' folder: vocabulary, settings, changes, ledgers. */
const editionFolder = process.env['EDITION_DIR'] || 'content';
/** The collections to build; astro.config.mjs refuses a folder that is missing or empty. */
const collectionsFolder = resolve(process.env['CONTENT_DIR'] || `${editionFolder}/collections`);

/** An entry as Astro stores it: the body is plain text. */
interface Stored {
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/**
 * Loads the Markdown files of a folder of collections.
 * @param folder its name
 * @param entriesOf the entries that one file makes
 */
function files(folder: string, entriesOf: (file: Entry, name: string) => Stored[] = whole): Loader {
  return {
    name: `collections-${folder}`,
    load: async ({ store, parseData }) => {
      store.clear();
      const path = join(collectionsFolder, folder);
      for (const name of readdirSync(path).filter((one) => one.endsWith('.md'))) {
        const file = readEntry(readFileSync(join(path, name), 'utf8'));
        for (const { id, data, body } of entriesOf(file, name.slice(0, -'.md'.length))) {
          store.set({ id, data: await parseData({ id, data }), body });
        }
      }
    },
  };
}

function whole({ data, abstract }: Entry, name: string): Stored[] {
  return [{ id: name, data, body: abstract }];
}

/** The passages of an article: the facts of each from its front matter, its words from the body. */
function passagesOf({ data, passages }: Entry, name: string): Stored[] {
  const facts = z.array(z.looseObject({ id: z.string() })).parse(data['passages']);
  return facts.flatMap((one) => {
    const words = passages.get(one.id);
    if (words === undefined) throw new Error(`${name}.md: passage ${one.id} has no words — run "npm run content"`);
    return [{ id: `${name}/${one.id}`, data: { ...one, article: name, conference: data['conference'] }, body: words }];
  });
}

/** Loads the translations of a folder of `content/english`. */
function translations(folder: string): Loader {
  return {
    name: `english-${folder}`,
    load: async ({ store, parseData }) => {
      store.clear();
      for (const path of filesOf(`english/${folder}*.md`)) {
        const { frontMatter, abstract, passages } = readTranslation(readFileSync(path, 'utf8'));
        const id = basename(path, '.md');
        const words = passages.map(({ line: _line, ...passage }) => passage);
        const data = { ...parse(frontMatter?.yaml ?? ''), ...(folder === '' ? { passages: words } : {}) };
        store.set({ id, data: await parseData({ id, data }), body: abstract });
      }
    },
  };
}

/** The files of a path in the editors' folder, where "changes/*.yaml" is all of one ending, by their names. */
function filesOf(path: string): string[] {
  const [start, ending] = `${editionFolder}/${path}`.split('*');
  if (start === undefined || !existsSync(start)) return [];
  if (ending === undefined) return [start];
  const names = readdirSync(start).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${start}${name}`);
}

/** One collection entry, `list`, holding what several files hold in their order: Astro sorts entries, never these. */
const list = <Item extends z.ZodType>(
  path: string,
  item: Item,
  parseFile: (text: string) => unknown = (text) => parse(text),
) =>
  defineCollection({
    loader: () => {
      return { list: { entries: filesOf(path).flatMap((file) => parseFile(readFileSync(file, 'utf8'))) } };
    },
    schema: z.strictObject({ entries: z.array(item) }),
  });

export const collections = {
  articles: defineCollection({ loader: files('articles'), schema: article }),
  passages: defineCollection({ loader: files('articles', passagesOf), schema: passageEntry }),
  conferences: defineCollection({ loader: files('conferences'), schema: conference }),
  years: defineCollection({ loader: files('years'), schema: yearEntry }),
  englishArticles: defineCollection({ loader: translations(''), schema: englishArticleEntry }),
  englishYears: defineCollection({ loader: translations('years/'), schema: englishYear }),
  topics: list('vocabulary/topics.yaml', topic),
  people: list('vocabulary/people.yaml', person),
  organisations: list('vocabulary/organisations.yaml', organisation),
  abbreviations: list('vocabulary/abbreviations.yaml', abbreviation),
  phrases: list('vocabulary/phrases.yaml', phrase),
  pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'content/pages' }), schema: pageSection }),
  edition: list('edition.yaml', edition),
  changes: list('changes/*.yaml', change),
  ledgers: list('ledgers/*.json', ledgerEntry, (text) => JSON.parse(text)),
  releases: list('releases.yaml', release),
  moved: list('moved.yaml', moved),
  addresses: list('addresses.txt', z.string(), (text) => text.split('\n').filter(Boolean)),
};
