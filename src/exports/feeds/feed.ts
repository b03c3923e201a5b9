import { recordedAddresses, type Site } from '../../addresses.ts';
import { lookupOf } from '../../record/lookup.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { historyOf, lastChanged, type PublicationHistory } from '../../record/publication-history.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** The same whatever host the site moves to, and never another entry's. */
  id: string;
  title: string;
  /** What is new, plain text; null where the title says it all. */
  text: string | null;
  /** Path of the page, and of the passage where it is about one. */
  path: string;
  /** Days, ISO. */
  published: string;
  updated: string;
}

/** A feed, whatever its format. */
export interface Feed {
  id: string;
  title: string;
  author: string;
  /** Path of the page whose news it has. */
  path: string;
  /** Newest first. */
  entries: FeedEntry[];
  updated: string;
}

/** Enough for whoever looks in now and then; the pages have the rest. */
const longest = 100;

/** The conferences as they are added and corrected. */
export function conferencesFeed(record: DocumentaryRecord, history: PublicationHistory, { addresses }: Site): Feed {
  const entries = record.conferences.map(({ id, title, articles }): FeedEntry => {
    const page = recordedAddresses.conference(id);
    const abstract = lookupOf(record).articles.get(articles[0] ?? '')?.abstract ?? null;
    return {
      id: name(page),
      title,
      text: abstract,
      path: addresses.conference(id),
      published: historyOf(page, history).first.date,
      updated: lastChanged(page, history),
    };
  });
  return feed(record, 'hội nghị', 'hoi-nghi', addresses.conferences, entries.reverse());
}

/** The corrections, one entry each. */
export function correctionsFeed(record: DocumentaryRecord, { addresses }: Site): Feed {
  const seen = new Map<string, number>();
  const oldestFirst = record.changes.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const entries = oldestFirst.map((change): FeedEntry => {
    const nth = (seen.get(change.address) ?? 0) + 1;
    seen.set(change.address, nth);
    return {
      id: name(`dinh-chinh${change.address}/${nth}`),
      title: `Đính chính ${change.address}, ấn bản ${change.version}`,
      text: `Cách đọc cũ: ${change.old}\nCách đọc mới: ${change.new}\nLý do: ${change.why}`,
      path: addresses.recorded(change.address),
      published: change.date,
      updated: change.date,
    };
  });
  return feed(record, 'đính chính', 'dinh-chinh', addresses.corrections, entries.reverse());
}

function feed({ edition }: DocumentaryRecord, of: string, id: string, path: string, entries: FeedEntry[]): Feed {
  const newest = entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return {
    id: name(id),
    title: `${edition.name}: ${of}`,
    author: edition.name,
    path,
    entries: newest.slice(0, longest),
    updated: newest[0]?.updated ?? edition.date,
  };
}

function name(what: string): string {
  return `urn:bien-nien-doi-ngoai:${encodeURI(what.replace(/^\//, '').replaceAll('#', ''))}`;
}
