import type { Language } from './labels/language.ts';

/** Every address of the site, from one base path. Nothing else joins one. */
export interface Addresses {
  home: string;
  years: string;
  year(year: number): string;
  conferences: string;
  conference(id: string): string;
  passage(conference: string, passage: string): string;
  /** The Markdown twins of conferences and years. */
  conferenceText(id: string): string;
  yearText(year: number): string;
  topics: string;
  topic(id: string): string;
  /** A year's part of a topic's page. */
  topicInYear(id: string, year: number): string;
  people: string;
  person(id: string): string;
  organisations: string;
  organisation(id: string): string;
  /** Pages that a large edition divides its lists and its longest pages into; see `record/limits.ts`. */
  decade(first: number): string;
  yearOfBody(year: number, organisation: string): string;
  conferencesOfYear(year: number): string;
  sourcesOfYear(year: number): string;
  topicsOfDecade(first: number): string;
  topicOfYear(id: string, year: number): string;
  peopleOfLetter(letter: string): string;
  personOfYear(id: string, year: number): string;
  organisationOfYear(id: string, year: number): string;
  comparisons: string;
  comparison(first: number, second: number): string;
  conferenceComparison(first: string, second: string): string;
  search: string;
  sources: string;
  source(article: string): string;
  /** A line's row in the ledger of an article; there is one for each line that a passage rests on. */
  ledgerLine(article: string, line: number): string;
  data: string;
  dataFile(name: string): string;
  dataPackage: string;
  citationCff: string;
  /** The licence of the edition's words and data. */
  licence: string;
  /** A file of citations; `name` as `citation/files.ts` gives it. */
  citationFile(name: string): string;
  /** The ZIP of a version of the edition. */
  release(name: string): string;
  conferencesAtom: string;
  conferencesJsonFeed: string;
  /** Of the conferences that are translated. */
  englishAtom: string;
  correctionsAtom: string;
  correctionsJsonFeed: string;
  method: string;
  /** Where the method page says how to report a mistake. */
  report: string;
  corrections: string;
  accessibility: string;
  siteMap: string;
  phrases: string;
  /** On reading without a network, as a book, on paper. */
  takeAlong: string;
  /** The EPUB; its name stays, its words are those of the present version. */
  book(name: string): string;
  /** Shown, without a network, for a page that is not kept. */
  offline: string;
  manifest: string;
  english: string;
  index(name: string): string;
  /** Where an address from the content's files, such as a correction's, stands on this site. */
  recorded(address: string): string;
  icon: string;
  sitemap: string;
  robots: string;
  llms: string;
}

/**
 * The addresses of a site.
 * @param base `/`, or the path it is served under: `/bien-nien/`, with or without its last slash
 * @param language of the page that leads there; parts that are in Vietnamese only keep their Vietnamese address
 * @returns absolute paths, all with a trailing slash but for files
 */
