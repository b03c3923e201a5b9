import { phrases } from '../../../src/text/phrases.ts';
import { dateStamp, printedDates } from '../../../src/text/printed-date.ts';
import type { Evidence } from '../model.ts';
import { bylineOf } from './bylines.ts';
import { hasCredit, looksLikeCaption } from './captions.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { askingTitle, proseLike, type Shape, titleLike } from './shape.ts';
import { topicTerms } from './topic.ts';

/** A line that is not blank, with what speaks for it being the article's (above 0) or the page's (below). */
export interface Signed {
  shape: Shape;
  evidence: Evidence[];
  /** Sum of the weights. */
  weight: number;
}

type Say = (signal: string, weight: number) => void;

const medium = /^\W?(?:video|infographic|trailer|mv|podcast|clip|ảnh|emagazine|longform)\b[\]:\s]/iu;
const when = /(?:^|[\s,(–-])(?:ngày|sáng|trưa|chiều|tối|hôm nay)\s[^.;]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;
const what = phrases([
  'hội nghị[^.;]{0,60}tổng kết',
  'tổng kết công tác',
  'nhìn lại năm',
  'cuộc họp giữa',
  'họp liên cơ quan',
]);

/**
 * Weighs each line that is not blank by what it looks like and what stands around it.
 * @param shapes of every line
 * @param coreStart line where the text begins, 0 while that is not known
 * @returns in order; a weight of 2 to 7 is a paragraph, around 0 a title or a caption, below −2 a list of links
 */
export function signalsOf(shapes: readonly Shape[], coreStart: number): Signed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  const around = neighboursOf(lines, coreStart);
  return lines.map((shape, index) => {
    const evidence: Evidence[] = [];
    const say: Say = (signal, weight) => {
      if (weight !== 0) evidence.push({ signal, weight: Math.round(weight * 100) / 100 });
    };
    const beside = around[index];
    if (beside !== undefined) {
      const prose = proseLike(shape);
      pageSignals(shape, beside, prose, say);
      if (prose) paragraphSignals(shape, beside, say);
      else shortSignals(shape, beside, say);
    }
    return { shape, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

/** True where a paragraph says when and what was held. */
export function opensReport(text: string): boolean {
  return when.test(text.slice(0, 220)) && what.test(text);
}

function pageSignals({ text }: Shape, { page, doubled }: Neighbours, prose: boolean, say: Say): void {
  if (page.machinery) say("the page's machinery speaks", -4);
  if (dateStamp(text) !== null) say('a date stamp', -0.5);
  if (doubled) say('a title printed twice', -4);
  if (prose) return;
  if (page.link) say('a link to another article', -2);
  else if (page.closing) say('heads a list of other articles or comments', -5);
  else if (page.label && !hasCredit(text)) say("a section's name or a button", -3);
  else if (page.menu) say('a menu or a path of crumbs', -4);
  if (medium.test(text) && !hasCredit(text)) say('names a medium, as links do', -2);
}

function paragraphSignals(shape: Shape, around: Neighbours, say: Say): void {
  const { previous, listOpen, listAbove, isolated } = around;
  const length = shape.words.length;
  say('a paragraph by length and end', 1.5 + Math.min(1.5, length / 50));
  const terms = topicTerms(shape);
  const density = terms / Math.sqrt(length);
  const weight = (density - 0.25) * 8 * (terms === 0 ? Math.min(1, length / 50) : 1);
  say(`${terms} terms of the subject in ${length} syllables`, Math.max(-2.5, Math.min(3, weight)));
  if (opensReport(shape.text)) say('tells when and what was held', 2);
  if (around.oddIndent) say('indented unlike most paragraphs', -1.5);
  const captioned = previous !== undefined && !around.afterDoubled && looksLikeCaption(previous.text);
  if (previous !== undefined && titleLike(previous) && !previous.slug && !captioned) {
    const category = /\p{L}\s*[-–]$/u.test(previous.text) && (listOpen || previous.words.length < 6);
    if (around.afterDoubled || category) {
      say('follows a title printed twice or a category, as a teaser does', isolated ? -6 : -1.5);
    } else if (isolated && !opensReport(shape.text) && overlap(previous, shape) >= 0.4) {
      say('takes up the title above and stands alone, as a teaser does', listAbove ? -5 : -1);
    } else if (isolated && listOpen) say('stands alone between titles, as a teaser does', -1);
  }
  if (around.comments) say("below the head of readers' comments", -4);
  else if (listOpen && around.belowTitle) say('below the head of a list', density > 0.5 ? -0.5 : -1.5);
}

function shortSignals(shape: Shape, around: Neighbours, say: Say): void {
  const { page, listOpen } = around;
  const byline = page.label || page.closing || page.machinery ? null : bylineOf(shape.text);
  if (around.item) say('an item of a list begun above', 1);
  else if (byline !== null) say('a signature or an origin', byline.kind === 'origin' && !listOpen ? 1 : 0.2);
  else if (hasCredit(shape.text)) say('credits a picture', 0.3);
  else if (askingTitle(shape) && (listOpen || topicTerms(shape) === 0))
    say('asks, as links do', listOpen ? -1.8 : -0.8);
  else if (shape.terminal || shape.open) {
    say('a short sentence', Math.min(1, shape.words.length / 12));
    say('terms of the subject', Math.min(1, topicTerms(shape) / 3));
    if (listOpen) say('below the head of a list', -0.4);
  } else if (/!\[|<img/i.test(shape.text)) say('image markup', 0);
  else if (/!\[|<img/i.test(around.previous?.text ?? '') && shape.words.length >= 6) say('right below an image', 0.3);
  else if (shape.words.length >= 4) {
    say('looks like a title', -0.8);
    if (shape.piped) say('stands in pipes', -0.5);
    if (shape.slug) say('no diacritics', around.named ? 0.7 : -0.5);
    if (listOpen) say('below the head of a list', -1);
  } else say('too short to say anything', -0.6);
}

/** The share of a title's syllables that the paragraph below it uses. */
function overlap(title: Shape, paragraph: Shape): number {
  const used = new Set(paragraph.words);
  return title.words.filter((word) => used.has(word)).length / Math.max(1, title.words.length);
}

/** The years a line names, as `năm 2019`, in a full date or alone. */
export function yearsIn(text: string): number[] {
  const dated = printedDates(text).flatMap(({ year }) => (year === null ? [] : [year]));
  const named = [...text.matchAll(/(?<![\d/.-])((?:19|20)\d{2})(?![\d%]|[.,]\d)/g)].map(([, year]) => Number(year));
  return [...new Set([...dated, ...named])];
}
