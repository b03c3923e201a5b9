import { getCollection } from 'astro:content';
import type { Language } from '../labels/language.ts';
import { sortedBy } from '../text/collation.ts';
import { wordsHash } from '../text/markdown.ts';
import type { DocumentaryRecord, RecordPassage } from './model.ts';

let loaded: Promise<DocumentaryRecord> | null = null;

/** The whole edition, read once a build. */
export function loadRecord(): Promise<DocumentaryRecord> {
  loaded ??= readRecord();
  return loaded;
}

async function readRecord(): Promise<DocumentaryRecord> {
  const [edition] = entriesOf(await getCollection('edition'));
  if (edition === undefined) throw new Error('content/edition.yaml is missing');
  const passages: [string, RecordPassage][] = (await getCollection('passages')).map(({ id, data, body = '' }) => {
    return [id, { ...data, text: body }];
  });
  const passageById = new Map(passages);
  const articles = (await getCollection('articles')).map(({ data, body }) => ({
    ...data,
    abstract: body || null,
    passages: data.passages.flatMap(({ id }) => passageById.get(`${data.id}/${id}`) ?? []),
  }));
  const conferences = (await getCollection('conferences')).map(({ data }) => data);
  const years = await getCollection('years');
  const addresses = entriesOf(await getCollection('addresses'));
  const englishYears = (await getCollection('englishYears')).map(({ id, data, body }) => {
    return [Number(id), { ...data, abstract: body || null }] as const;
  });
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
    conferences: sortedBy(conferences, ({ reviewYear, date, id }) => `${reviewYear} ${date ?? ''} ${id}`),
    articles,
    years: years.map(({ data, body }) => ({ ...data, abstract: body || null })).sort((a, b) => a.year - b.year),
    changes: sortedBy(entriesOf(await getCollection('changes')), ({ date }) => date).reverse(),
    releases: entriesOf(await getCollection('releases')),
    moved: entriesOf(await getCollection('moved')),
    addresses: new Map(addresses.map((address, place) => [address, place])),
    ledgers: new Map(entriesOf(await getCollection('ledgers')).map((ledger) => [ledger.sha256, ledger])),
    english: { articles: await translatedArticles(passageById), years: new Map(englishYears) },
  };
}

async function translatedArticles(vietnamese: ReadonlyMap<string, RecordPassage>) {
  const translations = await getCollection('englishArticles');
  return new Map(
    translations.map(({ id, data: { passages, ...front }, body }) => {
      const english = passages.flatMap(({ id: passage, of, text }) => {
        const own = vietnamese.get(`${id}/${passage}`);
        return own === undefined ? [] : ([[passage, { text, outdated: wordsHash(own.text) !== of }]] as const);
      });
      return [id, { ...front, abstract: body || null, passages: new Map(english) }] as const;
    }),
  );
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
