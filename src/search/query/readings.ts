import type { Lexicon } from './lexicon.ts';
import { type ParsedQuery, type Word, wordsOf } from './parse.ts';
import { saidAlso } from './roles.ts';
import type { Slot } from './slot.ts';
import { isLost, literalSlot, slotsOf } from './slots.ts';

/** One way to read a query. */
export interface Reading {
  slots: Slot[];
  /** Trust in it: 1 for the words as typed. */
  weight: number;
  /** True for words nobody typed: only passages that have all of them count. */
  whole: boolean;
  /** The slots that stand for other words, [first, last + 1]: they count side by side only. */
  run: [number, number] | null;
}

/** An abbreviation read as its long form, or the other way: the literal spelling comes first. */
const abbreviationWeight = 0.85;
/** More readings than this cost more than they find. */
const mostWordings = 5;

/** True when the query has a word that the edition lacks. */
export function wantsRescue({ words, open, phrases }: ParsedQuery, lexicon: Lexicon): boolean {
  const many = words.length > 1;
  return (
    phrases.length === 0 &&
    words.some((word, at) => isLost(word, { last: open && at === words.length - 1, many, before: null }, lexicon))
  );
}

/**
 * The ways to read a query, the literal one first.
 * @param query its words; filters and what is left out are not read here
 * @param blurred take every word for a possible slip; for a query that finds nothing as it stands
 */
export function readingsOf(query: ParsedQuery, lexicon: Lexicon, blurred = false): Reading[] {
  const { words } = query;
  // Words in quotation marks mean themselves, so nothing else is read for them.
  if (query.phrases.length > 0) {
    return [{ slots: words.map((word) => literalSlot(word, lexicon)), weight: 1, whole: false, run: null }];
  }
  const literal = readingOf(words, query.open, 1, lexicon);
  if (blurred) return [{ ...literal, slots: lexicon.rescue?.blurred(literal.slots) ?? [] }];
  const readings = [literal];
  if (words.length === 0) return readings;
  const corrected = lexicon.rescue?.correction(literal.slots);
  // A slip put right names things that the slip did not.
  if (corrected) readings.push(readingOf(corrected, false, 1, lexicon));
  const others = otherWordings(corrected ?? literal.slots.map(({ word }) => word), lexicon);
  // The long form of an abbreviation may itself be a kind.
  const further = others.flatMap(({ words: other }) => otherWordings(other, lexicon));
  for (const { words: other, run } of [...others, ...further].slice(0, mostWordings)) {
    readings.push({ ...readingOf(other, false, abbreviationWeight, { ...lexicon, rescue: null }), whole: true, run });
  }
  return readings;
}

function readingOf(words: readonly Word[], open: boolean, weight: number, lexicon: Lexicon): Reading {
  const many = words.length > 1;
  const slots = words.flatMap((word, at) => {
    const before = words[at - 1]?.folded ?? null;
    return slotsOf(word, { last: open && at === words.length - 1, many, before }, lexicon);
  });
  return { slots, weight, whole: false, run: null };
}

/** A query in other words, and where those stand in it. */
interface Wording {
  words: Word[];
  run: [number, number];
}

/**
 * The words with one abbreviation, the longest first, put the other way or, where no list has it, read by its
 * initials; or with a role called as newspapers also call it. A run that begins a long form names the kind that it is
 * one of: a free trade agreement may be printed as EVFTA.
 */
function otherWordings(words: readonly Word[], lexicon: Lexicon): Wording[] {
  const found: Wording[] = [];
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = key(words.slice(start, start + length));
      const others = [...(saidAlso[run] ?? [])];
      const spelled = lexicon.rescue?.spelledOut(run);
      if (spelled) others.push(spelled);
      for (const [form, other] of lexicon.abbreviations) {
        const kind = length > 2 && form.startsWith(`${run} `);
        if (form === run || kind) others.push(other);
      }
      for (const other of others) {
        const put = wordsOf(other);
        found.push({
          words: [...words.slice(0, start), ...put, ...words.slice(start + length)],
          run: [start, start + put.length],
        });
      }
    }
  }
  return found.slice(0, mostWordings);
}

const key = (words: readonly Word[]) => words.map(({ folded }) => folded).join(' ');
