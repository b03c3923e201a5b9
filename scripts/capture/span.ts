import type { Evidence } from '../content/model.ts';
import { readsAsSignature } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { openingMark, pairCounts, type Shape, shared } from './shape.ts';
import { isForeign, type Weighed, when, yearsIn, yearsOf } from './signals.ts';
import { moves, scoreBy, thresholds, total, resumption as weights } from './weights.ts';

/** Where a line stands: above the article, in it, in a list embedded in it, below it, below it and perhaps in it. */
export type Place = 'before' | 'article' | 'list' | 'after' | 'unsure';

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
  let scores: Record<Exclude<Place, 'unsure'>, number> = {
    before: 0,
    article: -Infinity,
    list: -Infinity,
    after: -Infinity,
  };
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
 * Gives the article back the sentences that the span set aside with a list inside it, or below it where nothing signs the
 * text: titles weigh little there, and a lost line is worse than one too many.
 * @returns the places; what follows such a sentence is the article's until the next list's head, below the text until a
 * title; `unsure` where a person is to see
 */
export function withoutParagraphs(lines: readonly Weighed[], places: readonly Place[]): Place[] {
  const text = lines.flatMap(({ shape }, index) => (places[index] === 'article' ? [shape] : []));
  const end = lines.findLastIndex(({ shape }, index) => places[index] === 'article' && shape.terminal);
  let given = false;
  let over = false;
  return lines.map(({ shape, evidence }, index): Place => {
    const { page, title, prose, terminal, asks } = shape;
    const place = places[index] ?? 'after';
    const isBelow = place === 'after';
    over ||= index > end && (page.comments || readsAsSignature(shape));
    const mayBeText =
      terminal &&
      !asks &&
      !over &&
      (isBelow || place === 'list') &&
      !isForeign({ evidence: evidence.filter(isNoList) });
    const weight = mayBeText ? total(resumptionEvidence(lines, index, place, text)) : Number.NEGATIVE_INFINITY;
    const ends = page.closing || page.link || (isBelow && title && !looksLikeCaption(shape.text));
    given = weight >= thresholds.resumption.own || (given && !ends && !over && place !== 'article');
    if (given) return 'article';
    const isDoubtful = prose && (weight >= thresholds.resumption.doubt || (place === 'list' && terminal));
    return isDoubtful ? 'unsure' : place;
  });
}

const isNoList = ({ signal }: Evidence): boolean => signal !== 'below the head of a list';

const takesUp =
  /^(?:[^.;“”]{0,60}?,\s+)?(?:(?:ông|bà|đồng chí|(?:toàn )?ngành|bộ|hội nghị|cuộc họp|các đại biểu|(?:phó )?thủ tướng|(?:bộ|thứ) trưởng)\s+(?-i:\p{Ll})|(?:ông|bà)\s+(?<name>\p{Lu}[\p{L}\p{M}]*))|^(?:(?:bên cạnh|cùng với|ngoài|theo|trước) đó|đồng thời|ngoài ra|(?:nhân )?dịp này)(?!\p{L})/iu;
function resumptionEvidence(
  lines: readonly Weighed[],
  index: number,
  place: Place,
  text: readonly Shape[],
): Evidence[] {
  const score = scoreBy(weights, 'goes on: ');
  const { shape, evidence } = lines[index] as Weighed;
  const above = lines.slice(0, index).findLast((line) => line.shape.title && !looksLikeCaption(line.shape.text))?.shape;
  const below = lines.slice(index + 1).find((line) => !looksLikeCaption(line.shape.text))?.shape;
  const taken = shape.text.match(takesUp);
  const name = taken?.groups?.['name'];
  if (taken !== null && (name === undefined || text.some((line) => line.text.includes(name))))
    score.add('takes up what the text speaks of');
  if (yearsIn(shape.text).some((year) => yearsOf(text).includes(year))) score.add('names a year of the text');
  if (place === 'list' && evidence.every(isNoList)) score.add('no head of a list above it, inside the text');
  if (below !== undefined && (below.prose || below.terminal || readsAsSignature(below)))
    score.add('text or a signature follows');
  else if (below?.title && !below.page.furniture) score.add('a title follows');
  if (!shape.prose) score.add('a short sentence');
  if (above !== undefined) score.add('says what the title above it says', shared(above, pairCounts([shape]), false));
  if (openingMark.test(shape.text) || when.test(shape.text.slice(0, 20))) score.add('opens a report of its own');
  return score.evidence;
}
