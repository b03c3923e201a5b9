import { fold } from '../../../src/text/folding.ts';
import type { Classed } from './second-article.ts';
import { titleLike } from './shape.ts';

/** "Xem tiếp »", "[Đọc thêm]", "Chi tiết >>", "Read more" at a line's end, folded. */
const readOn =
  /(?:^|[\s.…[(>»→])(?:(?:xem|doc)(?: tiep| them| ngay| chi tiet| toan bo| bai)|chi tiet|read (?:more|on)|continue reading)[\s.…\])>»→]*$/;
const brokenOff = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])["'”’»)\]\s]*$/u;
const arrow = /(?:>>|»|→)\s*$/u;

/**
 * Whether all that was taken for an article is the teaser of one, as a front page or a list of news prints it: a
 * sentence or three that break off or are to be read on elsewhere, or that stand undated and unsigned among titles.
 * @param lines that are not blank, in order
 */
export function onlyTeaser(lines: readonly Classed[]): boolean {
  const text = lines.flatMap(({ class: found }, index) => (found === 'body' || found === 'lead' ? [index] : []));
  const length = text.reduce((sum, index) => sum + (lines[index]?.shape.words.length ?? 0), 0);
  if (text.length === 0 || text.length > 3 || length > 150) return false;
  const goesOn = (index: number): boolean => {
    const own = lines[index]?.shape.text ?? '';
    const next = lines[index + 1]?.shape;
    const label = next !== undefined && next.words.length <= 5 && readOn.test(fold(next.text));
    return label || readOn.test(fold(own)) || arrow.test(own) || (text.length <= 2 && brokenOff.test(own));
  };
  if (text.some(goesOn)) return true;
  const headline = lines.findIndex(({ class: found }) => found === 'headline');
  const signed = lines.some(
    ({ class: found }, index) => index > headline && (found === 'dateline' || found === 'byline'),
  );
  const titles = lines.filter(
    ({ shape, class: found }) => found === 'chrome' && titleLike(shape) && shape.words.length >= 5,
  );
  return text.length <= 2 && length <= 100 && !signed && titles.length >= 3;
}
