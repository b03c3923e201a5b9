import type { Language } from './labels/language.ts';

/** The licence of the edition's text. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Every address of a site under a base, `/` or `/bien-nien/`, for a page in a language; nothing else joins one. */
export function addressesFrom(root: string, language: Language = 'vi') {
  const pages = language === 'vi' ? root : `${root}en/`;
  return {
    home: pages,
    years: `${pages}nam/`,
    year: (year: number) => `${pages}nam/${year}/`,
    conferences: `${pages}hoi-nghi/`,
    conference: (id: string) => `${pages}hoi-nghi/${id}/`,
    passage: (conference: string, passage: string) => `${pages}hoi-nghi/${conference}/#${passage}`,
    conferenceText: (id: string) => `${pages}hoi-nghi/${id}/index.md`,
    yearText: (year: number) => `${pages}nam/${year}/index.md`,
    topics: `${pages}chuyen-de/`,
    topic: (id: string) => `${pages}chuyen-de/${id}/`,
    people: `${pages}nhan-vat/`,
    person: (id: string) => `${pages}nhan-vat/${id}/`,
    organisations: `${pages}to-chuc/`,
    organisation: (id: string) => `${pages}to-chuc/${id}/`,
    comparisons: `${root}so-sanh/`,
    comparison: (first: number, second: number) => `${root}so-sanh/${first}-${second}/`,
    search: `${pages}tim-kiem/`,
    sources: `${root}nguon/`,
    source: (article: string) => `${root}nguon/${article}/`,
    /** A line's row in the ledger of an article; there is one for each line that a passage rests on. */
    ledgerLine: (article: string, line: number) => `${root}nguon/${article}/#dong-${line}`,
    data: `${root}du-lieu/`,
    dataFile: (name: string) => `${root}du-lieu/${name}`,
    dataPackage: `${root}du-lieu/datapackage.json`,
    citationCff: `${root}du-lieu/CITATION.cff`,
    judgedQueries: `${root}du-lieu/truy-van.json`,
    licence: `${licence}${language === 'vi' ? 'deed.vi' : ''}`,
    /** A file of citations; `name` as `citation/files.ts` gives it. */
    citationFile: (name: string) => `${root}du-lieu/trich-dan/${name}`,
    release: (name: string) => `${root}du-lieu/phien-ban/${name}`,
    conferencesAtom: `${pages}hoi-nghi/atom.xml`,
    conferencesJsonFeed: `${root}hoi-nghi/feed.json`,
    correctionsAtom: `${root}dinh-chinh/atom.xml`,
    correctionsJsonFeed: `${root}dinh-chinh/feed.json`,
    method: `${pages}phuong-phap/`,
    digest: `${pages}phuong-phap/#luoc-thuat`,
    trust: `${pages}phuong-phap/#can-cu`,
    corrections: `${root}dinh-chinh/`,
    accessibility: `${root}tiep-can/`,
    siteMap: `${root}so-do/`,
    phrases: `${root}cum-tu/`,
    takeAlong: `${root}mang-theo/`,
    book: (name: string) => `${root}mang-theo/${name}`,
    /** Shown, without a network, for a page that is not kept. */
    offline: `${root}ngoai-tuyen/`,
    manifest: `${root}manifest.webmanifest`,
    index: (name: string) => `${pages}chi-muc/${name}`,
    openSearch: `${pages}chi-muc/opensearch.xml`,
    /** Where an address from the content's files, such as a correction's, stands on this site. */
    recorded: (address: string) => `${root}${address.slice(1)}`,
    icon: `${root}icon.svg`,
    appIcon: (size: number) => `${root}icon-${size}.png`,
    picture: (name: string) => `${root}anh/${name}.png`,
    sitemap: `${root}sitemap.xml`,
    robots: `${root}robots.txt`,
    llms: `${root}llms.txt`,
  };
}

export type Addresses = ReturnType<typeof addressesFrom>;

/** The addresses as the content's files write them (`addresses.txt`, changes): without a base path. */
export const recordedAddresses = /* @__PURE__ */ addressesFrom('/');

/** Where a site is served: its addresses, and its host where that is known. */
export interface Site {
  addresses: Addresses;
  /** `https://example.org`; null where `SITE_URL` is not set. */
  host: string | null;
}

/** The site of a build, from Astro's `BASE_URL` and `SITE`. */
export function siteFrom(base: string, host: string | undefined): Site {
  return { addresses: addressesFrom(base), host: host ?? null };
}

/** An address with its host; null where that is unknown: an address that only may be right is none. */
export const absoluteAddress = ({ host }: Site, path: string) => (host === null ? null : new URL(path, host).href);

/** An address with its host where that is known, else from the root, for readers who resolve it against the page. */
export const wholeAddress = (site: Site, path: string) => absoluteAddress(site, path) ?? path;

/** The address of the same page in a language. */
export function twinOf(path: string, language: Language, { addresses }: Site): string {
  const within = path.slice(addresses.home.length).replace(/^en\//, '');
  return `${addresses.home}${language === 'vi' ? '' : 'en/'}${within}`;
}

/** The host of an address, which is the name by which readers know a newspaper's site. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** A link to a place in a newspaper's page: `…#:~:text=start,end`. @see https://wicg.github.io/scroll-to-text-fragment/ */
export function placeInNewspaper(url: string, [start, end]: readonly [string, string]): string {
  // A hyphen delimits prefix and suffix in the fragment's grammar; encodeURIComponent leaves it.
  const encode = (part: string) => encodeURIComponent(part).replaceAll('-', '%2D');
  return `${url}#:~:text=${encode(start)},${encode(end)}`;
}
