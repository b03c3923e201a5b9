import { phrases } from '../../../src/text/phrases.ts';
import { dateStamp } from '../../../src/text/printed-date.ts';
import type { Evidence } from '../model.ts';
import { bylineOf } from './bylines.ts';
import { hasCredit } from './captions.ts';
import { pageWords } from './section-words.ts';
import { type Shape, titleLike } from './shape.ts';
import { yearsIn } from './signals.ts';
import { pairsOf, shared, topicTerms } from './topic.ts';

/** The headline among the lines above the text, with why. */
export interface Headline {
  /** Place in the list of lines that are not blank. */
  index: number;
  evidence: Evidence[];
}

/** A site's banner: its name, then what it is. */
const banner =
  /^(?:báo|tạp chí|thời báo|nhật báo|tuần báo|chuyên trang|cổng|trang|đài|bộ|cơ quan|tin tức|website)(?!\p{L}).*(?:\s[-–|:]\s|điện tử|online|\.vn)/iu;

/** A site's name and nothing else: every syllable of what it is called has a capital. */
const nameAlone =
  /^(?:báo|tạp chí|thời báo|nhật báo|tuần báo|chuyên trang|trang tin|cổng thông tin(?: điện tử)?|đài)(?:\s(?:điện tử|(?-i:\p{Lu}[\p{L}\p{M}]*))){1,6}$/iu;

/**
 * Chooses the headline: of the titles above the text, the one whose words the text takes up most.
 * @param lines that are not blank, in order
 * @param first where the text begins
 * @param counts pairs of the text's paragraphs, from `pairCounts`
 * @param years that the text is about
 * @returns null where no title above shares enough with the text
 */
