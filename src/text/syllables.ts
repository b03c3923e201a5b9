import { spelling } from './folding.ts';

/** A part of a text and where it stands: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
}

const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into its syllables, what Vietnamese readers see as words; "21/1" is two, "COVID-19" is two. */
export function syllablesOf(text: string): Stretch[] {
  return [...text.matchAll(run)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** The syllables of a text without their places, which is several times as fast. */
export const wordsOf = (text: string): string[] => text.match(run) ?? [];

/** A text's syllables as they compare: case and tone placement apart, diacritics kept. */
export const keysOf = (text: string) => wordsOf(text).map(spelling);
