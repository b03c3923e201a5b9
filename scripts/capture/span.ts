import { pairCounts, shared } from './shape.ts';
import { isForeign, type Weighed } from './signals.ts';
import { moves } from './weights.ts';

/** Where a line stands: above the article, in it, in a list embedded in it, below it. */
export type Place = 'before' | 'article' | 'list' | 'after';

const steps: readonly [from: Place, to: Place, cost: number][] = [
  ['before', 'article', moves.enter],
  ['article', 'list', moves.list],
  ['article', 'after', 0],
  ['list', 'article', moves.leaveList],
];

/**
 * Chooses the article's span as a whole (a Viterbi path): the run of lines, embedded lists left out, whose weights sum
 * highest. A long line of the page can't open the article, nor a short one inside close it.
 * @returns a place for each; no line is `article` where no run is worth it
 */
export function placesOf(lines: readonly { weight: number }[]): Place[] {
  let scores: Record<Place, number> = { before: 0, article: -Infinity, list: -Infinity, after: -Infinity };
  const back = lines.map(({ weight }) => {
    const next = { ...scores, list: scores.list + moves.stayInList };
    const origin: Record<Place, Place> = { before: 'before', article: 'article', list: 'list', after: 'after' };
    for (const [from, to, cost] of steps) {
      if (scores[from] + cost <= next[to]) continue;
      next[to] = scores[from] + cost;
      origin[to] = from;
    }
    next.article += weight;
    scores = next;
    return origin;
  });
  const ends: readonly Place[] = ['before', 'after', 'article'];
  let place = ends.reduce((best, end) => (scores[end] > scores[best] ? end : best));
  const path: Place[] = [];
  for (const origin of back.reverse()) {
    path.push(place);
    place = origin[place];
  }
  return path.reverse();
}

/**
 * Gives the article back its paragraphs that the span set aside with a list inside it: where titles weigh little, the
 * span cannot tell where the list ends, and a lost line is worse than one too many.
 * @returns the places; what follows such a paragraph is the article's again until the next list's head
 */
export function withoutParagraphs(lines: readonly Weighed[], places: readonly Place[]): Place[] {
  let given = false;
  return places.map((place, index) => {
    const line = lines[index];
    const opensList = line?.shape.page.closing || line?.shape.page.link;
    const isSentence = line?.shape.prose === true && line.shape.terminal;
    const isOwn = isSentence && (!isForeign(line) || goesOn(line, lines[index - 1], lines[index + 1]));
    given = place === 'list' && !opensList && (given || isOwn);
    return given ? 'article' : place;
  });
}

/** True where a paragraph below a link has other words than that link's title, and the text goes on below it. */
function goesOn({ shape, evidence }: Weighed, above: Weighed | undefined, below: Weighed | undefined): boolean {
  const isOnlyListed = !isForeign({ evidence: evidence.filter(({ signal }) => signal !== 'below the head of a list') });
  const isTeaser = above?.shape.title !== true || shared(above.shape, pairCounts([shape]), false) > 0;
  return isOnlyListed && !isTeaser && (below?.shape.prose === true || below?.shape.terminal === true);
}
