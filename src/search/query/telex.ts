const toneKeys: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const circumflex: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const horn: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };
const vowel = /[aăâeêioôơuưy]/;

/**
 * Reads a syllable as the Telex keys that were meant to write it: `bieenr` → biển, `dduwowcj` → được.
 * @param typed one word, any case
 * @returns the syllable with its marks, tone at its end; null when a key has nothing to act on
 */
export function fromTelex(typed: string): string | null {
  let letters = '';
  let tone = '';
  let acted = false;
  for (const key of typed.toLowerCase()) {
    const next = withKey(letters, key);
    if (next !== null) {
      letters = next;
      acted = true;
    } else if (toneKeys[key] !== undefined && vowel.test(letters)) {
      tone = toneKeys[key];
      acted = true;
    } else letters += key;
  }
  // One w serves both letters of ươ (`muwoif`), as keyboards do it.
  return acted ? (letters.replace('ưo', 'ươ') + tone).normalize('NFC') : null;
}

/** The letters after a key that changes one of them; null when the key is a letter of its own. */
function withKey(letters: string, key: string): string | null {
  if (key === 'd' && letters.startsWith('d')) return `đ${letters.slice(1)}`;
  const round = circumflex[key];
  if (round !== undefined) {
    const place = letters.lastIndexOf(key);
    // The second vowel may follow the last consonants (`biener`), but not another vowel group.
    if (place >= 0 && !vowel.test(letters.slice(place + 1).replace(/[iuy]/g, '')))
      return replaced(letters, place, round);
    return null;
  }
  if (key !== 'w') return null;
  const pair = letters.lastIndexOf('uo');
  if (pair >= 0) return replaced(replaced(letters, pair, 'ư'), pair + 1, 'ơ');
  const mixed = letters.lastIndexOf('ưo');
  if (mixed >= 0) return replaced(letters, mixed + 1, 'ơ');
  for (let place = letters.length - 1; place >= 0; place--) {
    const hooked = horn[letters.charAt(place)];
    if (hooked !== undefined) return replaced(letters, place, hooked);
  }
  return letters === '' || !vowel.test(letters) ? `${letters}ư` : null;
}

const replaced = (text: string, place: number, letter: string) => text.slice(0, place) + letter + text.slice(place + 1);
