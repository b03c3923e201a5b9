import { escaped, type Markup } from './markup.ts';

/** A file of the book. */
export interface Chapter {
  /** Its name, `nam-2020.xhtml`. */
  file: string;
  title: string;
  body: Markup;
  /** What it is to a reading system. */
  kind: 'titlepage' | 'introduction' | 'chapter' | 'index' | 'bibliography';
}

export const yearFile = (year: number) => `nam-${year}.xhtml`;
export const conferenceFile = (id: string) => `hoi-nghi-${id}.xhtml`;
export const passagePlace = (conference: string, passage: string) => `${conferenceFile(conference)}#${passage}`;
export const topicsFile = 'chuyen-de.xhtml';
export const topicPlace = (id: string) => `${topicsFile}#${id}`;
export const sourcesFile = 'nguon.xhtml';
export const sourcePlace = (article: string) => `${sourcesFile}#${article}`;

/** A chapter as an XHTML file. */
export function chapterFile({ title, body, kind }: Chapter): string {
  return page(title, `<section epub:type="${kind}">${body.source}</section>`);
}

/** An XHTML file with a title and a body. */
export function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="vi" xml:lang="vi">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}
