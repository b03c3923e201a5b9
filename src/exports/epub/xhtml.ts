import { printDay, printLookedUp } from '../../dates.ts';
import { bookLabels } from '../../labels/book.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import type { OutsideValue } from '../../record/outside.ts';
import { between, escaped, type Markup, markup } from '../markup.ts';

/** A file of the book. */
export interface Chapter {
  /** Its name, `nam-2020.xhtml`. */
  file: string;
  title: string;
  body: Markup;
  /** Its kind to a reading system. */
  kind: 'titlepage' | 'introduction' | 'chapter' | 'index' | 'bibliography';
}

/** The files of the book, and places in them. */
export const places = {
  year: (year: number) => `nam-${year}.xhtml`,
  conference: (id: string) => `hoi-nghi-${id}.xhtml`,
  passage: (conference: string, passage: string) => `hoi-nghi-${conference}.xhtml#${passage}`,
  topics: 'chuyen-de.xhtml',
  topic: (id: string) => `chuyen-de.xhtml#${id}`,
  sources: 'nguon.xhtml',
  source: (article: string) => `nguon.xhtml#${article}`,
};

/** A chapter as an XHTML file. */
export function chapterFile({ title, body, kind }: Chapter, language: Language): string {
  return page(title, `<section epub:type="${kind}">${body.source}</section>`, language);
}

/** An XHTML file with a title and a body. */
export function page(title: string, body: string, language: Language): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}

/** A day as the edition prints it, readable by machines. */
export function day(iso: string, language: Language): Markup {
  return markup`<time datetime="${iso}">${printDay(iso, language)}</time>`;
}

/** Words of the edition that stand in Vietnamese, whatever the book's language. */
export function vietnamese(words: string, language: Language): Markup {
  return language === 'vi' ? markup`${words}` : markup`<span lang="vi" xml:lang="vi">${words}</span>`;
}

/** A fact from outside the captures: said to be one, with its addresses and the days they were looked up. */
export function outsideFact({ value, day: iso, sources }: OutsideValue, language: Language): Markup {
  const say = inLanguage(bookLabels, language);
  const found = sources.map(
    ({ url, host, accessed }) =>
      markup`<a href="${url}">${host}</a>${accessed === null ? null : `, ${say.lookedUp(printLookedUp(accessed, language))}`}`,
  );
  const known = iso === null ? vietnamese(value, language) : day(iso, language);
  return markup`${known} [${say.outside}: ${between(found, '; ')}]`;
}
