import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { Body } from './organisations.ts';
import type { Statement } from './statements.ts';

const free = '[^.;:“”"()\\n]';
const ahead = anyOf(['phương hướng|định hướng|triển khai|nhiệm vụ|kế hoạch|chương trình|đề ra|bàn|trọng tâm']);
const clause = anyOf(['đánh giá|nhất trí|thống nhất|khẳng định|thủ tướng|bộ trưởng|tại|diễn ra|đã|được']);
const words = (most: number): string => `(?:(?!${clause})${free}){0,${most}}?`;

/**
 * The conference's name: as printed where an article prints it with its review year, else made by rule.
 * @param statements headline first
 * @param years the review year, and the direction year where one is given
 */
export function conferenceTitle(
  statements: readonly Statement[],
  kind: ConferenceFacts['kind'],
  years: { review: number; direction: number | null },
  holders: readonly Body[],
): Pick<ConferenceFacts, 'title' | 'titleBasis'> {
  const { review, direction } = years;
  if (kind === 'inter-agency-meeting') {
    const names = holders.map(({ name }) => name);
    const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' và ');
    const next = direction === null ? '' : `, định hướng năm ${direction}`;
    const title = `Họp liên cơ quan ${list} về công tác đối ngoại năm ${review}${next}`;
    return { title, titleBasis: 'editorial' };
  }
  const name = new RegExp(
    `${anyOf(['hội nghị'])}(?:\\s+(?:(?!hội nghị)${free}){0,30}?)?\\s*${anyOf(['tổng kết|nhìn lại'])}${words(90)}(?:năm\\s+)?${review}` +
      `(?:\\s*(?:,|và|–|-|&)?\\s*${words(20)}${ahead}${words(70)}(?:năm\\s+)?${direction ?? '(?!)'})?(?!\\d)`,
    'iu',
  );
  const [found] = statements
    .flatMap(({ text }) => text.match(name)?.[0] ?? [])
    .map((text) => ({
      text,
      whole: direction !== null && text.includes(String(direction)),
      shouted: text === text.toUpperCase(),
    }))
    .sort((a, b) => Number(a.shouted) - Number(b.shouted) || Number(b.whole) - Number(a.whole));
  if (found !== undefined)
    return { title: found.text.charAt(0).toUpperCase() + found.text.slice(1), titleBasis: 'printed' };
  const whose = holders[0]?.name ?? 'Bộ Ngoại giao';
  return { title: `Hội nghị tổng kết công tác đối ngoại năm ${review} của ${whose}`, titleBasis: 'editorial' };
}
