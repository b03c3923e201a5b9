import { book, bookName } from '../../exports/epub/book.ts';
import { loadRecord } from '../../record/load.ts';
import { site } from '../../site.ts';

/** The edition as a book. */
export interface BookFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

let made: Promise<BookFile> | null = null;

/** Makes the book once a build. */
export function bookFile(): Promise<BookFile> {
  made ??= loadRecord().then((record) => ({ name: bookName(record), bytes: book(record, site) }));
  return made;
}
