import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord, RecordArticle } from '../../record/model.ts';
import type { Conference } from '../../schema/conference.ts';
import { citedArticle, citedConference, citedEdition, citedPassage } from './cited.ts';
import type { CslItem } from './csl.ts';
import { articleFile, citationFormats, conferenceFile, passageFile } from './files.ts';
import { type CitationStyle, citationStyles } from './library.ts';
import { readyText } from './ready-text.ts';

/** A link to a file of citations. */
export interface CitationLink {
  href: string;
  label: string;
}

/** Something cited, ready to be copied. */
export interface Cited {
  id: string;
  /** In each style, the edition's own language first. */
  texts: { style: string; text: string }[];
  files: CitationLink[];
}

const styleNames: Record<CitationStyle, string> = { vietnamese: 'ISO 690', chicago: 'Chicago', apa: 'APA' };
const formatNames = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** A conference's page, cited. */
export function conferenceCited(conference: Conference, { edition }: DocumentaryRecord, site: Site): Cited {
  return cited(citedConference(conference, edition, site), conferenceFile(conference.id), site);
}

/** A newspaper's article, cited. */
export function articleCited(article: RecordArticle, site: Site): Cited {
  return cited(citedArticle(article), articleFile(article.id), site);
}

/** The whole edition, cited; it has no files but CITATION.cff. */
export function editionCited({ edition }: DocumentaryRecord, site: Site): Cited {
  return cited(citedEdition(edition, site), null, site);
}

/** A passage, cited: the Vietnamese text, and its files. */
export function passageCited(
  conference: Conference,
  passage: string,
  record: DocumentaryRecord,
  site: Site,
): { text: string; files: CitationLink[] } {
  const item = citedPassage(conference, passage, record, site);
  return { text: readyText(item, 'vietnamese'), files: links(passageFile(record, conference.id, passage), site) };
}

function cited(item: CslItem, file: string | null, site: Site): Cited {
  return {
    id: item.id,
    texts: citationStyles.map((style) => ({ style: styleNames[style], text: readyText(item, style) })),
    files: file === null ? [] : links(file, site),
  };
}

function links(file: string, { addresses }: Site): CitationLink[] {
  return citationFormats.map((format) => ({
    href: addresses.citationFile(`${file}.${format}`),
    label: formatNames[format],
  }));
}
