import { phrases } from '../../src/text/phrases.ts';
import type { Evidence } from '../content/model.ts';
import { bylineOf, readsAsSignature } from './bylines.ts';
import { credit, looksLikeCaption } from './captions.ts';
import type { PrintedDate } from './printed-date.ts';
import { openingMark, pairCounts, type Shape, shared } from './shape.ts';
import { lengths, lineWeights, scoreBy, times } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };

/** A line that is not blank, with its signals for being the article's (above 0) or the page's (below). */
export interface Weighed {
  shape: Shape;
  /** Weighs 2 to 7 in all for a paragraph, around 0 for a title or a caption, below −2 for a list of links. */
  evidence: Evidence[];
}

/** True where signals say that a line belongs to another article, or to the page. */
export const isForeign = ({ evidence }: Pick<Weighed, 'evidence'>): boolean =>
  evidence.some(({ signal }) => /twice|comments|machinery|head of a list/.test(signal));

/** Weighs each line that is not blank by looks and neighbours; no list above `coreStart` counts, 0 while unknown. */
export function weigh(shapes: readonly Shape[], coreStart: number): Weighed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  const tables = new Set<Shape | undefined>();
  let above: Above = { list: null, isSigned: false, paragraphs: 0, sinceTitle: 0 };
  return lines.map((shape) => {
    const { page, prose, item } = shape;
    const { previous, beforeThat, list } = above;
    const score = scoreBy(lineWeights);
    if (page.link && !prose) score.add('a link to another article');
    else if (page.machinery || (page.furniture && !prose && !(page.label && credit.test(shape.text))))
      score.add("a menu, a label or the page's machinery");
    const isAnnounced = previous?.open === true && !previous.page.furniture;
    // A table's title may stand between it and the sentence that announces it.
    const isBelowSentence = previous?.terminal === true || beforeThat?.terminal === true;
    if (shape.row && (isAnnounced || isBelowSentence || tables.has(previous))) tables.add(shape);
    if (prose) addParagraph(shape, score, above);
    else if (!page.furniture && (isAnnounced || tables.has(shape) || (item && previous?.item === true)))
      score.add('an item of a list of the text');
    else addShort(shape, score, list);
    above = below(above, shape, coreStart);
    return { shape, evidence: score.evidence };
  });
}

/** What stands above a line. */
interface Above {
  previous?: Shape;
  beforeThat?: Shape | undefined;
  /** The head of a list of other articles, or of comments, below which the text has not gone on. */
  list: Shape | null;
  /** The text above the list is signed. */
  isSigned: boolean;
  paragraphs: number;
  /** Paragraphs since the last title, or head of a list. */
  sinceTitle: number;
}

function below({ previous, list, isSigned, paragraphs, sinceTitle }: Above, shape: Shape, coreStart: number): Above {
  const lines = { previous: shape, beforeThat: previous };
  if (shape.prose) {
    const isOver = sinceTitle + 1 >= lengths.listOver;
    const counts = { paragraphs: paragraphs + 1, sinceTitle: sinceTitle + 1 };
    return { ...lines, list: isOver ? null : list, isSigned: isSigned && list !== null, ...counts };
  }
  const signed = isSigned || (previous?.terminal === true && readsAsSignature(shape));
  const next = { ...lines, list, isSigned: signed, paragraphs, sinceTitle };
  if (shape.page.closing && !shape.page.link)
    return { ...next, list: shape.n > coreStart ? shape : null, sinceTitle: 0 };
  // Dates and pictures' captions stand below a lead, not below a teaser.
  const isHeading = shape.title && !shape.slug && shape.stamp === null && !looksLikeCaption(shape.text);
  return isHeading ? { ...next, sinceTitle: 0 } : next;
}

