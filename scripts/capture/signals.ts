import { phrases } from '../../src/text/phrases.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import type { Evidence } from '../content/model.ts';
import { bylineOf } from './bylines.ts';
import { hasCredit, looksLikeCaption } from './captions.ts';
import { type Score, scoreBy, total } from './score.ts';
import { pairCounts, type Shape, shared } from './shape.ts';
import { times, line as weights } from './weights.ts';

/** A line that is not blank, with its signals for being the article's (above 0) or the page's (below). */
export interface Weighed {
  shape: Shape;
  evidence: Evidence[];
  /** Sum of the weights: 2 to 7 for a paragraph, around 0 for a title or a caption, below −2 for a list of links. */
  weight: number;
}

type LineScore = Score<keyof typeof weights>;

/**
 * Weighs each line that is not blank by its looks and its neighbours.
 * @param shapes of every line
 * @param coreStart line where the text begins, 0 while that is not known
 */
export function weigh(shapes: readonly Shape[], coreStart: number): Weighed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  const neighbours = neighboursOf(lines, coreStart);
  return lines.map((shape, index) => {
    const score = scoreBy(weights);
    const around = neighbours[index];
    if (around !== undefined) {
      pageSignals(shape, around, score);
      if (shape.prose) paragraphSignals(shape, around, score);
      else shortSignals(shape, around, score);
    }
    return { shape, evidence: score.evidence, weight: total(score.evidence) };
  });
}

function pageSignals({ text, page, prose }: Shape, { doubled }: Neighbours, score: LineScore): void {
  if (page.machinery) score.add("the page's machinery speaks");
  if (doubled) score.add('a title printed twice');
  if (prose) return;
  if (page.link) score.add('a link to another article');
  else if (page.closing) score.add('heads a list of other articles or comments');
  else if (page.label && !hasCredit(text)) score.add("a section's name or a button");
  else if (page.menu) score.add('a menu or a path of crumbs');
}

function paragraphSignals(shape: Shape, around: Neighbours, score: LineScore): void {
  const { previous, listOpen, isolated } = around;
  const length = shape.words.length;
  const { base, perSyllable, most } = times.paragraph;
  score.add('a paragraph by length and end', Math.min(most, base + length * perSyllable));
  const density = shape.terms / Math.sqrt(length) - times.terms.usual;
  const silence = shape.terms === 0 ? Math.min(1, length * perSyllable) : 1;
  score.add(
    'terms of the subject, for a paragraph of its length',
    Math.max(times.terms.least, Math.min(times.terms.most, density * silence)),
  );
  if (opensReport(shape.text)) score.add('tells when and what was held');
  const captioned = previous !== undefined && !around.afterDoubled && looksLikeCaption(previous.text);
  if (previous?.title === true && !previous.slug && !captioned) {
    const category = /\p{L}\s*[-–]$/u.test(previous.text) && (listOpen || previous.words.length < 6);
    if (around.afterDoubled || category)
      score.add('follows a title printed twice or a category, as a teaser does', isolated ? times.isolatedTeaser : 1);
    else if (isolated && listOpen) score.add('stands alone between titles, as a teaser does');
  }
  if (around.comments) score.add("below the head of readers' comments");
  else if (listOpen && around.belowTitle)
    score.add('below the head of a list', density > times.terms.usual ? times.nearParagraph : times.listedParagraph);
}

function shortSignals(shape: Shape, around: Neighbours, score: LineScore): void {
  const { page, words, terms, text } = shape;
  const { listOpen } = around;
  const byline = page.label || page.closing || page.machinery ? null : bylineOf(text);
  if (around.item) score.add('an item of a list begun above');
  else if (byline !== null) score.add(byline === 'origin' && !listOpen ? 'an origin' : 'a signature');
  else if (hasCredit(text)) score.add('credits a picture');
  else if (shape.asks && (listOpen || terms === 0)) score.add('asks, as links do', listOpen ? times.listedQuestion : 1);
  else if (shape.terminal || shape.open) {
    score.add('a short sentence', Math.min(1, words.length / 12));
    score.add('terms of the subject', Math.min(1, terms / 3));
    if (listOpen) score.add('below the head of a list', times.listedSentence);
  } else if (words.length >= 4) {
    score.add('looks like a title');
    if (listOpen) score.add('below the head of a list');
  } else score.add('too short to say anything');
}

