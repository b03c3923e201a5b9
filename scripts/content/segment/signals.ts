import { dateStamp, printedDates } from '../../../src/lib/vietnamese/printed-date.ts';
import type { Evidence } from '../model.ts';
import { bylineOf } from './bylines.ts';
import { hasCredit } from './captions.ts';
import { pageWords } from './section-words.ts';
import { proseLike, type Shape, titleLike } from './shape.ts';
import { topicTerms } from './topic.ts';

/** A line that is not blank, with what speaks for it being the article's (above 0) or the page's (below). */
export interface Signed {
  shape: Shape;
  evidence: Evidence[];
  /** Sum of the weights. */
  weight: number;
}

/**
 * Weighs each line that is not blank by what it looks like and what stands around it.
 * @param shapes of every line
 * @returns in order; a weight of 2 to 6 is a paragraph, around 0 a title or a caption, below −2 a list of links
 */
export function signalsOf(shapes: readonly Shape[]): Signed[] {
  const lines = shapes.filter(({ text }) => text !== '');
  const copies = new Map<string, number[]>();
  lines.forEach((shape, index) => {
    const key = shape.words.join(' ');
    copies.set(key, [...(copies.get(key) ?? []), index]);
  });
  const doubled = lines.map((shape, index) => {
    if (shape.words.length < 4 || shape.slug || !titleLike(shape)) return false;
    return (copies.get(shape.words.join(' ')) ?? []).some(
      (other) => other !== index && Math.abs(other - index) === 1 && !lines[other]?.slug,
    );
  });
  const indents = lines.filter(proseLike).map(({ indent }) => Math.min(indent, 4));
  const usualIndent = mostFrequent(indents);
  let listOpen = false;
  let itemsOpen = false;
  let run = 0;
  return lines.map((shape, index) => {
    const evidence: Evidence[] = [];
    const say = (signal: string, weight: number): void => {
      if (weight !== 0) evidence.push({ signal, weight: Math.round(weight * 100) / 100 });
    };
    const page = pageWords(shape.text);
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const prose = proseLike(shape);
    if (page.closing && !prose) say('heads a list of other articles or comments', -5);
    else if (page.label && !prose) say("a section's name or a button", -3);
    if (page.machinery) say("the page's machinery speaks", -4);
    else if (page.menu && !page.label && !prose) say('a menu or a path of crumbs', -4);
    const listItem = itemsOpen && !page.label && !page.closing && !page.machinery && shape.words.length >= 4;
    itemsOpen = shape.open || (listItem && (shape.bulleted || previous?.open === true) && !shape.terminal);
    const stamp = dateStamp(shape.text);
    if (stamp !== null) say('a date stamp', -0.5);
    if (doubled[index]) say('a title printed twice', -4);
    if (
      /^\W?(?:video|infographic|trailer|mv|podcast|clip|ảnh|emagazine|longform)\b[\]:\s]/iu.test(shape.text) &&
      !prose
    ) {
      say('names a medium, as links do', hasCredit(shape.text) ? 0 : -2);
    }
    if (prose) {
      const length = shape.words.length;
      say('a paragraph by length and end', 1.5 + Math.min(1.5, length / 50));
      const terms = topicTerms(shape);
      say(
        `${terms} terms of the subject in ${length} syllables`,
        clamp((terms / Math.sqrt(length) - 0.25) * 8, -2.5, 3),
      );
      if (previous !== undefined && titleLike(previous) && !previous.slug) {
        const category = /\p{L}\s*[-–]$/u.test(previous.text);
        if (doubled[index - 1] || (category && (listOpen || previous.words.length < 6)))
          say('follows a title printed twice or a category, as a teaser does', -6);
        else if (next !== undefined && titleLike(next) && listOpen)
          say('stands alone between titles, as a teaser does', -3);
      }
      if (listOpen && run < 1) say('below the head of a list', -1.5);
      if (Math.min(shape.indent, 4) !== usualIndent) say('indented unlike most paragraphs', -1.5);
      run += 1;
      if (run >= 3) listOpen = false;
    } else if (listItem) {
      say('an item of a list begun above', 1);
    } else if (bylineOf(shape.text) !== null && !page.label && !page.closing && !page.machinery) {
      say('a signature or an origin', 0.2);
    } else if (hasCredit(shape.text)) {
      say('credits a picture', 0.3);
    } else if (shape.terminal || shape.open) {
      say('a short sentence', Math.min(1, shape.words.length / 12));
      say('terms of the subject', Math.min(1, topicTerms(shape) / 3));
    } else if (/!\[|<img/i.test(shape.text)) {
      say('image markup', 0);
    } else if (shape.words.length >= 4) {
      say('looks like a title', -0.8);
      if (shape.piped) say('stands in pipes', -0.5);
      if (shape.slug) say('no diacritics', -0.5);
      if (listOpen) say('below the head of a list', -1);
    } else {
      say('too short to say anything', -0.6);
    }
    if (!prose && shape.words.length > 0 && !shape.slug && run > 0 && titleLike(shape)) run = 0;
    if (page.closing && !prose) {
      listOpen = true;
      run = 0;
    }
    return { shape, evidence, weight: evidence.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

/** The years a line names, as `năm 2019`, in a full date or alone. */
export function yearsIn(text: string): number[] {
  const dated = printedDates(text).flatMap(({ year }) => (year === null ? [] : [year]));
  const named = [...text.matchAll(/(?<![\d/.-])((?:19|20)\d{2})(?![\d%]|[.,]\d)/g)].map(([, year]) => Number(year));
  return [...new Set([...dated, ...named])];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
