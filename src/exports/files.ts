import { absoluteAddress, addressesFrom, type Site, wholeAddress } from '../addresses.ts';
import { metadataLabels } from '../labels/exports.ts';
import type { Language } from '../labels/language.ts';
import { searchPageLabels } from '../labels/search.ts';
import { languagesOf } from '../record/lookup.ts';
import type { DocumentaryRecord } from '../record/model.ts';
import { lastChanged } from '../record/publication-history.ts';
import { publishedAddresses } from '../record/published-addresses.ts';
import { book, bookName } from './book.ts';
import { citationFiles } from './citation/files.ts';
import { dataFiles } from './data/files.ts';
import { releaseArchive, releaseName } from './data/release.ts';
import { conferenceDocument, type Document, yearDocument } from './document.ts';
import { atom, conferencesFeed, correctionsFeed, jsonFeed } from './feeds.ts';
import { llms, markdownOf } from './markdown.ts';
import { escaped } from './xml.ts';

export type FileBody = string | Uint8Array<ArrayBuffer>;

/** Makers of every file but pages, index and pictures, by address; without a host those that need it are none. */
export function exportedFiles(
  record: DocumentaryRecord,
  site: Site,
  licence: string,
  readRelease: (file: string) => FileBody,
): Map<string, () => FileBody> {
  const at = site.addresses;
  const conferences = conferencesFeed(record, site, 'vi');
  const corrections = correctionsFeed(record, site);
  const files = new Map<string, () => FileBody>([
    [at.conferencesJsonFeed, () => jsonFeed(conferences, at.conferencesJsonFeed, site)],
    [at.correctionsAtom, () => atom(corrections, at.correctionsAtom, site)],
    [at.correctionsJsonFeed, () => jsonFeed(corrections, at.correctionsJsonFeed, site)],
    [at.llms, () => llms(record, site)],
    [at.robots, () => robots(site)],
    [at.manifest, () => manifest(record, site)],
    ...[...dataFiles(record)].map(([name, text]) => [at.dataFile(name), () => text] as const),
    ...citationFiles(record, site),
    // A version is served as it was packed; the present one is packed here until it is one of them.
    [at.release(`${releaseName(record.edition)}.zip`), () => releaseArchive(record, licence)],
    ...record.releases.map(({ file }) => [at.release(file), () => readRelease(file)] as const),
  ]);
  for (const language of languagesOf(record)) {
    const own = { ...site, addresses: addressesFrom(at.home, language) };
    const { conferencesAtom: feed, openSearch: engine } = own.addresses;
    files.set(feed, () => atom(conferencesFeed(record, own, language), feed, site));
    if (site.host !== null) files.set(engine, () => openSearch(record, own, language));
    files.set(at.book(bookName(record, language)), () => book(record, site, language));
    const addTwin = (address: string, document: () => Document) =>
      files.set(address, () => markdownOf(document(), record, own, language));
    for (const one of record.conferences)
      addTwin(own.addresses.conferenceText(one.id), () => conferenceDocument(record, one, language));
    for (const one of record.years)
      addTwin(own.addresses.yearText(one.year), () => yearDocument(record, one, language));
  }
  if (site.host !== null) files.set(at.sitemap, () => sitemap(record, site));
  return files;
}

/** The site map: each page with the day its content last changed, never the day of the build. */
export function sitemap(record: DocumentaryRecord, site: Site): string {
  const pages = publishedAddresses(record, languagesOf(record)).filter((address) => !address.includes('#'));
  const urls = pages.map((address) => {
    const location = absoluteAddress(site, site.addresses.recorded(address)) ?? '';
    return `<url><loc>${escaped(location)}</loc><lastmod>${lastChanged(address, record)}</lastmod></url>`;
  });
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${[head, ...urls, '</urlset>'].join('\n')}\n`;
}

/** Robots may read all of it. */
export function robots(site: Site): string {
  const map = absoluteAddress(site, site.addresses.sitemap);
  return `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}

/** Describes the search to browsers. @see https://github.com/dewitt/opensearch (1.1, draft 6) */
export function openSearch({ edition }: DocumentaryRecord, site: Site, language: Language): string {
  const { name } = edition;
  const address = (path: string) => escaped(wholeAddress(site, path));
  // A short name has at most sixteen letters.
  const short = name.length > 16 ? name.slice(0, 17).replace(/\s+\S*$/, '') : name;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(short)}</ShortName>
  <LongName>${escaped(name)}</LongName>
  <Description>${escaped(searchPageLabels.description[language])}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${address(site.addresses.icon)}</Image>
  <Url type="text/html" template="${address(site.addresses.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(site.addresses.openSearch)}"/>
</OpenSearchDescription>
`;
}

/** Lets the site be installed. @see https://www.w3.org/TR/appmanifest/ */
function manifest({ edition }: DocumentaryRecord, { addresses: at }: Site): string {
  const document = {
    id: at.home,
    name: edition.name,
    short_name: edition.name,
    description: metadataLabels.appDescription,
    lang: 'vi',
    dir: 'ltr',
    start_url: at.home,
    scope: at.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: at.appIcon(192), sizes: '192x192', type: 'image/png' },
      { src: at.appIcon(512), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      { src: at.icon, sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: metadataLabels.appSearch, url: at.search },
      { name: metadataLabels.appYears, url: at.years },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
