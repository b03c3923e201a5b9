import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSettings, type Settings } from '../../scripts/content/settings.ts';
import { siteFrom } from '../../src/addresses.ts';
import type { DocumentaryRecord, RecordArticle } from '../../src/record/model.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Conference } from '../../src/schema/conference.ts';
import { dataTable } from '../../src/schema/vocabulary.ts';
import type { YearEntry } from '../../src/schema/year.ts';
import { readEntry } from '../../src/text/markdown.ts';
import { recordOf } from './record/small-record.ts';

/**
 * Reads an edition from a collections folder, outside Astro.
 * @param folder the one that `npm run content -- --out` made
 * @param settings the edition's own folder, with its vocabulary
 */
export function editionIn(folder: string, settings = 'content'): DocumentaryRecord {
  const articles = entriesIn<Article>(`${folder}/articles`).map(
    ({ data, abstract, passages: texts }): RecordArticle => {
      const passages = data.passages.map((passage) => {
        return { ...passage, text: texts.get(passage.id) ?? '', article: data.id, conference: data.conference };
      });
      return { ...data, abstract: abstract || null, passages };
    },
  );
  const { edition, vocabulary } = readSettings(settings).value as Settings;
  const conferences = entriesIn<Conference>(`${folder}/conferences`).map(({ data }) => data);
  return recordOf({
    edition,
    vocabulary,
    dictionary: dataTable.array().parse(parse(readFileSync(`${settings}/vocabulary/data-dictionary.yaml`, 'utf8'))),
    conferences: conferences.sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)),
    articles,
    years: entriesIn<YearEntry>(`${folder}/years`).map(({ data, abstract }) => ({
      ...data,
      abstract: abstract || null,
    })),
  });
}

const inTime = ({ reviewYear, date, id }: Conference) => `${reviewYear} ${date ?? ''} ${id}`;

function entriesIn<Data>(folder: string): (Omit<ReturnType<typeof readEntry>, 'data'> & { data: Data })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const { data, ...rest } = readEntry(readFileSync(`${folder}/${name}`, 'utf8'));
      return { ...rest, data: data as Data };
    });
}

/** The shipped edition. */
export const record = editionIn('content/collections');
/** It, served at a known host. */
export const site = siteFrom('/', 'https://example.org');

/** An article of the shipped edition. */
export const article = (id: string) => entryOf(record.articles, id);

/** A conference of the shipped edition. */
export const conference = (id: string) => entryOf(record.conferences, id);

/** The entry with an id, which must be there. */
export function entryOf<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the edition has no ${id}`);
  return found;
}
