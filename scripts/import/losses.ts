import { fold } from '../../src/text/folding.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import type { PageLine } from './page-lines.ts';

/** A line of the page that the capture lacks, and why it may matter. */
export interface Loss {
  text: string;
  reasons: string[];
}

const key = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const name = /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/u;
const subject = /hội nghị|tổng kết|ngoại giao|đối ngoại|bộ trưởng|thủ tướng|phát biểu/iu;
const shortest = 6;

/**
 * Finds what was left out that a reader would miss: lines with a date, a figure, a name or words of the subject.
 * @param page every line of the saved page
 * @param kept the capture's
 * @returns lost lines in the page's order, each once
 */
export function lossesOf(page: readonly PageLine[], kept: readonly string[]): Loss[] {
  const held = new Set(kept.map(key));
  const all = ` ${kept.map(key).join(' ')} `;
  const losses: Loss[] = [];
  for (const { text } of page) {
    const folded = key(text);
    if (folded === '' || held.has(folded) || all.includes(` ${folded} `)) continue;
    held.add(folded);
    const count = folded.split(' ').length;
    const sentence = count >= 12 && /[.!?…]["'”’»)]*$/u.test(text);
    const reasons = [
      ...(printedDates(text).length > 0 || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) ? ['a date'] : []),
      ...(sentence && /\d/.test(text) ? ['a figure'] : []),
      ...(count >= shortest && name.test(text) ? ['a name'] : []),
      ...(count >= shortest && subject.test(text) ? ['words of the subject'] : []),
      ...(sentence ? ['a sentence'] : []),
    ];
    if (reasons.includes('a sentence') || reasons.length > 1 || reasons.includes('a date'))
      losses.push({ text, reasons });
  }
  return losses;
}
