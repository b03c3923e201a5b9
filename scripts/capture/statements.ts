import { isText } from '../../src/schema/ledger.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { ClassifiedLine, Segmented } from '../content/model.ts';
import type { Problem } from '../content/problem.ts';
import { sentencesOf } from './sentences.ts';
import { limits } from './weights.ts';

/** A paragraph without the caption fused to its end. */
interface Paragraph {
  n: number;
  text: string;
  /** Where in the text each of its lines begins: one, except on a page broken at a column. */
  starts: { n: number; at: number }[];
}

/** A sentence of the article, or its headline, with the line it begins in. */
export interface Statement {
  n: number;
  text: string;
  headline: boolean;
}

export type Doubt = Pick<Problem, 'line' | 'what'>;

/** The paragraphs of lines of some classes, in order. */
export function paragraphsOf(lines: readonly ClassifiedLine[], wanted: (line: ClassifiedLine) => boolean): Paragraph[] {
  const found: Paragraph[] = [];
  for (const line of lines.filter(wanted)) {
    const text = withoutCaption(line);
    const last = found.at(-1);
    if (line.continues === true && last !== undefined) {
      last.starts.push({ n: line.n, at: last.text.length + 1 });
      last.text += ` ${text}`;
    } else found.push({ n: line.n, text, starts: [{ n: line.n, at: 0 }] });
  }
  return found;
}

/** The headline, a paragraph on a page broken at a column. */
export const headlineOf = (lines: readonly ClassifiedLine[]): Paragraph | undefined =>
  paragraphsOf(lines, (line) => line.class === 'headline')[0];

/** The line of a statement, which begins on another, that words of it stand on. */
export const lineOf = (lines: readonly ClassifiedLine[], { line: from, words }: { line: number; words: string }) =>
  lines.slice(from - 1).find(({ text }) => text.includes(words))?.n ?? from;

/** A line's words without a caption that is fused to their end. */
export function withoutCaption({ text, also }: ClassifiedLine): string {
  const from = also.find((part) => part.class === 'caption')?.from;
  if (from === undefined) return text;
  const start = syllablesOf(text)[from - 1]?.start ?? text.length;
  // A mark or a bracket that opens the caption goes with it.
  return text.slice(0, start).replace(/[\s([“"]+$/u, '');
}

/** The headline's words and every sentence of the text, in order. */
export function statementsOf({ lines }: Segmented): Statement[] {
  const headline = headlineOf(lines);
  const sentences = paragraphsOf(lines, isText).flatMap(({ n, text, starts }) =>
    sentencesOf(text).map((sentence) => ({
      n: starts.findLast(({ at }) => at <= sentence.start)?.n ?? n,
      text: sentence.text.slice(0, limits.statement),
      headline: false,
    })),
  );
  return headline === undefined ? sentences : [{ n: headline.n, text: headline.text, headline: true }, ...sentences];
}
