import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
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
import { abbreviation, dataTable, organisation, person, phrase, topic } from './schema/vocabulary.ts';
import { yearEntry } from './schema/year.ts';
import { readEntry, readTranslation } from './text/markdown.ts';

/** The editors' folder: vocabulary, settings, changes, ledgers. */
const editionFolder = process.env['EDITION_DIR'] || 'content';
/** The collections to build; `scripts/build.ts` refuses a folder that is missing or empty. */
const collectionsOf = (kind: string) => resolve(process.env['CONTENT_DIR'] || `${editionFolder}/collections`, kind);

/** An entry as Astro stores it: the body is plain text. */
interface Stored {
  id: string;
  data: Record<string, unknown>;
  body: string;
}

/** @throws Error that names the file whose text is wrong, as a merge may leave it */
function read<Value>(path: string, parseText: (text: string) => Value): Value {
  try {
    return parseText(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${relative('.', path)}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** A collection of a folder's Markdown files. */
function markdown<Schema extends z.ZodType>(
  folder: string,
  entriesOf: (text: string, name: string) => Stored[],
  schema: Schema,
) {
  const loader: Loader = {
    name: `markdown-${folder}`,
    load: async ({ store, parseData }) => {
      store.clear();
      for (const file of globSync('*.md', { cwd: folder }).sort()) {
        const entries = read(join(folder, file), (text) => entriesOf(text, basename(file, '.md')));
        for (const { id, data, body } of entries) store.set({ id, data: await parseData({ id, data }), body });
      }
    },
  };
  return defineCollection({ loader, schema });
}

function whole(text: string, id: string): Stored[] {
  const { data, abstract } = readEntry(text);
  return [{ id, data, body: abstract }];
}

function passagesOf(text: string, article: string): Stored[] {
  const { data, passages } = readEntry(text);
  const facts = z.array(z.looseObject({ id: z.string() })).parse(data['passages']);
  return facts.map((one) => {
    const body = passages.get(one.id);
    if (body === undefined) throw new Error(`passage ${one.id} has no words — run "npm run content"`);
    return { id: `${article}/${one.id}`, data: { ...one, article, conference: data['conference'] }, body };
  });
}

function translatedYear(text: string, id: string): Stored[] {
  const { frontMatter, abstract } = readTranslation(text);
  return [{ id, data: parse(frontMatter?.yaml ?? ''), body: abstract }];
}

function translatedArticle(text: string, id: string): Stored[] {
  const passages = readTranslation(text).passages.map(({ line: _line, ...passage }) => passage);
  return translatedYear(text, id).map((entry) => ({ ...entry, data: { ...entry.data, passages } }));
}

/** One collection entry, `list`, holding what several files hold in their order: Astro sorts entries, never these. */
const list = <Item extends z.ZodType>(path: string, item: Item, parseFile: (text: string) => unknown = parse) =>
  defineCollection({
    loader: () => {
      const files = globSync(path, { cwd: editionFolder }).sort();
      return { list: { entries: files.flatMap((file) => read(join(editionFolder, file), parseFile)) } };
    },
    schema: z.strictObject({ entries: z.array(item) }),
  });

export const collections = {
  articles: markdown(collectionsOf('articles'), whole, article),
  passages: markdown(collectionsOf('articles'), passagesOf, passageEntry),
  conferences: markdown(collectionsOf('conferences'), whole, conference),
  years: markdown(collectionsOf('years'), whole, yearEntry),
  englishArticles: markdown(`${editionFolder}/english`, translatedArticle, englishArticleEntry),
  englishYears: markdown(`${editionFolder}/english/years`, translatedYear, englishYear),
  topics: list('vocabulary/topics.yaml', topic),
  people: list('vocabulary/people.yaml', person),
  organisations: list('vocabulary/organisations.yaml', organisation),
  abbreviations: list('vocabulary/abbreviations.yaml', abbreviation),
  phrases: list('vocabulary/phrases.yaml', phrase),
  dictionary: list('vocabulary/data-dictionary.yaml', dataTable),
  pages: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'content/pages' }), schema: pageSection }),
  edition: list('edition.yaml', edition),
  changes: list('changes/*.yaml', change),
  ledgers: list('ledgers/*.json', ledgerEntry, JSON.parse),
  releases: list('releases.yaml', release),
  moved: list('moved.yaml', moved),
  addresses: list('addresses.txt', z.string(), (text) => text.split('\n').filter(Boolean)),
};
