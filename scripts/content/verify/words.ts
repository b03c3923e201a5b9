import { spelling } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';

/** A text's syllables as they compare: case and tone placement apart, diacritics kept. */
export function keysOf(text: string): string[] {
  return syllablesOf(text).map((syllable) => spelling(syllable.text));
}

/** Texts joined for looking phrases up: ` a b c | d e `. */
export function keyed(texts: readonly string[]): string {
  return ` ${texts.map((text) => keysOf(text).join(' ')).join(' | ')} `;
}

/** Whether a phrase stands in keyed texts, whole syllables in a row. */
export function holds(texts: string, phrase: string): boolean {
  const keys = keysOf(phrase);
  return keys.length > 0 && texts.includes(` ${keys.join(' ')} `);
}
