import { onlyCredit, opensPicture } from './captions.ts';
import { pageWords } from './section-words.ts';
import { proseLike, titleLike } from './shape.ts';
import { type Signed, yearsIn } from './signals.ts';
import type { Place } from './span.ts';
import { topicTerms } from './topic.ts';

// Signals that a paragraph belongs to another article, by their words.
const foreign = /teaser|later years|comments|machinery|head of a list/;

/**
 * Gives paragraphs back to the article that the span set aside with a list inside it. A list's titles weigh little, and
 * so does a paragraph that shares few words with the rest; between them the span cannot tell where the list ends. A
 * paragraph that nothing marks as another article's ends it: a lost line is worse than one too many.
 * @param lines with their weights
 * @param places as the span chose them
 * @returns the places, with what follows such a paragraph the article's again until the next list
 */
export function withoutParagraphs(lines: readonly Signed[], places: readonly Place[]): Place[] {
  const found = [...places];
  for (let start = 0; start < found.length; start += 1) {
    if (found[start] !== 'inset') continue;
    let end = start;
    while (found[end] === 'inset') end += 1;
    let open = opens(lines[start]);
    const headed = lines.slice(start, end).some(opens);
    for (let index = start; index < end; index += 1) {
      const line = lines[index];
      if (line === undefined) continue;
      if (opens(line)) open = true;
      else if (isOwn(line)) {
        open = false;
        if (!headed) for (let above = start; above < index; above += 1) found[above] = 'article';
        found[index] = 'article';
        for (let above = index - 1; above > start && isPicture(lines[above]); above -= 1) found[above] = 'article';
      } else if (!open && found[index - 1] === 'article') found[index] = 'article';
    }
    if (found[end] === 'article')
      for (let above = end - 1; above > start && isPicture(lines[above]); above -= 1) found[above] = 'article';
    if (found[end] === 'article' && isTitleBelowLinks(lines.slice(start, end))) found[end - 1] = 'article';
    start = end;
  }
  return found;
}

function opens(line: Signed | undefined): boolean {
  if (line === undefined) return false;
  const page = pageWords(line.shape.text);
  return page.closing || page.link;
}

/** A caption, who took its picture or a subheading, right above a paragraph: the paragraph's, not the list's. */
function isPicture(line: Signed | undefined): boolean {
  if (line === undefined || proseLike(line.shape)) return false;
  return onlyCredit(line.shape.text) || opensPicture(line.shape.text) || isSubtitle(line);
}

/** Two to eight syllables with a year or a term of the subject: a section's title rather than a list's. */
function isSubtitle({ shape, evidence }: Signed): boolean {
  if (evidence.some(({ signal }) => foreign.test(signal) || /printed twice/.test(signal))) return false;
  const { label, closing, link, menu } = pageWords(shape.text);
  if (label || closing || link || menu || shape.slug || shape.piped || !titleLike(shape)) return false;
  return shape.words.length <= 8 && (yearsIn(shape.text).length > 0 || topicTerms(shape) > 0);
}

/** Where each item is marked as a link, a short title below them that is not is the next section's. */
function isTitleBelowLinks(inset: readonly Signed[]): boolean {
  const last = inset.at(-1)?.shape;
  const marked = inset.slice(0, -1).every(({ shape }) => pageWords(shape.text).link);
  if (last === undefined || inset.length < 2 || !marked || !titleLike(last) || last.slug || last.piped) return false;
  const { label, closing, link, menu } = pageWords(last.text);
  return last.words.length >= 3 && last.words.length <= 8 && !label && !closing && !link && !menu;
}

function isOwn({ shape, evidence }: Signed): boolean {
  return (
    proseLike(shape) && shape.terminal && !evidence.some(({ signal, weight }) => weight < 0 && foreign.test(signal))
  );
}
