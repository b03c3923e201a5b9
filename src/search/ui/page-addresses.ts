import type { EntryKind } from '../format.ts';

/** Where results and answers lead. */
export interface PageAddresses {
  passage(conference: string, passage: string): string;
  page(kind: EntryKind, id: string): string;
}

/**
 * The addresses that the page was built with: patterns of `lib/addresses.ts`, so that a reader need not download
 * the whole list of the site's addresses.
 * @param patterns by name: an element's data attributes
 */
export function addressesOf(patterns: Readonly<Record<string, string | undefined>>): PageAddresses {
  const filled = (name: string, ...ids: string[]) =>
    (patterns[name] ?? '').replace(/ID(\d)/g, (_whole, place) => encodeURIComponent(ids[Number(place)] ?? ''));
  return {
    passage: (conference, passage) => filled('passage', conference, passage),
    page: (kind, id) => filled(kind, id),
  };
}
