import { phrases } from '../../src/text/phrases.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { ClassifiedLine } from '../content/model.ts';

/** Lines of a page whose paragraphs were broken at a column, with each paragraph on its first line. */
export interface Unwrapped {
  /** As many as before: a paragraph stands whole on its first line, and the others of it are empty. */
  lines: string[];
  /** Of each line, whether the one above goes on in it. */
  continues: boolean[];
}

interface Row {
  index: number;
  text: string;
  /** Where its text ends, indentation counted. */
  length: number;
  indent: number;
}

const ended = /[.!?…]["'”’»)\]]*$/u;
const pictured = /(?:\||\((?:ảnh|nguồn|photo)[^)]*\))$/iu;
const opened = /[:;]["'”’»)\]]*$/u;
const shortest = 45;
const introduces = phrases(['(?:chủ đề|là|rằng|phương châm|khẩu hiệu|tinh thần|thông điệp|phong trào|mang tên|với)$']);

/**
 * Puts paragraphs together that were broken at a column, as mail programs and prints to text break them. A page is
 * taken for one where sentences go on in small letters from line to line, again and again, and no line is much longer.
 * @param lines of a capture
 * @returns null for a page with a paragraph a line, which is left as it is
 */
export function unwrapped(lines: readonly string[]): Unwrapped | null {
  const rows = lines.flatMap((line, index): Row[] => {
    const text = line.trim();
    return text === ''
      ? []
      : [{ index, text, length: line.trimEnd().length, indent: line.length - line.trimStart().length }];
  });
  const broken = rows.filter((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && row.length >= shortest && !ends(row) && /^(?:\p{Ll}|\d+(?![.)\d]))/u.test(next.text);
  });
  const width = broken.reduce((widest, { length }) => Math.max(widest, length), 0);
  const longer = rows.filter(({ length }) => length > width * 1.25).length;
  const long = rows.filter(({ length }) => length >= shortest).length;
  if (broken.length < 3 || width > 120 || longer * 4 > broken.length || broken.length < long * 0.25) return null;
  const isAdjacent = (row: Row, next: Row): boolean => next.index === row.index + 1;
  const places = new Map(rows.map((row, at) => [row.index, at]));
  const below = (row: Row): Row | undefined => rows[(places.get(row.index) ?? 0) + 1];
  const close = broken.filter((row) => isAdjacent(row, below(row) ?? row)).length * 2 > broken.length;

  const whole = lines.map(() => '');
  const continues = lines.map(() => false);
  let head = 0;
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    const joins = above !== undefined && (!close || isAdjacent(above, row)) && goesOn(above, row, width, close);
    if (!joins) head = row.index;
    continues[row.index] = joins;
    whole[head] = joins ? `${whole[head]} ${row.text}` : (lines[row.index] ?? '').trimEnd();
  });
  return { lines: whole, continues };
}

function ends({ text }: Row): boolean {
  return ended.test(text) || opened.test(text);
}

/** The line was broken because the next word had no room, or in the middle of a sentence. */
function goesOn(row: Row, next: Row, width: number, close: boolean): boolean {
  if (/^(?:[-–—•·▪■◦*+>|]|\d{1,2}[.)]\s|>)/u.test(next.text) || next.indent > row.indent + 1) return false;
  if (pictured.test(row.text)) return false;
  const [word = ''] = next.text.split(' ');
  const full = row.length + 1 + word.length > width;
  if (ended.test(row.text)) return close && full && row.length >= shortest;
  if (full) return true;
  if (opened.test(row.text)) return false;
  // What is quoted goes on with the sentence that names it, however ragged the column.
  if (/^["“'‘«]/u.test(next.text)) return row.length >= width * (introduces.test(row.text) ? 0.5 : 0.8);
  return row.length >= width * 0.6 && /^\p{Ll}/u.test(next.text);
}

/**
 * Gives each line of a paragraph the class of the whole; from a caption fused to its end on, they are the caption's.
 * @param lines classified, each paragraph on its first line
 * @param written the lines as they stand in the capture
 * @param continues from `unwrapped`
 */
export function spread(
  lines: readonly ClassifiedLine[],
  written: readonly string[],
  continues: readonly boolean[],
): ClassifiedLine[] {
  let head: ClassifiedLine | undefined;
  let passed = 0;
  return lines.map((line, index) => {
    const text = (written[index] ?? '').trim().replace(/ +/g, ' ');
    if (text === '') return line;
    const goes = continues[index] === true;
    if (!goes) {
      head = line;
      passed = 0;
    }
    const fused = head?.also.find((part) => part.class === 'caption')?.from;
    const count = syllablesOf(text).length;
    const from = fused === undefined ? null : fused - passed;
    passed += count;
    const captioned = from !== null && from <= 1;
    const also = from !== null && from > 1 && from <= count ? [{ class: 'caption' as const, from }] : [];
    const found: ClassifiedLine = { ...line, text, class: captioned ? 'caption' : (head?.class ?? line.class), also };
    if (!goes || (captioned && from === 1)) return found;
    const evidence = [{ signal: 'goes on from the line above', weight: 0 }];
    return { ...found, continues: true, evidence };
  });
}
