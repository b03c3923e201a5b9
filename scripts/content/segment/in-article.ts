import type { LineClass } from '../../../src/schema/ledger.ts';
import { fold } from '../../../src/text/folding.ts';
import { dateStamp } from '../../../src/text/printed-date.ts';
import type { Evidence } from '../model.ts';
import { bylineOf, signsInWords } from './bylines.ts';
import { captionEvidence, looksLikeCaption, onlyCredit } from './captions.ts';
import { pageWords } from './section-words.ts';
import { proseLike, type Shape, titleLike } from './shape.ts';
import { opensReport, yearsIn } from './signals.ts';
import { isToldElsewhere, type Tellings } from './tellings.ts';
import { holdsText } from './text-before-caption.ts';
import { shared, topicTerms } from './topic.ts';

/** A class and what speaks for it. */
export interface Decision {
  class: LineClass;
  evidence: Evidence[];
}

/** What is known of the article when its lines are told apart. */
export interface Article {
  /** Lines that are not blank, in order. */
  lines: readonly Shape[];
  /** Places in `lines` of the first and the last of its paragraphs. */
  first: number;
  last: number;
  headline: Shape | null;
  /** Pairs of its paragraphs, from `pairCounts`. */
  counts: ReadonlyMap<string, number>;
  usualIndent: number;
  /** How often each line stands in it, by `copyKey`. */
  copies: ReadonlyMap<string, number>;
  /** Who does what in which of its lines. */
  tellings: Tellings;
  /** Years that it is about. */
  years: readonly number[];
}

/** What two lines have in common that say the same, with diacritics or both without. */
export function copyKey({ slug, words }: Shape): string {
  return `${slug ? '-' : '+'}${words.join(' ')}`;
}

