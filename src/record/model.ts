import type { Article, PassageEntry } from '../schema/article.ts';
import type { Conference } from '../schema/conference.ts';
import type { Change, Edition } from '../schema/edition.ts';
import type { EnglishArticle, EnglishYear } from '../schema/english.ts';
import type { LedgerEntry } from '../schema/ledger.ts';
import type { Moved, Release } from '../schema/release.ts';
import type { DataTable, Vocabulary } from '../schema/vocabulary.ts';
import type { YearEntry } from '../schema/year.ts';

/** A passage with its words. */
export type RecordPassage = PassageEntry & { text: string };

/** With the words of ours that stand in the entry's body. */
type WithAbstract<Entry> = Entry & { abstract: string | null };

/** An article with its passages' words; without an abstract where a capture has no digest. */
export type RecordArticle = WithAbstract<Omit<Article, 'passages'>> & { passages: RecordPassage[] };
export type RecordYear = WithAbstract<YearEntry>;

interface ArticleTranslation extends WithAbstract<EnglishArticle> {
  /** By passage id; `outdated` where the Vietnamese has changed since. */
  passages: Map<string, { text: string; outdated: boolean }>;
}

/** What is made of the sources, and the vocabulary: all that decides which pages there are. */
export type RecordCore = Pick<DocumentaryRecord, 'vocabulary' | 'conferences' | 'articles' | 'years'>;

/** The whole edition as plain data: what every page, the index and the downloads are made from. */
export interface DocumentaryRecord {
  edition: Edition;
  vocabulary: Vocabulary;
  dictionary: DataTable[];
  /** In time: by review year, then by date, then by id. */
  conferences: Conference[];
  articles: RecordArticle[];
  /** Ascending, without holes. */
  years: RecordYear[];
  /** Newest first. */
  changes: Change[];
  /** Every version packed, oldest first. */
  releases: Release[];
  /** The addresses that were renamed. */
  moved: Moved[];
  /** The place of each address in `content/addresses.txt`, which has them as they were first published. */
  addresses: Map<string, number>;
  /** Shipped ledgers, by SHA-256 of the capture. */
  ledgers: Map<string, LedgerEntry>;
  /** Translations, by article id and by year; what is not there is not translated. */
  english: { articles: Map<string, ArticleTranslation>; years: Map<number, WithAbstract<EnglishYear>> };
}
