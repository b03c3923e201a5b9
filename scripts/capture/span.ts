import { readsAsSignature } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { pairCounts, type Shape, shared } from './shape.ts';
import { isForeign, type Weighed } from './signals.ts';
import { cohesion, moves, total } from './weights.ts';

/** Where a line stands: above the article, in it, in a list embedded in it, below it. */
export type Place = 'before' | 'article' | 'list' | 'after';

const transitions: readonly [from: Place, to: Place, cost: number][] = [
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
export function placesOf(lines: readonly Pick<Weighed, 'evidence'>[]): Place[] {
  let scores: Record<Place, number> = { before: 0, article: -Infinity, list: -Infinity, after: -Infinity };
  const back = lines.map(({ evidence }) => {
    const next = { ...scores, list: scores.list + moves.stayInList };
    const origin: Record<Place, Place> = { before: 'before', article: 'article', list: 'list', after: 'after' };
    for (const [from, to, cost] of transitions) {
      if (scores[from] + cost <= next[to]) continue;
      next[to] = scores[from] + cost;
      origin[to] = from;
    }
    next.article += total(evidence);
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
 * Gives the article back the sentences that the span set aside with a list inside it, or below it where nothing has
 * signed the text: a lost line is worse than one too many. What follows one is the article's, until a list or a title.
 */
export function withSentences(lines: readonly Weighed[], places: readonly Place[]): Place[] {
  const text = lines.flatMap(({ shape }, index) => (places[index] === 'article' ? [shape] : []));
  const last = lines.findLastIndex(({ shape }) => shape === text.findLast(({ terminal }) => terminal));
  const end = lines.findIndex(({ shape }, at) => at > last && (shape.page.comments || readsAsSignature(shape)));
  let title: Shape | undefined;
  let isResumed = false;
  return lines.map(({ shape, evidence }, index): Place => {
    const place = places[index] ?? 'after';
    const isTitle = shape.title && !looksLikeCaption(shape.text);
    const isSetAside = (place === 'list' || place === 'after') && (end < 0 || index < end);
    const foreign = isForeign({ evidence: evidence.filter(({ signal }) => signal !== 'below the head of a list') });
    const next = lines.slice(index + 1, index + 3).map((line) => line.shape);
    const mayBeText = isSetAside && !foreign && shape.terminal && !shape.asks;
    const ends = shape.page.closing || shape.page.link || (place === 'after' && isTitle);
    isResumed = (mayBeText && goesOn(shape, next, text, title)) || (isSetAside && isResumed && !ends);
    if (isTitle) title = shape;
    return isResumed ? 'article' : place;
  });
}

/** True where text goes on in a sentence set aside: text follows it, or it takes the text up, and no title above it. */
function goesOn(shape: Shape, next: readonly Shape[], text: readonly Shape[], title: Shape | undefined): boolean {
  const share = title === undefined ? 0 : shared(title, pairCounts([shape]), false);
  const below = next.find((line) => !looksLikeCaption(line.text));
  const isFollowed = below && (below.prose || below.terminal || readsAsSignature(below));
  if (isFollowed && shape.prose && share === 0) return true;
  const taken = shape.text.match(takesUp);
  const { name = '', office = name } = taken?.groups ?? {};
  return taken !== null && share < cohesion.own && text.some((one) => one.text.includes(office));
}

/** "Ông cho biết", "Về nhiệm vụ năm 2033, hội nghị thống nhất", "Bên cạnh đó". */
const takesUp =
  /^(?:[^.;“”]{0,60}?,\s+)?(?:(?:ông|bà|đồng chí|(?:toàn )?ngành|bộ|hội nghị|cuộc họp|các đại biểu|(?<office>(?:phó )?thủ tướng|(?:bộ|thứ) trưởng))\s+(?-i:\p{Ll})|(?:ông|bà)\s+(?<name>\p{Lu}[\p{L}\p{M}]*))|^(?:(?:bên cạnh|cùng với|ngoài|theo|trước) đó|đồng thời|ngoài ra|(?:nhân )?dịp này)(?!\p{L})/iu;
