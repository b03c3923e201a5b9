import type { ClassifiedLine } from '../content/model.ts';

const shortest = 45;
const ended = /[.!?…:;]["'”’»)\]]*$/u;
const opensItem = /^(?:[-–—•·▪■◦*+>|]|\d{1,2}[.)]\s)/u;

/**
 * Finds paragraphs broken at a column, as by mail programs: sentences go on in small letters, hardly a line is longer.
 * @returns for each line whether the one above goes on in it; null for a page with a paragraph a line
 */
export function continuations(lines: readonly string[]): boolean[] | null {
  const long = lines.filter((line) => line.trimEnd().length >= shortest);
  const broken = lines.flatMap((line, index) => {
    const isLong = line.trimEnd().length >= shortest && !ended.test(line.trimEnd());
    return isLong && /^\s*(?:\p{Ll}|\d+(?![.)\d]))/u.test(lines[index + 1] ?? '') ? [line.trimEnd().length] : [];
  });
  const width = broken.reduce((widest, length) => Math.max(widest, length), 0);
  const longer = long.filter((line) => line.trimEnd().length > width * 1.25).length;
  if (broken.length < 3 || width > 120 || longer * 4 > broken.length || broken.length * 4 < long.length) return null;
  return lines.map((line, index) => goesOn((lines[index - 1] ?? '').trimEnd(), line, width));
}

/** The line above was broken because the next word had no room, or in the middle of a sentence. */
function goesOn(above: string, line: string, width: number): boolean {
  const text = line.trim();
  if (above === '' || text === '' || opensItem.test(text)) return false;
  const [word = ''] = text.split(' ');
  if (above.length + 1 + word.length > width) return true;
  return above.length >= width / 2 && !ended.test(above) && /^[\p{Ll}"“'‘«]/u.test(text);
}

/** Puts each paragraph on its first line; its other lines are empty. */
export function joined(lines: readonly string[], continues: readonly boolean[]): string[] {
  return lines.map((_, index) => {
    const end = continues.indexOf(false, index + 1);
    const parts = continues[index] === true ? [] : lines.slice(index, end < 0 ? undefined : end);
    return parts.map((part) => part.trim()).join(' ');
  });
}

/** Gives each line, as it was written, the class of its paragraph, which stands on the first of its `lines`. */
export function spread(lines: readonly ClassifiedLine[], written: readonly string[], continues: readonly boolean[]) {
  return lines.map((line, index): ClassifiedLine => {
    const text = (written[index] ?? '').trim().replace(/ +/g, ' ');
    const also = continues[index + 1] === true ? [] : line.also;
    if (continues[index] !== true) return { ...line, text, also };
    const head = lines[continues.lastIndexOf(false, index)]?.class ?? 'blank';
    const evidence = [{ signal: 'goes on from the line above', weight: 0 }];
    return { ...line, text, also, class: head, continues: true, evidence };
  });
}
