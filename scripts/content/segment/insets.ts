import { onlyCredit, opensPicture } from './captions.ts';
import { pageWords } from './section-words.ts';
import { proseLike } from './shape.ts';
import type { Signed } from './signals.ts';
import type { Place } from './span.ts';

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
    start = end;
  }
  return found;
}

function opens(line: Signed | undefined): boolean {
  if (line === undefined) return false;
  const page = pageWords(line.shape.text);
  return page.closing || page.link;
}

/** A caption or who took its picture, right above a paragraph of the article: the paragraph's, not the list's. */
function isPicture(line: Signed | undefined): boolean {
  return line !== undefined && !proseLike(line.shape) && (onlyCredit(line.shape.text) || opensPicture(line.shape.text));
}

function isOwn({ shape, evidence }: Signed): boolean {
  return (
    proseLike(shape) && shape.terminal && !evidence.some(({ signal, weight }) => weight < 0 && foreign.test(signal))
  );
}
