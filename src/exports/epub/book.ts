import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { sources, topicIndex } from './back.ts';
import { chapterFile } from './chapter.ts';
import { conferenceChapter } from './conference-chapter.ts';
import { about, titlePage } from './front.ts';
import { type BookPart, contents, packageDocument } from './package-document.ts';
import { yearChapter } from './year-chapter.ts';

const style = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h3 { font-size: 1em; margin-bottom: 0.2em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.4em 1em; }
.label, .subtitle { font-size: 0.85em; font-weight: normal; }
.abstract { font-style: italic; }
.gap { border-left: 0.2em solid; padding-left: 0.8em; }
blockquote { margin: 0.6em 0 0.6em 1em; }
`;

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="sach/goi.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * The whole edition as a book: years, conferences with their numbered passages, topics, sources.
 * @returns file name in the EPUB → text, in the order of the ZIP
 */
export function bookFiles(record: DocumentaryRecord, site: Site): Map<string, string> {
  const parts: BookPart[] = [
    { title: 'Mở đầu', nested: false, chapters: [titlePage(record), about(record, site)] },
    { title: 'Các năm', nested: true, chapters: record.years.map((entry) => yearChapter(record, entry)) },
    {
      title: 'Các hội nghị',
      nested: true,
      chapters: record.conferences.map((conference) => conferenceChapter(record, conference, site)),
    },
    { title: 'Tra cứu', nested: false, chapters: [topicIndex(record), sources(record)] },
  ];
  const chapters = parts.flatMap((part) => part.chapters);
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['sach/goi.opf', packageDocument(record, chapters)],
    ['sach/muc-luc.xhtml', contents(parts)],
    ['sach/book.css', style],
    ...chapters.map((chapter) => [`sach/${chapter.file}`, chapterFile(chapter)] as const),
  ]);
}

/** The name of the EPUB; the full-text edition has one of its own. */
export function bookName({ articles }: Pick<DocumentaryRecord, 'articles'>): string {
  const digests = articles.every(({ text }) => text === 'digest');
  return digests ? 'bien-nien-doi-ngoai.epub' : 'bien-nien-doi-ngoai-nguyen-van.epub';
}

/** A day that every ZIP can hold; the files' own times say nothing of the edition. */
const time = new Date(1980, 0, 1);

/**
 * The edition as an EPUB 3.
 * @returns the same bytes for the same record, whatever the day and the machine
 */
export function book(record: DocumentaryRecord, site: Site): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of bookFiles(record, site)) {
    // The first file says what the ZIP is, and must be readable without unpacking.
    entries[name] = [strToU8(text), { mtime: time, level: name === 'mimetype' ? 0 : 9 }];
  }
  return zipSync(entries);
}
