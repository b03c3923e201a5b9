import { dateStamp } from '../../../src/text/printed-date.ts';
import { bylineOf, readsAsName } from './bylines.ts';
import { hasCredit, onlyCredit } from './captions.ts';
import { type Article, captionOf, type Decision, isImage } from './in-article.ts';
import { pageWords } from './section-words.ts';
import { proseLike } from './shape.ts';

const chrome: Decision = { class: 'chrome', evidence: [] };

/**
 * Tells the lines that belong to the article above its text: date, signature, picture.
 * @param article what is known of it
 * @param headline its place among the lines that are not blank; null where there is none
 * @returns a decision for each line before the first paragraph, the headline left to the caller
 */
export function aboveText(article: Article, headline: number | null): Decision[] {
  const { lines, first } = article;
  const decisions = lines.slice(0, first).map(() => chrome);
  let dated = false;
  const stamped = (index: number, above: boolean): void => {
    const decision = stampOrByline(article, index);
    if (decision === null || (decision.class === 'dateline' && dated) || (decision.class !== 'dateline' && above))
      return;
    decisions[index] = decision;
    if (decision.class === 'dateline') dated = true;
  };
  const start = headline === null ? Math.max(0, first - 3) : headline + 1;
  for (let index = start; index < first; index += 1) {
    stamped(index, false);
    if (decisions[index] !== chrome) continue;
    const line = lines[index];
    if (line === undefined) continue;
    const image = isImage(article, index);
    if (total(image) >= 3) decisions[index] = { class: 'image', evidence: image };
    else if (onlyCredit(line.text)) decisions[index] = { class: 'credit', evidence: [] };
    else {
      const caption = captionOf(article, index);
      const pictured = caption.some(({ signal }) => /credits a picture|after an image|opens with a scene/.test(signal));
      if (pictured && total(caption) >= 3) decisions[index] = { class: 'caption', evidence: caption };
    }
  }
  // A stamp under the lead is the article's own; one above the headline may be the page's.
  const below = lines.slice(first, first + 4).some(({ text }) => dateStamp(text) !== null);
  if (headline !== null && !dated && !below) {
    for (let index = headline - 1; index >= Math.max(0, headline - 3) && !dated; index -= 1) stamped(index, true);
    const stamp = decisions.findIndex((decision) => decision.class === 'dateline');
    if (dated && stamp < headline) signedBeside(article, stamp, headline, decisions);
  } else if (headline === null && !dated && !below) {
    // Without a headline to stand by, a stamp farther up counts where it is the only one.
    const stamps = lines.slice(0, first).flatMap(({ text }, index) => (dateStamp(text) === null ? [] : [index]));
    if (stamps.length === 1) stamped(stamps[0] ?? 0, true);
  }
  return decisions;
}

/** A name beside the stamp above the headline signs the article, unless one under the headline does. */
function signedBeside(article: Article, stamp: number, headline: number, decisions: Decision[]): void {
  if (decisions.some((decision) => decision.class === 'byline')) return;
  for (const index of [stamp + 1, stamp - 1]) {
    const line = article.lines[index];
    if (line === undefined || index >= headline || !readsAsName(line.text)) continue;
    const page = pageWords(line.text);
    if (page.label || page.closing || page.menu || page.machinery || bylineOf(line.text)?.kind !== 'byline') continue;
    decisions[index] = { class: 'byline', evidence: [{ signal: 'byline: a name beside the date stamp', weight: 2 }] };
    return;
  }
}

/**
 * Tells the lines that belong to the article below its text: signature, origin, credit, date.
 * The article is over at the first line that is none of these, but for a tired label or two.
 */
export function belowText(article: Article): Map<number, Decision> {
  const found = new Map<number, Decision>();
  let passed = 0;
  for (let index = article.last + 1; index < article.lines.length && passed < 2; index += 1) {
    const line = article.lines[index];
    if (line === undefined || proseLike(line) || pageWords(line.text).closing) break;
    const decision = stampOrByline(article, index);
    const image = isImage(article, index);
    const caption = captionOf(article, index);
    if (decision !== null) found.set(index, decision);
    else if (onlyCredit(line.text)) found.set(index, { class: 'credit', evidence: [] });
    else if (total(image) >= (captioned(article, index + 1) ? 3 : 4))
      found.set(index, { class: 'image', evidence: image });
    else if (total(caption) >= 4) found.set(index, { class: 'caption', evidence: caption });
    else passed += 1;
  }
  return found;
}

/** The line credits a picture, so that what stands above it may be the picture's. */
function captioned(article: Article, index: number): boolean {
  const line = article.lines[index];
  return line !== undefined && hasCredit(line.text) && total(captionOf(article, index, true)) >= 4;
}

function stampOrByline({ lines, years }: Article, index: number): Decision | null {
  const line = lines[index];
  if (line === undefined) return null;
  const page = pageWords(line.text);
  if (page.closing || page.machinery || page.menu) return null;
  const stamp = dateStamp(line.text);
  if (stamp !== null) {
    const { year } = stamp.date;
    const near = years.length === 0 || years.some((other) => Math.abs(other - year) <= 1);
    const evidence = [
      { signal: near ? 'dateline: a date stamp' : "dateline: years from the text's", weight: near ? 3 : -3 },
    ];
    return near ? { class: 'dateline', evidence } : { class: 'chrome', evidence };
  }
  if (page.label && !/:\s*\S/.test(line.text)) return null;
  const byline = bylineOf(line.text);
  if (byline === null) return null;
  return { class: 'byline', evidence: [{ signal: `byline: reads as ${byline.kind}`, weight: 2 }] };
}

function total(evidence: readonly { weight: number }[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
