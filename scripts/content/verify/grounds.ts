import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import { type Claim, type Day, figuresIn } from './claims.ts';

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
