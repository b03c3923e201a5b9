import { type Article, captionOf, type Decision, decided, imageEvidence } from './article-lines.ts';
import { bylineOf, readsAsName } from './bylines.ts';
import { hasCredit, onlyCredit } from './captions.ts';
import { total } from './score.ts';
import { thresholds } from './weights.ts';

const chrome = decided('chrome');

/**
 * Classes the lines above the text: date, signature and picture are the article's, the rest is the page's.
 * @param headline its place among the lines that are not blank; null where there is none
 * @returns a decision for each line before the first paragraph, the headline left to the caller
 */
export function aboveText(article: Article, headline: number | null): Decision[] {
  const { lines, first } = article;
  const decisions = lines.slice(0, first).map(() => chrome);
  let dated = false;
  const stamped = (index: number, above: boolean): void => {
    const decision = stampOrByline(article, index);
    if (decision === null || (decision.class === 'dateline' ? dated : above)) return;
    decisions[index] = decision;
    dated ||= decision.class === 'dateline';
  };
  const start = headline === null ? Math.max(0, first - 3) : headline + 1;
  for (let index = start; index < first; index += 1) {
    stamped(index, false);
    if (decisions[index] !== chrome) continue;
    const image = imageEvidence(article, index);
    const caption = captionOf(article, index);
    const pictured = caption.some(({ signal }) => /credits a picture|after an image|opens with a scene/.test(signal));
    if (total(image) >= thresholds.image) decisions[index] = { class: 'image', evidence: image };
    else if (onlyCredit(lines[index]?.text ?? '')) decisions[index] = decided('credit');
    else if (pictured && total(caption) >= thresholds.caption)
      decisions[index] = { class: 'caption', evidence: caption };
  }
  // A stamp under the lead is the article's own; one above the headline may be the page's.
  const below = lines.slice(first, first + 4).some(({ stamp }) => stamp !== null);
  if (headline !== null && !dated && !below) {
    for (let index = headline - 1; index >= Math.max(0, headline - 3) && !dated; index -= 1) stamped(index, true);
    const stamp = decisions.findIndex((decision) => decision.class === 'dateline');
    if (dated && stamp < headline) signedBeside(article, stamp, headline, decisions);
  } else if (headline === null && !dated && !below) {
    // Without a headline to stand by, a stamp farther up counts where it is the only one.
    const stamps = lines.slice(0, first).flatMap(({ stamp }, index) => (stamp === null ? [] : [index]));
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
    const { label, closing, menu, machinery } = line.page;
    if (label || closing || menu || machinery || bylineOf(line.text) !== 'signature') continue;
    decisions[index] = decided('byline', 'byline: a name beside the date stamp', 2);
    return;
  }
}

/** Unknown lines that may stand among signature, origin, credit and date before the article is over. */
const passable = 1;

/** Classes the lines right below the text: signature, origin, credit and date are the article's. */
export function belowText(article: Article): Map<number, Decision> {
  const { lines } = article;
  const found = new Map<number, Decision>();
  let passed = 0;
  for (let index = article.last + 1; index < lines.length && passed <= passable; index += 1) {
    const line = lines[index];
    if (line === undefined || line.prose || line.page.closing) break;
    const decision = stampOrByline(article, index);
    const image = imageEvidence(article, index);
    const caption = captionOf(article, index);
    const least = isCredited(article, index + 1) ? thresholds.image : thresholds.captionBelowText;
    if (decision !== null) found.set(index, decision);
    else if (onlyCredit(line.text)) found.set(index, decided('credit'));
    else if (total(image) >= least) found.set(index, { class: 'image', evidence: image });
    else if (total(caption) >= thresholds.captionBelowText) found.set(index, { class: 'caption', evidence: caption });
    else passed += 1;
  }
  return found;
}

/** True where the line credits a picture, so that the line above it may be the picture's. */
function isCredited(article: Article, index: number): boolean {
  const line = article.lines[index];
  if (line === undefined || !hasCredit(line.text)) return false;
  return total(captionOf(article, index, true)) >= thresholds.captionBelowText;
}

function stampOrByline({ lines, years }: Article, index: number): Decision | null {
  const line = lines[index];
  if (line === undefined) return null;
  const { page, stamp, text } = line;
  if (page.closing || page.machinery || page.menu) return null;
  if (stamp !== null) {
    const near = years.length === 0 || years.some((year) => Math.abs(year - stamp.date.year) <= 1);
    return near
      ? decided('dateline', 'dateline: a date stamp', 3)
      : decided('chrome', "dateline: years from the text's", -3);
  }
  if (page.label && !/:\s*\S/.test(text)) return null;
  const byline = bylineOf(text);
  return byline === null ? null : decided('byline', `byline: reads as ${byline}`, 2);
}
