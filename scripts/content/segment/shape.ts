import { fold } from '../../../src/text/folding.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

/** What can be seen of a line without knowing what it says. */
export interface Shape {
  /** 1-based line number. */
  n: number;
  /** The line without indentation, runs of spaces as one. */
  text: string;
  /** Its folded syllables. */
  words: string[];
  /** Spaces before the text. */
  indent: number;
  sentences: number;
  /** Ends as a sentence does, closing marks and a table's pipe apart. */
  terminal: boolean;
  /** Ends with a colon or semicolon: a list goes on. */
  open: boolean;
  /** Stands in a table's pipes. */
  piped: boolean;
  bulleted: boolean;
  /** Four syllables or more, none with a diacritic or a capital: an address's words, an image's file name. */
  slug: boolean;
}

/** The text without pipes, bullets and the marks of emphasis. */
export function inner(text: string): string {
  return text.replace(/^[\s|>*•·▪■◦+–—-]+/u, '').replace(/(?<![\s|*])[\s|*]+$/u, '');
}

/**
 * Measures every line.
 * @param lines of a capture
 * @returns one shape a line; a blank line has no words and no text
 */
export function shapesOf(lines: readonly string[]): Shape[] {
  return lines.map((line, index) => {
    const text = line.trim().replace(/ +/g, ' ');
    const core = inner(text);
    const words = syllablesOf(text).map((syllable) => fold(syllable.text));
    return {
      n: index + 1,
      text,
      words,
      indent: line.length - line.trimStart().length,
      sentences: sentencesOf(core).length,
      terminal: /[.!?…]["'”’»)\]]*$/u.test(core) && /\p{L}/u.test(core),
      open: /[:;]["'”’»)\]]*$/u.test(core),
      piped: (text.startsWith('|') || text.endsWith('|')) && words.length > 0 && !text.includes('!['),
      bulleted: /^(?:[-–—•·▪■◦*+]|\d{1,2}[.)]) ?\p{L}|^[•·▪■◦]/u.test(text),
      slug: words.length >= 4 && text === fold(text) && /\p{L}/u.test(text) && !/[.:;!?]$/.test(text),
    };
  });
}

/** Neither a sentence nor a list going on, and short: how titles, labels and captions look. */
export function titleLike({ words, terminal, open }: Shape): boolean {
  return words.length > 0 && words.length < 32 && !terminal && !open;
}

/** One short question or exclamation: a title as often as a sentence. */
export function askingTitle({ text, words, sentences }: Shape): boolean {
  return words.length >= 4 && words.length <= 25 && sentences <= 1 && /[?!]["'”’»)\]]*$/u.test(text);
}

/** A paragraph's length and end. */
export function proseLike({ words, terminal, open, slug }: Shape): boolean {
  return !slug && ((words.length >= 18 && (terminal || open)) || words.length >= 40);
}
