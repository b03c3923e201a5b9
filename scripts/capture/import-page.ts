import { Readability } from '@mozilla/readability';
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { parseHTML } from 'linkedom';
import { fold } from '../../src/text/folding.ts';
import { wordsOf } from '../../src/text/syllables.ts';
import { error, type Result } from '../content/problem.ts';
import { dateStamp, printedDates } from './printed-date.ts';
import { lengths, limits } from './weights.ts';
import lists from './word-lists.json' with { type: 'json' };
import { sentenceEnd } from './wording.ts';

dayjs.extend(utc);

/**
 * Makes a capture of a saved HTML page: its headline, date and signature as the page states them, then the article's
 * text as Mozilla's Readability finds it.
 * @returns the text, the page's own address, lines taken as a lead, those left out and why they may matter; null where
 * no article is found
 */
export function importPage(path: string, html: string): Result<ReturnType<typeof read>> {
  const refuse = (what: string, todo: string) => ({ value: null, problems: [error(path, 0, what, todo)] });
  if (!/<[a-z!][^>]*>/i.test(html))
    return refuse('the file is no HTML page', 'a text is a capture as it is: save it as .txt');
  const select = 'select the article in a browser and save that as .txt';
  if (/^Content-Type:\s*multipart\//im.test(html))
    return refuse('the page is saved as one file with its pictures (MHTML)', 'save it as "HTML only"');
  try {
    // A part of a page is a page without its frame.
    const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    if (isTooDeep(document.body)) return refuse(`its elements nest deeper than ${limits.pageDepth}`, select);
    const value = read(document, whole);
    return value === null ? refuse('no article is found in the page', select) : { value, problems: [] };
  } catch (cause) {
    // Both libraries recurse, and pages nest without bound.
    if (!(cause instanceof Error)) throw cause;
    return refuse(`the page could not be taken apart: ${cause.message}`, select);
  }
}

function read(document: Document, html: string) {
  const page = linesOf(document.body);
  // Readability takes the document apart, so it gets its own. Links in a Vietnamese article are few; related titles are not.
  const article = new Readability(parseHTML(html).document as unknown as Document, { charThreshold: 200 }).parse();
  const body = textsOf(parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document.body);
  if (article == null || !body.some(isLong)) return null;
  const missing = (line: string | null | undefined): string[] => (line && !body.includes(line) ? [line] : []);
  const headline = headlineIn(document, page) ?? article.title;
  const stamp = stampIn(document, page, article.publishedTime);
  const leads = leadsAbove(body.find(isLong), headline, page, document).flatMap(missing);
  const kept = [...[article.siteName, headline, stamp].flatMap(missing), ...leads, ...body, ...missing(article.byline)]
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((line) => line !== '');
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  return { text: `${kept.join('\n\n')}\n`, address, leads, losses: lossesOf(page, kept) };
}

type Lines = ReturnType<typeof linesOf>;

const textsOf = (root: Node): string[] => linesOf(root).map(({ text }) => text);

/** The headline: of the h1s and the page's lines, one with which the page's title begins. */
function headlineIn(document: Document, page: Lines): string | undefined {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const h1s = [...document.querySelectorAll('h1')].map((element) => textsOf(element).join(' ')).filter(Boolean);
  const h1 = h1s.find((text) => title.startsWith(text)) ?? h1s[0];
  // Further on in the page's title stands the name of the section or the site, which an h1 may be.
  if (h1 !== undefined && title.indexOf(h1) <= 0) return h1;
  const isHeadline = (text: string) => title.startsWith(text) && wordsOf(text).length >= lengths.headline.least;
  return page.find(({ text }) => isHeadline(text))?.text ?? h1;
}

/** The day of publication as the page states it for machines, else as a line prints it. */
function stampIn(document: Document, page: Lines, stated: string | null | undefined): string | undefined {
  // A <time> outside the text may be the masthead's.
  const moments = ['meta[itemprop="datePublished"]', 'meta[name="pubdate"]', 'article time', 'main time', 'time']
    .map((query) => document.querySelector(query))
    .map((element) => element?.getAttribute('content') ?? element?.getAttribute('datetime'));
  const [stamp] = [stated, ...moments].flatMap((moment) => printMoment(moment ?? '') ?? []);
  return stamp ?? page.find(({ text, tag }) => tag !== 'p' && text.length < 60 && dateStamp(text) !== null)?.text;
}

/** Paragraphs in blocks of their own between the headline and the text, which begins with `opening`. */
function leadsAbove(opening: string | undefined, headline: string | null | undefined, page: Lines, document: Document) {
  const end = page.findIndex(({ text }) => text === opening);
  const above = page.slice(0, Math.max(0, end));
  const start = above.findLastIndex(({ text, tag }) => tag === 'h1' || text === headline);
  const between = start < 0 ? [] : above.slice(start + 1);
  const named = [...document.querySelectorAll('[class], [id]')];
  const asides = named.filter(({ id, className }) => related.test(`${id} ${className}`)).flatMap(textsOf);
  return between.map(({ text }) => text).filter((text) => isLong(text) && !asides.includes(text));
}

/** Prints an ISO moment as `09/01/2031 07:30`, by the clock of Vietnam; a moment without an offset is read as that. */
function printMoment(iso: string): string | null {
  const parts = iso.trim().match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?\S*?(Z|[+-]\d{2}:?\d{2})?$/);
  const [, day = '', clock, offset = '+07:00'] = parts ?? [];
  const moment = dayjs(`${day}T${clock ?? '00:00'}:00${clock === undefined ? '+07:00' : offset}`).utcOffset(7);
  return moment.isValid() ? moment.format(clock === undefined ? 'DD/MM/YYYY' : 'DD/MM/YYYY HH:mm') : null;
}

function isTooDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.pageDepth) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

/** Names that sites give to blocks of other articles. */
const related = /related|lien-?quan|teaser|recommend|popular|most-?(?:read|view)|tin-?(?:khac|moi|cung)/i;
const isLong = (text: string): boolean => text.split(' ').length >= lengths.paragraph.ended;
const keyOf = (text: string): string => wordsOf(fold(text)).join(' ');
const name = /\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,4}/u;
const subject = /hội nghị|tổng kết|ngoại giao|đối ngoại|bộ trưởng|thủ tướng|phát biểu/iu;

/** Lines left out with a date, a sentence, or two of a figure, a name and words of the subject, each once. */
function lossesOf(page: Lines, kept: readonly string[]) {
  const all = ` ${kept.map(keyOf).join(' ')} `;
  const seen = new Set(['']);
  return page.flatMap(({ text }) => {
    const key = keyOf(text);
    if (seen.has(key) || all.includes(` ${key} `)) return [];
    seen.add(key);
    const count = key.split(' ').length;
    const isSentence = count >= 12 && sentenceEnd.test(text);
    const reasons = [
      ...(printedDates(text).length > 0 || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text) ? ['a date'] : []),
      ...(isSentence && /\d/.test(text) ? ['a figure'] : []),
      ...(count >= 6 && name.test(text) ? ['a name'] : []),
      ...(count >= 6 && subject.test(text) ? ['words of the subject'] : []),
      ...(isSentence ? ['a sentence'] : []),
    ];
    return isSentence || reasons.length > 1 || reasons.includes('a date') ? [{ text, reasons }] : [];
  });
}

const skipped = new Set(lists.elements.skipped);
const blocks = new Set(lists.elements.blocks);

/** A document's text as lines with their tags: one a block, an image or a table's row; line breaks part, too. */
function linesOf(root: Node) {
  const lines: { text: string; tag: string }[] = [];
  let text = '';
  const endLine = (tag: string): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '' && line !== '-') lines.push({ text: line, tag });
    text = '';
  };
  const walk = (node: Node, tag: string): void => {
    if (node.nodeType === 3) text = joinedTo(text, node.nodeValue ?? '');
    const element = node as Element;
    if (node.nodeType !== 1 || skipped.has(element.localName) || element.hasAttribute('hidden')) return;
    const start = lineStart(element);
    const inside = start === null ? tag : element.localName;
    if (start !== null) endLine(tag);
    text += start ?? '';
    // A row has its cells on it.
    if (!start?.startsWith('|')) for (const child of element.childNodes) walk(child, inside);
    if (start !== null) endLine(inside);
  };
  walk(root, 'body');
  endLine('body');
  return lines;
}

/** Style sets words apart: "<span>Hà Nội</span>Bộ trưởng". */
const joinedTo = (text: string, words: string): string =>
  /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(words) ? `${text} ${words}` : text + words;

/** How an element begins a line of its own: an image's words, a table's whole row, an item's mark; null within a line. */
function lineStart(element: Element): string | null {
  const name = element.localName;
  if (name === 'img') return element.getAttribute('alt')?.trim() || null;
  const cells = name === 'tr' ? cellsOf(element) : [];
  if (cells.length > 1) return `| ${cells.join(' | ')} |`;
  // An item keeps its mark, so that the list is seen in the capture.
  if (name === 'li' && element.querySelector('a') === null) return '- ';
  return blocks.has(name) ? '' : null;
}

/** The cells of a table's row; none where the table holds several blocks, as one that lays out a page does. */
function cellsOf(row: Element): string[] {
  const cells = [...row.children];
  const blocksOf = (cell: Element) => [...cell.querySelectorAll('*')].filter((one) => blocks.has(one.localName));
  const isLayout = cells.some((cell) => blocksOf(cell).length > 1);
  return isLayout ? [] : cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
}
