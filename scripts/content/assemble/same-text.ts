import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

const shingle = 3;
const enough = 0.8;

/** A text prepared for comparison. */
export interface Shingled {
  shingles: Set<string>;
  /** Its numbers in order: texts that tell different ones are two readings, however alike. */
  numbers: string;
}

/** Cuts a text into runs of three syllables, case and tone placement apart. */
export function shingled(text: string): Shingled {
  const syllables = syllablesOf(text).map((syllable) => spelling(syllable.text));
  const shingles = new Set<string>();
  for (let at = 0; at + shingle <= Math.max(shingle, syllables.length); at += 1) {
    shingles.add(syllables.slice(at, at + shingle).join(' '));
  }
  return { shingles, numbers: syllables.filter((syllable) => /\d/.test(syllable)).join(' ') };
}

/** Whether two newspapers print one text: each shares at least .8 of its runs with the other, and all numbers. */
export function isSameText(a: Shingled, b: Shingled): boolean {
  if (a.numbers !== b.numbers) return false;
  let shared = 0;
  for (const run of a.shingles) if (b.shingles.has(run)) shared += 1;
  return shared >= enough * Math.max(a.shingles.size, b.shingles.size);
}
