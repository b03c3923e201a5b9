import { fold, spelling } from '../../text/folding.ts';
import { syllablesOf } from '../../text/syllables.ts';
import { unframed } from './frames.ts';

/** More words than this say no more about what is wanted, and cost time. */
export const mostWords = 24;
/** Nobody types this much into a search field; what is pasted beyond it is not read. */
const mostLetters = 400;

/** A word as typed. */
export interface Word {
  /** NFC, case as typed. */
  typed: string;
  folded: string;
  /** As typed with the tone at its end, lower case; equal to `folded` when no mark was typed. */
  spelled: string;
}

/** `năm:2020` and the like, its value folded with hyphens between words. */
export interface TypedFilter {
  /** What stands before the colon, folded. */
  name: string;
  value: string;
  /** What was typed, for when the value names nothing. */
  words: Word[];
}

/** A query taken apart; nothing in it has been looked up yet. */
export interface ParsedQuery {
  words: Word[];
  /** Runs of `words` that stood in quotation marks: [first, last + 1]. */
  phrases: [number, number][];
  /** Words and phrases behind a leading minus. */
  without: Word[][];
  filters: TypedFilter[];
  /** True when the last word may still be unfinished: nothing follows it. */
  open: boolean;
}

// A minus or a filter counts at the start of a word only, so that "Mỹ-Triều" and "21:30" are plain words.
const piece =
  /(?<=^|\s)(?<name>năm|nam|vai|người|nguoi|chuyên-đề|chuyen-de|nói-năm|noi-nam):(?<value>[\p{L}\p{N}-]+)|(?<minus>(?<=^|\s)[-−](?=["“”«\p{L}\p{N}]))?(?:["“”«](?<quoted>[^"“”«»]*)(?:["“”»]|$)|(?<plain>[^\s"“”«»]+))/giu;

/**
 * Takes a query apart. Every input is a query: what is no word, quotation, leading minus or known filter is
 * space.
 * @param text as typed
 */
export function parseQuery(text: string): ParsedQuery {
  const clean = text
    .slice(0, mostLetters)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .normalize('NFC');
  const query: ParsedQuery = {
    words: [],
    phrases: [],
    without: [],
    filters: [],
    open: /[\p{L}\p{M}\p{N}]$/u.test(clean),
  };
  for (const { groups } of clean.matchAll(piece)) {
    const name = groups?.['name'];
    const value = groups?.['value'];
    const quoted = groups?.['quoted'];
    const words = wordsOf(value ?? quoted ?? groups?.['plain'] ?? '');
    if (name !== undefined && value !== undefined) {
      query.filters.push({ name: fold(name), value: words.map(({ folded }) => folded).join('-'), words });
    } else if (groups?.['minus'] !== undefined) {
      if (words.length > 0) query.without.push(words);
    } else {
      const first = query.words.length;
      query.words.push(...words.slice(0, mostWords - first));
      if (quoted !== undefined && query.words.length > first) query.phrases.push([first, query.words.length]);
    }
  }
  if (query.phrases.length === 0) query.words = unframed(query.words);
  return query;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return syllablesOf(text).flatMap(({ text: typed }) => {
    const folded = fold(typed);
    return folded === '' ? [] : [{ typed, folded, spelled: spelling(typed) }];
  });
}
