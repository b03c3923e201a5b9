import type { LineClass } from '../../src/schema/ledger.ts';
import { line, type PageLine } from './page-line.ts';
import type { Random } from './random.ts';

/** A capture as it is saved. */
export interface SavedCapture {
  bytes: Uint8Array;
  /** The lines with their classes, blank ones among them; index 0 is line 1. */
  lines: PageLine[];
}

/**
 * Saves a page the way some browser or script did: blank lines between its lines or not, spaces that do not break,
 * letters composed or not, ends of lines of one system or another, a mark at the beginning, an end at the end.
 * @param blanks blank lines between the lines
 */
export function saveCapture(page: readonly PageLine[], blanks: 0 | 1 | 2, stream: Random): SavedCapture {
  const spaces = stream.chance(15);
  const lines = page.flatMap((one, index): PageLine[] => {
    const text = spaces ? one.text.replaceAll(' ', () => (stream.chance(4) ? '\u00a0' : ' ')) : one.text;
    const trailing = spaces && one.class === 'body' && stream.chance(10) ? ' ' : '';
    const count = blanks === 0 ? 0 : index === page.length - 1 || !separates(one, page[index + 1]) ? 0 : blanks;
    return [{ ...one, text: text + trailing }, ...Array.from({ length: count }, () => line('blank', ''))];
  });
  const decomposed = stream.chance(5);
  const end = stream.chance(8) ? '\r\n' : stream.chance(1) ? '\r' : '\n';
  const mark = stream.chance(3) ? '\ufeff' : '';
  const text = mark + lines.map((one) => one.text).join(end) + (stream.chance(50) ? end : '');
  return { bytes: new TextEncoder().encode(decomposed ? text.normalize('NFD') : text), lines };
}

const tight = new Set<LineClass>(['image', 'dateline']);

/** A picture's text stands on its caption, the parts of a dateline together, lists of other news close up. */
function separates(one: PageLine, next: PageLine | undefined): boolean {
  if (tight.has(one.class) && (next?.class === 'caption' || next?.class === one.class)) return false;
  return !(one.class === 'chrome' && next?.class === 'chrome' && one.text.startsWith(' '));
}
