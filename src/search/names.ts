import type { IndexEntry } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { agreement } from './mark-agreement.ts';
import { formsOfAddress, isFunctionWord } from './query-words.ts';
import { hasMarks, keyOf, type Word } from './tokenize.ts';
import { agreementOf, limits } from './weights.ts';

/** A run of a query's words that names something. */
export interface Span {
  /** First word, and the word after the last. */
  start: number;
  end: number;
  named: IndexEntry[];
}

/** True for spans that have the word at a place. */
export const covering =
  (at: number) =>
  ({ start, end }: Span) =>
    start <= at && at < end;

/** The kinds of names that say what a passage is about. */
export const subjects: readonly IndexEntry['kind'][] = ['topic', 'person', 'organisation'];

/** Roles and years say of what kind and time, not about what. */
export const isLoose = ({ kind }: IndexEntry) => kind === 'role' || kind === 'year';

/**
 * The words that ask for something: without a form of address before a name, and without "in" and the like between
 * nothing but roles and years, since "promised in 2021" asks for two things.
 */
export function askedWords(typed: Word[], lexicon: Lexicon): Word[] {
  const words = withoutAddress(typed, lexicon);
  const spans = namesIn(words, lexicon);
  const named = words.filter((_, at) => spans.some(covering(at)));
  const areLoose = named.length > 0 && spans.every((span) => span.named.every(isLoose));
  return areLoose && words.every((word) => named.includes(word) || isFunctionWord(word)) ? named : words;
}

function withoutAddress(words: Word[], lexicon: Lexicon): Word[] {
  const person = namesIn(words, lexicon).find(({ named }) => named.every(({ kind }) => kind === 'person'));
  const start = person?.start ?? 0;
  const form = keyOf(words.slice(0, start)).match(formsOfAddress)?.[0].split(' ') ?? [];
  return words.toSpliced(start - form.length, form.length);
}

/** The meanings of a run of words as a name; marks that were typed must agree with it as it is written. */
export function namedBy(words: readonly Word[], { names }: Lexicon): IndexEntry[] {
  const key = keyOf(words);
  // A newspaper's address runs its name together.
  const found = names.get(key) ?? names.get(key.replaceAll(' ', '')) ?? [];
  const agreed = found.filter(({ words: written }) => {
    // A name written without marks serves any way of typing it.
    if (!written.some(hasMarks)) return true;
    return words.every(({ spelled }, at) => agreement(spelled, written[at]?.spelled ?? '') >= agreementOf.name);
  });
  return [...new Set(agreed.map(({ entry }) => entry))];
}

/**
 * Finds what a query names, the longest names first, no word in two; an office is a part of its holder's name. A given
 * name is somebody's alone or after an office or a form of address: "hòa bình minh bạch" names nobody.
 */
export function namesIn(words: readonly Word[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (let length = Math.min(words.length, limits.nameWords); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const named = namedBy(words.slice(start, end), lexicon);
      const free = spans.every((span) => end <= span.start || span.end <= start);
      if (named.length > 0 && free) spans.push({ start, end, named });
    }
  }
  const isAddressed = ({ start }: Span) => formsOfAddress.test(keyOf(words.slice(0, start)));
  const isGiven = ({ start, end }: Span) =>
    lexicon.people.some((name) => name.endsWith(` ${keyOf(words.slice(start, end))}`));
  return spans
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>(joined, [])
    .filter((span) => span.end - span.start === words.length || !isGiven(span) || isAddressed(span));
}

function joined(spans: readonly Span[], { start, end, named }: Span): Span[] {
  const before = spans.at(-1);
  const same = named.filter((one) => before?.named.includes(one));
  if (before === undefined || before.end !== start || same.length === 0) return [...spans, { start, end, named }];
  return [...spans.slice(0, -1), { start: before.start, end, named: same }];
}
