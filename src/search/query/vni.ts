const toneKeys: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const marked: Record<string, Record<string, string>> = {
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
  9: { d: 'đ' },
};

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
    if (toneKeys[key] !== undefined) tone = toneKeys[key];
    else if (marked[key] !== undefined) {
      const next = withMark(letters, marked[key]);
      if (next === null) return null;
      letters = next;
    } else if (/\d/.test(key)) return null;
    else letters += key;
  }
  return (letters + tone).normalize('NFC');
}

/** Marks the last letter that takes the mark; `uo` takes the horn on both. */
function withMark(letters: string, marks: Record<string, string>): string | null {
  if (marks['u'] !== undefined && letters.includes('uo')) return letters.replace('uo', 'ươ');
  for (let place = letters.length - 1; place >= 0; place--) {
    const letter = marks[letters.charAt(place)];
    if (letter !== undefined) return letters.slice(0, place) + letter + letters.slice(place + 1);
  }
  return null;
}
