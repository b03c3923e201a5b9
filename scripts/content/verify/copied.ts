import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import { keyed, keysOf } from './claims.ts';

/** The longest run of syllables that may be a capture's own. */
export const longestAllowed = 11;

/** A run of syllables that also stands in a capture. */
export interface CopiedRun {
  /** In syllables. */
  length: number;
  words: string;
}

/** Runs of a capture, to look texts up in. */
export interface CopyFinder {
  /** The longest run of a text that is the capture's and not wholly made of allowed words. */
  longestIn(text: string): CopiedRun;
}

// Part of a headline or slogan is as free as the whole, once it is long enough to be known as such.
const leastPart = 6;
// What joins two names in a list belongs to it.
const joints = new Set(['và', 'của', 'cùng', 'với'].map(spelling));

/**
 * @param lines every line of a capture
 * @param allowed names, titles, headlines, agreements and slogans, which are not anybody's own words
 */
export function copyFinder(lines: readonly string[], allowed: readonly string[]): CopyFinder {
  const captured = keyed(lines);
  const phrases = keyed(allowed);
  const whole = new Set(allowed.map((phrase) => keysOf(phrase).join(' ')));
  return {
    longestIn(text) {
      const syllables = syllablesOf(text);
      const keys = syllables.map((syllable) => spelling(syllable.text));
      const free = freeIn(text, syllables, keys);
      let longest: CopiedRun = { length: 0, words: '' };
      for (let start = 0; start + 1 < keys.length; start += 1) {
        const length = runIn(captured, keys, start);
        if (length <= longest.length || isFree(free, start, length)) continue;
        longest = { length, words: text.slice(syllables[start]?.start, syllables[start + length - 1]?.end) };
      }
      return longest;
    },
  };

  /** True for each syllable that belongs to a name, title or slogan. */
  function freeIn(text: string, syllables: readonly { start: number; end: number }[], keys: readonly string[]) {
    const free = keys.map(() => false);
    for (let start = 0; start + 1 < keys.length; start += 1) {
      let length = runIn(phrases, keys, start);
      while (length > 1 && length < leastPart && !whole.has(keys.slice(start, start + length).join(' '))) length -= 1;
      if (length > 1) free.fill(true, start, start + length);
    }
    for (const [from, to] of officialTitlesIn(text)) {
      syllables.forEach(({ start, end }, at) => {
        if (from <= start && end <= to) free[at] = true;
      });
    }
    return free.map((own, at) => own || (joints.has(keys[at] ?? '') && free[at - 1] === true && free[at + 1] === true));
  }
}

/** How many keys from a place on stand in keyed texts, in a row. */
function runIn(texts: string, keys: readonly string[], start: number): number {
  let run = '';
  for (let end = start; end < keys.length; end += 1) {
    run += ` ${keys[end]}`;
    if (!texts.includes(`${run} `)) return end - start;
  }
  return keys.length - start;
}

/** True where a run, or each stretch of twelve in a long one, holds nothing but names and titles. */
function isFree(free: readonly boolean[], start: number, length: number): boolean {
  const stretch = Math.min(length, longestAllowed + 1);
  for (let at = start; at + stretch <= start + length; at += 1) {
    if (!free.slice(at, at + stretch).every(Boolean)) return false;
  }
  return true;
}

/**
 * Official titles by their form, which no vocabulary lists: an act up to the end of its title ("Chỉ thị 25 của …
 * về …"), a congress with what it passed, an office one stands for or holds, a term of it.
 */
const forms = [
  /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Kết luận|Kế hoạch|Đề án|Hiệp định|Tuyên bố)(?:\s+số)?\s+\d[^,;.:()“”"]*?\s+về\s+[^,;.:()“”"]+/giu,
  /(?:(?:Nghị quyết|đường lối(?: đối ngoại)?|Văn kiện)\s+(?:của\s+)?)?Đại hội(?:\s+(?:đại biểu|Đảng|toàn quốc))*\s+lần thứ\s+[IVXL]+(?:\s+của Đảng)?/giu,
  /(?:(?:ứng cử|đảm nhiệm)\s+)?ủy viên không thường trực/giu,
  /nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu,
];

/** Places of official titles in a text: start inclusive, end exclusive, in UTF-16 units. */
function officialTitlesIn(text: string): [number, number][] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }): [number, number] => [index, index + words.length]),
  );
}
