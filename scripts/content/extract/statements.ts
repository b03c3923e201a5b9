import { sentencesOf } from '../../../src/lib/vietnamese/sentences.ts';
import { syllablesOf } from '../../../src/lib/vietnamese/syllables.ts';
import type { ClassifiedLine, Segmented } from '../model.ts';

/** A line of the article's text, without the caption fused to its end. */
export interface TextLine {
  n: number;
  class: ClassifiedLine['class'];
  text: string;
}

/** A sentence of the article with the line it stands in. */
export interface Statement {
  n: number;
  text: string;
  /** It stands in the headline. */
  headline: boolean;
}

// No sentence is as long; what is runs on without a full stop, and facts stand at its beginning.
const longest = 5000;

/** The lead and body lines, in order. */
export function textLines({ lines }: Segmented): TextLine[] {
  return lines
    .filter((line) => line.class === 'lead' || line.class === 'body')
    .map((line) => ({ n: line.n, class: line.class, text: unfused(line) }));
}

/** A line's words without what is fused to its end. */
export function unfused({ text, also }: ClassifiedLine): string {
  const from = also.find((part) => part.class === 'caption')?.from;
  if (from === undefined) return text;
  const start = syllablesOf(text)[from - 1]?.start ?? text.length;
  // What opens the fused part, a mark or a bracket, goes with it.
  return text.slice(0, start).replace(/[\s([“"]+$/u, '');
}

/** The headline's words and every sentence of the text, in order. */
export function statementsOf(segmented: Segmented): Statement[] {
  const headline = segmented.lines.find((line) => line.class === 'headline');
  const said = textLines(segmented).flatMap(({ n, text }) =>
    sentencesOf(text).map((sentence) => ({ n, text: sentence.text.slice(0, longest), headline: false })),
  );
  return headline === undefined ? said : [{ n: headline.n, text: headline.text, headline: true }, ...said];
}
