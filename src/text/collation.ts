import { toneMarks } from './folding.ts';

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * A key that sorts Vietnamese by `<`: a ă â b c d đ …, tones only where the letters are the same, digits as a number.
 * Own code because the order of `localeCompare` changes between versions of ICU, and the collections must not.
 */
export function collationKey(text: string): string {
  const lower = text.toLowerCase().normalize('NFD');
  const bare = lower.replace(toneMarks, '').normalize('NFC');
  const primary = (bare.match(/\d+|[\s\S]/gu) ?? []).map((part) => {
    if (/^\d/.test(part)) return `0${part.padStart(12, '0')}`;
    if (/\s|\p{P}/u.test(part)) return ' ';
    const place = letters.indexOf(part);
    return place < 0 ? `~${part}` : String.fromCharCode('A'.charCodeAt(0) + place);
  });
  const secondary = lower.split(/\s+/).map((syllable) => tones.indexOf(syllable.match(toneMarks)?.[0] ?? ''));
  return `${primary.join('')}\u0001${secondary.join('')}\u0001${text.normalize('NFC')}`;
}

/** A key that sorts people by their given name, which stands last in Vietnamese, then by the rest. */
export function personKey(name: string): string {
  const parts = name.trim().split(/\s+/);
  return collationKey([parts.at(-1), ...parts.slice(0, -1)].join(' '));
}

/** Sorts by a collation key, each computed once; a copy, in which equal keys keep their order. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ item }) => item);
}
