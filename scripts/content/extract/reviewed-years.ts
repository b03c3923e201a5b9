import { anyOf } from '../../../src/text/phrases.ts';
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
