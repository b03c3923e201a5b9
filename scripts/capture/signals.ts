import { phrases } from '../../src/text/phrases.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import type { Evidence } from '../content/model.ts';
import { bylineOf } from './bylines.ts';
import { hasCredit, looksLikeCaption } from './captions.ts';
import { pairCounts, type Shape, shared } from './shape.ts';
import { type Score, scoreBy, times, total, line as weights } from './weights.ts';

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
 * @param coreStart line where the text begins, 0 while that is not known; lists above it do not count
 */
export function weigh(shapes: readonly Shape[], coreStart: number): Weighed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  return neighboursOf(lines, coreStart).map((around) => {
    const { shape } = around;
    const score = scoreBy(weights);
    const { link, label, machinery, furniture } = shape.page;
    if (link && !shape.prose) score.add('a link to another article');
    else if (machinery || (furniture && !shape.prose && !(label && hasCredit(shape.text))))
      score.add("a menu, a label or the page's machinery");
    if (around.doubled) score.add('a title printed twice');
    if (shape.prose) paragraphSignals(around, score);
    else shortSignals(around, score);
    return { shape, evidence: score.evidence, weight: total(score.evidence) };
  });
}

function paragraphSignals({ shape, listOpen, isolated, ...around }: Neighbours, score: LineScore): void {
  const length = shape.words.length;
  const { base, perSyllable, most } = times.paragraph;
  score.add('a paragraph by length and end', Math.min(most, base + length * perSyllable));
  const density = shape.terms / Math.sqrt(length) - times.terms.usual;
  const silence = shape.terms === 0 ? Math.min(1, length * perSyllable) : 1;
  const dense = Math.max(times.terms.least, Math.min(times.terms.most, density * silence));
  score.add('terms of the subject, for a paragraph of its length', dense);
  if (opensReport(shape.text)) score.add('tells when and what was held');
  if (around.afterDoubled)
    score.add('follows a title printed twice, as a teaser does', isolated ? times.isolatedTeaser : 1);
  if (around.comments) score.add("below the head of readers' comments");
  else if (listOpen && around.belowTitle)
    score.add('below the head of a list', density > times.terms.usual ? times.nearParagraph : times.listedParagraph);
}

function shortSignals({ shape, listOpen, item }: Neighbours, score: LineScore): void {
  const { page, words, terms, text } = shape;
  const byline = page.label || page.closing || page.machinery ? null : bylineOf(text);
  if (item) score.add('an item of a list of the text');
  else if (byline !== null || hasCredit(text)) score.add('signs a text or credits a picture');
  else if (shape.asks && (listOpen || terms === 0)) score.add('asks, as links do', listOpen ? times.listedQuestion : 1);
  else if (shape.terminal || shape.open) {
    score.add('a short sentence', Math.min(1, words.length / 12));
    score.add('terms of the subject', Math.min(1, terms / 3));
    if (listOpen) score.add('below the head of a list', times.listedSentence);
  } else {
    score.add('looks like a title');
    if (listOpen && words.length >= 4) score.add('below the head of a list');
  }
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

/** The years a text is about: those its paragraphs name most, the most named first. */
export function yearsOf(paragraphs: readonly Shape[]): number[] {
  const counts = new Map<number, number>();
  for (const { text } of paragraphs) for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count > most / 2 || count === most)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([year]) => year);
}

/** Weighs paragraphs once more by the pairs of syllables that they share with the text's core, the first span. */
export function withCohesion(lines: readonly Weighed[], core: readonly Shape[]): Weighed[] {
  const paragraphs = core.filter(({ prose, terminal }) => prose || terminal);
  if (paragraphs.length < 3) return [...lines];
  const inside = new Set(paragraphs.map(({ n }) => n));
  const counts = pairCounts(paragraphs);
  const { usual, most } = times.cohesion;
  return lines.map((line) => {
    if (!line.shape.prose) return line;
    const score = scoreBy(weights);
    const share = shared(line.shape, counts, inside.has(line.shape.n)) - usual;
    score.add("shares pairs of syllables with the text's", Math.max(-most, Math.min(most, share)));
    const evidence = [...line.evidence, ...score.evidence];
    return { shape: line.shape, evidence, weight: total(evidence) };
  });
}

type Neighbours = ReturnType<typeof neighboursOf>[number];

/** Paragraphs in a row that end a list begun above. */
const endOfList = 3;

/** Sees the lines around each line. */
function neighboursOf(lines: readonly Shape[], coreStart: number) {
  const isDoubled = (at: number): boolean =>
    isTitleTwice(lines[at], lines[at - 1]) || isTitleTwice(lines[at], lines[at + 1]);
  let listOpen = false;
  let comments = false;
  let paragraphs = 0;
  return lines.map((shape, index) => {
    const { page } = shape;
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const around = {
      shape,
      /** The same title stands right before or after it, or stood before the line above. */
      doubled: isDoubled(index),
      afterDoubled: isDoubled(index - 1),
      /** A list of other articles, or readers' comments, began above, and no three paragraphs have come since. */
      listOpen,
      comments,
      /** It is such a list's first paragraph since a title. */
      belowTitle: paragraphs === 0,
      /** An item of a list of the text. */
      item:
        !page.furniture &&
        ((previous?.open === true && !previous.page.furniture) || (shape.item && previous?.item === true)),
      /** A title or nothing follows, as below a teaser. */
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

function isTitleTwice(one: Shape | undefined, other: Shape | undefined): boolean {
  if (one === undefined || one.key !== other?.key || one.slug || other.slug) return false;
  return one.title && one.words.length >= 4;
}

/** A date or a picture's caption: these stand below a lead, not below a teaser. */
function belongsToText({ stamp, text }: Shape): boolean {
  return stamp !== null || looksLikeCaption(text);
}
