import { fold } from '../text/folding.ts';
import { wordsOf } from '../text/syllables.ts';

/** Where a term stands: passages ascending, and in each its syllable positions ascending. */
export interface Posting {
  passages: Numbers;
  /** `positions[starts[i]]` to `positions[starts[i + 1]]` belong to `passages[i]`. */
  starts: Numbers;
  positions: Numbers;
  /** For each position, which of the term's spellings is written there; the first where nothing stands. */
  written: Numbers;
}

/** Lists of an index in parts are unpacked into less room. */
export type Numbers = readonly number[] | Int32Array;

/** A folded syllable of the edition. */
export interface Term {
  folded: string;
  /** How many passages have it. */
  frequency: number;
  /** The ways it is written, as first met; marks and case as they stand. */
  spellings: string[];
  posting: Posting;
}

/** A term whose lists can grow. */
export interface Grown extends Term {
  posting: Record<keyof Posting, number[]>;
}

/** The edition's texts turned round: from syllables to places. */
export interface Inverted {
  terms: Map<string, Grown>;
  /** Syllables in each passage. */
  lengths: number[];
}

/**
 * Turns texts into terms with posting lists.
 * @param texts one a passage, in the index's order
 * @returns its terms; the same texts give the same order
 */
export function invert(texts: readonly string[]): Inverted {
  const terms = new Map<string, Grown>();
  const folds = new Map<string, string>();
  const lengths = texts.map((text, passage) => {
    const syllables = wordsOf(text);
    for (const [position, written] of syllables.entries()) {
      const folded = folds.get(written) ?? fold(written);
      folds.set(written, folded);
      note(termOf(terms, folded), written, passage, position);
    }
    return syllables.length;
  });
  for (const term of terms.values()) {
    term.frequency = term.posting.passages.length;
    term.posting.starts.push(term.posting.positions.length);
  }
  return { terms, lengths };
}

function termOf(terms: Map<string, Grown>, folded: string): Grown {
  const known = terms.get(folded);
  if (known !== undefined) return known;
  const posting = { passages: [], starts: [], positions: [], written: [] };
  const term: Grown = { folded, frequency: 0, spellings: [], posting };
  terms.set(folded, term);
  return term;
}

function note({ spellings, posting }: Grown, written: string, passage: number, position: number): void {
  let place = spellings.indexOf(written);
  if (place < 0) place = spellings.push(written) - 1;
  if (posting.passages.at(-1) !== passage) {
    posting.passages.push(passage);
    posting.starts.push(posting.positions.length);
  }
  posting.positions.push(position);
  posting.written.push(place);
}
