import type { Article, Passage } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Change, Edition } from '../schema/edition.ts';
import type { EnglishArticle, EnglishYear } from '../schema/english.ts';
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
  /** Our account of it; null for a capture that has no digest. */
  abstract: string | null;
  passages: RecordPassage[];
}

/** A year with the editors' words on it. */
export interface RecordYear extends YearEntry {
  abstract: string | null;
}

/** The English of one article. */
export interface ArticleTranslation extends EnglishArticle {
  abstract: string | null;
  /** By passage id; `outdated` where the Vietnamese has changed since. */
  passages: Map<string, { text: string; outdated: boolean }>;
}

/** The English of one year. */
export interface YearTranslation extends EnglishYear {
  abstract: string | null;
}

/** The whole edition as plain data: what every page, the index and the downloads are made from. */
export interface DocumentaryRecord {
  edition: Edition;
  vocabulary: Vocabulary;
  /** In time: by review year, then by date, then by id. */
  conferences: Conference[];
  articles: RecordArticle[];
  /** Ascending, without holes. */
  years: RecordYear[];
  /** Newest first. */
  changes: Change[];
  /** Shipped ledgers, by SHA-256 of the capture. */
  ledgers: Map<string, LedgerEntry>;
  /** Translations, by article id and by year; what is not there is not translated. */
  english: { articles: Map<string, ArticleTranslation>; years: Map<number, YearTranslation> };
}
