import type { DocumentaryRecord } from '../../src/record/model.ts';
import type { Article, ArticleFacts, Passage, RemovedPassage } from '../../src/schema/article.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';

/** A capture as read: decoded, composed (NFC), cut into lines. */
export interface Capture {
  file: string;
  path: string;
  /** Of the bytes as they lie on the disk. */
  sha256: string;
  /** Index 0 is line 1. Odd spaces are plain spaces; indentation is kept. */
  lines: string[];
}

/** One signal that spoke for or against a class, for `--explain`. */
export interface Evidence {
  signal: string;
  weight: number;
}

export interface ClassifiedLine extends Pick<LedgerLine, 'n' | 'class' | 'also'> {
  /** The line without indentation; what `also` names is still in it. */
  text: string;
  /** The paragraph of the line above goes on in it: the page was broken at a column. */
  continues?: true;
  evidence: Evidence[];
}

export interface Segmented {
  capture: Capture;
  lines: ClassifiedLine[];
}

/** A passage before the vocabulary has been applied. */
export interface RawPassage extends Pick<Passage, 'id' | 'role' | 'lines' | 'anchor' | 'speaker' | 'repeats'> {
  text: string;
  /** Ids, the principal one first; null where the words are to tell, as in a capture. */
  topics: string[] | null;
  /** Null for the years that its role gives by default. */
  about: number[] | null;
  /** What the digest's attributes add and take away, as typed: `+x`, `-y`. */
  adjust: Record<'people' | 'organisations' | 'years', string[]>;
  /** Line of the source file it begins on, for messages. */
  at: number;
}

/** What one source states, whichever way it was read: the common form of digest and capture. */
export interface Source {
  path: string;
  text: Article['text'];
  /** The article's id: a digest's file stem; of a capture without a digest, its conference's and its hash. */
  id: string;
  article: ArticleFacts;
  /** Our account of the article; null for a capture that has no digest. */
  abstract: string | null;
  conference: ConferenceFacts;
  passages: RawPassage[];
  removed: RemovedPassage[];
  /** Every line of the capture, where it was at hand. */
  ledger: LedgerLine[] | null;
}

/** All that is written: the entries of the collections with their words. */
export type Collections = Pick<DocumentaryRecord, 'articles' | 'conferences' | 'years'>;
