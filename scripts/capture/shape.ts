import { fold } from '../../src/text/folding.ts';
import type { DateStamp } from '../../src/text/printed-date.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { inner, type PageWords, pageWords, stampOf } from './boilerplate.ts';
import { lengths, limits } from './weights.ts';
import { sentenceEnd } from './wording.ts';

/** One line as it looks, before its neighbours are seen. */
export interface Shape {
  /** 1-based line number. */
  n: number;
  /** The line without indentation, runs of spaces as one. */
  text: string;
  /** Its folded syllables. */
  words: string[];
  /** The folded syllables with spaces between them. */
  key: string;
  /** Spaces before the text. */
  indent: number;
  sentences: number;
  /** Ends as a sentence does, closing marks and a table's pipe apart. */
  terminal: boolean;
  /** Ends with a colon or semicolon: a list goes on. */
  open: boolean;
  /** Stands in a table's pipes. */
  piped: boolean;
  /** Parts that pipes, tabs or wide gaps divide it into. */
  cells: string[];
  bulleted: boolean;
  /** Begins with a bullet or a figure, as items of a list do. */
  item: boolean;
  /** Four syllables or more, none with a diacritic or a capital: an address's words, an image's file name. */
  slug: boolean;
  /** A paragraph by length and end. */
  prose: boolean;
  /** Neither a sentence nor a list going on, and short, as titles, labels and captions are. */
  title: boolean;
  /** One short question or exclamation: a title as often as a sentence. */
  asks: boolean;
  /** Different terms of the subject that it names. */
  terms: number;
  page: PageWords;
  stamp: DateStamp | null;
}

/**
 * Measures every line.
 * @param lines of a capture
 * @returns one shape a line; a blank line has no words and no text
 */
export function shapesOf(lines: readonly string[]): Shape[] {
  return lines.map((line, index) => {
    const text = line.trim().replace(/ +/g, ' ');
    const core = inner(text);
    const words = syllablesOf(text).map((syllable) => fold(syllable.text));
    const count = words.length;
    const key = words.join(' ');
    const sentences = sentencesOf(core).length;
    const terminal = sentenceEnd.test(core) && /\p{L}/u.test(core);
    const open = /[:;]["'”’»)\]]*$/u.test(core);
    const slug = count >= 4 && text === fold(text) && /\p{L}/u.test(text) && !/[.:;!?]$/.test(text);
    return {
      n: index + 1,
      text,
      words,
      key,
      indent: line.length - line.trimStart().length,
      sentences,
      terminal,
      open,
      piped: (text.startsWith('|') || text.endsWith('|')) && count > 0 && !text.includes('!['),
      cells: line.split(/\s*\|\s*| {3,}/).filter((cell) => cell !== ''),
      item: bullet.test(text) || /^\d[\d.,]*\s\p{L}/u.test(text),
      bulleted: bullet.test(text),
      slug,
      prose:
        !slug &&
        ((count >= lengths.paragraph && (terminal || open)) ||
          (count >= lengths.markedLead && opensWithMark(text)) ||
          count >= lengths.openParagraph),
      title: count > 0 && count < lengths.title && !terminal && !open,
      asks: count >= 4 && count <= lengths.question && sentences <= 1 && /[?!]["'”’»)\]]*$/u.test(text),
      terms: termsIn(key),
      page: pageWords(text),
      stamp: text.length > limits.stamp ? null : stampOf(text),
    };
  });
}

const bullet = /^(?:[-–—•·▪■◦*+]|\d{1,2}[.)]) ?\p{L}|^[•·▪■◦]/u;

/** A newspaper's mark before a lead: `(TITC) –`, `VOV.VN -`, `Hà Nội (TTXVN 8/1) -`. */
const mark =
  /^(?:(?:\p{Lu}[\p{L}\p{M}]* ){0,4}\([^()]{2,24}\)|[\p{Lu}\d&]{2,}[\p{L}\d.]*|\p{Lu}\p{Ll}+\.vn)\s*[-–—:]\s/u;

/** True where a newspaper's or agency's mark stands before the words, as before a lead's. */
export function opensWithMark(text: string): boolean {
  return mark.test(text);
}

/** Terms of reports of these conferences, folded; a line's share of them says how near the subject it is. */
const subject = `
hoi nghi|tong ket|cuoc hop|phien hop|ngoai giao|doi ngoai|da phuong|song phuong|bo truong|thu tuong|pho thu tuong
lanh dao|phat bieu|chi dao|nhiem vu|phuong huong|trien khai|cong tac|ket qua|thanh tuu|hoi nhap quoc te|quan he
dang va nha nuoc|dang nha nuoc|bo ngoai giao|co quan dai dien|asean|lien hop quoc|hoi dong bao an|chu quyen
toan ven lanh tho|moi truong hoa binh|bao ho cong dan|nguoi viet nam o nuoc ngoai|nuoc lang gieng|doi tac|vi the
thi dua|chu de|xay dung nganh|can bo|nganh ngoai giao|doi ngoai nhan dan|doi ngoai dang|quoc hoi|nghi quyet
dai hoi|ho tro dia phuong|doanh nghiep|hiep dinh|bien dong|bien gioi|kien quyet|kien tri|dai bieu|tham luan
toan nganh|cac nuoc|hop tac|khuon kho|chuyen tham|cap cao|tinh hinh|hoa binh|quoc te|khu vuc|du bao|bo nganh|bien dao
`
  .trim()
  .split(/[|\n]/)
  .map((term) => ` ${term} `);

function termsIn(key: string): number {
  const line = ` ${key} `;
  return subject.filter((term) => line.includes(term)).length;
}

/** The distinct pairs of neighbouring syllables of a line. */
export function pairsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** The pairs that a group of lines holds, each with the number of lines that hold it. */
export function pairCounts(lines: readonly Shape[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) for (const pair of pairsOf(words)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

/**
 * The share of a line's pairs that other lines of the group hold too.
 * @param inside true where the line is one of the group and must not count for itself
 * @returns 0 to 1; 0 for a line of less than two syllables
 */
export function shared(line: Shape, counts: ReadonlyMap<string, number>, inside: boolean): number {
  const pairs = [...pairsOf(line.words)];
  const found = pairs.filter((pair) => (counts.get(pair) ?? 0) > (inside ? 1 : 0));
  return found.length / Math.max(1, pairs.length);
}
