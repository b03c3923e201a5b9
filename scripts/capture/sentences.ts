import type { Stretch } from '../../src/text/syllables.ts';

const end = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;
// Ends that are none: a title or an initial with its point (TP. Hồ Chí Minh, GS. TS., A. N.), a list's number.
const abbreviated = /(?:^|[\s(])(?:TP|Tp|TX|GS|PGS|TS|ThS|BS|LS|KS|ĐS|Tr|St|Mr|Ms|Mrs|Dr|\p{Lu}|\d{1,2})\.\s*$/u;

/** Cuts a paragraph into sentences with their places; points inside numbers and abbreviations end nothing. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length;
    if (abbreviated.test(text.slice(Math.max(start, stop - 12), stop))) continue;
    found.push({ text: text.slice(start, stop).trim(), start, end: stop });
    start = stop;
  }
  if (start < text.length) found.push({ text: text.slice(start).trim(), start, end: text.length });
  return found;
}
