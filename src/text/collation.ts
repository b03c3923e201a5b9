const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A key that sorts Vietnamese by code units: a ă â b c d đ …, tones (level, huyền, hỏi, ngã, sắc, nặng)
 * only where the letters are the same, digits as numbers and before letters. Own code because the order of
 * `localeCompare` changes between versions of ICU and the collections must not.
 * @param text any text
 * @returns a string to compare with `<`
 */
export function collationKey(text: string): string {
  let primary = '';
  let secondary = '';
  const lower = text.toLowerCase().normalize('NFD');
  const bare = lower.replace(toneMarks, '').normalize('NFC');
  for (const [part] of bare.matchAll(/\d+|[\s\S]/gu)) {
    if (/^\d/.test(part)) primary += `0${part.padStart(12, '0')}`;
    else if (/\s|\p{P}/u.test(part)) primary += ' ';
    else {
      const place = letters.indexOf(part);
      primary += place < 0 ? `~${part}` : String.fromCharCode('A'.charCodeAt(0) + place);
    }
  }
  for (const syllable of lower.split(/\s+/)) {
    secondary += tones.indexOf(syllable.match(toneMarks)?.[0] ?? '');
  }
  return `${primary}\u0001${secondary}\u0001${text.normalize('NFC')}`;
}

/**
 * A key that sorts people by their given name, which stands last in Vietnamese, then by the rest.
 * @param name a full name
 * @returns a string to compare with `<`
 */
export function personKey(name: string): string {
  const parts = name.trim().split(/\s+/);
  const given = parts.pop() ?? '';
  return collationKey([given, ...parts].join(' '));
}

/**
 * Sorts by a key, each computed once.
 * @param items left as it is
 * @param keyOf a collation key
 * @returns a sorted copy; equal keys keep their order
 */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
