import { hitAt, type Match } from './candidates.ts';
import type { Passage } from './lexicon.ts';
import { markedFrom, snippetSize } from './weights.ts';

/** A piece of a passage around the words found. */
export interface Snippet {
  parts: { text: string; found: boolean }[];
  cut: [before: boolean, after: boolean];
}

/** Cuts out the window with the rarest words found, marked as they are written; the beginning without a match. */
export function snippetOf({ text, words }: Passage, match: Match | null): Snippet {
  const found = match === null ? new Map<number, number>() : positionsOf(match);
  const start = bestStart(found, words.length);
  const end = Math.min(words.length, start + snippetSize.width);
  const from = start === 0 ? 0 : (words[start]?.start ?? 0);
  const to = end === words.length ? text.length : (words[end - 1]?.end ?? text.length);
  const parts: Snippet['parts'] = [];
  let done = from;
  for (let at = start; at < end; at++) {
    if (!found.has(at)) continue;
    const first = words[at]?.start ?? done;
    // Neighbours are marked as one, with what stands between them.
    while (at + 1 < end && found.has(at + 1)) at++;
    const last = words[at]?.end ?? to;
    parts.push({ text: text.slice(done, first), found: false }, { text: text.slice(first, last), found: true });
    done = last;
  }
  parts.push({ text: text.slice(done, to), found: false });
  return { parts: parts.filter(({ text }) => text !== ''), cut: [start > 0, end < words.length] };
}

/**
 * Positions to mark, with what each is worth. A syllable beside its neighbour of the query is marked; one alone only
 * where it stands beside none, since single syllables are parts of other words. The same letters with other marks are
 * another word: marked only where nothing better stands.
 */
function positionsOf(match: Match): Map<number, number> {
  const found = new Map<number, number>();
  for (const [slot, { rarity, span }] of match.reading.slots.entries()) {
    const hits = match.hits[slot] ?? [];
    const best = Math.max(0, ...hits.map(({ quality }) => quality));
    const own = hits.filter(({ quality }) => quality > best * markedFrom);
    const bound = own.filter(({ position }) => [-1, 1].some((step) => hitAt(position + step, match.hits[slot + step])));
    // Of a name in several words one word alone is none of it: nhiệm in trách nhiệm is no nhiệm vụ.
    const partial = span !== undefined && span.end - span.start > 1;
    for (const { position, quality } of bound.length > 0 || partial ? bound : own)
      found.set(position, rarity * quality);
  }
  return found;
}

/** The window with the most worth; of equals the first, led by some context. */
function bestStart(found: ReadonlyMap<number, number>, length: number): number {
  const { width, lead } = snippetSize;
  if (length <= width) return 0;
  let [best, most] = [0, -1];
  for (const first of found.keys()) {
    const start = Math.max(0, Math.min(first - lead, length - width));
    let worth = 0;
    for (const [position, own] of found) if (position >= start && position < start + width) worth += own;
    if (worth > most || (worth === most && start < best)) [best, most] = [start, worth];
  }
  return best;
}
