import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord, RecordArticle, RecordPassage } from '../../record/model.ts';
import { perRecord } from '../../record/per-record.ts';
import type { Conference } from '../../schema/conference.ts';
import { citedArticle, citedConference, citedPassage, citedSources } from './cited.ts';
import type { CslItem } from './csl.ts';

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
/**
 * The name of the file that has a passage's record: one of its own, or in a large edition its conference's, which
 * then has the records of all its passages.
 */
export function passageFile(record: DocumentaryRecord, conference: string, passage: string): string {
  return isLarge(record) ? conferenceFile(conference) : `${conference}/${passage}`;
}
/** The name of an article's file. */
export const articleFile = (article: string) => `bai/${article}`;

/**
 * Above so many passages their files would be most of the site: at five thousand articles 350,000 of them, where
 * hosts of static sites take 20,000, and building them takes five times as long as the pages.
 */
const passagesWithFiles = 2000;
const isLarge = perRecord(
  ({ articles }) => articles.reduce((sum, { passages }) => sum + passages.length, 0) > passagesWithFiles,
);

/** Every file of citations: of each conference, passage and article. */
export function citationFiles(record: DocumentaryRecord, site: Site): CitationFile[] {
  const articlesOf = Map.groupBy(record.articles, ({ conference }) => conference);
  return record.conferences.flatMap((conference) => {
    const articles = articlesOf.get(conference.id) ?? [];
    return [
      ofConference(conference, articles, record, site),
      ...articles.map((article) => ({ name: articleFile(article.id), items: () => [citedArticle(article)] })),
      ...(isLarge(record)
        ? []
        : articles.flatMap(({ passages }) => passages.map((passage) => ofPassage(conference, passage, record, site)))),
    ];
  });
}

function ofConference(
  conference: Conference,
  articles: readonly RecordArticle[],
  record: DocumentaryRecord,
  site: Site,
): CitationFile {
  const { edition } = record;
  const passages = isLarge(record) ? articles.flatMap((article) => article.passages) : [];
  return {
    name: conferenceFile(conference.id),
    items: () => [
      citedConference(conference, edition, site),
      ...articles.map(citedArticle),
      ...passages.map(({ id }) => citedPassage(conference, id, record, site)),
    ],
  };
}

function ofPassage(
  conference: Conference,
  passage: RecordPassage,
  record: DocumentaryRecord,
  site: Site,
): CitationFile {
  return {
    name: passageFile(record, conference.id, passage.id),
    items: () => [citedPassage(conference, passage.id, record, site), ...citedSources(record, passage)],
  };
}
