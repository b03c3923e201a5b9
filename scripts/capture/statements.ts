import { sentencesOf } from '../../src/text/sentences.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import { isAccountable } from '../content/ledger.ts';
import type { ClassifiedLine, Segmented } from '../content/model.ts';
import { limits } from './weights.ts';

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

/** The lead and body lines, in order, without captions fused to their ends. */
export function textLines({ lines }: Segmented): { n: number; text: string }[] {
  return lines.filter(isAccountable).map((line) => ({ n: line.n, text: withoutCaption(line) }));
}

function withoutCaption({ text, also }: ClassifiedLine): string {
  const from = also.find((part) => part.class === 'caption')?.from;
  if (from === undefined) return text;
  const start = syllablesOf(text)[from - 1]?.start ?? text.length;
  // A mark or a bracket that opens the caption goes with it.
  return text.slice(0, start).replace(/[\s([“"]+$/u, '');
}

/** The headline and every sentence of the text, in order. */
export function statementsOf(segmented: Segmented): Statement[] {
  const headline = segmented.lines.find((line) => line.class === 'headline');
  return [
    ...(headline === undefined ? [] : [{ n: headline.n, text: headline.text, headline: true }]),
    ...textLines(segmented).flatMap(({ n, text }) =>
      sentencesOf(text).map((sentence) => ({ n, text: sentence.text.slice(0, limits.statement), headline: false })),
    ),
  ];
}
