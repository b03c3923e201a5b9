import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { keysOf } from '../../../src/text/syllables.ts';
import { printedDates } from '../../capture/printed-date.ts';

/** Something that a passage states and its lines must bear out. */
interface Claim {
  kind: 'number' | 'scale' | 'date' | 'name' | 'acronym' | 'quotation';
  words: string;
  /** A number as plain digits, a day as `8/8/2018` or `8/8`; else the words. */
  value: string;
  /** True where the first syllable may owe its capital to the sentence. */
  opens?: boolean;
}

const quotations = /“([^”]+)”|"([^"]+)"|«([^»]+)»|‘([^’]+)’/g;
const letter = '[\\p{L}\\p{M}\\p{N}]';
const acronym = new RegExp(`(?<!${letter})\\d*\\p{Lu}[\\p{Lu}\\d]+(?!${letter})`, 'gu');
const capitalised = `(?!${acronym.source})\\p{Lu}${letter}*`;
const name = new RegExp(`(?<!${letter})${capitalised}(?:[ –-]+${capitalised})*`, 'gu');

/** All that a text states: numbers, dates, acronyms, capitalised names and quoted phrases. */
export function claimsIn(text: string): Claim[] {
  const { numbers, days } = figuresIn(text);
  const quoted = [...text.matchAll(quotations)].map((match) => match.slice(1).find(Boolean) ?? '');
  return [
    ...numbers.map((one): Claim => ({ kind: 'number', ...one })),
    ...(text.match(scaled) ?? []).map((words): Claim => ({ kind: 'scale', words, value: words })),
    ...days.map((one): Claim => ({ kind: 'date', ...one })),
    ...namesIn(text),
    ...quoted.map((words): Claim => ({ kind: 'quotation', words, value: words })),
  ];
}

function namesIn(text: string): Claim[] {
  const acronyms = (text.match(acronym) ?? []).map((words): Claim => ({ kind: 'acronym', words, value: words }));
  const names = [...text.matchAll(name)].flatMap(({ 0: words, index }): Claim[] => {
    const before = text.slice(0, index).trimEnd();
    const opens = before === '' || /[.!?:;…“"«(–]$/.test(before);
    // One capital at the start of a sentence says nothing.
    return opens && !/[ –-]/.test(words) ? [] : [{ kind: 'name', words, value: words, opens }];
  });
  return [...acronyms, ...names];
}

type Figure = Pick<Claim, 'words' | 'value'>;

const scaled = /\d[\d.,]*\s+(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/giu;
const digits = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;

const digitNames = ['một mốt', 'hai', 'ba', 'bốn tư', 'năm lăm', 'sáu', 'bảy bẩy', 'tám', 'chín'];
const units = new Map(digitNames.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1])));
const scales = new Map(
  Object.entries({ mười: 10, mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1_000_000, tỷ: 1e9, tỉ: 1e9 }),
);
// "năm" is five before what is counted or scaled, else a year.
const five =
  'năm(?=\\s+(?:nhiệm vụ|phần trăm|cơ quan|trụ cột|nước|ngày|tháng|nhóm|nội dung|điểm|bài|' +
  'đề án|hội nghị|hiệp định|đối tác|lần|việc|mặt|lĩnh vực|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}))';
const saidNumbers = [...scales.keys(), ...units.keys()].filter((said) => said !== 'năm');
const opening = saidNumbers.filter((said) => said === 'mười' || (units.has(said) && !/^(mốt|lăm|tư)$/.test(said)));
const alone = '(?![\\p{L}\\p{M}])';
const following = `\\s+(?:${saidNumbers.join('|')}|${five}|(?:linh|lẻ)\\s+(?:${[...units.keys()].join('|')}))${alone}`;
const numeral = new RegExp(`(?<![\\p{L}\\p{M}])(?:${opening.join('|')}|${five})${alone}(?:${following})*`, 'giu');

