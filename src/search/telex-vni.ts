import { fold } from '../text/folding.ts';

/** Keys by the combining mark that they write; Telex writes a circumflex with the letter again. */
const telex: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u0306': 'w',
  '\u031b': 'w',
  đ: 'dd',
};
const vni: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
  đ: 'd9',
};

/**
 * Opens the reading of words as Telex or VNI keys that no input method took: `bieenr` and `bie6n3` are biển. Typists
 * press mark keys anywhere after their letter, so keys are compared without their order; letters keep theirs.
 * @param syllables with their marks
 * @returns the syllable that keys write, or null
 */
export function openKeys(syllables: Iterable<string>): (typed: string) => string | null {
  const byKeys = new Map<string, string[]>();
  for (const syllable of syllables) {
    for (const method of [telex, vni]) {
      const keys = inOrder(keysOf(syllable, method));
      byKeys.set(keys, [...(byKeys.get(keys) ?? []), syllable]);
    }
  }
  return (typed) =>
    byKeys.get(inOrder(typed.toLowerCase()))?.find((one) => hasLetters(typed.toLowerCase(), one)) ?? null;
}

function keysOf(syllable: string, method: Readonly<Record<string, string>>): string {
  let letter = '';
  let keys = '';
  for (const sign of syllable.toLowerCase().normalize('NFD')) {
    if (/\p{L}/u.test(sign)) letter = sign;
    keys += method[sign] ?? (sign === '\u0302' ? letter : sign);
  }
  return keys;
}

/** Keys in one order; the horns of ươ may be typed as one. */
const inOrder = (keys: string) =>
  [...keys]
    .sort()
    .join('')
    .replace(/ww|77/, (pair) => pair.charAt(0));

/** True when a syllable's letters stand in the keys in their order. */
function hasLetters(keys: string, syllable: string): boolean {
  const letters = fold(syllable);
  let met = 0;
  for (const key of keys) if (key === letters[met]) met += 1;
  return met === letters.length;
}
