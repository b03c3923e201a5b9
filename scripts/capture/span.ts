import type { Evidence } from '../content/model.ts';
import { readsAsSignature } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { pairCounts, type Shape, shared } from './shape.ts';
import { isForeign, type Weighed } from './signals.ts';
import { moves, resumptionWeights, scoreBy, thresholds, total } from './weights.ts';

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
    const mayBeText = isSetAside && !foreign && shape.terminal && !shape.asks;
    const next = lines.slice(index + 1, index + 3).map((line) => line.shape);
    const weight = mayBeText ? total(goesOn(shape, next, { text, title })) : Number.NEGATIVE_INFINITY;
    const ends = shape.page.closing || shape.page.link || (place === 'after' && isTitle);
    isResumed = isSetAside && (weight >= thresholds.resumption || (isResumed && !ends));
    if (isTitle) title = shape;
    return isResumed ? 'article' : place;
  });
}

/** The article's text so far as the span found it, and the last title above a line. */
type Told = { text: readonly Shape[]; title: Shape | undefined };

/** Weighs a sentence that the span set aside as one with which the text goes on, by the lines next to it. */
function goesOn(shape: Shape, next: readonly Shape[], { text, title }: Told): Evidence[] {
  const score = scoreBy(resumptionWeights, 'goes on: ');
  const below = next.find(({ text }) => !looksLikeCaption(text));
  const taken = shape.text.match(takesUp);
  const { name = '', office = name } = taken?.groups ?? {};
  if (taken !== null && text.some((one) => one.text.includes(office))) score.add('takes the text up');
  const isFollowed = below && (below.prose || below.terminal || readsAsSignature(below));
  if (isFollowed) score.add('text or a signature follows', shape.prose ? 1 : 0.5);
  if (title) score.add('says what the title above it says', shared(title, pairCounts([shape]), false));
  return score.evidence;
}

/** "Ông cho biết", "Về nhiệm vụ năm 2033, hội nghị thống nhất", "Bên cạnh đó". */
const takesUp =
  /^(?:[^.;“”]{0,60}?,\s+)?(?:(?:ông|bà|đồng chí|(?:toàn )?ngành|bộ|hội nghị|cuộc họp|các đại biểu|(?<office>(?:phó )?thủ tướng|(?:bộ|thứ) trưởng))\s+(?-i:\p{Ll})|(?:ông|bà)\s+(?<name>\p{Lu}[\p{L}\p{M}]*))|^(?:(?:bên cạnh|cùng với|ngoài|theo|trước) đó|đồng thời|ngoài ra|(?:nhân )?dịp này)(?!\p{L})/iu;
