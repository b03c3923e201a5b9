import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro/content/config';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { article } from './schema/article.ts';
import { conference } from './schema/conference.ts';
import { change, edition } from './schema/edition.ts';
import { ledger } from './schema/ledger.ts';
import { moved, release } from './schema/release.ts';
import { abbreviation, organisation, person, topic } from './schema/vocabulary.ts';
import { yearEntry } from './schema/year.ts';

/** The editors' folder: vocabulary, settings, changes, ledgers. */
const editionFolder = process.env['EDITION_DIR'] || 'content';
/** The collections to build; astro.config.mjs refuses a folder that is missing or empty. */
const collectionsFolder = resolve(process.env['CONTENT_DIR'] || `${editionFolder}/collections`);

/** What Astro 7.3.5 hands its own loaders beside the documented context: how each kind of file is read, and rendered. */
interface EntryTypes {
  entryTypes: Map<string, { extensions: unknown; getEntryInfo: unknown }>;
}

/**
 * The entries of a folder. Their bodies are read as text by lib/passage-body.ts, so Astro is shown Markdown that it
 * cannot render: it would make a module of each entry, or HTML that nobody asks for.
 */
function entriesOf(name: string): Loader {
  const loader = glob({ pattern: '*.md', base: pathToFileURL(`${collectionsFolder}/${name}/`) });
  return {
    ...loader,
    load: (context: LoaderContext & Partial<EntryTypes>) => {
      const types = [...(context.entryTypes ?? [])].map(([extension, { extensions, getEntryInfo }]) => {
        return [extension, { extensions, getEntryInfo }] as const;
      });
      return loader.load(Object.assign({}, context, { entryTypes: new Map(types) }));
    },
  };
}

/** What a YAML file holds; a date stays the text it is. The content command has read it with care for its mistakes. */
const parse = (text: string) => load(text, { schema: CORE_SCHEMA });

/** The files of a path in the editors' folder, where "changes/*.yaml" is all of one ending, by their names. */
function filesOf(path: string): string[] {
  const [start, ending] = `${editionFolder}/${path}`.split('*');
  if (start === undefined || !existsSync(start)) return [];
  if (ending === undefined) return [start];
  const names = readdirSync(start).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${start}${name}`);
}

/** One collection entry, `list`, holding what several files hold in their order: Astro sorts entries, never these. */
const list = <Entry extends z.ZodType>(path: string, entry: Entry, parseFile: (text: string) => unknown) =>
  defineCollection({
    loader: () => {
      return { list: { entries: filesOf(path).flatMap((file) => parseFile(readFileSync(file, 'utf8'))) } };
    },
    schema: z.strictObject({ entries: z.array(entry) }),
  });

export const collections = {
  articles: defineCollection({ loader: entriesOf('articles'), schema: article }),
  conferences: defineCollection({ loader: entriesOf('conferences'), schema: conference }),
  years: defineCollection({ loader: entriesOf('years'), schema: yearEntry }),
  topics: list('vocabulary/topics.yaml', topic, parse),
  people: list('vocabulary/people.yaml', person, parse),
  organisations: list('vocabulary/organisations.yaml', organisation, parse),
  abbreviations: list('vocabulary/abbreviations.yaml', abbreviation, parse),
  edition: list('edition.yaml', edition, parse),
  changes: list('changes/*.yaml', change, parse),
  // As text again: Astro keeps what it read piece by piece, and that was a second at five thousand articles.
  ledgers: list('ledgers/*.json', z.string(), (text) =>
    ledger.parse(JSON.parse(text)).map((one) => JSON.stringify(one)),
  ),
  releases: list('releases.yaml', release, parse),
  moved: list('moved.yaml', moved, parse),
  addresses: list('addresses.txt', z.string(), (text) => text.split('\n').filter(Boolean)),
};
