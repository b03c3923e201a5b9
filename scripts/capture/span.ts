import { onlyCredit, opensPicture } from './captions.ts';
import { type Weighed, yearsIn } from './signals.ts';
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

// Signals that a paragraph belongs to another article, by their words.
const foreign = /teaser|later years|comments|machinery|head of a list/;

/**
 * Gives paragraphs back to the article that the span set aside with a list inside it. A list's titles weigh little, and
 * so does a paragraph that shares few words with the rest; between them the span cannot tell where the list ends. A
 * paragraph that nothing marks as another article's ends it: a lost line is worse than one too many.
 * @param lines with their weights
 * @param places as the span chose them
 * @returns the places; what follows such a paragraph is the article's again until the next list
 */
export function withoutParagraphs(lines: readonly Weighed[], places: readonly Place[]): Place[] {
  const found = [...places];
  const picturesAbove = (index: number, start: number): void => {
    for (let above = index - 1; above > start && isPicture(lines[above]); above -= 1) found[above] = 'article';
  };
  for (let start = 0; start < found.length; start += 1) {
    if (found[start] !== 'list') continue;
    let end = start;
    while (found[end] === 'list') end += 1;
    let open = opensList(lines[start]);
    const headed = lines.slice(start, end).some(opensList);
    for (let index = start; index < end; index += 1) {
      const line = lines[index];
      if (opensList(line)) open = true;
      else if (isOwn(line)) {
        open = false;
        if (!headed) found.fill('article', start, index);
        found[index] = 'article';
        picturesAbove(index, start);
      } else if (!open && found[index - 1] === 'article') found[index] = 'article';
    }
    if (found[end] === 'article') {
      picturesAbove(end, start);
      if (isTitleBelowLinks(lines.slice(start, end))) found[end - 1] = 'article';
    }
    start = end;
  }
  return found;
}

function opensList(line: Weighed | undefined): boolean {
  return line !== undefined && (line.shape.page.closing || line.shape.page.link);
}

/** A caption, its credit or a subheading right above a paragraph: the paragraph's, not the list's. */
function isPicture(line: Weighed | undefined): boolean {
  if (line === undefined || line.shape.prose) return false;
  return onlyCredit(line.shape.text) || opensPicture(line.shape.text) || isSubtitle(line);
}

const subtitle = { least: 3, most: 8 };

/** Short, with a year or a term of the subject: a section's title rather than a list's. */
function isSubtitle({ shape, evidence }: Weighed): boolean {
  if (evidence.some(({ signal }) => foreign.test(signal) || /printed twice/.test(signal))) return false;
  if (!isPlainTitle(shape)) return false;
  return yearsIn(shape.text).length > 0 || shape.terms > 0;
}

/** Where each item is marked as a link, a short title below them that is not is the next section's. */
function isTitleBelowLinks(list: readonly Weighed[]): boolean {
  const last = list.at(-1)?.shape;
  if (last === undefined || list.length < 2 || last.words.length < subtitle.least) return false;
  return list.slice(0, -1).every(({ shape }) => shape.page.link) && isPlainTitle(last);
}

function isPlainTitle({ page, slug, piped, title, words }: Weighed['shape']): boolean {
  const linked = page.label || page.closing || page.link || page.menu;
  return !linked && !slug && !piped && title && words.length <= subtitle.most;
}

function isOwn(line: Weighed | undefined): boolean {
  if (line === undefined || !line.shape.prose || !line.shape.terminal) return false;
  return !line.evidence.some(({ signal, weight }) => weight < 0 && foreign.test(signal));
}