const when = /(?:^|[\s,(–-])(?:ngày|sáng|trưa|chiều|tối|hôm nay)\s[^.;]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;
const what = phrases(['hội nghị[^.;]{0,60}tổng kết|tổng kết công tác|nhìn lại năm|cuộc họp giữa|họp liên cơ quan']);

/** True where a paragraph says when and what was held. */
export function opensReport(text: string): boolean {
  return when.test(text.slice(0, 220)) && what.test(text);
}

/** The years a line names, as `năm 2019`, in a full date or alone. */
export function yearsIn(text: string): number[] {
  const dated = printedDates(text).flatMap(({ year }) => (year === null ? [] : [year]));
  const named = [...text.matchAll(/(?<![\d/.-])((?:19|20)\d{2})(?![\d%]|[.,]\d)/g)].map(([, year]) => Number(year));
  return [...new Set([...dated, ...named])];
}

/**
 * The years a text is about: those its paragraphs name most, the most named first.
 * @param paragraphs of the text
 */
export function yearsOf(paragraphs: readonly Shape[]): number[] {
  const counts = new Map<number, number>();
  for (const { text } of paragraphs) for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count > most / 2 || count === most)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([year]) => year);
}

/**
 * Weighs paragraphs once more by the text's core: the pairs of syllables they share with it, and years that have
 * nothing to do with it.
 * @param lines weighed by their looks
 * @param core lines of the first span
 */
export function withCohesion(lines: readonly Weighed[], core: readonly Shape[]): Weighed[] {
  const paragraphs = core.filter(({ prose, terminal }) => prose || terminal);
  if (paragraphs.length < 3) return [...lines];
  const inside = new Set(paragraphs.map(({ n }) => n));
  const counts = pairCounts(paragraphs);
  const years = yearsOf(paragraphs);
  const { usual, most } = times.cohesion;
  return lines.map((line) => {
    if (!line.shape.prose) return line;
    const score = scoreBy(weights);
    const share = shared(line.shape, counts, inside.has(line.shape.n)) - usual;
    score.add("shares pairs of syllables with the text's", Math.max(-most, Math.min(most, share)));
    const named = yearsIn(line.shape.text);
    if (years.length > 0 && named.length > 0 && named.every((year) => years.every((other) => year - other > 1)))
      score.add("speaks of later years than the text's");
    const evidence = [...line.evidence, ...score.evidence];
    return { shape: line.shape, evidence, weight: total(evidence) };
  });
}

/** The lines around one that is not blank. */
export interface Neighbours {
  previous: Shape | undefined;
  /** The same title stands right before or after it. */
  doubled: boolean;
  /** The title before it stands twice. */
  afterDoubled: boolean;
  /** A list of other articles was begun above, and no three paragraphs have come since. */
  listOpen: boolean;
  /** Readers' comments were begun above. */
  comments: boolean;
  /** It is such a list's first paragraph since a title. */
  belowTitle: boolean;
  /** An item of a list that a colon or semicolon opened. */
  item: boolean;
  /** A title or nothing follows, as below a teaser. */
  isolated: boolean;
}

/** Paragraphs in a row that end a list begun above. */
const endOfList = 3;

/**
 * Sees the lines around each line.
 * @param lines that are not blank, in order
 * @param coreStart line number where the text begins, as far as is known; lists above it do not count
 */
export function neighboursOf(lines: readonly Shape[], coreStart: number): Neighbours[] {
  const doubled = lines.map((shape, index) =>
    [lines[index - 1], lines[index + 1]].some((other) => isTitleTwice(shape, other)),
  );
  let listOpen = false;
  let comments = false;
  let itemsOpen = false;
  let paragraphs = 0;
  return lines.map((shape, index) => {
    const { page } = shape;
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const ofPage = page.label || page.closing || page.machinery;
    const item = itemsOpen && !ofPage && shape.words.length >= 4;
    itemsOpen = (shape.open && !ofPage) || (item && (shape.bulleted || previous?.open === true) && !shape.terminal);
    const around: Neighbours = {
      previous,
      doubled: doubled[index] === true,
      afterDoubled: doubled[index - 1] === true,
      listOpen,
      comments,
      belowTitle: paragraphs === 0,
      item,
      isolated: next === undefined || (next.title && next.words.length >= 2 && !belongsToText(next) && !next.page.link),
    };
    if (shape.prose) {
      paragraphs += 1;
      if (paragraphs >= endOfList) listOpen = comments = false;
    } else if (shape.title && !shape.slug && !belongsToText(shape)) paragraphs = 0;
    if (page.closing && !shape.prose && !page.link) {
      paragraphs = 0;
      if (shape.n > coreStart) {
        listOpen = true;
        comments = /binh luan|y kien|phan hoi/.test(shape.key);
      }
    }
    return around;
  });
}

function isTitleTwice(shape: Shape, other: Shape | undefined): boolean {
  return other?.key === shape.key && shape.words.length >= 4 && shape.title && !shape.slug && !other.slug;
}

/** A date or a picture's caption: these stand below a lead, not below a teaser. */
function belongsToText({ stamp, text }: Shape): boolean {
  return stamp !== null || looksLikeCaption(text);
}
