/** A kind of page: what the checks that look at one page of each kind open. */
export interface PageKind {
  /** As a test's sentence and `budgets.json` name it. */
  name: string;
  /** Addresses of its pages, from the site's root. */
  pattern: RegExp;
  /** A page of it, the most telling: the longest, or the one with the most to say. */
  example: string;
}

/** Every kind of page that the site has; `pages.spec.ts` fails where a built page belongs to none. */
export const pageKinds: PageKind[] = [
  { name: 'English', pattern: /^en\/hoi-nghi\/tong-ket-2020\/$/, example: 'en/hoi-nghi/tong-ket-2020/' },
  { name: 'home', pattern: /^(?:en\/)?$/, example: '' },
  { name: 'years', pattern: /^(?:en\/)?nam\/$/, example: 'nam/' },
  { name: 'year', pattern: /^(?:en\/)?nam\/\d{4}\/$/, example: 'nam/2020/' },
  { name: 'conferences', pattern: /^(?:en\/)?hoi-nghi\/$/, example: 'hoi-nghi/' },
  { name: 'conference', pattern: /^(?:en\/)?hoi-nghi\/[^/]+\/$/, example: 'hoi-nghi/tong-ket-2020/' },
  { name: 'topics', pattern: /^(?:en\/)?chuyen-de\/$/, example: 'chuyen-de/' },
  { name: 'topic', pattern: /^(?:en\/)?chuyen-de\/[^/]+\/$/, example: 'chuyen-de/asean-2020/' },
  { name: 'people', pattern: /^(?:en\/)?nhan-vat\/$/, example: 'nhan-vat/' },
  { name: 'person', pattern: /^(?:en\/)?nhan-vat\/[^/]+\/$/, example: 'nhan-vat/pham-binh-minh/' },
  { name: 'organisations', pattern: /^(?:en\/)?to-chuc\/$/, example: 'to-chuc/' },
  { name: 'organisation', pattern: /^(?:en\/)?to-chuc\/[^/]+\/$/, example: 'to-chuc/bo-ngoai-giao/' },
  { name: 'comparisons', pattern: /^so-sanh\/$/, example: 'so-sanh/' },
  { name: 'comparison', pattern: /^so-sanh\/[^/]+\/$/, example: 'so-sanh/2019-2020/' },
  { name: 'search', pattern: /^(?:en\/)?tim-kiem\/$/, example: 'tim-kiem/' },
  { name: 'sources', pattern: /^nguon\/$/, example: 'nguon/' },
  { name: 'source', pattern: /^nguon\/[^/]+\/$/, example: 'nguon/tong-ket-2020-baosonla/' },
  { name: 'data', pattern: /^du-lieu\/$/, example: 'du-lieu/' },
  { name: 'method', pattern: /^(?:en\/)?phuong-phap\/$/, example: 'phuong-phap/' },
  { name: 'corrections', pattern: /^dinh-chinh\/$/, example: 'dinh-chinh/' },
  { name: 'accessibility', pattern: /^tiep-can\/$/, example: 'tiep-can/' },
  { name: 'take along', pattern: /^mang-theo\/$/, example: 'mang-theo/' },
  { name: 'offline', pattern: /^ngoai-tuyen\/$/, example: 'ngoai-tuyen/' },
  { name: 'phrases', pattern: /^cum-tu\/$/, example: 'cum-tu/' },
  { name: 'site map', pattern: /^so-do\/$/, example: 'so-do/' },
  { name: 'not found', pattern: /^404\.html$/, example: '404.html' },
];

/**
 * The addresses of a built site's pages.
 * @param files of its folder, with slashes, from its root
 * @returns from the root, `''` for the home page
 */
export function pagesOf(files: string[]): string[] {
  return files.filter((path) => path.endsWith('.html')).map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

/** The kind of a page, by its address from the root; undefined where it is of none. */
export function kindOf(address: string): PageKind | undefined {
  return pageKinds.find(({ pattern }) => pattern.test(address));
}
