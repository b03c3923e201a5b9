import { sentencesOf } from '../../src/text/sentences.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { isAccountable } from '../content/ledger.ts';
import type { ClassifiedLine, Segmented } from '../content/model.ts';
import { limits } from './weights.ts';

/** A line of the article's text, without the caption fused to its end. */
interface TextLine {
  n: number;
  /** Its last line: `n`, except on a page broken at a column. */
  to: number;
  text: string;
  /** Where in the text each of its lines begins. */
  starts: { n: number; at: number }[];
}

/** A sentence of the article, or its headline, with the line it begins in. */
export interface Statement {
  n: number;
  text: string;
  headline: boolean;
}

/** Something that a person should look at. */
export interface Doubt {
  line: number;
  what: string;
}

/** The lead and body lines, in order. */
export function textLines({ lines }: Segmented): TextLine[] {
  const found: TextLine[] = [];
  for (const line of lines.filter(isAccountable)) {
    const text = withoutCaption(line);
    const last = found.at(-1);
    if (line.continues === true && last !== undefined) {
      last.starts.push({ n: line.n, at: last.text.length + 1 });
      last.text += ` ${text}`;
      last.to = line.n;
    } else found.push({ n: line.n, to: line.n, text, starts: [{ n: line.n, at: 0 }] });
  }
  return found;
}

/** A line with those that it goes on in. */
export function wholeText(lines: readonly ClassifiedLine[], line: ClassifiedLine): string {
  const below = lines.slice(line.n);
  const end = below.findIndex((next) => next.continues !== true && next.class !== 'blank');
  const parts = below.slice(0, end < 0 ? undefined : end).filter((next) => next.class === line.class);
  return [line, ...parts].map(({ text }) => text).join(' ');
}

/** The line of a statement that words of it stand on. */
export function lineOf(lines: readonly ClassifiedLine[], from: number, words: string): number {
  for (const line of lines.slice(from - 1)) {
    if (line.n > from && line.continues !== true) break;
    if (line.text.includes(words)) return line.n;
  }
  return from;
}

function withoutCaption({ text, also }: ClassifiedLine): string {
  const from = also.find((part) => part.class === 'caption')?.from;
  if (from === undefined) return text;
  const start = syllablesOf(text)[from - 1]?.start ?? text.length;
  // A mark or a bracket that opens the caption goes with it.
  return text.slice(0, start).replace(/[\s([“"]+$/u, '');
}

/** The headline's words and every sentence of the text, in order. */
export function statementsOf(segmented: Segmented): Statement[] {
  const { lines } = segmented;
  const headlines = lines.filter((line) => line.class === 'headline').slice(0, 1);
  return [
    ...headlines.map((line) => ({ n: line.n, text: wholeText(lines, line), headline: true })),
    ...textLines(segmented).flatMap(({ n, text, starts }) =>
      sentencesOf(text).map((sentence) => ({
        n: starts.findLast(({ at }) => at <= sentence.start)?.n ?? n,
        text: sentence.text.slice(0, limits.statement),
        headline: false,
      })),
    ),
  ];
}
