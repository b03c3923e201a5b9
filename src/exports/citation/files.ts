import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { articlesBehind, type CslDate, type CslItem, citedArticle, citedConference } from './items.ts';

const formatNames = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
type CitationFormat = keyof typeof formatNames;
const formats = Object.keys(formatNames) as CitationFormat[];

/** The name of an article's files, without their endings; a conference's are named by its id. */
export const articleFile = (id: string) => `bai/${id}`;

/** Links to the files of a conference or an article by their name. */
export const citationLinks = (name: string, { addresses }: Site) =>
  formats.map((format) => ({ href: addresses.citationFile(`${name}.${format}`), label: formatNames[format] }));

/** For each address of a conference's or an article's files, the function that makes the text. */
export function citationFiles(record: DocumentaryRecord, site: Site): Map<string, () => string> {
  const files = new Map<string, () => string>();
  const add = (name: string, items: () => CslItem[]) => {
    for (const format of formats)
      files.set(site.addresses.citationFile(`${name}.${format}`), () => citationText(items(), format));
  };
  for (const conference of record.conferences) {
    const articles = articlesBehind(conference, record);
    add(conference.id, () => [citedConference(conference, record, site), ...articles.map(citedArticle)]);
    for (const article of articles) add(articleFile(article.id), () => [citedArticle(article)]);
  }
  return files;
}

/** Records in a format, as the text of a file. */
export function citationText(items: readonly CslItem[], format: CitationFormat): string {
  // An article without a title is described in brackets: a reference manager shows nothing else in its list.
  const named = items.map(({ genre, ...item }) => (genre === undefined ? item : { ...item, title: `[${genre}]` }));
  if (format === 'bib') return `${named.map(bibtex).join('\n\n')}\n`;
  if (format === 'ris') return named.map(ris).join('\r\n');
  return `${JSON.stringify(named, null, 2)}\n`;
}

// Its default writes TeX commands for accents and loses those it has none for: "hướng" comes out as "hu{\' o}ng".
const { format, types } = plugins.config.get('@bibtex');
Object.assign(format, { asciiOnly: false, checkLabel: false, useIdAsLabel: true });
// Its @inbook has no place for the title of the whole.
types.bibtex.target.chapter = 'incollection';

function bibtex(item: CslItem): string {
  const text = new Cite([forTex(item)])
    .format('bibtex')
    // It guards capitals against a style's lower case, but ends a word at the first letter beyond ASCII.
    .replace(/\{([A-Za-z]+)\}([\p{L}\p{M}]+)/gu, '{$1$2}')
    // It writes “nov 23” as a month, which is none; reference managers read the day from a field of its own.
    .replace(/month = \{([a-z]{3}) (\d+)\}/g, 'month = $1,\n\tday = {$2}');
  return text.trim().replace(/\}$/, () => `\tlanguage = {${item.language}},\n}`);
}

function forTex(item: CslItem): CslItem {
  const texts = (['title', 'container-title', 'note'] as const).flatMap((key) => {
    const text = item[key];
    return text === undefined ? [] : [[key, escapeTex(text)]];
  });
  const author = item.author?.map(({ literal }) => ({ literal: escapeTex(literal) }));
  return { ...item, ...Object.fromEntries(texts), ...(author && { author }) };
}

const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');

const risTypes: Record<CslItem['type'], string> = { book: 'EBOOK', chapter: 'ECHAP', 'article-newspaper': 'NEWS' };

/**
 * A record as RIS, lines ended by CRLF; our own, since Citation.js's plugin (0.8.2) leaves out the day of a newspaper's
 * article and an author who is one string.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
function ris(item: CslItem): string {
  const line = (tag: string, value: string | undefined) => (value === undefined ? '' : `${tag}  - ${value}\r\n`);
  return [
    line('TY', risTypes[item.type]),
    line('ID', item.id),
    ...(item.author ?? []).map(({ literal }) => line('AU', literal)),
    line('TI', item.title),
    line('T2', item['container-title']),
    line('ET', item.edition),
    line('PY', item.issued && String(item.issued['date-parts'][0][0])),
    line('DA', item.issued && risDate(item.issued)),
    line('UR', item.URL),
    line('N1', item.note),
    line('LA', item.language),
    line('ER', ''),
  ].join('');
}

/** `2019/03/12/`. */
const risDate = ({ 'date-parts': [parts] }: CslDate): string =>
  parts.map((part) => `${String(part).padStart(2, '0')}/`).join('');
