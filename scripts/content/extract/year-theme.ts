import type { Theme } from '../../../src/schema/conference.ts';
import type { Statement } from './statements.ts';

const lead = '(?<before>[^“"«„‘”.]{0,140}?)';
const quoted = [
  new RegExp(`chủ đề${lead}[“"«„](?<text>[^”"»“‟]{6,400}?)(?:[”"»“‟]|$)`, 'iu'),
  new RegExp(`chủ đề${lead}(?:‘|(?<=[\\s:])')(?<text>[^”"»“‟]{6,400}?)(?:[’'](?!\\p{L})|$)`, 'iu'),
];
const bare = /chủ đề(?<before>[^“"«„:.]{0,120}?)\s*(?:là\s*:|:|là)\s+(?<text>\p{Lu}[^“”"]{10,300})$/iu;
const marks = /^[\s“”"«»„‟‘’'.,;:–-]+|[\s“”"«»„‟‘’'.,;:/–-]+$/gu;

/** The theme found, the line it stands in, and what a person should look at. */
export interface FoundTheme {
  theme: Theme | null;
  warning: { line: number; what: string } | null;
}

/**
 * Finds the theme launched for a year, whatever marks stand around it.
 * @param statements of the text
 * @param years the theme of a year before the direction year is an old one, and not what was launched
 */
export function themeOf(statements: readonly Statement[], years: { review: number; direction: number }): FoundTheme {
  const found = statements.flatMap(({ n, text, headline }) => {
    const match = headline ? null : quotedIn(text);
    const slogan = (match?.groups?.['text'] ?? '').replace(marks, '').replace(/\s+/g, ' ');
    if (match == null || slogan.split(' ').length < 3) return [];
    const before = text.slice(0, (match.index ?? 0) + 'chủ đề'.length) + (match.groups?.['before'] ?? '');
    const near =
      match.groups?.['before']?.match(/(?:19|20)\d{2}/)?.[0] ??
      [...before.matchAll(/năm\s+((?:19|20)\d{2})/giu)].at(-1)?.[1];
    const year = near === undefined ? null : Number(near);
    const launched = /phát động|công bố|chọn|đề ra|xác định|đưa ra|phong trào|thi đua|thông qua|lấy/iu.test(text);
    const ofYear =
      year !== null || /chủ đề\s+(?:(?:thi đua|công tác|hành động)\s+)?(?:của\s+)?(?:ngành|bộ|năm)/iu.test(text);
    return launched || ofYear ? [{ n, year, text: slogan, launched }] : [];
  });
  const current = found.filter(({ year }) => year === null || year >= years.direction);
  const best =
    current.find(({ year, launched }) => year !== null && launched) ??
    current.find(({ year }) => year !== null) ??
    current[0];
  if (best === undefined) return { theme: null, warning: null };
  const theme = { year: best.year ?? years.direction, text: best.text };
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const other = current.find(({ text, year }) => key(text) !== key(theme.text) && (year ?? theme.year) === theme.year);
  if (other !== undefined) {
    return {
      theme,
      warning: {
        line: other.n,
        what: `the theme of ${theme.year} is "${theme.text}" on line ${best.n} and "${other.text}" here`,
      },
    };
  }
  if (best.year === null) {
    return {
      theme,
      warning: { line: best.n, what: `the theme "${theme.text}" is printed without a year; ${theme.year} is taken` },
    };
  }
  return { theme, warning: null };
}

/** The slogan in its marks, double ones first; without marks after a colon or "là". */
function quotedIn(text: string): RegExpMatchArray | null {
  for (const pattern of [...quoted, bare]) {
    const match = text.match(pattern);
    if (match !== null) return match;
  }
  return null;
}
