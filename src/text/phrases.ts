const tone = /[\u0300\u0301\u0303\u0309\u0323]/;
const syllable = /[\p{L}\p{M}]+/gu;
const edge = '[\\p{L}\\p{M}\\p{N}]';

/** A syllable in both placements of its tone mark: `hòa` and `hoà`, `ủy` and `uỷ`. */
function placements(written: string): string {
  const letters = written.normalize('NFD');
  const mark = letters.match(tone)?.[0];
  if (mark === undefined) return written;
  const bare = letters.replace(tone, '').normalize('NFC');
  const open = bare.match(/^(.*)(o)([ae])$|^(.*)(u)(y)$/iu);
  if (open === null) return written;
  const head = open[1] ?? open[4] ?? '';
  const first = open[2] ?? open[5] ?? '';
  const second = open[3] ?? open[6] ?? '';
  return `(?:${(head + first + mark + second).normalize('NFC')}|${(head + first + second + mark).normalize('NFC')})`;
}

/**
 * The source of a regular expression that finds any of these phrases as whole syllables, with the tone mark
 * in the old or the new place. Use it with the flags `u` and, where case is open, `i`.
 * @param list phrases; each may use regular expression syntax between its syllables
 */
export function anyOf(list: readonly string[]): string {
  const parts = list.map((phrase) => phrase.normalize('NFC').replace(syllable, placements));
  return `(?<!${edge})(?:${parts.join('|')})(?!${edge})`;
}

/**
 * A test for any of these phrases, case open.
 * @param list as for `anyOf`
 */
export function phrases(list: readonly string[]): RegExp {
  return new RegExp(anyOf(list), 'iu');
}
