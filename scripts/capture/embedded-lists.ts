import { onlyCredit, opensPicture } from './captions.ts';
import { type Weighed, yearsIn } from './signals.ts';
import type { Place } from './span.ts';

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
