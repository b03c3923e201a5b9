import { absoluteAddress, addressesFrom, type Site } from '../addresses.ts';
import { manifestLabels } from '../labels/exports.ts';
import { inLanguage, type Language } from '../labels/language.ts';
import { languagesOf } from '../record/lookup.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { lastChanged, type PublicationHistory } from '../record/publication-history.ts';
import { publishedAddresses } from '../record/published-addresses.ts';
import { book, bookName } from './book.ts';
import { citationFiles } from './citation/files.ts';
import { dataFiles } from './data/files.ts';
import { releaseArchive, releaseName } from './data/release.ts';
import { conferenceDocument, yearDocument } from './document.ts';
import { atom, conferencesFeed, correctionsFeed, jsonFeed } from './feeds.ts';
import { llms, markdownOf } from './markdown.ts';
import { escaped } from './markup.ts';

/** The content of a file. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

/** The sources of the files beside the record. */
export interface FileSources {
  record: DocumentaryRecord;
  history: PublicationHistory;
  site: Site;
  /** The text of LICENSE-CONTENT. */
  licence: string;
  /** Reads a ZIP of `content/releases/`. */
  readRelease(file: string): FileBody;
}

/**
 * Every file that the site serves beside its pages, its index and its pictures.
 * @returns by address, the function that makes each; no site map where the host is unknown
 */
export function exportedFiles({
  record,
  history,
  site,
  licence,
  readRelease,
}: FileSources): Map<string, () => FileBody> {
  const at = site.addresses;
  const files = new Map<string, () => FileBody>([
    [at.conferencesAtom, () => atom(conferencesFeed(record, history, site, 'vi'), at.conferencesAtom, site)],
    [
      at.conferencesJsonFeed,
      () => jsonFeed(conferencesFeed(record, history, site, 'vi'), at.conferencesJsonFeed, site),
    ],
    [at.correctionsAtom, () => atom(correctionsFeed(record, site), at.correctionsAtom, site)],
    [at.correctionsJsonFeed, () => jsonFeed(correctionsFeed(record, site), at.correctionsJsonFeed, site)],
    [at.llms, () => llms(record, site)],
    [at.robots, () => robots(site)],
    [at.manifest, () => manifest(record, site)],
    [at.book(bookName(record, 'vi')), () => book(record, site, 'vi')],
    ...markdownFiles(record, site, 'vi'),
    ...[...dataFiles(record)].map(([name, text]) => [at.dataFile(name), () => text] as const),
    ...citationFiles(record, site),
    // A version is served as it was packed; the present one is packed here until it is one of them.
    [at.release(`${releaseName(record.edition)}.zip`), () => releaseArchive(record, licence)],
    ...history.releases.map(({ file }) => [at.release(file), () => readRelease(file)] as const),
  ]);
  if (languagesOf(record).includes('en')) {
    const english: Site = { ...site, addresses: addressesFrom(at.home, 'en') };
    files.set(at.englishAtom, () => atom(conferencesFeed(record, history, english, 'en'), at.englishAtom, site));
    files.set(at.book(bookName(record, 'en')), () => book(record, site, 'en'));
    for (const [address, make] of markdownFiles(record, english, 'en')) files.set(address, make);
  }
  if (site.host !== null) files.set(at.sitemap, () => sitemap(record, history, site));
  return files;
}

/** The Markdown twins of the conferences' and the years' pages. */
function markdownFiles(record: DocumentaryRecord, site: Site, language: Language): [string, () => string][] {
  const { edition, conferences, years } = record;
  const { conferenceText, yearText } = site.addresses;
  return [
    ...conferences.map((one): [string, () => string] => [
      conferenceText(one.id),
      () => markdownOf(conferenceDocument(record, one, language), edition, site, language),
    ]),
    ...years.map((one): [string, () => string] => [
      yearText(one.year),
      () => markdownOf(yearDocument(record, one, language), edition, site, language),
    ]),
  ];
}

/** The site map: each page with the day its content last changed, never the day of the build. */
export function sitemap(record: DocumentaryRecord, history: PublicationHistory, site: Site): string {
  const pages = publishedAddresses(record, languagesOf(record)).filter((address) => !address.includes('#'));
  const urls = pages.map((address) => {
    const location = absoluteAddress(site, site.addresses.recorded(address)) ?? '';
    return `<url><loc>${escaped(location)}</loc><lastmod>${lastChanged(address, history)}</lastmod></url>`;
  });
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${[head, ...urls, '</urlset>'].join('\n')}\n`;
}

/** Robots may read all of it. */
export function robots(site: Site): string {
  const map = absoluteAddress(site, site.addresses.sitemap);
  return `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}

/** Lets the site be installed. @see https://www.w3.org/TR/appmanifest/ */
function manifest({ edition }: DocumentaryRecord, { addresses: at }: Site): string {
  const say = inLanguage(manifestLabels, 'vi');
  const document = {
    id: at.home,
    name: edition.name,
    short_name: edition.name,
    description: say.description,
    lang: 'vi',
    dir: 'ltr',
    start_url: at.home,
    scope: at.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: `${at.home}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${at.home}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: at.icon, sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: say.search, url: at.search },
      { name: say.years, url: at.years },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
