import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import type { Claim } from './claims.ts';
import { type Day, figuresIn } from './figures.ts';
import { holds, keyed, keysOf } from './words.ts';

/** What capture lines bear out. */
export interface Grounds {
  bears(claim: Claim): boolean;
  holds(phrase: string): boolean;
}

/** Names that mean one thing: organisations and people under all their names, abbreviations both ways. */
export function equivalents({ people, organisations, abbreviations }: Vocabulary): string[][] {
  return [
    ...abbreviations.map(({ short, long }) => [short, long]),
    ...organisations.map(({ label, short, aliases }) => [label, ...aliases, ...(short === null ? [] : [short])]),
    ...people.map(({ label, aliases }) => [label, ...aliases]),
  ];
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
  const numbers = new Set(figures.flatMap((one) => one.numbers.map(({ value }) => value)));
  for (const { day, month, year } of days)
    for (const part of [day, month, year]) if (part !== null) numbers.add(String(part));
  for (const roman of lines.join(' ').match(/(?<![\p{L}\p{N}])[IVXL]+(?![\p{L}\p{N}])/gu) ?? [])
    numbers.add(String(romanNumber(roman)));
  const own = keyed([passage]);
  // Long and short forms of what the lines name under another name.
  const otherNames = same
    .filter((names) => names.some((name) => holds(texts, name)))
    .flat()
    .filter((name) => holds(own, name));
  const named = keyed(otherNames);

  const stands = (phrase: string) => holds(texts, phrase) || holds(named, phrase);
  return {
    holds: (phrase) => holds(texts, phrase),
    bears(claim) {
      if (claim.kind === 'number') return numbers.has(claim.value);
      if (claim.kind === 'date') return days.some((day) => isSameDay(claim.value, day));
      if (claim.kind === 'quotation') return holds(texts, claim.words);
      if (claim.kind === 'acronym') {
        return stands(claim.words) || (/^[IVXL]+$/.test(claim.words) && numbers.has(String(romanNumber(claim.words))));
      }
      const [, ...rest] = keysOf(claim.words);
      return stands(claim.words) || (claim.opens && rest.length > 0 && stands(rest.join(' ')));
    },
  };
}

function isSameDay(claimed: Day, found: Day): boolean {
  return (
    claimed.day === found.day && claimed.month === found.month && (claimed.year === null || claimed.year === found.year)
  );
}

function romanNumber(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  return [...roman].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
