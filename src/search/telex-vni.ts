const telexTones = new Map(Object.entries({ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }));
const circumflex = new Map(Object.entries({ a: 'â', e: 'ê', o: 'ô' }));
const horn = new Map(Object.entries({ a: 'ă', o: 'ơ', u: 'ư' }));
const vowel = /[aăâeêioôơuưy]/;

/**
 * Reads a syllable as the Telex keys that were meant to write it: `bieenr` → biển, `dduwowcj` → được.
 * @param typed one word, any case
 * @returns the syllable with its marks, tone at its end; null when no key acts on a letter
 */
export function fromTelex(typed: string): string | null {
  let letters = '';
  let tone = '';
  let acted = false;
  for (const key of typed.toLowerCase()) {
    const next = withTelexKey(letters, key);
    const toned = telexTones.get(key);
    if (next !== null) {
      letters = next;
      acted = true;
    } else if (toned !== undefined && vowel.test(letters)) {
      tone = toned;
      acted = true;
    } else letters += key;
  }
  // One w serves both letters of ươ (`muwoif`), as keyboards do it.
  return acted ? (letters.replace('ưo', 'ươ') + tone).normalize('NFC') : null;
}

/** The letters after a key that changes one of them; null when the key is a letter of its own. */
function withTelexKey(letters: string, key: string): string | null {
  if (key === 'd' && letters.startsWith('d')) return `đ${letters.slice(1)}`;
  const round = circumflex.get(key);
  if (round !== undefined) {
    const place = letters.lastIndexOf(key);
    // The second vowel may follow the last consonants (`biener`), but not another vowel group.
    const free = place >= 0 && !vowel.test(letters.slice(place + 1).replace(/[iuy]/g, ''));
    return free ? replaced(letters, place, round) : null;
  }
  if (key !== 'w') return null;
  const pair = letters.lastIndexOf('uo');
  if (pair >= 0) return replaced(replaced(letters, pair, 'ư'), pair + 1, 'ơ');
  const mixed = letters.lastIndexOf('ưo');
  if (mixed >= 0) return replaced(letters, mixed + 1, 'ơ');
  for (let place = letters.length - 1; place >= 0; place--) {
    const hooked = horn.get(letters.charAt(place));
    if (hooked !== undefined) return replaced(letters, place, hooked);
  }
  return letters === '' || !vowel.test(letters) ? `${letters}ư` : null;
}

const vniTones = new Map(Object.entries({ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }));
const vniMarks = new Map(
  Object.entries({ 6: circumflex, 7: horn, 8: new Map([['a', 'ă']]), 9: new Map([['d', 'đ']]) }),
);

/**
 * Reads a syllable as the VNI keys that were meant to write it: `bie6n3` → biển, `d9o6ng` → đông.
 * @param typed one word of letters and digits, any case
 * @returns the syllable with its marks, tone at its end; null when it has no such digit or one finds no letter
 */
export function fromVni(typed: string): string | null {
  if (!/^[a-zđ]+[a-zđ0-9]*[0-9][a-zđ0-9]*$/i.test(typed)) return null;
  let letters = '';
  let tone = '';
  for (const key of typed.toLowerCase()) {
    const toned = vniTones.get(key);
    const marks = vniMarks.get(key);
    if (toned !== undefined) tone = toned;
    else if (marks !== undefined) {
      const next = withVniMark(letters, marks, key === '7');
      if (next === null) return null;
      letters = next;
    } else if (/\d/.test(key)) return null;
    else letters += key;
  }
  return (letters + tone).normalize('NFC');
}

/** Marks the last letter that takes the mark; `uo` takes the horn on both. */
function withVniMark(letters: string, marks: ReadonlyMap<string, string>, horned: boolean): string | null {
  if (horned && letters.includes('uo')) return letters.replace('uo', 'ươ');
  for (let place = letters.length - 1; place >= 0; place--) {
    const letter = marks.get(letters.charAt(place));
    if (letter !== undefined && !(horned && letters.charAt(place) === 'a')) return replaced(letters, place, letter);
  }
  return null;
}

const replaced = (text: string, place: number, letter: string) => text.slice(0, place) + letter + text.slice(place + 1);