export function headlineAbove(
  lines: readonly Shape[],
  first: number,
  counts: ReadonlyMap<string, number>,
  years: readonly number[],
): Headline | null {
  let best: (Headline & { score: number }) | null = null;
  let alone: (Headline & { score: number }) | null = null;
  const slugs = new Set(lines.filter(({ slug }) => slug).map(({ words }) => words.join(' ')));
  // Some sites print the headline for each picture inside the text.
  const below = new Set(lines.slice(first).flatMap(({ words }) => (words.length <= 45 ? [words.join(' ')] : [])));
  let underList = false;
  for (let index = 0; index < first; index += 1) {
    const shape = lines[index];
    if (shape === undefined) continue;
    const length = shape.words.length;
    const page = pageWords(shape.text);
    if (page.closing && !page.link) underList = true;
    else if (dateStamp(shape.text) !== null || page.menu || shape.slug) underList = false;
    if (length < 4 || length > 45 || shape.slug || page.label || page.closing || page.machinery || page.menu) continue;
    if (dateStamp(shape.text) !== null || shape.text.includes('![') || bylineOf(shape.text)?.kind === 'origin')
      continue;
    const evidence: Evidence[] = [];
    const say = (signal: string, weight: number): void => {
      evidence.push({ signal: `headline: ${signal}`, weight: Math.round(weight * 100) / 100 });
    };
    say('words that the text takes up', 5 * shared(shape, counts, false));
    say('terms of the subject', Math.min(1.5, topicTerms(shape) * 0.5));
    const above = lines[index - 1];
    const dated = lines.slice(index + 1, index + 4).some((line) => dateStamp(line.text) !== null);
    const near = lines.slice(index + 1, Math.min(first, index + 40));
    const between = near.filter((line) => !passesUnder(line, shape)).length;
    say('lines between it and the text', -0.25 * Math.min(between, 8));
    if (slugs.has(shape.words.join(' ')) || below.has(shape.words.join(' '))) say('an image is named after it', 1.5);
    if (between === 0) say('right above the text', 0.5);
    if (underList) say('below the head of a list', -1.5);
    if (dated) say('a date stamp follows', 1.5);
    else if (between === 0 && above !== undefined && dateStamp(above.text) !== null)
      say('a date stamp stands above', 1);
    if (/tong ket|nhin lai|hoi nghi/.test(shape.words.join(' '))) say('names the event', 0.7);
    const named = yearsIn(shape.text);
    if (named.some((year) => years.some((other) => Math.abs(year - other) <= 1))) say('names a year of the text', 0.7);
    else if (named.length > 0) say("names years that are not the text's", -1);
    if (
      above !== undefined &&
      !(between === 0 && dated) &&
      titleLike(above) &&
      above.words.length >= 5 &&
      dateStamp(above.text) === null
    ) {
      if (above.words.join(' ') !== shape.words.join(' ') && !pageWords(above.text).menu)
        say('among other titles', -0.5);
    }
    if (hasCredit(shape.text)) say('credits a picture', -4);
    if (shape.piped || shape.bulleted) say('in pipes or a list', -2.5);
    if (shape.terminal && !/[?!…”"]$/u.test(shape.text)) say('ends as a sentence', -2);
    if (banner.test(shape.text) || nameAlone.test(shape.text)) say("a site's banner", -3);
    if (bylineOf(shape.text) !== null && length <= 6) say('may be a signature', -2);
    const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
    if (score >= 2 && (best === null || score >= best.score)) best = { index, evidence, score };
    else if (score >= 1.5 && standsAlone(above)) alone = { index, evidence, score };
  }
  // Of titles that say little, the one that stands in no list will do where there is no better one.
  const found = best ?? alone;
  return found === null ? null : { index: found.index, evidence: found.evidence };
}

/** Nothing, or a date, a banner or a section's name: no list that a title could be one of. */
function standsAlone(above: Shape | undefined): boolean {
  if (above === undefined || above.words.length < 4) return true;
  const page = pageWords(above.text);
  return page.label || page.menu || dateStamp(above.text) !== null || banner.test(above.text);
}

/** Lines that may stand between a headline and its text without parting them. */
function passesUnder(line: Shape, headline: Shape): boolean {
  const page = pageWords(line.text);
  return (
    dateStamp(line.text) !== null ||
    bylineOf(line.text) !== null ||
    page.label ||
    page.machinery ||
    page.menu ||
    line.words.length < 4 ||
    line.words.join(' ') === headline.words.join(' ')
  );
}

/** A newspaper's mark before a lead: `(TITC) –`, `VOV.VN -`, `TTO -`. */
const mark = /^(?:\([^()]{2,24}\)|[\p{Lu}\d&]{2,}[\p{L}\d.]*|\p{Lu}\p{Ll}+\.vn)\s*[-–—]\s/u;
const opening = /^[^.]{0,40}?(?:ngày|sáng|chiều|tối|trưa|hôm nay)\b[^.]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;

const tells = phrases([
  '(?:tổ chức|khai mạc|diễn ra|tiến hành|chủ trì) [^.;]{0,60}?(?:hội nghị|cuộc họp|họp liên)',
  '(?:hội nghị|cuộc họp|phiên họp) [^.;]{0,140}?(?:được tổ chức|diễn ra|khai mạc)',
  'họp (?:bàn|liên cơ quan|liên ngành)',
]);

/**
 * Whether the first paragraph is a lead: it sums up, and the story begins below it.
 * @param paragraphs of the text, in order
 * @returns what speaks for (above 0) and against it; a lead from 2
 */
export function leadEvidence(paragraphs: readonly Shape[]): Evidence[] {
  const [lead, second, ...rest] = paragraphs;
  if (lead === undefined || second === undefined || rest.length === 0) return [];
  const evidence: Evidence[] = [];
  const say = (signal: string, weight: number): void => {
    evidence.push({ signal: `lead: ${signal}`, weight: Math.round(weight * 100) / 100 });
  };
  if (mark.test(lead.text)) say("opens with the newspaper's mark", 2.5);
  if (opening.test(lead.text)) say('tells when it was: the story begins here', -1.5);
  else if (opening.test(second.text)) say('the next paragraph tells when it was: the story begins there', 2);
  else if (tells.test(second.text.slice(0, 260)) && !tells.test(lead.text))
    say('the next paragraph tells what was held: the story begins there', 2);
  const pairs = pairsOf(lead.words);
  const below = new Set([second, ...rest].flatMap(({ words }) => [...pairsOf(words)]));
  const repeated = [...pairs].filter((pair) => below.has(pair)).length / Math.max(1, pairs.size);
  if (repeated >= 0.5) say('its words come again below', 3 * repeated - 1);
  if (/(?:\.\.\.|…)$/.test(lead.text)) say('breaks off', 0.5);
  if (lead.words.length > 90) say('longer than leads are', -2);
  return evidence;
}
