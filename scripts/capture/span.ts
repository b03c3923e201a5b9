import { moves as costs } from './weights.ts';

/** Where a line stands: above the article, in it, in a list embedded in it, below it. */
export type Place = 'before' | 'article' | 'list' | 'after';

const places = ['before', 'article', 'list', 'after'] as const;
// From row to column.
const moves: Record<Place, Partial<Record<Place, number>>> = {
  before: { before: 0, article: costs.enter },
  article: { article: 0, list: costs.list, after: 0 },
  list: { list: costs.stayInList, article: costs.leaveList },
  after: { after: 0 },
};

/**
 * Chooses the article's span as a whole: the run of lines, embedded lists left out, whose weights sum highest (a
 * Viterbi path over four places). A long line of the page can't open the article, nor a short one inside close it,
 * as when each line is judged alone.
 * @param lines with their weights, blank ones left out
 * @returns a place for each; no line is `article` where no run is worth it
 */
export function placesOf(lines: readonly { weight: number }[]): Place[] {
  let scores: Record<Place, number> = { before: 0, article: costs.enter, list: -Infinity, after: -Infinity };
  const back: Record<Place, Place>[] = [];
  for (const { weight } of lines) {
    const next: Record<Place, number> = { before: -Infinity, article: -Infinity, list: -Infinity, after: -Infinity };
    const from: Record<Place, Place> = { before: 'before', article: 'before', list: 'article', after: 'article' };
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
  for (const from of back.reverse()) {
    path.push(place);
    place = from[place];
  }
  return path.reverse();
}
