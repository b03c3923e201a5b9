import { spelling } from '../../../src/text/folding.ts';
import { keysOf, syllablesOf } from '../../../src/text/syllables.ts';
import { keyed } from './claims.ts';

/** The longest run of syllables that may be a capture's own. */
export const longestAllowed = 11;
// Part of a headline or slogan is as free as the whole, once it is long enough to be known as such.
const leastPart = 6;
// What joins two names in a list belongs to it.
const joints = ['và', 'của', 'cùng', 'với'].map(spelling);
/** Official titles by their form: an act and its title, a congress with what it passed, an office held, a term of it. */
const officialTitles = [
  /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Kết luận|Kế hoạch|Đề án|Hiệp định|Tuyên bố)(?:\s+số)?\s+\d[^,;.:()“”"]*?\s+về\s+[^,;.:()“”"]+/giu,
  /(?:(?:Nghị quyết|đường lối(?: đối ngoại)?|Văn kiện)\s+(?:của\s+)?)?Đại hội(?:\s+(?:đại biểu|Đảng|toàn quốc))*\s+lần thứ\s+[IVXL]+(?:\s+của Đảng)?/giu,
  /(?:(?:ứng cử|đảm nhiệm)\s+)?ủy viên không thường trực/giu,
  /nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu,
];

/** Finds a text's longest run that is the capture's and not wholly made of allowed words, which are nobody's own. */
export function copyFinder(lines: readonly string[], allowed: readonly string[]) {
  const captured = keyed(lines);
  const phrases = keyed(allowed);
  const whole = new Set(allowed.map((phrase) => keysOf(phrase).join(' ')));
  return (text: string): { length: number; words: string } => {
    const syllables = syllablesOf(text).map((syllable) => ({ ...syllable, key: spelling(syllable.text), free: false }));
    const keys = syllables.map(({ key }) => key);
    const free = (from: number, to: number) => {
      for (const syllable of syllables.slice(from, to)) syllable.free = true;
    };
    for (let start = 0; start + 1 < keys.length; start += 1) {
      let length = runIn(phrases, keys, start);
      while (length > 1 && length < leastPart && !whole.has(keys.slice(start, start + length).join(' '))) length -= 1;
      if (length > 1) free(start, start + length);
    }
    for (const { 0: title, index } of officialTitles.flatMap((form) => [...text.matchAll(form)])) {
      const from = syllables.findIndex(({ start }) => start >= index);
      free(from, syllables.findLastIndex(({ end }) => end <= index + title.length) + 1);
    }
    keys.forEach((key, at) => {
      if (joints.includes(key) && syllables[at - 1]?.free && syllables[at + 1]?.free) free(at, at + 1);
    });
    let longest = { length: 0, words: '' };
    for (let start = 0; start + 1 < keys.length; start += 1) {
      const run = syllables.slice(start, start + runIn(captured, keys, start));
      if (run.length <= longest.length || run.every((syllable) => syllable.free)) continue;
      longest = { length: run.length, words: text.slice(run[0]?.start, run.at(-1)?.end) };
    }
    return longest;
  };
}

/** The number of keys from a place on that stand in keyed texts, in a row. */
function runIn(texts: string, keys: readonly string[], start: number): number {
  let run = '';
  for (let end = start; end < keys.length; end += 1) {
    run += ` ${keys[end]}`;
    if (!texts.includes(`${run} `)) return end - start;
  }
  return keys.length - start;
}
