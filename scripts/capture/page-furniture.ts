import { phrases } from '../../src/text/phrases.ts';
import { type Article, type Decision, decided, pictureOf, quotation } from './article-lines.ts';
import { bylineOf, readsAsSignature } from './bylines.ts';
import { looksLikeCaption } from './captions.ts';
import { peopleNamed } from './people.ts';
import { printedDates } from './printed-date.ts';
import { openingMark, type Shape, shared } from './shape.ts';
import { nearestTo, opensReport } from './signals.ts';
import { cohesion, days, lengths, scoreBy, stampWeights, thresholds, total } from './weights.ts';
import { sayingVerbs } from './wording.ts';

/** Classes the lines above the text, whose own date stamp is at `stamp`; headline and stamp are left to the caller. */
export function aboveText(article: Article, stamp: number | null): Decision[] {
  const { lines, first, headline } = article;
  const chrome = decided('chrome');
  const start = headline === null ? first - 3 : headline + 1;
  return lines.slice(0, first).map((line, index) => {
    const isBesideStamp = stamp !== null && Math.abs(index - stamp) === 1;
    if (index < start) return (isBesideStamp && readsAsSignature(line) ? signature(line) : null) ?? chrome;
    const isLead = headline !== null && isOpenLead(article, index);
    const lead = isLead ? decided('lead', 'lead: a sentence between headline and text, its full stop lost', 2) : chrome;
    return besideText(article, index) ?? lead;
  });
}

function isOpenLead({ lines, counts }: Article, index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.stamp !== null || line.page.furniture) return false;
  const isMarked = openingMark.test(line.text);
  if (line.words.length < lengths.lead[isMarked ? 'marked' : 'open']) return false;
  const isPlain = !line.slug && !line.piped && !line.bulleted && line.text !== line.text.toUpperCase();
  const isNear = lines[index - 1]?.stamp != null || shared(line, counts, false) >= cohesion.own;
  return isMarked || (isPlain && line.terms > 0 && isNear);
}

const concludes = phrases(sayingVerbs, 'chúc|công bố|kết luận|bế mạc|kết thúc|chủ đề');

/**
 * Finds a text's end. Below `end` may stand items without bullets, a closing sentence without its full stop, a cut one.
 * @returns the place of the text's last line; `cut` where the capture breaks off in the middle of it
 */
export function textEnd(lines: readonly Shape[], end: number, counts: ReadonlyMap<string, number>) {
  let last = end;
  if (lines[last]?.open === true) last += announced(lines.slice(last + 1));
  const line = lines[last + 1];
  if (line === undefined || line.page.furniture || line.stamp !== null || line.slug || line.piped)
    return { last, cut: false };
  if (quotation.test(line.text)) return { last: last + 1, cut: false };
  const length = line.words.length;
  const isSentence = length >= lengths.unended.least && length <= lengths.unended.most && !line.terminal && !line.open;
  const isTitle = line.text === line.text.toUpperCase() || looksLikeCaption(line.text);
  if (!isSentence || isTitle || bylineOf(line) !== null) return { last, cut: false };
  const below = lines[last + 2];
  if (line.terms > 0 && signature(below) !== null && concludes.test(line.text)) return { last: last + 1, cut: false };
  // Nothing of the article stands below a paragraph that is cut.
  const isOver = below === undefined || (length >= lengths.cutAboveList && below.page.furniture);
  const own = line.terms > 0 || shared(line, counts, false) >= cohesion.own;
  return isOver && own ? { last: last + 1, cut: true } : { last, cut: false };
}

/** Items without bullets that a colon announces, until the text is signed or the page goes on; 0 where it runs on. */
function announced(lines: readonly Shape[]): number {
  const end = lines.findIndex((line) => line.page.furniture || line.stamp || line.prose || signature(line));
  const items = end < 0 ? lines : lines.slice(0, end);
  const isList = items.length <= lengths.listItems && items.every(({ words, slug }) => words.length >= 3 && !slug);
  return isList && lines[end]?.prose !== true ? items.length : 0;
}

/** Classes the lines right below the text: signature, origin and credit are the article's, with one other among them. */
export function belowText(article: Article) {
  const { lines } = article;
  const found: { index: number; decision: Decision }[] = [];
  let passed = 0;
  for (let index = article.last + 1; index < lines.length && passed < 2; index += 1) {
    const line = lines[index];
    if (line === undefined || line.prose || line.page.closing) break;
    if (line.stamp !== null) continue;
    const decision = besideText(article, index);
    if (decision === null) passed += 1;
    else found.push({ index, decision });
  }
  return found;
}

/** Signature, credit, image or caption above or below the text; null for a line of the page. */
function besideText(article: Article, index: number): Decision | null {
  const own = signature(article.lines[index]);
  const name = article.lines[index]?.text ?? '';
  const story = own === null ? [] : article.lines.slice(article.first, article.last + 1);
  // A bare name that the text gives with an office is a tag.
  const isTag = story.some(({ text }) => text.includes(name) && peopleNamed(text).some((one) => one.name === name));
  return (isTag ? null : own) ?? pictureOf(article, index, thresholds.captionBesideText);
}

function signature(line: Shape | undefined): Decision | null {
  const byline = line === undefined ? null : bylineOf(line);
  return byline === null ? null : decided('byline', `byline: reads as ${byline}`, 2);
}

/**
 * Chooses the article's own date stamp among those around and inside it. A masthead prints the day the page was
 * saved, and an update is no publication: label, clock time, place and nearness to the reported day weigh.
 */
export function datestamps({ lines, first, last, headline, years }: Article) {
  const end = lines.findIndex((line, index) => index > last && (line.prose || line.page.closing || index > last + 5));
  const events = lines
    .slice(first, last + 1)
    .flatMap(({ text }) => (opensReport(text) ? printedDates(text).slice(0, 1) : []));
  const found = lines.flatMap(({ stamp, text }, index): { index: number; decision: Decision }[] => {
    if (stamp === null || (end >= 0 && index >= end)) return [];
    // High above the headline, or above a menu, stands the day on which the page was saved.
    const above = lines.slice(index, headline ?? first);
    if (above.length > lengths.stampAbove || above.some(({ page }) => page.menu)) return [];
    if (years.length > 0 && years.every((year) => Math.abs(year - stamp.year) > 1)) return [];
    const score = scoreBy(stampWeights, 'dateline: ');
    score.add(index > (headline ?? -1) ? 'below the headline' : 'above the headline');
    if (/cập nhật|updated|sửa/iu.test(text) && !/đăng|xuất bản|published/iu.test(text))
      score.add('labelled as an update');
    if (stamp.time !== null) score.add('a clock time');
    const moment = Date.UTC(stamp.year, stamp.month - 1, stamp.day);
    const gap = events.length === 0 ? days.far : Math.min(...events.map((event) => nearestTo(moment, event).days));
    if (gap > days.far) score.add('far from the day reported');
    else if (gap < days.near) score.add('near the day reported', 1 - gap / days.near);
    return [{ index, decision: { class: 'chrome', evidence: score.evidence } }];
  });
  const own = found.toSorted((a, b) => total(b.decision.evidence) - total(a.decision.evidence))[0]?.decision;
  if (own !== undefined && total(own.evidence) >= thresholds.stamp) own.class = 'dateline';
  return found;
}
