import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Problem, Result } from '../content/problem.ts';
import { type Loss, lossesOf } from './losses.ts';
import { linesOf } from './page-lines.ts';

/** A capture made of a saved page. */
export interface Imported {
  /** The capture's lines, blank ones between. */
  text: string;
  /** The address the page says it has; null when it does not. */
  address: string | null;
  /** What the page has and the capture lacks. */
  losses: Loss[];
}

/**
 * Makes a capture of a saved HTML page: its headline, date and signature as the page states them, then the article's
 * text as Mozilla's Readability finds it.
 * @param path for messages
 * @param html the page, decoded
 * @returns null where no article is found in it
 */
export function importPage(path: string, html: string): Result<Imported | null> {
  const refuse = (what: string, todo: string): Result<null> => ({
    value: null,
    problems: [{ file: path, line: 0, level: 'error', what, todo } satisfies Problem],
  });
  if (!/<[a-z!][^>]*>/i.test(html))
    return refuse('the file is no HTML page', 'a text is a capture as it is: save it as .txt');
  try {
    // A part of a page is a page without its frame.
    return read(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`, refuse);
  } catch (error) {
    // Both libraries recurse, and pages nest without bound.
    if (!(error instanceof Error)) throw error;
    return refuse(
      `the page could not be taken apart: ${error.message}`,
      'select the article in a browser and save that as .txt',
    );
  }
}

function read(html: string, refuse: (what: string, todo: string) => Result<null>): Result<Imported | null> {
  const { document } = parseHTML(html);
  if (document.body === null || document.documentElement === null) return refuse('the page is empty', 'save it again');
  if (isTooDeep(document.body)) {
    return refuse(`its elements nest deeper than ${deepest}`, 'select the article in a browser and save that as .txt');
  }
  const page = linesOf(document.body);
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  // Readability takes the document apart, so it gets its own. Links in a Vietnamese article are few; related titles are not.
  const article = new Readability(parseHTML(html).document as unknown as Document, { charThreshold: 200 }).parse();
  if (article?.content == null) {
    return refuse('no article is found in the page', 'open it in a browser, select the article and save that as .txt');
  }
  const body = linesOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body).map(({ text }) => text);
  const inside = new Set(body);
  const heading = page.find(({ tag }) => tag === 'h1')?.text ?? article.title ?? null;
  const stamps = article.publishedTime == null ? [] : [article.publishedTime];
  const top = [
    article.siteName,
    heading,
    page.find(({ text, tag }) => tag !== 'p' && text.length < 60 && /\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}/.test(text))
      ?.text ?? stamps[0],
  ].filter((line): line is string => line != null && line.trim() !== '' && !inside.has(line));
  const bottom = article.byline == null || inside.has(article.byline) ? [] : [article.byline];
  const kept = [...top, ...body, ...bottom].map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    value: { text: `${kept.join('\n\n')}\n`, address, losses: lossesOf(page, kept) },
    problems: [],
  };
}

/** Pages nest some thirty deep; Readability takes hours over tens of thousands. */
const deepest = 500;

function isTooDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}
