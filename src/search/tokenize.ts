import { fold, spelling } from '../text/folding.ts';
import { syllablesOf } from '../text/syllables.ts';
import { limits } from './weights.ts';

/** A word as typed or written. */
export interface Word {
  /** NFC, case as typed. */
  typed: string;
  folded: string;
  /** As typed with the tone at its end, lower case; equal to `folded` when no mark was typed. */
  spelled: string;
  start: number;
  end: number;
}

/** A text cut to a length, full-width and joined letters plain; zero-width ones vanish rather than part a word. */
export function normalised(text: string): string {
  return text
    .slice(0, limits.letters)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return syllablesOf(text).flatMap(({ text: typed, start, end }) => {
    const folded = fold(typed);
    return folded === '' ? [] : [{ typed, folded, spelled: spelling(typed), start, end }];
  });
}

/** The words of a query: a letter O among digits is a zero, a zero before letters an O, 01 is 1, an ISO day 21/1/2019. */
export function queryWords(text: string): Word[] {
  const days = text.replace(/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, '$3/$2/$1');
  const meant = days.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    if (/^[\doO]*\d[\doO]*$/.test(word)) return word.replace(/o/gi, '0').replace(/^0(?=\d$)/, '');
    return /^\p{L}*0\p{L}+$/u.test(word) ? word.replace('0', 'o') : word;
  });
  return wordsOf(meant);
}

/** Some words as they were typed. */
export const textOf = (words: readonly Word[]) => words.map(({ typed }) => typed).join(' ');

/** The key of some words: folded, joined by one space. */
export const keyOf = (words: readonly { folded: string }[]) => words.map(({ folded }) => folded).join(' ');

/** True where a key stands in another as whole words. */
export const hasKey = (key: string, part: string) => ` ${key} `.includes(` ${part} `);

/** The words as an address has them: folded, joined by hyphens. */
export const slugOf = (words: readonly { folded: string }[]) => keyOf(words).replaceAll(' ', '-');

/** True where a mark of Vietnamese was typed. */
export const hasMarks = ({ spelled, folded }: Word) => spelled !== folded;

/** True for a folded number that tells one of a kind from another, in digits or Roman (25, XIII); no year. */
export const isNumeral = (folded: string) => /^(\d{1,3}|[ix][ivx]+|vi{2,3})$/.test(folded);
