import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { article } from './lib/schema/article.ts';
import { conference } from './lib/schema/conference.ts';
import { change, edition } from './lib/schema/edition.ts';
import { ledgerEntry } from './lib/schema/ledger.ts';
import { abbreviation, organisation, person, topic } from './lib/schema/vocabulary.ts';
import { yearEntry } from './lib/schema/year.ts';

/** The folder of the edition to build; astro.config.mjs refuses one that is missing or empty. */
const collectionsFolder = resolve(process.env['CONTENT_DIR'] ?? 'content/collections');

// Bodies are read as text by lib/passage-body.ts, so nothing is rendered.
const entriesOf = (name: string) =>
  glob({ pattern: '*.md', base: pathToFileURL(`${collectionsFolder}/${name}/`), deferRender: true });

// Lists whose entries have no id of their own get their place in the list.
const numbered = (text: string) =>
  Object.fromEntries((parse(text) as object[]).map((entry, place) => [String(place), entry]));

export const collections = {
  articles: defineCollection({ loader: entriesOf('articles'), schema: article }),
  conferences: defineCollection({ loader: entriesOf('conferences'), schema: conference }),
  years: defineCollection({ loader: entriesOf('years'), schema: yearEntry }),
  topics: defineCollection({ loader: file('content/vocabulary/topics.yaml'), schema: topic }),
  people: defineCollection({ loader: file('content/vocabulary/people.yaml'), schema: person }),
  organisations: defineCollection({ loader: file('content/vocabulary/organisations.yaml'), schema: organisation }),
  abbreviations: defineCollection({
    loader: file('content/vocabulary/abbreviations.yaml', { parser: numbered }),
    schema: abbreviation,
  }),
  edition: defineCollection({
    loader: file('content/edition.yaml', { parser: (text) => ({ edition: parse(text) }) }),
    schema: edition,
  }),
  changes: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/changes' }), schema: change }),
  ledgers: defineCollection({ loader: glob({ pattern: '*.json', base: './content/ledgers' }), schema: ledgerEntry }),
};
