import type { Theme } from '../../src/schema/conference.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { Statement } from './statements.ts';

/** The years a conference looks back on and sets tasks for, as far as the text says. */
export interface ReviewedYears {
  review: number | null;
  direction: number | null;
  /** Further years that the text gives with the same force as the review year. */
  rivals: number[];
}

const year = '((?:19|20)\\d{2})(?!\\s?[–-]\\s?\\d|\\d)';
const upTo = (limit: number): string => `[^.;“”"]{0,${limit}}?`;
const notTerm = '(?<!(?:nhiệm kỳ|giai đoạn|đến|từ|khóa|khoá)\\s+(?:năm\\s+)?)';
const back = anyOf(['tổng kết']);
const looks = anyOf(['nhìn lại', 'đánh giá', 'điểm lại', 'kết quả', 'kiểm điểm']);
const ahead = anyOf(['phương hướng', 'định hướng', 'triển khai', 'nhiệm vụ', 'kế hoạch', 'chương trình', 'đề ra']);
const reviewPatterns: [RegExp, number][] = [
  [new RegExp(`${back}${upTo(90)}${notTerm}(?:năm\\s+)?${year}`, 'giu'), 5],
  [new RegExp(`${looks}${upTo(50)}năm\\s+${year}`, 'giu'), 2],
  [new RegExp(`công tác${upTo(80)}trong năm\\s+${year}${upTo(40)}${ahead}`, 'giu'), 4],
  [new RegExp(`nhìn lại\\s+(?:công tác\\s+(?:đối ngoại\\s+)?)?năm\\s+${year}`, 'giu'), 4],
  [new RegExp(`công tác (?:đối ngoại|ngoại giao)${upTo(40)}năm\\s+${year}${upTo(12)}${ahead}`, 'giu'), 4],
  [new RegExp(`trong năm\\s+${year}`, 'giu'), 0.3],
];
const directionPatterns: [RegExp, number][] = [
  [new RegExp(`${back}${upTo(90)}(?:19|20)\\d{2}${upTo(30)}${ahead}${upTo(60)}${year}`, 'giu'), 5],
  [new RegExp(`${anyOf(['phương hướng', 'định hướng'])}${upTo(60)}(?:năm\\s+)?${year}`, 'giu'), 3],
  [new RegExp(`${anyOf(['nhiệm vụ', 'kế hoạch', 'trọng tâm'])}${upTo(50)}năm\\s+${year}`, 'giu'), 2],
  [new RegExp(`chủ đề${upTo(60)}năm\\s+${year}`, 'giu'), 3],
  [new RegExp(`phát động${upTo(80)}năm\\s+${year}`, 'giu'), 1],
];

/**
 * Reads the review and the direction year out of an article, by what its sentences say of years.
 * @param statements headline first
 * @param opening the statement that says what was held; it counts most
 */
export function reviewedYears(statements: readonly Statement[], opening: Statement): ReviewedYears {
  const review = count(statements, opening, reviewPatterns);
  const direction = count(statements, opening, directionPatterns);
  const [best, ...others] = ranked(review);
  const rivals = others
    .filter(([, weight]) => best !== undefined && weight >= 4.5 && weight >= best[1] * 0.8)
    .map(([found]) => found);
  const reviewYear = best?.[0] ?? null;
  const after = ranked(direction).filter(([found]) => reviewYear === null || found > reviewYear);
  return { review: reviewYear, direction: after[0]?.[0] ?? null, rivals };
}

function count(
  statements: readonly Statement[],
  opening: Statement,
  patterns: readonly [RegExp, number][],
): Map<number, number> {
  const votes = new Map<number, number>();
  for (const statement of statements) {
    const factor = statement === opening ? 2 : statement.headline ? 1.5 : 1;
    for (const [pattern, weight] of patterns) {
      for (const match of statement.text.matchAll(pattern)) {
        const found = Number(match.at(-1));
        votes.set(found, (votes.get(found) ?? 0) + weight * factor);
      }
    }
  }
  return votes;
}

function ranked(votes: ReadonlyMap<number, number>): [number, number][] {
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

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
