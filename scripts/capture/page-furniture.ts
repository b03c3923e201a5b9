import { isoDay } from '../../src/dates.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import type { Evidence } from '../content/model.ts';
import { type Article, captionOf, type Decision, decided, imageEvidence } from './article-lines.ts';
import { bylineOf, readsAsName } from './bylines.ts';
import { hasCredit, onlyCredit } from './captions.ts';
import { opensWithMark, type Shape, shared, stampLabel } from './shape.ts';
import { opensReport } from './signals.ts';
import { cohesion, days, lengths, scoreBy, thresholds, total, stamp as weights } from './weights.ts';

const chrome = decided('chrome');

/**
 * Classes the lines above the text: signature and picture are the article's, the rest is the page's.
 * @param headline its place among the lines that are not blank; null where there is none
 * @param stamp place of the article's own date stamp
 * @returns a decision for each line before the first paragraph, headline and stamp left to the caller
 */
export function aboveText(article: Article, headline: number | null, stamp: number | null): Decision[] {
  const { lines, first } = article;
  const decisions = lines.slice(0, first).map(() => chrome);
  const start = headline === null ? Math.max(0, first - 3) : headline + 1;
  for (let index = start; index < first; index += 1) {
    const image = imageEvidence(article, index);
    const caption = captionOf(article, index);
    const pictured = caption.some(({ signal }) => /credit|after an image|opens with a scene/.test(signal));
    const byline = signature(lines[index]);
    if (byline !== null) decisions[index] = byline;
    else if (total(image) >= thresholds.image) decisions[index] = { class: 'image', evidence: image };
    else if (onlyCredit(lines[index]?.text ?? '')) decisions[index] = decided('credit');
    else if (pictured && total(caption) >= thresholds.caption)
      decisions[index] = { class: 'caption', evidence: caption };
    else if (headline !== null && index === first - 1 && isOpenLead(article, index))
      decisions[index] = decided('lead', 'lead: a sentence between headline and text, its full stop lost', 2);
  }
  // A name beside a stamp above the headline signs the article, unless one under the headline does.
  const isSigned = decisions.some((decision) => decision.class === 'byline');
  if (isSigned || stamp === null || headline === null || stamp > headline) return decisions;
  const beside = [stamp + 1, stamp - 1].find((index) => {
    const line = lines[index];
    return line !== undefined && index < headline && readsAsName(line.text) && signature(line) !== null;
  });
  if (beside !== undefined) decisions[beside] = decided('byline', 'byline: a name beside the date stamp', 2);
  return decisions;
}

function isOpenLead({ lines, counts }: Article, index: number): boolean {
  const line = lines[index];
  const least = opensWithMark(line?.text ?? '') ? lengths.markedLead : lengths.openLead;
  if (line === undefined || line.words.length < least || line.stamp !== null || line.page.furniture) return false;
  const isPlain = !line.slug && !line.piped && !line.bulleted && line.text !== line.text.toUpperCase();
  const isNear = lines[index - 1]?.stamp != null || shared(line, counts, false) >= cohesion.own;
  return opensWithMark(line.text) || (isPlain && line.terms > 0 && isNear);
}

/** Unknown lines that may stand among signature, origin and credit before the article is over. */
const passable = 1;

/** Classes the lines right below the text: signature, origin and credit are the article's. */
export function belowText(article: Article): Map<number, Decision> {
  const { lines } = article;
  const found = new Map<number, Decision>();
  let passed = 0;
  for (let index = article.last + 1; index < lines.length && passed <= passable; index += 1) {
    const line = lines[index];
    if (line === undefined || line.prose || line.page.closing) break;
    if (line.stamp !== null) continue;
    const byline = signature(line);
    const image = imageEvidence(article, index);
    const caption = captionOf(article, index);
    const least = isCredited(article, index + 1) ? thresholds.image : thresholds.captionBelowText;
    if (byline !== null) found.set(index, byline);
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

function signature(line: Shape | undefined): Decision | null {
  if (line === undefined || line.stamp !== null) return null;
  const { page, text } = line;
  if (page.closing || page.machinery || page.menu || (page.label && !/:\s*\S/.test(text))) return null;
  const byline = bylineOf(text);
  return byline === null ? null : decided('byline', `byline: reads as ${byline}`, 2);
}

/** A date stamp by the article, with its signals. */
export interface Stamp {
  index: number;
  evidence: Evidence[];
}

/**
 * Chooses the article's own date stamp among those around and inside it. A masthead prints the day the page was
 * saved, and an update is no publication: label, clock time, place and nearness to the reported day weigh.
 * @param headline its place among the lines that are not blank; null where there is none
 * @returns the article's own, null where none is, and the others
 */
export function datestamps(article: Article, headline: number | null): { own: Stamp | null; others: Stamp[] } {
  const { lines, first, last, years } = article;
  const end = lines.findIndex((line, index) => index > last && (line.prose || line.page.closing || index > last + 5));
  const from = headline === null ? 0 : Math.max(0, headline - 3);
  const events = reportedDays(lines.slice(first, last + 1));
  const found: Stamp[] = [];
  let paragraphs = 0;
  for (let index = from; index < (end < 0 ? lines.length : end); index += 1) {
    const line = lines[index];
    if (line?.prose === true && index >= first) paragraphs += 1;
    if (line === undefined || line.stamp === null || (index > first && index <= last && paragraphs > 2)) continue;
    const { date } = line.stamp;
    if (years.length > 0 && years.every((year) => Math.abs(year - date.year) > 1)) continue;
    const score = scoreBy(weights, 'dateline: ');
    score.add(
      index > last
        ? 'right below the text'
        : index > first
          ? 'below the lead'
          : index > (headline ?? -1)
            ? 'between headline and text'
            : 'above the headline',
    );
    const label = stampLabel(line.text);
    if (label !== null) score.add(label === 'update' ? 'labelled as an update' : 'labelled as published');
    if (date.hour !== null) score.add('a clock time');
    const gap = events.length === 0 ? days.late : Math.min(...events.map((event) => daysAfter(event, date)));
    if (gap > days.late) score.add('long after the day reported');
    else if (gap < days.soon) score.add('soon after the day reported', 1 - gap / days.soon);
    found.push({ index, evidence: score.evidence });
  }
  const [best] = [...found].sort((a, b) => total(b.evidence) - total(a.evidence));
  const own = best !== undefined && total(best.evidence) >= thresholds.stamp ? best : null;
  return { own, others: found.filter((stamp) => stamp !== own) };
}

interface Day {
  day: number;
  month: number;
  year: number | null;
}

/** Days that sentences give for the gathering. */
function reportedDays(lines: readonly Shape[]): Day[] {
  return lines.filter(({ text }) => opensReport(text)).flatMap(({ text }) => printedDates(text).slice(0, 1));
}

/** Days from an event to a stamp; a day without a year is the last such day before it. Infinite before the event. */
function daysAfter({ day, month, year }: Day, stamp: Day & { year: number }): number {
  const at = (one: Day, inYear: number): number => Date.parse(isoDay(one.day, one.month, inYear) ?? '');
  const to = at(stamp, stamp.year);
  const from = [year ?? stamp.year, year ?? stamp.year - 1].map((one) => at({ day, month, year }, one));
  const last = Math.max(...from.filter((one) => one <= to));
  return (to - last) / (24 * 60 * 60 * 1000);
}