function addParagraph(shape: Shape, score: LineScore, above: Above): void {
  const { words, terms, text } = shape;
  const { base, perSyllable, most } = times.paragraph;
  score.add('a paragraph by length and end', Math.min(most, base + words.length * perSyllable));
  const density = terms / Math.sqrt(words.length) - times.terms.usual;
  const silence = terms === 0 ? Math.min(1, words.length * perSyllable) : 1;
  const dense = Math.max(times.terms.least, Math.min(times.terms.most, density * silence));
  score.add('terms of the subject, for a paragraph of its length', dense);
  // What follows speaks for a teaser, a comment or another article.
  const { previous, beforeThat, list, isSigned, paragraphs, sinceTitle } = above;
  const isTitled = previous?.title && previous.words.length >= 4 && !previous.slug;
  if (isTitled && previous.key === beforeThat?.key) score.add('follows a title printed twice, as a teaser does');
  if (list?.page.comments) score.add("below the head of readers' comments");
  else if (list !== null && sinceTitle === 0)
    score.add('below the head of a list', times.listed[isSigned ? 'signed' : 'paragraph']);
  if (paragraphs > 1 && openingMark.test(text)) score.add("a newspaper's mark below other paragraphs");
}

type LineScore = ReturnType<typeof scoreBy<keyof typeof lineWeights>>;

function addShort(shape: Shape, score: LineScore, list: Shape | null): void {
  const { words, terms, text } = shape;
  const isSigned = bylineOf(shape) !== null;
  if (list?.page.comments && (isSigned || (shape.terminal && !shape.asks)))
    score.add("below the head of readers' comments");
  else if (isSigned || credit.test(text)) score.add('signs a text or credits a picture');
  else if (shape.asks && (list !== null || terms === 0)) score.add('asks, as links do');
  else if (shape.terminal || shape.open) score.add('a short sentence', Math.min(1, words.length / 12));
  else {
    score.add('looks like a title');
    if (list !== null && words.length >= 4) score.add('below the head of a list');
  }
}

const day = /(?:^|[\s,(–-])(?:ngày|sáng|trưa|chiều|tối|hôm nay)\s[^.;]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;
/** A paragraph that names an annual review, or a meeting of agencies. */
export const speaksOfReview = phrases(...lists.speaksOfReview);

/** True where a text names a day within so many characters. */
export const opensWithDay = (text: string, within = 60): boolean => day.test(text.slice(0, within));

/** True where a paragraph says when and what was held. */
export const opensReport = (text: string): boolean => opensWithDay(text, 220) && speaksOfReview.test(text);

/** The years a line names, as `năm 2019`, in a full date or alone. */
export const yearsIn = (text: string): number[] => [
  ...new Set(text.match(/(?<![\d.-])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g)?.map(Number)),
];

/** The year of a printed day by the moment of a report, and the days between; news comes before its day by a few only. */
export function nearestTo(moment: number, { day, month, year }: PrintedDate) {
  const near = new Date(moment).getUTCFullYear();
  const found = (year === null ? [near - 1, near, near + 1] : [year]).map((one) => {
    const days = (moment - Date.UTC(one, month - 1, day)) / (24 * 60 * 60 * 1000);
    return { year: one, days: Math.max(days, -4 * days) };
  });
  return found.reduce((best, one) => (one.days < best.days ? one : best));
}

/** The years a text is about: those its paragraphs name most. */
export function yearsOf(paragraphs: readonly Shape[]): number[] {
  const years = paragraphs.flatMap(({ text }) => yearsIn(text));
  const named = [...Map.groupBy(years, (year) => year)];
  const most = Math.max(0, ...named.map(([, all]) => all.length));
  return named.flatMap(([year, all]) => (all.length > most / 2 ? [year] : []));
}

/** Weighs paragraphs once more by the pairs of syllables that they share with the text's core, the first span. */
export function withCohesion(lines: readonly Weighed[], core: readonly Shape[]): Weighed[] {
  const paragraphs = core.filter(({ prose, terminal }) => prose || terminal);
  const inside = new Set(paragraphs.map(({ n }) => n));
  const counts = pairCounts(paragraphs);
  const { usual, most, core: enough } = times.cohesion;
  const least = -most * Math.min(1, paragraphs.length / enough);
  return lines.map((line) => {
    if (!line.shape.prose) return line;
    const score = scoreBy(lineWeights);
    const share = shared(line.shape, counts, inside.has(line.shape.n)) - usual;
    score.add("shares pairs of syllables with the text's", Math.max(least, Math.min(most, share)));
    return { shape: line.shape, evidence: [...line.evidence, ...score.evidence] };
  });
}
