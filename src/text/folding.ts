/** Folds a text for comparison: lower case, no diacritics, đ as d; digits, space and punctuation stay. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** Huyền, sắc, ngã, hỏi, nặng, as they stand in NFD. */
export const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable in lower case with its tone at the end, so that hoà and hòa are one word while năm and Nam stay two. */
export function spelling(syllable: string): string {
  const letters = syllable.toLowerCase().normalize('NFD');
  const bare = letters.replace(toneMarks, '').normalize('NFC');
  return bare + (letters.match(toneMarks) ?? []).join('');
}