function isCopy(shape: Shape, other: Shape | undefined): boolean {
  return other !== undefined && copyKey(other) === copyKey(shape);
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

/** Image markup, or the words of one: a file name, a title without diacritics. */
export function isImage(article: Article, index: number): Evidence[] {
  const shape = article.lines[index];
  if (shape === undefined || proseLike(shape)) return [];
  const evidence: Evidence[] = [];
  const say = (signal: string, weight: number): void => {
    evidence.push({ signal: `image: ${signal}`, weight });
  };
  if (/!\[|<img\b|\.(?:jpe?g|png|webp|gif)\b/i.test(shape.text) && shape.words.length < 25) say('image markup', 5);
  if (/\s[-–]\s*(?:ảnh|hình)\s*\d+\.?$/iu.test(shape.text)) say('numbered as a picture', 5);
  if (/^(?:\[\s*(?:ảnh|hình|image|photo)\b[^\]]*\]|chú thích ảnh)$/iu.test(shape.text)) say('stands for a picture', 5);
  if (!titleLike(shape)) return evidence;
  const outside = index < article.first || index > article.last;
  if (shape.slug) say('no diacritics', outside && shared(shape, article.counts, false) < 0.4 ? 1 : 3);
  if (shape.words.length >= 4 && (article.copies.get(copyKey(shape)) ?? 0) > 1) {
    const twin = [index - 1, index + 1].some((beside) => isCopy(shape, article.lines[beside]));
    say('comes again in the article', twin || looksLikeCaption(shape.text) ? 1.5 : 2);
  }
  const { headline } = article;
  if (headline !== null && shape.words.length >= 6) {
    const words = new Set(headline.words);
    const same = shape.words.filter((word) => words.has(word)).length / shape.words.length;
    const equal = index > article.first && shape.words.join(' ') === headline.words.join(' ');
    if (same >= 0.85 && !shape.slug) say('repeats the headline', equal ? 3 : 1.5);
    const unaccented =
      shape.text.toLowerCase() === fold(shape.text) && headline.text.toLowerCase() !== fold(headline.text);
    if (same >= 0.85 && !shape.slug && unaccented) say('in letters without diacritics', 1.5);
  }
  const next = article.lines[index + 1];
  if (next !== undefined && next.n - shape.n <= 1 && sum(captionOf(article, index + 1, true)) >= 3) {
    say('a caption follows at once', 1);
  }
  return evidence;
}

/** What speaks for a line being a caption; it is one from 3. */
export function captionOf(article: Article, index: number, afterImage?: boolean): Evidence[] {
  const shape = article.lines[index];
  if (shape === undefined || shape.words.length < 2 || shape.slug || pageWords(shape.text).label) return [];
  return captionEvidence(shape, {
    afterImage: afterImage ?? sum(isImage(article, index - 1)) >= 3,
    first: index <= article.first,
    usualIndent: article.usualIndent,
    toldElsewhere: isToldElsewhere(shape, article.tellings),
  });
}

/** Tells what a line between the article's first and last paragraph is. */
export function inArticle(article: Article, index: number): Decision {
  const shape = article.lines[index];
  if (shape === undefined) return { class: 'chrome', evidence: [] };
  const image = isImage(article, index);
  if (sum(image) >= 3) return { class: 'image', evidence: image };
  if (onlyCredit(shape.text)) {
    return { class: 'credit', evidence: [{ signal: 'says only who took a picture', weight: 3 }] };
  }
  if (signsInWords(shape.text)) {
    return { class: 'byline', evidence: [{ signal: 'byline: signs in words', weight: 3 }] };
  }
  const caption = captionOf(article, index);
  if (holdsText(shape.text)) return { class: 'body', evidence: [{ signal: 'text before a caption', weight: 0 }] };
  if (sum(caption) >= 3) return { class: 'caption', evidence: caption };
  if (proseLike(shape)) return { class: 'body', evidence: [] };
  if (dateStamp(shape.text) !== null) {
    const early = article.lines.slice(article.first, index).filter(proseLike).length <= 2;
    return { class: early ? 'dateline' : 'chrome', evidence: [{ signal: 'a date stamp inside the text', weight: 1 }] };
  }
  const page = pageWords(shape.text);
  if (page.label || page.closing || page.machinery || page.menu || page.link) return { class: 'chrome', evidence: [] };
  const byline = bylineOf(shape.text);
  if (byline !== null && shape.words.length <= 8 && topicTerms(shape) === 0) {
    return { class: 'byline', evidence: [{ signal: `byline: reads as ${byline.kind}`, weight: 2 }] };
  }
  const previous = article.lines[index - 1];
  const listed = previous?.open === true && !pageWords(previous.text).closing && !pageWords(previous.text).label;
  if (shape.terminal || shape.open || listed) return { class: 'body', evidence: caption };
  if (shape.bulleted && previous?.bulleted === true) return { class: 'body', evidence: caption };
  return subheading(article, index, shape);
}

/** The line above, or above the one link to another article that stands between. */
function above({ lines }: Article, index: number): Shape | undefined {
  const previous = lines[index - 1];
  return previous !== undefined && pageWords(previous.text).link ? lines[index - 2] : previous;
}

function subheading(article: Article, index: number, shape: Shape): Decision {
  const evidence: Evidence[] = [];
  const say = (signal: string, weight: number): void => {
    evidence.push({ signal: `subheading: ${signal}`, weight });
  };
  const next = article.lines[index + 1];
  const previous = above(article, index);
  const near = shared(shape, article.counts, false);
  if (near >= 0.3 || topicTerms(shape) > 0) say("the text's own words", near >= 0.6 ? 2 : 1.5);
  if (yearsIn(shape.text).some((year) => article.years.includes(year))) say('names a year of the text', 1);
  if (previous !== undefined && next !== undefined && (proseLike(previous) || previous.terminal) && proseLike(next))
    say('alone between paragraphs', shape.words.length <= 9 ? 1 : 0.5);
  if (next !== undefined && index < article.last && (proseLike(next) || next.terminal || next.open))
    say('text follows', 1);
  const plain = (line: Shape | undefined): boolean =>
    line !== undefined && titleLike(line) && !line.slug && line.words.length >= 5;
  const lonely = !(plain(previous) && sum(captionOf(article, index - 1)) < 3 && sum(isImage(article, index - 1)) < 3);
  const followed = plain(next) && sum(captionOf(article, index + 1)) < 3 && sum(isImage(article, index + 1)) < 3;
  if (!lonely || followed) say('among other titles', shape.words.length <= 5 ? -1.5 : -2);
  if (shape.piped || /^>|^»/.test(shape.text)) say('in pipes or marked as a link', -3);
  if (/^(?:\d{1,2}|[IVX]{1,4})[.)]/.test(shape.text)) say('numbered', 1.5);
  else if (shape.bulleted) say('a bullet', -1);
  if (shape.words.length > 22) say('long for a title', -1);
  if (next !== undefined && opensReport(next.text)) say('the report begins only below it', -1.5);
  if (sum(evidence) >= 2) return { class: 'subheading', evidence };
  if (
    shape.words.length >= 20 &&
    near >= 0.15 &&
    topicTerms(shape) > 0 &&
    !shape.piped &&
    fold(shape.text) !== shape.text
  ) {
    return { class: 'body', evidence: [{ signal: 'a sentence by length, its full stop lost', weight: 1 }] };
  }
  return { class: 'chrome', evidence };
}
