import type { LineClass } from '../../src/schema/ledger.ts';
import type { Article } from './article.ts';

/** What is so of one capture, for tests of the reader; the reader never sees it. */
export interface Truth {
  file: string;
  sha256: string;
  /** Id of its digest. */
  article: string;
  /** Id of an article that prints the same text; null when none does. */
  sameTextAs: string | null;
  /** The class of each line, in order; index 0 is line 1. */
  classes: LineClass[];
  /** What else a line holds, from which syllable. */
  also: { line: number; class: LineClass; from: number }[];
  facts: Article['facts'];
  conference: Article['conference'];
}

/** The truth about an article's capture. */
export function truthOf({ id, sameTextAs, capture, facts, conference }: Article, sha256: string): Truth {
  return {
    file: capture.file,
    sha256,
    article: id,
    sameTextAs,
    classes: capture.lines.map((line) => line.class),
    also: capture.lines.flatMap(({ also }, index) => also.map((part) => ({ line: index + 1, ...part }))),
    facts,
    conference,
  };
}
