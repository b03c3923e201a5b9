import type { EntryKind } from '../format.ts';

/** Where results and answers lead. */
export interface PageAddresses {
  passage(conference: string, passage: string): string;
  page(kind: EntryKind, id: string): string;
}

/**
 * The addresses that the page was built with: patterns of `lib/addresses.ts` in data attributes, so that a reader
 * need not download the whole list of the site's addresses.
 */
export function addressesOf({ dataset }: HTMLElement): PageAddresses {
  const filled = (name: string, ...ids: string[]) =>
    (dataset[name] ?? '').replace(/ID(\d)/g, (_whole, place) => encodeURIComponent(ids[Number(place)] ?? ''));
  return {
    passage: (conference, passage) => filled('passage', conference, passage),
    page: (kind, id) => filled(kind, id),
  };
}
