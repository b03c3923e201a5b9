import { fold } from '../text/folding.ts';
import { withoutQuestionWords } from './query-words.ts';
import { filterNames } from './selection.ts';
import { normalised, queryWords, slugOf, type Word } from './tokenize.ts';
import { limits } from './weights.ts';

/** `năm:2020` and the like. */
interface TypedFilter {
  /** The word before the colon, folded. */
  name: string;
  /** Folded, with hyphens between words. */
  value: string;
  /** As typed, for when the value names nothing. */
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
  /** The id of a passage asked for by its number: `đoạn 8`, `#p8`. */
  passage: string | null;
}

// A minus or a filter counts at the start of a word only, so that "Mỹ-Triều", "2020 -2021" and "21:30" are plain words.
const filter = String.raw`(?<=^|\s)(?<name>${Object.values(filterNames).flat().join('|')}):(?<value>[\p{L}\p{N}-]+)`;
const minus = String.raw`(?<minus>(?<=^|\s)(?!(?<=\d\s)[-−]\d)[-−](?=["“”«\p{L}\p{N}]))?`;
const words = String.raw`(?:["“”«](?<quoted>[^"“”«»]*)(?:["“”»]|$)|(?<plain>[^\s"“”«»]+))`;
const piece = new RegExp(`${filter}|${minus}${words}`, 'giu');

/** Takes a query apart, whatever is typed: what is no word, quotation, leading minus or known filter is space. */
export function parseQuery(text: string): ParsedQuery {
  const clean = normalised(text);
  const query: ParsedQuery = {
    words: [],
    phrases: [],
    without: [],
    filters: [],
    open: /[\p{L}\p{M}\p{N}]$/u.test(clean),
    passage: passageIn(clean),
  };
  for (const { groups = {} } of clean.matchAll(piece)) {
    const { name, value, minus, quoted, plain } = groups;
    const words = queryWords(value ?? quoted ?? plain ?? '');
    if (name !== undefined && value !== undefined) {
      query.filters.push({ name: fold(name), value: slugOf(words), words });
    } else if (minus !== undefined) {
      if (words.length > 0) query.without.push(words);
    } else {
      const first = query.words.length;
      query.words.push(...words.slice(0, limits.words - first));
      if (quoted !== undefined && query.words.length > first) query.phrases.push([first, query.words.length]);
    }
  }
  if (query.phrases.length === 0) query.words = withoutQuestionWords(query.words);
  return query;
}

function passageIn(text: string): string | null {
  const asked = fold(text).match(
    /(?:^|[\s,(])(?:doan|passage)\s+(?:(?:so|thu)\s+)?(\d+[a-z]?)(?=$|[\s,)])|(?:^|[#\s])(p\d+[a-z]?)(?=$|[\s,)])/,
  );
  return asked === null ? null : (asked[2] ?? `p${asked[1]}`);
}
