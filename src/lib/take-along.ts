import type { Addresses } from '../addresses.ts';
import type { DocumentaryRecord } from '../record/model.ts';

/** Addresses of what a reader takes along. */
export interface TakeAlong {
  /** The page on reading without a network, as a book, on paper. */
  page: string;
  /** The EPUB; its name stays, its words are those of the present version. */
  book: string;
  /** What is shown, without a network, for a page that is not kept. */
  absent: string;
  manifest: string;
}

/** The name of the EPUB; the full-text edition has one of its own. */
export function bookName({ articles }: Pick<DocumentaryRecord, 'articles'>): string {
  const digests = articles.every(({ text }) => text === 'digest');
  return digests ? 'bien-nien-doi-ngoai.epub' : 'bien-nien-doi-ngoai-nguyen-van.epub';
}

/** Where what a reader takes along is on a site. */
export function takeAlongFrom({ home }: Addresses, book: string): TakeAlong {
  return {
    page: `${home}mang-theo/`,
    book: `${home}mang-theo/${book}`,
    absent: `${home}ngoai-tuyen/`,
    manifest: `${home}manifest.webmanifest`,
  };
}
