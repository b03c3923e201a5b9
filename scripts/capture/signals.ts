import { phrases } from '../../src/text/phrases.ts';
import { printedDates } from '../../src/text/printed-date.ts';
import type { Evidence } from '../content/model.ts';
import { bylineOf, readsAsSignature } from './bylines.ts';
import { credit, looksLikeCaption } from './captions.ts';
import { openingMark, pairCounts, type Shape, shared } from './shape.ts';
import { cohesion, lengths, scoreBy, times, total, line as weights } from './weights.ts';

/** A line that is not blank, with its signals for being the article's (above 0) or the page's (below). */
export interface Weighed {
  shape: Shape;
  evidence: Evidence[];
  /** Sum of the weights: 2 to 7 for a paragraph, around 0 for a title or a caption, below −2 for a list of links. */
  weight: number;
}

/** True where signals say that a line belongs to another article, or to the page. */
export function isForeign({ evidence }: Pick<Weighed, 'evidence'>): boolean {
  return evidence.some(({ signal }) => /teaser|twice|title above|comments|machinery|head of a list/.test(signal));
}

/** Weighs each line that is not blank by looks and neighbours; no list above `coreStart` counts, 0 while unknown. */
export function weigh(shapes: readonly Shape[], coreStart: number): Weighed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  // The head of a list of other articles, or of comments, below which the text has not gone on.
  let list: Shape | null = null;
  // The text above the list is signed.
  let signed = false;
  // The line is a row of a table, which a sentence or a colon announces, its title between them or not.
  let table = false;
  let paragraphs = 0;
  let sinceTitle = 0;
  return lines.map((shape, index) => {
    const { page, prose } = shape;
    const previous = lines[index - 1];
    const score = scoreBy(weights);
    if (page.link && !prose) score.add('a link to another article');
    else if (page.machinery || (page.furniture && !prose && !(page.label && credit.test(shape.text))))
      score.add("a menu, a label or the page's machinery");
    if (prose) {
      addParagraph(shape, score);
      const title = previous?.title && previous.words.length >= 4 ? previous : null;
      const isTwice = title?.slug === false && title.key === lines[index - 2]?.key;
      if (isTwice) score.add('follows a title printed twice, as a teaser does');
      const isUnsigned = list !== null && !signed;
      if (title !== null && isUnsigned && shared(title, pairCounts([shape]), false) >= cohesion.teaser)
        score.add('says again what the title above it says');
      if (list?.page.comments) score.add("below the head of readers' comments");
      else if (list !== null && sinceTitle === 0)
        score.add('below the head of a list', times.listed[signed ? 'signed' : 'paragraph']);
      if (paragraphs > 1 && openingMark.test(shape.text)) score.add("a newspaper's mark below other paragraphs");
      signed &&= list !== null;
      paragraphs += 1;
      sinceTitle += 1;
      if (sinceTitle >= lengths.list.over) list = null;
    } else {
      signed ||= previous?.terminal === true && readsAsSignature(shape);
      const announced = previous?.open === true && !previous.page.furniture;
      table = shape.row && (table || announced || previous?.terminal === true || lines[index - 2]?.terminal === true);
      if (!page.furniture && (announced || table || (shape.item && previous?.item === true)))
        score.add('an item of a list of the text');
      else addShort(shape, score, list);
      if (isHeading(shape) && !shape.slug) sinceTitle = 0;
      if (page.closing && !page.link) {
        sinceTitle = 0;
        list = shape.n > coreStart ? shape : null;
      }
    }
    return { shape, evidence: score.evidence, weight: total(score.evidence) };
  });
}

function addParagraph({ words, terms, text }: Shape, score: LineScore): void {
  const { base, perSyllable, most } = times.paragraph;
  score.add('a paragraph by length and end', Math.min(most, base + words.length * perSyllable));
  const density = terms / Math.sqrt(words.length) - times.terms.usual;
  const silence = terms === 0 ? Math.min(1, words.length * perSyllable) : 1;
  const dense = Math.max(times.terms.least, Math.min(times.terms.most, density * silence));
  score.add('terms of the subject, for a paragraph of its length', dense);
  if (opensReport(text)) score.add('tells when and what was held');
}

type LineScore = ReturnType<typeof scoreBy<keyof typeof weights>>;

function addShort(shape: Shape, score: LineScore, list: Shape | null): void {
  const { words, terms, text } = shape;
  const isSigned = bylineOf(shape) !== null;
  if (list?.page.comments && (isSigned || (shape.terminal && !shape.asks)))
    score.add("below the head of readers' comments");
  else if (isSigned || credit.test(text)) score.add('signs a text or credits a picture');
  else if (shape.asks && (list !== null || terms === 0))
    score.add('asks, as links do', list === null ? 1 : times.listed.asks);
  else if (shape.terminal || shape.open) {
    score.add('a short sentence', Math.min(1, words.length / 12));
    score.add('terms of the subject', Math.min(1, terms / 3));
    if (list !== null) score.add('below the head of a list', times.listed.sentence);
  } else {
    score.add('looks like a title');
    if (list !== null && words.length >= 4) score.add('below the head of a list');
  }
}

const when = /(?:^|[\s,(–-])(?:ngày|sáng|trưa|chiều|tối|hôm nay)\s[^.;]{0,30}?\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}/iu;
/** A paragraph that names an annual review, or a meeting of agencies. */
export const speaksOfReview = phrases([
  'hội nghị[^.;]{0,60}tổng kết|tổng kết công tác|nhìn lại năm|cuộc họp giữa|họp liên cơ quan',
]);

/** True where a paragraph says when and what was held. */
export function opensReport(text: string): boolean {
  return when.test(text.slice(0, 220)) && speaksOfReview.test(text);
}

/** The years a line names, as `năm 2019`, in a full date or alone. */
export function yearsIn(text: string): number[] {
  const dated = printedDates(text).flatMap(({ year }) => (year === null ? [] : [year]));
  const named = [...text.matchAll(/(?<![\d/.-])((?:19|20)\d{2})(?![\d%]|[.,]\d)/g)].map(([, year]) => Number(year));
  return [...new Set([...dated, ...named])];
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
  if (paragraphs.length < 3) return [...lines];
  const inside = new Set(paragraphs.map(({ n }) => n));
  const counts = pairCounts(paragraphs);
  const { usual, most, core: enough } = times.cohesion;
  const least = -most * Math.min(1, paragraphs.length / enough);
  return lines.map((line) => {
    if (!line.shape.prose) return line;
    const score = scoreBy(weights);
    const share = shared(line.shape, counts, inside.has(line.shape.n)) - usual;
    score.add("shares pairs of syllables with the text's", Math.max(least, Math.min(most, share)));
    const evidence = [...line.evidence, ...score.evidence];
    return { shape: line.shape, evidence, weight: total(evidence) };
  });
}

/** A title, but no date or picture's caption: these stand below a lead, not below a teaser. */
function isHeading({ title, stamp, text }: Shape): boolean {
  return title && stamp === null && !looksLikeCaption(text);
}
