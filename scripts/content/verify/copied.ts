import { spelling } from '../../../src/text/folding.ts';
import { type Syllable, syllablesOf } from '../../../src/text/syllables.ts';
import { keysOf } from './grounds.ts';

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

// Part of a headline or slogan is as free as the whole, once it is long enough to be told as such.
const leastPart = 6;
// What joins two names in a list belongs to it.
const joints = new Set(['và', 'của', 'cùng', 'với'].map(spelling));

/**
 * @param lines every line of a capture
 * @param allowed names, titles, headlines, agreements and slogans, which are not anybody's own words
 */
export function copyFinder(lines: readonly string[], allowed: readonly string[]): CopyFinder {
  const captured = lines.map(keysOf);
  const places = placesOf(captured);
  const phrases = allowed.map(keysOf).filter((keys) => keys.length > 1);
  const phrasePlaces = placesOf(phrases);
  return {
    longestIn(text) {
      const syllables = syllablesOf(text);
      const keys = syllables.map((syllable) => spelling(syllable.text));
      const free = freeIn(text, syllables, keys);
      let longest: CopiedRun = { length: 0, words: '' };
      for (let start = 0; start + 1 < keys.length; start += 1) {
        for (const place of places.get(pairAt(keys, start)) ?? []) {
          const length = runAt(keys, start, captured, place);
          if (length <= longest.length || isFree(free, start, length)) continue;
          const words = text.slice(syllables[start]?.start, syllables[start + length - 1]?.end);
          longest = { length, words };
        }
      }
      return longest;
    },
  };

  /** Which syllables are names and titles. */
  function freeIn(text: string, syllables: readonly Syllable[], keys: readonly string[]): boolean[] {
    const free = syllables.map(() => false);
    for (let start = 0; start + 1 < keys.length; start += 1) {
      for (const place of phrasePlaces.get(pairAt(keys, start)) ?? []) {
        const length = runAt(keys, start, phrases, place);
        const isWhole = place[1] === 0 && length === phrases[place[0]]?.length;
        if (isWhole || length >= leastPart) free.fill(true, start, start + length);
      }
    }
    for (const [from, to] of officialTitlesIn(text)) {
      syllables.forEach(({ start, end }, at) => {
        if (from <= start && end <= to) free[at] = true;
      });
    }
    return free.map((own, at) => own || (joints.has(keys[at] ?? '') && free[at - 1] === true && free[at + 1] === true));
  }
}

type Place = [line: number, at: number];

function placesOf(lines: readonly string[][]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  lines.forEach((keys, line) => {
    for (let at = 0; at + 1 < keys.length; at += 1) {
      const pair = pairAt(keys, at);
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [[line, at]]);
      else known.push([line, at]);
    }
  });
  return places;
}

function pairAt(keys: readonly string[], at: number): string {
  return `${keys[at]} ${keys[at + 1]}`;
}

function runAt(keys: readonly string[], start: number, lines: readonly string[][], [line, at]: Place): number {
  let length = 0;
  while (start + length < keys.length && keys[start + length] === lines[line]?.[at + length]) length += 1;
  return length;
}

/** Whether a run, or each stretch of twelve in a long one, holds nothing but names and titles. */
function isFree(free: readonly boolean[], start: number, length: number): boolean {
  const stretch = Math.min(length, longestAllowed + 1);
  for (let at = start; at + stretch <= start + length; at += 1) {
    if (!free.slice(at, at + stretch).every(Boolean)) return false;
  }
  return true;
}

/**
 * Official titles told by their form, which no vocabulary lists: an act up to the end of its title ("Chỉ thị 25 của …
 * về …"), a congress with what it passed, an office one stands for or holds, a term of it.
 */
const forms = [
  /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Kết luận|Kế hoạch|Đề án|Hiệp định|Tuyên bố)(?:\s+số)?\s+\d[^,;.:()“”"]*?\s+về\s+[^,;.:()“”"]+/giu,
  /(?:(?:Nghị quyết|đường lối(?: đối ngoại)?|Văn kiện)\s+(?:của\s+)?)?Đại hội(?:\s+(?:đại biểu|Đảng|toàn quốc))*\s+lần thứ\s+[IVXL]+(?:\s+của Đảng)?/giu,
  /(?:(?:ứng cử|đảm nhiệm)\s+)?ủy viên không thường trực/giu,
  /nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu,
];

/** Places of official titles in a text: start inclusive, end exclusive, in UTF-16 units. */
export function officialTitlesIn(text: string): [number, number][] {
  return forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }): [number, number] => [index, index + words.length]),
  );
}
