import type { LineClass } from '../../src/schema/ledger.ts';
import { anyOf } from '../../src/text/phrases.ts';
import type { Evidence } from '../content/model.ts';
import { bylineOf } from './bylines.ts';
import { captionScore, holdsText, onlyCredit, opensOffice } from './captions.ts';
import { inner, pairCounts, type Shape, shared } from './shape.ts';
import { cohesion, lengths, scoreBy, subheadingWeights, thresholds, total } from './weights.ts';
import { sayingVerbs } from './wording.ts';

export interface Decision {
  class: LineClass;
  evidence: Evidence[];
}

/** A line that is not blank, with its class. */
export type Classed = Decision & { shape: Shape };

/** The article as far as its lines' classes depend on it. */
export interface Article {
  /** Lines that are not blank, in order. */
  lines: readonly Shape[];
  /** Places in `lines` of the first and the last of its paragraphs, and of its headline where it has one. */
  first: number;
  last: number;
  headline: number | null;
  /** Pairs of its paragraphs, from `pairCounts`. */
  counts: ReadonlyMap<string, number>;
  years: readonly number[];
}

/** Makes a decision for a reason that needs no weighing. */
export function decided(lineClass: LineClass, signal?: string, weight = 1): Decision {
  return { class: lineClass, evidence: signal === undefined ? [] : [{ signal, weight }] };
}

/** Decides a line that is an image, its caption or its credit; null for any other. */
export function pictureOf(article: Article, index: number, least: number = thresholds.caption): Decision | null {
  const shape = article.lines[index];
  if (shape === undefined) return null;
  const image = imageSign(article, index);
  if (image !== null) return decided('image', `image: ${image}`, 3);
  if (onlyCredit(shape.text)) return decided('credit', 'says only who took a picture', 3);
  const caption = holdsText(shape.text) ? [] : captionEvidence(article, index, shape);
  return total(caption) >= least ? { class: 'caption', evidence: caption } : null;
}

/** A sign of a line being an image, its markup or the words of one: a file name, a title without diacritics; else null. */
function imageSign({ lines, first, last, counts }: Article, index: number): string | null {
  const shape = lines[index];
  if (shape === undefined || shape.prose) return null;
  const { text, words, slug, key } = shape;
  const isMarkup = /!\[|<img\b|\.(?:jpe?g|png|webp|gif)\b/i.test(text) && words.length < lengths.question;
  if (isMarkup || /[-–]\s*(?:ảnh|hình)\s*\d+\.?$/iu.test(text)) return 'image markup';
  if (!shape.title) return null;
  const isInside = index >= first && index <= last;
  if (slug && (isInside || shared(shape, counts, false) >= cohesion.image)) return 'no diacritics';
  if (index <= first || words.length < 6) return null;
  const copies = [...lines.entries()].filter(([, other]) => other.key === key);
  // A title that stands above a paragraph each time is a subheading.
  const isHeading = copies.every(([at]) => lines[at + 1]?.prose);
  return copies.length > 1 && !isHeading ? 'comes again in the page' : null;
}

function captionEvidence(article: Article, index: number, shape: Shape): Evidence[] {
  const score = captionScore(shape);
  const length = shape.words.length;
  if (imageSign(article, index - 1) !== null) score.add('right after an image');
  if (isReported(shape, article)) score.add('an act that another line reports');
  if (!shape.prose && onlyCredit(article.lines[index + 1]?.text ?? '')) score.add('a credit follows');
  const above = article.lines[index - 1];
  const isOne = length >= lengths.caption.least && length <= lengths.caption.short && !shape.bulleted;
  const isUnder = isOne && above?.prose === true && above.words.length > length;
  if (isUnder && shared(shape, pairCounts([above]), false) >= lengths.caption.repeated)
    score.add('says again what stands right above');
  return score.evidence;
}

/** Classes a line between the article's first and last paragraph. */
export function classInArticle(article: Article, index: number, shape: Shape): Decision {
  const { text, page } = shape;
  const byline = bylineOf(shape);
  const isInWords = byline === 'signature in words';
  const picture = isInWords ? null : pictureOf(article, index);
  if (picture !== null) return picture;
  if (shape.prose || holdsText(text)) return decided('body');
  if (isInWords || (byline !== null && shape.terms === 0)) return decided('byline', `byline: reads as ${byline}`, 2);
  if (page.furniture || shape.stamp !== null) return decided('chrome');
  if (shape.row) return decided('body', 'a row of a table');
  const [previous, next] = [article.lines[index - 1], article.lines[index + 1]];
  if (shape.terminal || shape.open || previous?.open || (shape.item && (previous?.item || next?.item)))
    return decided('body');
  if (quotation.test(text) || quoted.test(text)) return decided('body', 'a quotation');
  if (previous !== undefined && quoted.test(previous.text) && opensOffice.test(inner(text)))
    return decided('body', 'names whose the quotation above is');
  return subheadingOrChrome(article, index, shape);
}

function subheadingOrChrome(article: Article, index: number, shape: Shape): Decision {
  if (shape.words.length >= 20 && shape.terms > 0) return decided('body', 'a sentence by length, its full stop lost');
  const score = scoreBy(subheadingWeights, 'subheading: ');
  const { lines } = article;
  const next = lines[index + 1];
  // A link to another article or a picture may stand above it.
  let at = index - 1;
  while (lines[at]?.page.link || pictureOf(article, at) !== null) at -= 1;
  const near = shared(shape, article.counts, false);
  if (near >= cohesion.near || shape.terms > 0) score.add("the text's own words");
  if (next?.prose || next?.terminal || next?.open || next?.row || next?.item) score.add('text follows');
  const isTitle = (line: Shape | undefined, at: number): boolean =>
    line?.title === true && !line.row && !line.item && line.words.length >= 5 && pictureOf(article, at) === null;
  if (isTitle(lines[at], at) || isTitle(next, index + 1)) score.add('among other titles');
  if (total(score.evidence) >= thresholds.subheading) return { class: 'subheading', evidence: score.evidence };
  return { class: 'chrome', evidence: score.evidence };
}

/** A line that launches a slogan, or ends in the words that somebody says. */
export const quotation = new RegExp(
  `${anyOf('chủ đề|khẩu hiệu|phương châm|thông điệp')}[^“"«”»]*[“"«][^“«]{6,}[”"»]|${anyOf(sayingVerbs)}[^“"«”»]*[“"«][^“«]{6,}[”"»]$`,
  'iu',
);
const quoted = /^[“"«](?:.{20,}|.*[.!?…])[”"»]$/u;

const action = /phát biểu(?: (?:khai mạc|chỉ đạo|kết luận|bế mạc))?|tặng [Cc]ờ|trao|khai mạc|chủ trì/u;
const properName = /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/gu;

/** True where a longer line reports the act that this one shows, of a person whose name ends alike. */
function isReported({ text, words }: Shape, { lines, first, last }: Article): boolean {
  const shown = text.match(action)?.[0].toLowerCase();
  const name = [...inner(text).matchAll(properName)].at(-1)?.[0];
  if (shown === undefined || name === undefined) return false;
  const end = name.split(' ').slice(-2).join(' ');
  const reports = (other: Shape): boolean => other.text.includes(end) && other.text.toLowerCase().includes(shown);
  return lines.slice(first, last + 1).some((other) => other.words.length > words.length && reports(other));
}
