import type { Theme } from '../../src/schema/conference.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { Statement } from './statements.ts';
import { year as weights } from './weights.ts';

/** The years a conference looks back on and sets tasks for. */
export interface ConferenceYears {
  review: number;
  /** Null where the text gives none. */
  direction: number | null;
}

/** The same as far as the text says. */
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
const looks = anyOf(['nhìn lại|đánh giá|điểm lại|kết quả|kiểm điểm']);
const ahead = anyOf(['phương hướng|định hướng|triển khai|nhiệm vụ|kế hoạch|chương trình|đề ra']);
const all = (source: string): RegExp => new RegExp(source, 'giu');
const reviewPatterns: [RegExp, number][] = [
  [all(`${back}${upTo(90)}${notTerm}(?:năm\\s+)?${year}`), weights.named],
  [all(`${looks}${upTo(50)}năm\\s+${year}`), weights.looked],
  [all(`công tác${upTo(80)}trong năm\\s+${year}${upTo(40)}${ahead}`), weights.paired],
  [all(`nhìn lại\\s+(?:công tác\\s+(?:đối ngoại\\s+)?)?năm\\s+${year}`), weights.paired],
  [all(`công tác (?:đối ngoại|ngoại giao)${upTo(40)}năm\\s+${year}${upTo(12)}${ahead}`), weights.paired],
  [all(`trong năm\\s+${year}`), weights.mentioned],
];
const directionPatterns: [RegExp, number][] = [
  [all(`${back}${upTo(90)}(?:19|20)\\d{2}${upTo(30)}${ahead}${upTo(60)}${year}`), weights.named],
  [all(`${anyOf(['phương hướng|định hướng'])}${upTo(60)}(?:năm\\s+)?${year}`), weights.directed],
  [all(`${anyOf(['nhiệm vụ|kế hoạch|trọng tâm'])}${upTo(50)}năm\\s+${year}`), weights.looked],
  [all(`chủ đề${upTo(60)}năm\\s+${year}`), weights.directed],
  [all(`phát động${upTo(80)}năm\\s+${year}`), weights.launched],
];

/**
 * Reads the review and the direction year out of an article, by its sentences' words around years.
 * @param statements headline first
 * @param opening the statement that says what was held; it counts most
 */
export function reviewedYears(statements: readonly Statement[], opening: Statement): ReviewedYears {
  const [best, ...others] = votes(statements, opening, reviewPatterns);
  const rivals = others.filter(
    ([, weight]) => best !== undefined && weight >= weights.rival && weight >= best[1] * weights.rivalShare,
  );
  const review = best?.[0] ?? null;
  const after = votes(statements, opening, directionPatterns).find(([found]) => review === null || found > review);
  return { review, direction: after?.[0] ?? null, rivals: rivals.map(([found]) => found) };
}

/** Years with their votes, the weightiest first. */
function votes(
  statements: readonly Statement[],
  opening: Statement,
  patterns: readonly [RegExp, number][],
): [number, number][] {
  const found = new Map<number, number>();
  for (const statement of statements) {
    const factor = statement === opening ? weights.inOpening : statement.headline ? weights.inHeadline : 1;
    for (const [pattern, weight] of patterns) {
      for (const match of statement.text.matchAll(pattern)) {
        const named = Number(match.at(-1));
        found.set(named, (found.get(named) ?? 0) + weight * factor);
      }
    }
  }
  return [...found].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

const before = '(?<before>[^“"«„‘”.]{0,140}?)';
// In their marks, double ones first; without marks after a colon or "là".
const slogans = [
  new RegExp(`chủ đề${before}[“"«„](?<text>[^”"»“‟]{6,400}?)(?:[”"»“‟]|$)`, 'iu'),
  new RegExp(`chủ đề${before}(?:‘|(?<=[\\s:])')(?<text>[^”"»“‟]{6,400}?)(?:[’'](?!\\p{L})|$)`, 'iu'),
  /chủ đề(?<before>[^“"«„:.]{0,120}?)\s*(?:là\s*:|:|là)\s+(?<text>\p{Lu}[^“”"]{10,300})$/iu,
];
const marks = /^[\s“”"«»„‟‘’'.,;:–-]+|[\s“”"«»„‟‘’'.,;:/–-]+$/gu;
const launches = /phát động|công bố|chọn|đề ra|xác định|đưa ra|phong trào|thi đua|thông qua|lấy/iu;
const ofYear = /chủ đề\s+(?:(?:thi đua|công tác|hành động)\s+)?(?:của\s+)?(?:ngành|bộ|năm)/iu;

/**
 * Finds the theme launched for a year, whatever marks stand around it.
 * @param statements of the text
 * @param years the theme of a year before the direction year is an old one
 * @returns a warning where two differ or its year is not printed
 */
export function themeOf(
  statements: readonly Statement[],
  years: { review: number; direction: number | null },
): { theme: Theme | null; warning: { line: number; what: string } | null } {
  const next = years.direction ?? years.review + 1;
  const found = statements.flatMap(({ n, text: own, headline }, index) => {
    // The slogan may stand on a line of its own below "chủ đề … là:".
    const text = /(?::|là)$/u.test(own) ? `${own} ${statements[index + 1]?.text ?? ''}` : own;
    const match = headline ? undefined : slogans.map((pattern) => text.match(pattern)).find((one) => one !== null);
    const slogan = (match?.groups?.['text'] ?? '').replace(marks, '').replace(/\s+/g, ' ');
    if (match == null || slogan.split(' ').length < 3) return [];
    const between = match.groups?.['before'] ?? '';
    const above = text.slice(0, (match.index ?? 0) + 'chủ đề'.length) + between;
    const near = between.match(/(?:19|20)\d{2}/)?.[0] ?? [...above.matchAll(/năm\s+((?:19|20)\d{2})/giu)].at(-1)?.[1];
    const launched = launches.test(text);
    if (!launched && near === undefined && !ofYear.test(text)) return [];
    return [{ n, year: near === undefined ? null : Number(near), text: slogan, launched }];
  });
  const current = found.filter((one) => one.year === null || one.year >= next);
  const dated = current.filter((one) => one.year !== null);
  const best = dated.find(({ launched }) => launched) ?? dated[0] ?? current[0];
  if (best === undefined) return { theme: null, warning: null };
  const theme = { year: best.year ?? next, text: best.text };
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const other = current.find((one) => key(one.text) !== key(theme.text) && (one.year ?? theme.year) === theme.year);
  if (other !== undefined) {
    const what = `the theme of ${theme.year} is "${theme.text}" on line ${best.n} and "${other.text}" here`;
    return { theme, warning: { line: other.n, what } };
  }
  const what = `the theme "${theme.text}" is printed without a year; ${theme.year} is taken`;
  return { theme, warning: best.year === null ? { line: best.n, what } : null };
}
