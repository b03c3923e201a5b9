import { type Lexicon, rarityOf } from './lexicon.ts';
import { namesIn, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord, synonyms } from './query-words.ts';
import { literalSlots, type Slot, slotsOf, type TermLookup } from './terms.ts';
import { type Word, wordsOf } from './tokenize.ts';
import { limits, trust } from './weights.ts';

/** One way to read a query. */
export interface Reading {
  slots: Slot[];
  spans: Span[];
  /** Trust in it: 1 for the words as typed. */
  weight: number;
  /**
   * The slots that stand for other words than were typed, [first, last + 1]: they count side by side only, and only
   * in passages that have all words. Null in the words as typed.
   */
  run: [number, number] | null;
}

/** The ways to read a query, the literal one first, then with its slips put right, then in other words. */
export function readingsOf({ words, open, phrases }: ParsedQuery, lookup: TermLookup): Reading[] {
  const { lexicon, spelling } = lookup;
  // Words in quotation marks mean themselves, so nothing else is read for them.
  if (phrases.length > 0) {
    return [{ slots: literalSlots(words, lexicon), spans: namesIn(words, lexicon), weight: 1, run: null }];
  }
  const said = words.filter((word) => !isFunctionWord(word) || lexicon.terms.has(word.folded));
  const literal = readingOf(slotsOf(said.length > 0 ? said : words, open, true, lookup), lookup);
  // A slip put right names things that the slip did not.
  const corrected = spelling?.corrected(literal.slots, literal.spans) ?? null;
  const readings = [
    literal,
    ...(corrected === null ? [] : [readingOf(slotsOf(corrected, false, true, lookup), lookup)]),
  ];
  const others = otherWordings(corrected ?? literal.slots.map(({ word }) => word), lookup);
  // The long form of an abbreviation may itself be a kind.
  const further = others.flatMap((other) => otherWordings(other.words, lookup));
  const literally = { lexicon, spelling: null };
  for (const { words: other, run } of [...others, ...further].slice(0, limits.wordings)) {
    const reading = readingOf(slotsOf(other, false, false, literally), literally);
    readings.push({ ...reading, weight: trust.otherWording, run });
  }
  return readings;
}

function readingOf(slots: Slot[], { lexicon, spelling }: TermLookup): Reading {
  const words = slots.map(({ word }) => word);
  const spans = namesIn(words, lexicon);
  spans.push(...(spelling?.glosses(words) ?? []));
  return { slots: withoutStrangers(slots, spans, lexicon), spans, weight: 1, run: null };
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
