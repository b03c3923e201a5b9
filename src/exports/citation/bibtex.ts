import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl.ts';

// Its default writes TeX commands for accents and loses those it has none for: "hướng" comes out as "hu{\' o}ng".
plugins.config.get('@bibtex').format.asciiOnly = false;
plugins.config.get('@bibtex').format.checkLabel = false;
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** Records as BibTeX, in UTF-8, with what is a command to TeX escaped. */
export function bibtex(items: readonly CslItem[]): string {
  // It guards capitals against a style's lower case, but ends a word at the first letter beyond ASCII.
  const wholeWords = (text: string) => text.replace(/\{([A-Za-z]+)\}([\p{L}\p{M}]+)/gu, '{$1$2}');
  // It writes “nov 23” as a month, which is none; reference managers read the day from a field of its own.
  const days = (text: string) => text.replace(/month = \{([a-z]{3}) (\d+)\}/g, 'month = $1,\n\tday = {$2}');
  return `${days(wholeWords(new Cite(items.map(escaped)).format('bibtex'))).trim()}\n`;
}

function escaped(item: CslItem): CslItem {
  const texts = (['title', 'genre', 'container-title', 'note'] as const).flatMap((key) => {
    const text = item[key];
    return text === undefined ? [] : [[key, escapeTex(text)]];
  });
  const author = item.author?.map(({ literal }) => ({ literal: escapeTex(literal) }));
  return { ...item, ...Object.fromEntries(texts), ...(author !== undefined && { author }) };
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');
}