export function addressesFrom(base: string, language: Language = 'vi'): Addresses {
  const root = base.endsWith('/') ? base : `${base}/`;
  const pages = language === 'vi' ? root : `${root}en/`;
  return {
    home: pages,
    years: `${pages}nam/`,
    year: (year) => `${pages}nam/${year}/`,
    conferences: `${pages}hoi-nghi/`,
    conference: (id) => `${pages}hoi-nghi/${id}/`,
    passage: (conference, passage) => `${pages}hoi-nghi/${conference}/#${passage}`,
    conferenceText: (id) => `${pages}hoi-nghi/${id}/index.md`,
    yearText: (year) => `${pages}nam/${year}/index.md`,
    topics: `${pages}chuyen-de/`,
    topic: (id) => `${pages}chuyen-de/${id}/`,
    topicInYear: (id, year) => `${pages}chuyen-de/${id}/#nam-${year}`,
    people: `${pages}nhan-vat/`,
    person: (id) => `${pages}nhan-vat/${id}/`,
    organisations: `${pages}to-chuc/`,
    organisation: (id) => `${pages}to-chuc/${id}/`,
    decade: (first) => `${root}nam/thap-nien/${first}/`,
    yearOfBody: (year, organisation) => `${pages}nam/${year}/${organisation}/`,
    conferencesOfYear: (year) => `${root}hoi-nghi/nam/${year}/`,
    sourcesOfYear: (year) => `${root}nguon/nam/${year}/`,
    topicsOfDecade: (first) => `${root}chuyen-de/thap-nien/${first}/`,
    topicOfYear: (id, year) => `${pages}chuyen-de/${id}/${year}/`,
    peopleOfLetter: (letter) => `${root}nhan-vat/van/${letter}/`,
    personOfYear: (id, year) => `${pages}nhan-vat/${id}/${year}/`,
    organisationOfYear: (id, year) => `${pages}to-chuc/${id}/${year}/`,
    comparisons: `${root}so-sanh/`,
    comparison: (first, second) => `${root}so-sanh/${first}-${second}/`,
    conferenceComparison: (first, second) => `${root}so-sanh/${first}-va-${second}/`,
    search: `${pages}tim-kiem/`,
    sources: `${root}nguon/`,
    source: (article) => `${root}nguon/${article}/`,
    ledgerLine: (article, line) => `${root}nguon/${article}/#dong-${line}`,
    data: `${root}du-lieu/`,
    dataFile: (name) => `${root}du-lieu/${name}`,
    dataPackage: `${root}du-lieu/datapackage.json`,
    citationCff: `${root}du-lieu/CITATION.cff`,
    licence: `https://creativecommons.org/licenses/by/4.0/${language === 'vi' ? 'deed.vi' : ''}`,
    citationFile: (name) => `${root}du-lieu/trich-dan/${name}`,
    release: (name) => `${root}du-lieu/phien-ban/${name}`,
    conferencesAtom: `${root}hoi-nghi/atom.xml`,
    conferencesJsonFeed: `${root}hoi-nghi/feed.json`,
    englishAtom: `${root}en/hoi-nghi/atom.xml`,
    correctionsAtom: `${root}dinh-chinh/atom.xml`,
    correctionsJsonFeed: `${root}dinh-chinh/feed.json`,
    method: `${pages}phuong-phap/`,
    report: `${pages}phuong-phap/#bao-sai-sot`,
    corrections: `${root}dinh-chinh/`,
    accessibility: `${root}tiep-can/`,
    siteMap: `${root}so-do/`,
    phrases: `${root}cum-tu/`,
    takeAlong: `${root}mang-theo/`,
    book: (name) => `${root}mang-theo/${name}`,
    offline: `${root}ngoai-tuyen/`,
    manifest: `${root}manifest.webmanifest`,
    english: `${root}en/`,
    index: (name) => `${pages}chi-muc/${name}`,
    recorded: (address) => `${root}${address.slice(1)}`,
    icon: `${root}icon.svg`,
    sitemap: `${root}sitemap.xml`,
    robots: `${root}robots.txt`,
    llms: `${root}llms.txt`,
  };
}

/** The addresses as the content's files write them (`addresses.txt`, changes): without a base path. */
export const recordedAddresses = addressesFrom('/');

/** Where a site is served: its addresses, and its host where that is known. */
export interface Site {
  addresses: Addresses;
  /** `https://example.org`; null when the build was not told. */
  host: string | null;
}

/**
 * The site of a build.
 * @param base as Astro's `BASE_URL`
 * @param host as Astro's `SITE`
 */
export function siteFrom(base: string, host: string | undefined): Site {
  return { addresses: addressesFrom(base), host: host ?? null };
}

/**
 * An address with its host.
 * @param path one of the site's addresses
 * @returns null where the host is unknown: an address that only may be right is none
 */
export function absoluteAddress({ host }: Site, path: string): string | null {
  return host === null ? null : new URL(path, host).href;
}

/** The address of the same page in a language. */
export function twinOf(path: string, language: Language, { addresses }: Site): string {
  const within = path.slice(addresses.home.length).replace(/^en\//, '');
  return `${addresses.home}${language === 'vi' ? '' : 'en/'}${within}`;
}

/** The host of an address, which is the name by which readers know a newspaper's site. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** The fragment of an address: a passage's id; null where it names a page. */
export function fragmentOf(address: string): string | null {
  return address.split('#')[1] ?? null;
}

/**
 * A link to a place in a newspaper's page, as a text fragment.
 * @param url the article's address
 * @param anchor its first and last few syllables
 * @returns the address with `#:~:text=start,end`
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function placeInNewspaper(url: string, [start, end]: readonly [string, string]): string {
  // A hyphen delimits prefix and suffix in the fragment's grammar; encodeURIComponent leaves it.
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return `${url}#:~:text=${encode(start)},${encode(end)}`;
}
