import type { Signed } from './signals.ts';

/** Where a line stands: above the article, in it, in a list set into it, below it. */
export type Place = 'before' | 'article' | 'inset' | 'after';

const places = ['before', 'article', 'inset', 'after'] as const;
// From row to column. A list inside the article has to be paid for; its head, or pipes, pay a part.
const moves: Record<Place, Partial<Record<Place, number>>> = {
  before: { before: 0, article: -1 },
  article: { article: 0, inset: -2.5, after: 0 },
  inset: { inset: -0.1, article: -1 },
  after: { after: 0 },
};

/**
 * Chooses the article's span as a whole: the run of lines, lists set into it left out, whose weights sum
 * highest (a Viterbi path over four places). A long line of the page can't open the article, nor a short
 * one inside close it, as when each line is judged alone.
 * @param lines with their weights, blank ones left out
 * @returns a place for each; no line is `article` where no run is worth it
 */
export function placesOf(lines: readonly Pick<Signed, 'weight'>[]): Place[] {
  let scores: Record<Place, number> = { before: 0, article: -1, inset: -Infinity, after: -Infinity };
  const back: Record<Place, Place>[] = [];
  for (const { weight } of lines) {
    const next: Record<Place, number> = { before: -Infinity, article: -Infinity, inset: -Infinity, after: -Infinity };
    const from: Record<Place, Place> = { before: 'before', article: 'before', inset: 'article', after: 'article' };
    for (const place of places) {
      for (const [to, cost] of Object.entries(moves[place]) as [Place, number][]) {
        const score = scores[place] + (back.length === 0 && place !== 'before' ? -Infinity : cost);
        if (score > next[to]) {
          next[to] = score;
          from[to] = place;
        }
      }
    }
    next.article += weight;
    back.push(from);
    scores = next;
  }
  let place: Place = scores.article > scores.after ? 'article' : 'after';
  if (scores.before >= Math.max(scores.article, scores.after)) place = 'before';
  const path: Place[] = [];
  for (let index = back.length - 1; index >= 0; index -= 1) {
    path.push(place);
    place = back[index]?.[place] ?? 'before';
  }
  return path.reverse();
}
