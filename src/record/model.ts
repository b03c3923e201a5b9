import type { Article, Passage } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Change, Edition } from '../schema/edition.ts';
import type { LedgerEntry } from '../schema/ledger.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';

/** A passage with its words and where it belongs. */
export interface RecordPassage extends Passage {
  /** Its words, plain text. */
  text: string;
  /** Id of the article it accounts for. */
  article: string;
  /** Id of the conference that article reports. */
  conference: string;
}

/** An article with its passages' words. */
export interface RecordArticle extends Omit<Article, 'passages'> {
  passages: RecordPassage[];
}

/** The whole edition as plain data: what every page, the index and the downloads are made from. */
export interface DocumentaryRecord {
  edition: Edition;
  vocabulary: Vocabulary;
  /** In time: by review year, then by date, then by id. */
  conferences: Conference[];
  articles: RecordArticle[];
  /** Ascending, without holes. */
  years: YearEntry[];
  /** Newest first. */
  changes: Change[];
  /** Shipped ledgers, by SHA-256 of the capture. */
  ledgers: Map<string, LedgerEntry>;
}
