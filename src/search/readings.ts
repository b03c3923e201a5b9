import { type Lexicon, rarityOf } from './lexicon.ts';
import { datedIn, namesIn, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord, synonyms } from './query-words.ts';
import { literalSlots, type Slot, slotsOf, type TermLookup } from './terms.ts';
import { type Word, wordsOf } from './tokenize.ts';
import { limits, trust } from './weights.ts';

/** One way to read a query. */
export interface Reading {
  slots: Slot[];
  spans: Span[];
  /** Who, where or when is asked. */
  proceedings: boolean;
  /** Trust in it: 1 for the words as typed. */
  weight: number;
  /** True for words nobody typed: only passages that have all of them count. */
  whole: boolean;
  /** The slots that stand for other words, [first, last + 1]: they count side by side only. */
  run: [number, number] | null;
}

/** The ways to read a query, the literal one first, then with its slips put right, then in other words. */
export function readingsOf(query: ParsedQuery, lookup: TermLookup): Reading[] {
  const { open, phrases, date, proceedings } = query;
  const { lexicon, spelling } = lookup;
  const said = query.words.filter((word) => !isFunctionWord(word) || lexicon.terms.has(word.folded));
  const words = said.length > 0 && phrases.length === 0 ? said : query.words;
  // Words in quotation marks mean themselves, so nothing else is read for them.
  if (phrases.length > 0) {
    return [
      {
        slots: literalSlots(words, lexicon),
        spans: namesIn(words, false, lexicon),
        weight: 1,
        proceedings,
        whole: false,
        run: null,
      },
    ];
  }
  const literal = { ...readingOf(words, open, 1, lookup), proceedings };
  if (date !== null) literal.spans.push(...datedIn(words, date, lexicon));
  const readings = [literal];
  const corrected = spelling?.corrected(literal.slots, literal.spans) ?? null;
  // A slip put right names things that the slip did not.
  if (corrected !== null) readings.push({ ...readingOf(corrected, false, 1, lookup), proceedings });
  const others = otherWordings(corrected ?? literal.slots.map(({ word }) => word), lookup);
  // The long form of an abbreviation may itself be a kind.
  const further = others.flatMap((other) => otherWordings(other.words, lookup));
  for (const { words: other, run } of [...others, ...further].slice(0, limits.wordings)) {
    const reading = readingOf(other, false, trust.otherWording, { lexicon, spelling: null });
    readings.push({ ...reading, proceedings, whole: true, run });
  }
  return readings;
}

function readingOf(words: readonly Word[], open: boolean, weight: number, lookup: TermLookup): Reading {
  const slots = slotsOf(words, open, weight === 1, lookup);
  const lacking = slots.some(({ alternatives }, at) => alternatives.length === 0 && at < slots.length - 1);
  // A name half typed is a guess; nothing is built on it where another word is lacking.
  const read = slots.map(({ word }) => word);
  const spans = namesIn(read, open && !lacking, lookup.lexicon, lookup.spelling?.isSyllable);
  spans.push(...(lookup.spelling?.glosses(read, spans) ?? []));
  return {
    slots: withoutStrangers(slots, spans, lookup.lexicon),
    spans,
    weight,
    proceedings: false,
    whole: false,
    run: null,
  };
}

/**
 * Takes words for absent that the edition has only as parts of others: neighbours that stand beside none of the
 * query's words anywhere ("Trung Quốc", where there is Trung ương and quốc gia), and a proper name of which one
 * syllable is lacking ("Nguyễn Văn Linh").
 */
function withoutStrangers(slots: Slot[], spans: readonly Span[], lexicon: Lexicon): Slot[] {
  const beside = (first: Slot | undefined, second: Slot | undefined) =>
    first?.alternatives.some((a) => second?.alternatives.some((b) => lexicon.isBeside(a.term.folded, b.term.folded))) ??
    false;
  const free = slots.map(({ word }, at) => {
    const named = spans.some(({ start, end }) => start <= at && at < end);
    return slots.length > 1 && !named && !isFunctionWord(word) && /^\p{L}+$/u.test(word.typed);
  });
  const strange = slots.map((slot, at) => free[at] && !beside(slots[at - 1], slot) && !beside(slot, slots[at + 1]));
  const absent = strange.map((one, at) => one && (strange[at - 1] || strange[at + 1]));
  const isName = (at: number) => free[at] && /^\p{Lu}\p{Ll}/u.test(slots[at]?.word.typed ?? '');
  for (const [at, slot] of slots.entries()) {
    const guessed = slot.alternatives.every(({ guess }) => guess);
    if (!isName(at) || !guessed || beside(slots[at - 1], slot) || beside(slot, slots[at + 1])) continue;
    absent[at] = true;
    for (let one = at - 1; isName(one); one--) absent[one] = true;
    for (let one = at + 1; isName(one); one++) absent[one] = true;
  }
  const rarity = rarityOf(undefined, lexicon);
  return slots.map((slot, at) => (absent[at] ? { ...slot, alternatives: [], rarity } : slot));
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
function otherWordings(words: readonly Word[], { lexicon, spelling }: TermLookup): Wording[] {
  const found: Wording[] = [];
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words
        .slice(start, start + length)
        .map(({ folded }) => folded)
        .join(' ');
      const spelled = length === 1 && !lexicon.names.has(run) ? (spelling?.spelledOut(run) ?? null) : null;
      const others = [...(synonyms.get(run) ?? []), ...(spelled === null ? [] : [spelled])];
      for (const [form, forms] of lexicon.abbreviations) {
        if (form === run || (length > 2 && form.startsWith(`${run} `))) others.push(...forms);
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
  return found.slice(0, limits.wordings);
}
