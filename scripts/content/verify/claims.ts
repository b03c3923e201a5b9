import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

/** Something a passage states that its lines must bear out. */
export type Claim =
  | { kind: 'number'; words: string; value: string }
  | { kind: 'date'; words: string; value: Day }
  | {
      kind: 'name';
      words: string;
      /** True where the first syllable may owe its capital to the sentence. */
      opens: boolean;
    }
  | { kind: 'acronym'; words: string }
  | { kind: 'quotation'; words: string };

const quotations = /“([^”]+)”|"([^"]+)"|«([^»]+)»|‘([^’]+)’/g;
const acronym = /^(?=.*\p{Lu}.*\p{Lu}|.*\p{Lu}.*\d)[\p{Lu}\d]{2,}$/u;

/** All that a text states: numbers, dates, capitalised names, acronyms and quoted phrases. */
export function claimsIn(text: string): Claim[] {
  const { numbers, days } = figuresIn(text);
  return [
    ...numbers.map((one): Claim => ({ kind: 'number', ...one })),
    ...days.map((one): Claim => ({ kind: 'date', ...one })),
    ...namesIn(text),
    ...[...text.matchAll(quotations)].map(
      (match): Claim => ({ kind: 'quotation', words: match.slice(1).find(Boolean) ?? '' }),
    ),
  ];
}

interface Run {
  start: number;
  end: number;
  opens: boolean;
  length: number;
}

