import { anyOf } from '../../src/text/phrases.ts';
import type { Statement } from './statements.ts';
import { yearWeights as weights } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };

/** The years a conference looks back on and sets tasks for. */
export interface ConferenceYears {
  review: number;
  direction: number | null;
}

// Not of "6 tháng đầu năm 2019", which is a part of it.
const year = '(?<!(?:tháng|nửa|quý) [^.;,]{1,5} năm )((?:19|20)\\d{2})(?!\\s?[–-]\\s?\\d|\\d)';
const upTo = (limit: number): string => `[^.;“”"]{0,${limit}}?`;
const notTerm = '(?<!(?:nhiệm kỳ|giai đoạn|đến|từ|khóa|khoá)\\s+(?:năm\\s+)?)';
const said = (list: keyof typeof lists.years): string => anyOf(...lists.years[list]);
const reviewWords: Record<string, number> = {
  [`${said('back')}${upTo(90)}${notTerm}(?:năm\\s+)?${year}`]: weights.named,
  [`${said('looks')}${upTo(50)}năm\\s+${year}`]: weights.looked,
  [`công tác${upTo(80)}trong năm\\s+${year}${upTo(40)}${said('ahead')}`]: weights.paired,
  [`công tác (?:đối ngoại|ngoại giao)${upTo(40)}năm\\s+${year}${upTo(12)}${said('ahead')}`]: weights.paired,
  [`trong năm\\s+${year}`]: weights.mentioned,
};
const directionWords: Record<string, number> = {
  [`${said('back')}${upTo(90)}(?:19|20)\\d{2}${upTo(30)}${said('ahead')}${upTo(60)}${year}`]: weights.named,
  [`${said('directed')}${upTo(60)}(?:năm\\s+)?${year}`]: weights.directed,
  [`${said('planned')}${upTo(50)}năm\\s+${year}`]: weights.looked,
  [`sang năm\\s+${year}${upTo(80)}${said('sets')}`]: weights.looked,
  [`chủ đề${upTo(60)}năm\\s+${year}`]: weights.directed,
  [`phát động${upTo(80)}năm\\s+${year}`]: weights.launched,
};

/**
 * Reads the review and the direction year out of an article, by its sentences' words around years.
 * @param opening the statement that says what was held; it counts most
 * @returns also further years that the text gives with the same force as the review year
 */
export function reviewedYears(statements: readonly Statement[], opening: Statement) {
  const [best, ...others] = votes(statements, opening, reviewWords);
  const [review = null, most = 0] = best ?? [];
  const rivals = others.filter(([, weight]) => weight >= weights.rival.least && weight >= most * weights.rival.share);
  const after = votes(statements, opening, directionWords).find(([found]) => review === null || found > review);
  return { review, direction: after?.[0] ?? null, rivals: rivals.map(([found]) => found) };
}

function votes(statements: readonly Statement[], opening: Statement, words: Record<string, number>) {
  const found = new Map<number, number>();
  for (const statement of statements) {
    const factor = statement === opening ? weights.opening : 1;
    for (const [pattern, weight] of Object.entries(words)) {
      for (const match of statement.text.matchAll(new RegExp(pattern, 'giu'))) {
        const named = Number(match[1]);
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
  /chủ đề(?<before>[^“"«„:.]{0,120}?)\s*(?:là\s*:|:|là)\s+(?<text>\p{Lu}[^“”"]{10,300}?)(?:[,;]\s+(?:đồng thời|giao|yêu cầu|đề nghị)\s.*)?$/iu,
];
const marks = /^[\s“”"«»„‟‘’'.,;:–-]+|[\s“”"«»„‟‘’'.,;:/–-]+$/gu;
/** "chủ đề năm 2023 của Chính phủ" is taken up, not launched. */
const another = /(?:của|năm) (?:Chính phủ|Thủ tướng|Đảng|Nhà nước|Quốc hội|Liên hợp quốc|tỉnh|Chủ tịch|\p{Lu}{4})/u;
const launches = /phát động|công bố|chọn|đề ra|xác định|đưa ra|phong trào|thi đua|thông qua|lấy/iu;
const ofYear = /chủ đề\s+(?:(?:thi đua|công tác|hành động)\s+)?(?:của\s+)?(?:ngành|bộ|năm)/iu;

/**
 * Finds the theme launched for a year, whatever marks stand around it.
 * @param years the theme of a year before the direction year is an old one
 * @returns with a warning where two differ or its year is not printed
 */
export function themeOf(statements: readonly Statement[], { review, direction }: ConferenceYears) {
  const next = direction ?? review + 1;
  const found = statements.flatMap(({ n, text: own, headline }, index) => {
    // The slogan may stand on a line of its own below "chủ đề … là:".
    const text = /(?::|là)$/u.test(own) ? `${own} ${statements[index + 1]?.text ?? ''}` : own;
    const match = slogans.map((pattern) => text.match(pattern)).find((one) => one !== null);
    const { text: marked = '', before: between = '' } = match?.groups ?? {};
    const slogan = marked.replace(marks, '').replace(/\s+/g, ' ');
    if (headline || slogan.split(' ').length < 3 || another.test(between)) return [];
    const above = text.slice(0, match?.index) + between;
    const near = between.match(/(?:19|20)\d{2}/)?.[0] ?? [...above.matchAll(/năm\s+((?:19|20)\d{2})/giu)].at(-1)?.[1];
    const isLaunched = launches.test(text);
    if (!isLaunched && near === undefined && !ofYear.test(text)) return [];
    return [{ n, year: near === undefined ? null : Number(near), text: slogan, isLaunched }];
  });
  const current = found.filter((one) => one.year === null || one.year >= next);
  const dated = current.filter((one) => one.year !== null);
  const best = dated.find(({ isLaunched }) => isLaunched) ?? dated[0] ?? current[0];
  if (best === undefined) return { theme: null, warning: null };
  const theme = { year: best.year ?? next, text: best.text };
  const warn = (line: number, what: string) => ({ theme, warning: { line, what } });
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const other = current.find((one) => key(one.text) !== key(theme.text) && (one.year ?? theme.year) === theme.year);
  if (other !== undefined)
    return warn(other.n, `the theme of ${theme.year} is "${theme.text}" on line ${best.n} and "${other.text}" here`);
  if (best.year !== null) return { theme, warning: null };
  return warn(best.n, `the theme "${theme.text}" is printed without a year; ${theme.year} is taken`);
}
