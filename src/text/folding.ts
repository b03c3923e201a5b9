const marks = /\p{M}+/gu;

/**
 * Folds a text for comparison: lower case, no diacritics, đ as d.
 * @param text any text, in any composition
 * @returns its letters without marks; digits, space and punctuation stay as they are
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd').normalize('NFC');
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The spelling of a syllable with its tone at the end, so that the old and the new placement of the tone
 * mark (hoà, hòa) are one word while năm and Nam stay two. Case and composition are ignored.
 * @param syllable one syllable
 * @returns lower-case letters with their quality marks (ă â ê ô ơ ư đ), then the tone mark if it has one
 */
export function spelling(syllable: string): string {
  const letters = syllable.toLowerCase().normalize('NFD');
  const tones = letters.match(toneMarks);
  const bare = letters.replace(toneMarks, '').normalize('NFC');
  return tones === null ? bare : bare + tones.join('');
}
