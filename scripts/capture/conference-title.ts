import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { Body } from './organisations.ts';
import type { Statement } from './statements.ts';

const free = '[^.;:“”"()\\n]';
const ahead = anyOf([
  'phương hướng',
  'định hướng',
  'triển khai',
  'nhiệm vụ',
  'kế hoạch',
  'chương trình',
  'đề ra',
  'bàn',
  'trọng tâm',
]);
const clause = anyOf([
  'đánh giá',
  'nhất trí',
  'thống nhất',
  'khẳng định',
  'thủ tướng',
  'bộ trưởng',
  'tại',
  'diễn ra',
  'đã',
  'được',
]);

/**
 * The conference's name: as printed where an article prints it with its review year, else made by rule.
 * @param statements headline first
 * @param years the review and the direction year
 */
export function conferenceTitle(
  statements: readonly Statement[],
  kind: ConferenceFacts['kind'],
  years: { review: number; direction: number },
  holders: readonly Body[],
): Pick<ConferenceFacts, 'title' | 'titleBasis'> {
  if (kind === 'inter-agency-meeting') {
    const names = holders.map(({ name }) => name);
    const last = names.pop() ?? '';
    const list = names.length === 0 ? last : `${names.join(', ')} và ${last}`;
    const title = `Họp liên cơ quan ${list} về công tác đối ngoại năm ${years.review}, định hướng năm ${years.direction}`;
    return { title, titleBasis: 'editorial' };
  }
  const name = new RegExp(
    `${anyOf(['hội nghị'])}(?:\\s+(?:(?!hội nghị)${free}){0,30}?)?\\s*${anyOf(['tổng kết', 'nhìn lại'])}(?:(?!${clause})${free}){0,90}?(?:năm\\s+)?${years.review}` +
      `(?:\\s*(?:,|và|–|-|&)?\\s*(?:(?!${clause})${free}){0,20}?${ahead}(?:(?!${clause})${free}){0,70}?(?:năm\\s+)?${years.direction})?(?!\\d)`,
    'iu',
  );
  const found = statements
    .map(({ text }) => text.match(name)?.[0])
    .filter((text) => text !== undefined)
    .map((text) => ({
      text,
      score: text.includes(String(years.direction)) ? 2 : 1,
      shouted: text === text.toUpperCase(),
    }))
    .sort((a, b) => Number(a.shouted) - Number(b.shouted) || b.score - a.score)[0];
  if (found !== undefined) return { title: upper(found.text), titleBasis: 'printed' };
  const whose = holders[0]?.name ?? 'Bộ Ngoại giao';
  return { title: `Hội nghị tổng kết công tác đối ngoại năm ${years.review} của ${whose}`, titleBasis: 'editorial' };
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
