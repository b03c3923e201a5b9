import { fold } from '../text/folding.ts';

/** The marks of Vietnamese, and the keys that write them; Telex writes a circumflex with the letter again. */
const marks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323', '\u0306', '\u031b', 'đ', '\u0302'];
const telex = ['s', 'f', 'r', 'x', 'j', 'w', 'w', 'dd'];
const vni = ['1', '2', '3', '4', '5', '8', '7', 'd9', '6'];

/**
 * Opens the reading of words as Telex or VNI keys that no input method took: `bieenr` and `bie6n3` are biển. Typists
 * press mark keys anywhere after their letter, so keys are compared without their order; letters keep theirs.
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

function keysOf(syllable: string, method: readonly string[]): string {
  let [letter, keys] = ['', ''];
  for (const sign of syllable.toLowerCase().normalize('NFD')) {
    if (/\p{L}/u.test(sign)) letter = sign;
    keys += method[marks.indexOf(sign)] ?? (sign === '\u0302' ? letter : sign);
  }
  return keys;
}

/** Keys in one order; the horns of ươ may be typed as one. */
const inOrder = (keys: string) =>
  [...keys]
    .sort()
    .join('')
    .replace(/ww|77/, (pair) => pair.charAt(0));

const hasLetters = (keys: string, syllable: string) => new RegExp([...fold(syllable)].join('.*')).test(keys);
