import type { CslDate, CslItem, CslType } from './csl.ts';

const kinds: Record<CslType, string> = { book: 'EBOOK', chapter: 'ECHAP', 'article-newspaper': 'NEWS' };

/**
 * Records as RIS. Written here because Citation.js, as of 0.8.2, leaves out the day of a newspaper's article and
 * an author who is one string, and breaks long lines, which not every reader of RIS joins again.
 * @returns a record each, lines ended by CRLF as the format asks, each fact once and no empty one
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(items: readonly CslItem[]): string {
  return items.map((item) => `${linesOf(item).join('\r\n')}\r\n`).join('\r\n');
}

function linesOf(item: CslItem): string[] {
  const line = (tag: string, value: string | undefined) => (value === undefined ? [] : [`${tag}  - ${value}`]);
  return [
    ...line('TY', kinds[item.type]),
    ...line('ID', item.id),
    ...(item.author ?? []).flatMap(({ literal }) => line('AU', literal)),
    ...line('TI', item.title),
    ...line('M3', item.genre),
    ...line('T2', item['container-title']),
    ...line('ET', item.edition),
    ...line('PY', item.issued && String(item.issued['date-parts'][0][0])),
    ...line('DA', risDate(item.issued)),
    ...line('UR', item.URL),
    ...line('Y2', risDate(item.accessed)),
    ...line('N1', item.note),
    ...line('LA', item.language),
    'ER  - ',
  ];
}

/** `2019/03/12/`; parts that are not known stay empty between their slashes. */
function risDate(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [year, month, day] = date['date-parts'][0];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
