import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import type { CitationFormat } from './files.ts';
import { ris } from './ris.ts';

/** Records in a format, as the text of a file. */
export function citationText(items: readonly CslItem[], format: CitationFormat): string {
  const named = items.map(titled);
  if (format === 'bib') return bibtex(named);
  if (format === 'ris') return ris(named);
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** What has no title gets a description in brackets: a reference manager shows nothing else in its list. */
function titled({ genre, ...item }: CslItem): CslItem {
  return genre === undefined ? item : { ...item, title: item.title ?? `[${genre}]` };
}
