import type { Site } from '../addresses.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../record/model.ts';
import type { Conference } from '../schema/conference.ts';
import { citedArticle, citedConference, citedPassage, citedSources } from './cited.ts';
import type { CslItem } from './csl.ts';
import { bibtex } from './library.ts';
import { ris } from './ris.ts';

/** The formats that reference managers read, by the ending of their files. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A file's records: the edition's part first, then the newspapers' articles it rests on. */
export interface CitationFile {
  /** Its name without an ending, under `addresses.citationFile`. */
  name: string;
  items(): CslItem[];
}

/** The name of a conference's file. */
export const conferenceFile = (conference: string) => conference;
/** The name of a passage's file. */
export const passageFile = (conference: string, passage: string) => `${conference}/${passage}`;
/** The name of an article's file. */
export const articleFile = (article: string) => `bai/${article}`;

/** Every file of citations: of each conference, passage and article. */
export function citationFiles(record: DocumentaryRecord, site: Site): CitationFile[] {
  const articlesOf = Map.groupBy(record.articles, ({ conference }) => conference);
  return record.conferences.flatMap((conference) => {
    const articles = articlesOf.get(conference.id) ?? [];
    return [
      ofConference(conference, articles, record, site),
      ...articles.flatMap((article) => [
        { name: articleFile(article.id), items: () => [citedArticle(article)] },
        ...article.passages.map((passage) => ofPassage(conference, passage, { ...record, articles }, site)),
      ]),
    ];
  });
}

/** Records in a format, as the text of a file. */
export function citationText(items: readonly CslItem[], format: CitationFormat): string {
  if (format === 'bib') return bibtex(items);
  if (format === 'ris') return ris(items);
  return `${JSON.stringify(items, null, 2)}\n`;
}

function ofConference(
  conference: Conference,
  articles: readonly RecordArticle[],
  { edition }: DocumentaryRecord,
  site: Site,
): CitationFile {
  return {
    name: conferenceFile(conference.id),
    items: () => [citedConference(conference, edition, site), ...articles.map(citedArticle)],
  };
}

function ofPassage(
  conference: Conference,
  passage: RecordPassage,
  record: DocumentaryRecord,
  site: Site,
): CitationFile {
  return {
    name: passageFile(conference.id, passage.id),
    items: () => [citedPassage(conference, passage.id, record.edition, site), ...citedSources(record, passage)],
  };
}
