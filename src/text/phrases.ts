import { toneMarks } from './folding.ts';

const syllable = /[\p{L}\p{M}]+/gu;
const edge = '[\\p{L}\\p{M}\\p{N}]';

/** A syllable in both placements of its tone mark: `hòa` and `hoà`, `ủy` and `uỷ`. */
function placements(written: string): string {
  const letters = written.normalize('NFD');
  const [mark] = letters.match(toneMarks) ?? [];
  const bare = letters.replace(toneMarks, '').normalize('NFC');
  const [, head, last] = /^(.*(?:o(?=[ae]$)|u(?=y$)))(.)$/iu.exec(bare) ?? [];
  if (mark === undefined || head === undefined || last === undefined) return written;
  return `(?:${(head + mark + last).normalize('NFC')}|${(head + last + mark).normalize('NFC')})`;
}

/**
 * The source of a regular expression (flags `u` and, where case is open, `i`) that finds any of these phrases as whole
 * syllables, with the tone mark in the old or the new place; a phrase may use its syntax between syllables.
 */
export function anyOf(...list: string[]): string {
  const parts = list.map((phrase) => phrase.normalize('NFC').replace(syllable, placements));
  return `(?<!${edge})(?:${parts.join('|')})(?!${edge})`;
}

/** A test for any of these phrases, as `anyOf` takes them, case open. */
export const phrases = (...list: string[]) => new RegExp(anyOf(...list), 'iu');
