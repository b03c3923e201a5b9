import { getCollection } from 'astro:content';
import type { Language } from '../labels/language.ts';
import type { Conference } from '../schema/conference.ts';
import type { Moved } from '../schema/release.ts';
import { wordsHash } from '../text/markdown.ts';
import type { ArticleTranslation, DocumentaryRecord, RecordArticle, RecordPassage, YearTranslation } from './model.ts';

let loaded: Promise<DocumentaryRecord> | null = null;

/** The whole edition, read once a build. */
export function loadRecord(): Promise<DocumentaryRecord> {
  loaded ??= readRecord();
  return loaded;
}

async function readRecord(): Promise<DocumentaryRecord> {
  const [edition] = entriesOf(await getCollection('edition'));
  if (edition === undefined) throw new Error('content/edition.yaml is missing');
  const passages = await getCollection('passages');
  const worded = new Map(passages.map(({ id, data, body }) => [id, { ...data, text: body ?? '' }]));
  const withWords = (passage: string): RecordPassage => {
    const found = worded.get(passage);
    if (found === undefined) throw new Error(`${passage}: the passage has no words in its article's body`);
    return found;
  };
  const articles = (await getCollection('articles')).map(({ data, body }) => ({
    ...data,
    abstract: body || null,
    passages: data.passages.map(({ id }) => withWords(`${data.id}/${id}`)),
  }));
  const conferences = await getCollection('conferences');
  const years = await getCollection('years');
  const addresses = entriesOf(await getCollection('addresses'));
  return {
    edition,
    vocabulary: {
      topics: entriesOf(await getCollection('topics')),
      people: entriesOf(await getCollection('people')),
      organisations: entriesOf(await getCollection('organisations')),
      abbreviations: entriesOf(await getCollection('abbreviations')),
      phrases: entriesOf(await getCollection('phrases')),
    },
    dictionary: entriesOf(await getCollection('dictionary')),
    conferences: conferences.map(({ data }) => data).sort(inTime),
    articles,
    years: years.map(({ data, body }) => ({ ...data, abstract: body || null })).sort((a, b) => a.year - b.year),
    changes: entriesOf(await getCollection('changes'))
      .sort((a, b) => ascending(a.date, b.date))
      .reverse(),
    releases: entriesOf(await getCollection('releases')),
    addresses: new Map(addresses.map((address, place) => [address, place])),
    ledgers: new Map(entriesOf(await getCollection('ledgers')).map((ledger) => [ledger.sha256, ledger])),
    english: { articles: await translatedArticles(articles), years: await translatedYears() },
  };
}

async function translatedArticles(articles: readonly RecordArticle[]): Promise<Map<string, ArticleTranslation>> {
  const words = new Map(articles.flatMap(({ id, passages }) => passages.map((one) => [`${id}/${one.id}`, one.text])));
  const translations = await getCollection('englishArticles');
  return new Map(
    translations.map(({ id, data: { passages, ...front }, body }) => {
      const english = passages.flatMap(({ id: passage, of, text }) => {
        const own = words.get(`${id}/${passage}`);
        return own === undefined ? [] : ([[passage, { text, outdated: wordsHash(own) !== of }]] as const);
      });
      return [id, { ...front, abstract: body || null, passages: new Map(english) }];
    }),
  );
}

async function translatedYears(): Promise<Map<number, YearTranslation>> {
  const translations = await getCollection('englishYears');
  return new Map(translations.map(({ id, data, body }) => [Number(id), { ...data, abstract: body || null }]));
}

/** The addresses that were renamed. */
export async function loadMoved(): Promise<Moved[]> {
  return entriesOf(await getCollection('moved'));
}

/** The prose of a page, section by section, as HTML; the name of a section's file is its id. */
export async function loadSections(page: 'phuong-phap' | 'tiep-can', language: Language) {
  const folder = language === 'vi' ? `${page}/` : `${language}/${page}/`;
  const sections = await getCollection('pages', ({ id }) => id.startsWith(folder));
  return sections
    .map(({ id, data, rendered }) => ({ id: id.slice(folder.length), ...data, html: rendered?.html ?? '' }))
    .sort((a, b) => a.order - b.order);
}

function entriesOf<Entry>(lists: readonly { data: { entries: Entry[] } }[]): Entry[] {
  return lists.flatMap(({ data }) => data.entries);
}

const inTime = (a: Conference, b: Conference) =>
  a.reviewYear - b.reviewYear || ascending(a.date ?? '', b.date ?? '') || ascending(a.id, b.id);

const ascending = (a: string, b: string) => Number(a > b) - Number(a < b);