/** Finds numbers as plain digits ("1.000", "một nghìn" are 1000; a decimal "2,5") and days as `8/8/2018` or `8/8`. */
export function figuresIn(text: string): { numbers: Figure[]; days: Figure[] } {
  let rest = text;
  const days = printedDates(text).flatMap(({ day, month, year, start, end }): Figure[] => {
    const words = text.slice(start, end);
    // "2.5" without a year is a number.
    if (year === null && !/\/|tháng/i.test(words)) return [];
    rest = rest.slice(0, start) + ' '.repeat(words.length) + rest.slice(end);
    return [{ words, value: [day, month, year ?? []].flat().join('/') }];
  });
  const numbers = [...rest.matchAll(digits)].map(([words]) => ({ words, value: plainNumber(words) }));
  // A lone "một" is an article far more often than a number.
  const spelled = (rest.match(numeral) ?? []).filter((words) => words.toLowerCase() !== 'một');
  const inWords = spelled.map((words) => ({ words, value: String(numberOf(words.toLowerCase().split(/\s+/))) }));
  return { numbers: [...numbers, ...inWords], days };
}

function plainNumber(words: string): string {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(words) ? words.replaceAll('.', '') : words;
  return grouped.replace(/^0+(?=\d)/, '');
}

function numberOf(words: readonly string[]): number {
  let total = 0;
  let unit = 0;
  for (const said of words) {
    const scale = scales.get(said) ?? 1;
    // Tens and hundreds scale the digit before them, thousands and more all that is less than they are.
    const count = scale > 100 ? (total % scale) + unit : said === 'mười' ? 1 : unit;
    if (scale > 100) total -= total % scale;
    if (scale > 1) total += count * scale;
    unit = scale > 1 ? 0 : unit + (units.get(said) ?? 0);
  }
  return total + unit;
}

/** Texts joined for looking phrases up: ` a b c | d e `. */
export const keyed = (texts: readonly string[]): string =>
  ` ${texts.map((text) => keysOf(text).join(' ')).join(' | ')} `;

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

export type Grounds = ReturnType<typeof groundsOf>;

/** The support that capture lines give a passage; a name in them counts for the other one that the passage uses. */
export function groundsOf(lines: readonly string[], passage: string, same: readonly string[][]) {
  const texts = keyed(lines);
  const figures = lines.map(figuresIn);
  const days = figures.flatMap((one) => one.days.map(({ value }) => value));
  const numbers = new Set([
    ...figures.flatMap((one) => one.numbers.map(({ value }) => value)),
    ...days.flatMap((day) => day.split('/')),
    ...romanNumbers(lines.join(' ')),
  ]);
  const own = keyed([passage]);
  // Long and short forms of what the lines name under another name.
  const known = same.filter((names) => names.some((name) => holds(texts, name))).flat();
  const named = keyed(known.filter((name) => holds(own, name)));
  const stands = (phrase: string) => holds(texts, phrase) || holds(named, phrase);
  return {
    holds: (phrase: string) => holds(texts, phrase),
    bears({ kind, words, value, opens }: Claim): boolean {
      if (kind === 'number') return numbers.has(value);
      if (kind === 'date') return days.some((day) => `${day}/`.startsWith(`${value}/`));
      if (kind === 'quotation' || kind === 'scale') return holds(texts, words);
      if (kind === 'acronym') return stands(words) || romanNumbers(words).some((number) => numbers.has(number));
      const [, ...rest] = keysOf(words);
      return stands(words) || (opens === true && rest.length > 0 && stands(rest.join(' ')));
    },
  };
}

const romanLetters: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The Roman numbers of a text, up to the fifties, as plain digits. */
export function romanNumbers(text: string): string[] {
  const found = text.match(/(?<![\p{L}\p{N}])[IVXL]+(?![\p{L}\p{N}])/gu) ?? [];
  return found.map((roman) => {
    const values = [...roman].map((letter) => romanLetters[letter] ?? 0);
    return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
  });
}
