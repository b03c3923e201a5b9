import type { Term } from '../invert.ts';
import type { Word } from './parse.ts';

/** A term of the edition that a word may mean. */
export interface Alternative {
  term: Term;
  /** Trust that it is meant, 0 to 1, marks apart. */
  weight: number;
  /** Agreement of marks with each of the term's spellings. */
  agrees: number[];
  /** A guess: it counts only beside another word of the query. */
  guess: boolean;
}

/** A word with what it may mean. */
export interface Slot {
  word: Word;
  alternatives: Alternative[];
  /** How rare it is, so how much it says; an unknown word says most. */
  rarity: number;
  /** True when the word is read as another than was typed. */
  changed: boolean;
}

/** How a word stands in its query. */
export interface Place {
  /** It is the last one and may go on. */
  last: boolean;
  /** It has others beside it. */
  many: boolean;
  /** The folded word before it. */
  before: string | null;
}
