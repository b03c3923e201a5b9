import { getCollection } from 'astro:content';
import { passageTexts } from '../lib/passage-body.ts';
import type { Article } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Change, Edition } from '../schema/edition.ts';
import type { LedgerEntry } from '../schema/ledger.ts';
import type { Moved } from '../schema/release.ts';
import type { DocumentaryRecord, RecordArticle } from './model.ts';
import type { PublicationHistory } from './publication-history.ts';

let loaded: Promise<DocumentaryRecord> | null = null;

/** The whole edition, read once a build. */
export function loadRecord(): Promise<DocumentaryRecord> {
  loaded ??= readRecord();
  return loaded;
}

async function readRecord(): Promise<DocumentaryRecord> {
  const [edition] = entriesOf(await getCollection('edition'));
  if (edition === undefined) throw new Error('content/edition.yaml is missing');
  const articles = await getCollection('articles');
  const conferences = await getCollection('conferences');
  const years = await getCollection('years');
  const ledgers = entriesOf(await getCollection('ledgers')).map((text): LedgerEntry => JSON.parse(text));
  return {
    edition,
    vocabulary: {
      topics: entriesOf(await getCollection('topics')),
      people: entriesOf(await getCollection('people')),
      organisations: entriesOf(await getCollection('organisations')),
      abbreviations: entriesOf(await getCollection('abbreviations')),
    },
    conferences: conferences.map(({ data }) => data).sort(inTime),
    articles: articles.map(({ data, body }) => withTexts(data, body ?? '')),
    years: years.map(({ data }) => data).sort((a, b) => a.year - b.year),
    changes: entriesOf(await getCollection('changes')).sort((a, b) => (a.date < b.date ? 1 : -1)),
    ledgers: new Map(ledgers.map((ledger) => [ledger.sha256, ledger])),
  };
}

let history: Promise<PublicationHistory> | null = null;

/** The releases and addresses published so far, read once a build. */
export function loadHistory({ edition, changes }: DocumentaryRecord): Promise<PublicationHistory> {
  history ??= readHistory(edition, changes);
  return history;
}

async function readHistory(edition: Edition, changes: readonly Change[]): Promise<PublicationHistory> {
  const releases = entriesOf(await getCollection('releases'));
  const addresses = entriesOf(await getCollection('addresses'));
  return { edition, changes, releases, addresses: new Map(addresses.map((address, place) => [address, place])) };
}

/** The addresses that were renamed. */
export async function loadMoved(): Promise<Moved[]> {
  return entriesOf(await getCollection('moved'));
}

/** What a collection of one entry, `list`, holds. */
function entriesOf<Entry>(lists: readonly { data: { entries: Entry[] } }[]): Entry[] {
  return lists.flatMap(({ data }) => data.entries);
}

const inTime = (a: Conference, b: Conference) => {
  const key = ({ date, id }: Conference) => `${date ?? ''} ${id}`;
  return a.reviewYear - b.reviewYear || (key(a) < key(b) ? -1 : 1);
};

function withTexts(article: Article, body: string): RecordArticle {
  const texts = passageTexts(body);
  return {
    ...article,
    passages: article.passages.map((passage) => {
      const text = texts.get(passage.id);
      if (text === undefined) throw new Error(`${article.id}: passage ${passage.id} has no words in the body`);
      return { ...passage, text, article: article.id, conference: article.conference };
    }),
  };
}
