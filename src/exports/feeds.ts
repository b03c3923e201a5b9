import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { addressesFrom, recordedAddresses, type Site, wholeAddress } from '../addresses.ts';
import type { Language } from '../labels/language.ts';
import { siteLabels } from '../labels/site.ts';
import { sourceLabels as say } from '../labels/source.ts';
import { conferenceEntry } from '../record/conferences.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { historyOf, lastChanged } from '../record/publication-history.ts';
import { labelOf } from '../record/statements.ts';
import type { Edition } from '../schema/edition.ts';
import { sortedBy } from '../text/collation.ts';

/** News of a page or a passage; its id stays whatever host the site moves to, its text may be its title alone. */
type FeedEntry = Record<'id' | 'title' | 'path' | 'published' | 'updated', string> & { text: string | null };

type Feed = ReturnType<typeof feed>;

/** The conferences as they are added and corrected; in English, those that are translated. */
export function conferencesFeed(record: DocumentaryRecord, site: Site, language: Language): Feed {
  const isEnglish = language === 'en';
  const entries = record.conferences.flatMap((conference) => {
    const { articles, translation } = conferenceEntry(record, conference);
    if (isEnglish && translation === undefined) return [];
    const page = recordedAddresses.conference(conference.id);
    return {
      id: urn(addressesFrom('/', language).conference(conference.id)),
      title: isEnglish ? labelOf(record, conference, language) : conference.title,
      text: (isEnglish ? translation : articles[0])?.abstract ?? null,
      path: site.addresses.conference(conference.id),
      published: historyOf(page, record).first.date,
      updated: lastChanged(page, record),
    };
  });
  return feed(record, site, 'conferences', language, entries);
}

/** The corrections, one entry each. */
export function correctionsFeed(record: DocumentaryRecord, site: Site): Feed {
  const seen = new Map<string, number>();
  const entries = record.changes.toReversed().map(({ date, address, version, old, new: now, why }) => {
    const nth = (seen.get(address) ?? 0) + 1;
    seen.set(address, nth);
    return {
      id: urn(`dinh-chinh${address}/${nth}`),
      title: say.correction(address, version),
      text: `${say.oldReading}: ${old}\n${say.newReading}: ${now}\n${say.reason}: ${why}`,
      path: site.addresses.recorded(address),
      published: date,
      updated: date,
    };
  });
  return feed(record, site, 'corrections', 'vi', entries);
}

type News = 'conferences' | 'corrections';

/** “Biên niên Đối ngoại: hội nghị”. */
export const feedTitle = ({ name }: Edition, of: News, language: Language) =>
  `${name}: ${siteLabels[of][language].toLocaleLowerCase('vi')}`;

function feed({ edition }: DocumentaryRecord, site: Site, of: News, language: Language, oldestFirst: FeedEntry[]) {
  const newest = sortedBy(oldestFirst, (entry) => entry.updated).reverse();
  return {
    id: urn(addressesFrom('/', language)[of].slice(0, -1)),
    title: feedTitle(edition, of, language),
    author: edition.name,
    language,
    path: site.addresses[of],
    entries: newest,
    updated: newest[0]?.updated ?? edition.date,
  };
}

const urn = (name: string) => `urn:bien-nien-doi-ngoai:${encodeURI(name.replace(/^\//, '').replaceAll('#', ''))}`;

/** A feed as Atom; `self` is its own path. Links have their host where it is known, else resolve against the feed's. */
export function atom({ id, title, author, language, path, entries, updated }: Feed, self: string, site: Site): string {
  const link = (to: string, rel: string, type: string) => ({ href: wholeAddress(site, to), rel, type });
  return generateAtomFeed({
    xml: { lang: language },
    id,
    title: { value: title },
    updated: moment(updated),
    authors: [{ name: author }],
    links: [link(self, 'self', 'application/atom+xml'), link(path, 'alternate', 'text/html')],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      published: moment(entry.published),
      updated: moment(entry.updated),
      links: [link(entry.path, 'alternate', 'text/html')],
      ...(entry.text !== null && { summary: { value: entry.text } }),
    })),
  });
}

/** A feed as JSON Feed; `self` is its own path. */
export function jsonFeed({ title, author, language, path, entries }: Feed, self: string, site: Site): string {
  const document = generateJsonFeed({
    title,
    home_page_url: wholeAddress(site, path),
    feed_url: wholeAddress(site, self),
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: wholeAddress(site, entry.path),
      title: entry.title,
      content_text: entry.text ?? entry.title,
      date_published: moment(entry.published),
      date_modified: moment(entry.updated),
    })),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A day as a moment; in UTC, as the library writes moments, so that the day stays the day. */
const moment = (day: string) => new Date(`${day}T00:00:00Z`);