function namesIn(text: string): Claim[] {
  const acronyms: Claim[] = [];
  const runs: Run[] = [];
  let isOpen = false;
  for (const { text: syllable, start, end } of syllablesOf(text)) {
    const isAcronym = acronym.test(syllable);
    if (isAcronym) acronyms.push({ kind: 'acronym', words: syllable });
    const last = runs.at(-1);
    if (isAcronym || !/^\p{Lu}/u.test(syllable)) isOpen = false;
    else if (isOpen && last !== undefined && /^[ –-]+$/.test(text.slice(last.end, start))) {
      last.end = end;
      last.length += 1;
    } else {
      const before = text.slice(0, start).trimEnd();
      runs.push({ start, end, opens: before === '' || /[.!?:;…“"«(–]$/.test(before), length: 1 });
      isOpen = true;
    }
  }
  // One capital at the start of a sentence says nothing.
  const names = runs.filter(({ opens, length }) => !opens || length > 1);
  return [
    ...acronyms,
    ...names.map(({ start, end, opens }): Claim => ({ kind: 'name', words: text.slice(start, end), opens })),
  ];
}

/** A calendar day as a text names it; the year where it says one. */
export interface Day {
  day: number;
  month: number;
  year: number | null;
}

/** A number or day with the words that state it. */
export interface Stated<Value> {
  words: string;
  value: Value;
}

/** The numbers and days of a text. */
export interface Figures {
  /** As plain digits: "1.000", "một nghìn" and "1000" are one; a decimal keeps its comma. */
  numbers: Stated<string>[];
  days: Stated<Day>[];
}

const shortDay = /(?<![\d/.,-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|([.-])(\d{1,2})\4(\d{4}))(?![\d/]|[.,-]\d)/g;
const longDay = /(?<![\d/])(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\d)/gi;
const digits = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

const units = new Map(
  'một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín'
    .split(' ')
    .map((said, at): [string, number] => [said, [1, 1, 2, 3, 4, 4, 5, 5, 6, 7, 7, 8, 9][at] ?? 0]),
);
const opening = new Set([...units.keys(), 'mười'].filter((said) => !['mốt', 'lăm', 'tư'].includes(said)));
const scales = new Map(
  Object.entries({ mười: 10, mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1_000_000, tỷ: 1e9, tỉ: 1e9 }),
);
// "năm" is five before what is counted or scaled, else a year.
const countedByFive =
  /^\s+(?:nhiệm vụ|phần trăm|cơ quan|trụ cột|nước|ngày|tháng|nhóm|nội dung|điểm|bài|đề án|hội nghị|hiệp định|đối tác|lần|việc|mặt|lĩnh vực|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * Finds numbers and days, in digits and in words.
 * @param text NFC
 */
export function figuresIn(text: string): Figures {
  const days: Stated<Day>[] = [];
  const takeDay = (words: string, day: number, month: number, year: string | undefined) => {
    if (day < 1 || day > 31 || month < 1 || month > 12) return words;
    days.push({ words, value: { day, month, year: year === undefined ? null : Number(year) } });
    return ' '.repeat(words.length);
  };
  const rest = text
    .replace(longDay, (words, day, month, year) => takeDay(words, Number(day), Number(month), year))
    .replace(shortDay, (words, day, month, year, _mark, otherMonth, otherYear) =>
      takeDay(words, Number(day), Number(month ?? otherMonth), year ?? otherYear),
    );
  const numbers = [...rest.matchAll(digits)].map(([words]) => ({ words, value: plainNumber(words) }));
  return { numbers: [...numbers, ...numbersInWords(rest)], days };
}

function plainNumber(words: string): string {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(words) ? words.replaceAll('.', '') : words;
  return grouped.replace(/^0+(?=\d)/, '');
}

function numbersInWords(text: string): Stated<string>[] {
  const words = [...text.matchAll(word)].map(({ 0: said, index }) => ({
    said: said.toLowerCase(),
    start: index,
    end: index + said.length,
  }));
  const found: Stated<string>[] = [];
  for (let at = 0; at < words.length; ) {
    const run: string[] = [];
    let end = 0;
    for (const next of words.slice(at)) {
      const isBroken = run.length > 0 && text.slice(end, next.start).trim() !== '';
      const isNumber = run.length === 0 ? opening.has(next.said) : units.has(next.said) || scales.has(next.said);
      const isAfterTen = ['mươi', 'mười'].includes(run.at(-1) ?? '');
      const isYear = next.said === 'năm' && !isAfterTen && !countedByFive.test(text.slice(next.end));
      if (isBroken || !isNumber || isYear) break;
      run.push(next.said);
      end = next.end;
    }
    // A lone "một" is an article far more often than a number.
    if (run.length > 0 && run.join(' ') !== 'một')
      found.push({ words: text.slice(words[at]?.start, end), value: String(numberOf(run)) });
    at += Math.max(1, run.length);
  }
  return found;
}

function numberOf(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const said of words) {
    const scale = scales.get(said);
    if (said === 'mười') group += 10;
    else if (said === 'mươi') group *= 10;
    else if (scale === 100) group *= 100;
    else if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else {
      group += units.get(said) ?? 0;
    }
  }
  return total + group;
}

/** A text's syllables as they compare: case and tone placement apart, diacritics kept. */
export function keysOf(text: string): string[] {
  return syllablesOf(text).map((syllable) => spelling(syllable.text));
}

/** Texts joined for looking phrases up: ` a b c | d e `. */
export function keyed(texts: readonly string[]): string {
  return ` ${texts.map((text) => keysOf(text).join(' ')).join(' | ')} `;
}

/** True where a phrase stands in keyed texts, whole syllables in a row. */
export function holds(texts: string, phrase: string): boolean {
  const keys = keysOf(phrase);
  return keys.length > 0 && texts.includes(` ${keys.join(' ')} `);
}

/** Names that mean one thing: organisations and people under all their names, abbreviations both ways. */
export function equivalents({ people, organisations, abbreviations }: Vocabulary): string[][] {
  return [
    ...abbreviations.map(({ short, long }) => [short, long]),
    ...organisations.map(({ label, short, aliases }) => [label, ...aliases, ...(short === null ? [] : [short])]),
    ...people.map(({ label, aliases }) => [label, ...aliases]),
  ];
}

/** The support that capture lines give. */
export interface Grounds {
  bears(claim: Claim): boolean;
  holds(phrase: string): boolean;
}

/**
 * @param lines the words of the lines a passage names
 * @param passage its own words: an abbreviation counts for its long form where the passage uses that
 * @param same names that mean one thing
 */
export function groundsOf(lines: readonly string[], passage: string, same: readonly string[][]): Grounds {
  const texts = keyed(lines);
  const figures = lines.map(figuresIn);
  const days = figures.flatMap((one) => one.days.map(({ value }) => value));
  const parts = days.flatMap(({ day, month, year }) => [day, month, year].filter((part) => part !== null));
  const numbers = new Set([
    ...figures.flatMap((one) => one.numbers.map(({ value }) => value)),
    ...[...parts, ...romanNumbers(lines.join(' '))].map(String),
  ]);
  const own = keyed([passage]);
  // Long and short forms of what the lines name under another name.
  const known = same.filter((names) => names.some((name) => holds(texts, name))).flat();
  const named = keyed(known.filter((name) => holds(own, name)));
  const stands = (phrase: string) => holds(texts, phrase) || holds(named, phrase);
  return {
    holds: (phrase) => holds(texts, phrase),
    bears(claim) {
      if (claim.kind === 'number') return numbers.has(claim.value);
      if (claim.kind === 'date') return days.some((day) => isSameDay(claim.value, day));
      if (claim.kind === 'quotation') return holds(texts, claim.words);
      if (claim.kind === 'acronym')
        return stands(claim.words) || romanNumbers(claim.words).some((number) => numbers.has(String(number)));
      const [, ...rest] = keysOf(claim.words);
      return stands(claim.words) || (claim.opens && rest.length > 0 && stands(rest.join(' ')));
    },
  };
}

function isSameDay(claimed: Day, found: Day): boolean {
  const isYear = claimed.year === null || claimed.year === found.year;
  return claimed.day === found.day && claimed.month === found.month && isYear;
}

const romanLetters: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The Roman numbers of a text, up to the fifties. */
export function romanNumbers(text: string): number[] {
  const found = text.match(/(?<![\p{L}\p{N}])[IVXL]+(?![\p{L}\p{N}])/gu) ?? [];
  return found.map((roman) => {
    const values = [...roman].map((letter) => romanLetters[letter] ?? 0);
    return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  });
}
