import type { IndexEntry } from './index-format.ts';
import { type Lexicon, rarityOf } from './lexicon.ts';
import { covering, isLoose, namesIn, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord } from './query-words.ts';
import { type Alternative, literalSlot, type Slot, slotsOf, type TermLookup } from './terms.ts';
import { keyOf, type Word, wordsOf } from './tokenize.ts';
import { limits, trust } from './weights.ts';

/** One way to read a query. */
export interface Reading {
  slots: Slot[];
  spans: Span[];
  /** All that the spans name, and the roles among it. */
  named: IndexEntry[];
  roles: IndexEntry[];
  /** By slot: its word only wishes for a year. */
  isYear: boolean[];
  /** Nothing but roles and years is asked for. */
  onlyLoose: boolean;
  /** Trust in it: 1 for the words as typed. */
  weight: number;
  /**
   * The slots that stand for other words than were typed, [first, last + 1]: they count side by side only, and only
   * in passages that have all words. Null in the words as typed.
   */
  run: [number, number] | null;
}

/** The ways to read a query, the literal one first, then with its slips put right, then in other words. */
export function readingsOf({ words, open, phrases }: ParsedQuery, lookup: TermLookup): [Reading, ...Reading[]] {
  const { lexicon, spelling } = lookup;
  // Words in quotation marks mean themselves, so nothing else is read for them.
  if (phrases.length > 0) {
    return [
      readingOf(
        words.map((word) => literalSlot(word, lexicon)),
        namesIn(words, lexicon),
      ),
    ];
  }
  const asTyped = withoutStrangers(slotsOf(words, open, lookup), lexicon);
  // A slip put right names things that the slip did not; where it can't be, the words with slips are absent.
  const corrected = spelling?.corrected(asTyped.slots, asTyped.spans) ?? null;
  const literal = corrected === null ? withoutSlips(asTyped, lexicon) : asTyped;
  const right = corrected === null ? [] : [withoutStrangers(slotsOf(corrected, false, lookup), lexicon)];
  const others = otherWordings(corrected ?? literal.slots.map(({ word }) => word), lexicon).map(({ words, run }) => {
    const slots = slotsOf(words, false, { lexicon, spelling: null });
    return { ...withoutStrangers(slots, lexicon), weight: trust.otherWording, run };
  });
  return [literal, ...right, ...others];
}

/** The reading to tell the reader of: the words with their slips put right, else as typed. */
export const toldReading = (readings: readonly [Reading, ...Reading[]]) =>
  readings.findLast(({ run }) => run === null) ?? readings[0];

function readingOf(slots: Slot[], spans: Span[]): Reading {
  const named = spans.flatMap((span) => span.named);
  const areAll = (is: (entry: IndexEntry) => boolean) =>
    slots.map((_, at) => spans.some((span) => covering(at)(span) && span.named.every(is)));
  return {
    slots,
    spans,
    named,
    roles: named.filter(({ kind }) => kind === 'role'),
    isYear: areAll(({ kind }) => kind === 'year'),
    onlyLoose: slots.length > 0 && areAll(isLoose).every(Boolean),
    weight: 1,
    run: null,
  };
}

/**
 * Reads words, those as absent that the edition has only as parts of others: neighbours that stand beside none of the
 * query's words anywhere ("Trung Quốc", where there is Trung ương and quốc gia), and a proper name that it does not
 * print as one ("Nguyễn Văn Linh", where there is Nguyễn Văn Giàu).
 */
function withoutStrangers(slots: Slot[], lexicon: Lexicon): Reading {
  const spans = namesIn(
    slots.map(({ word }) => word),
    lexicon,
  );
  const areBeside = slots.map(({ alternatives }, at) =>
    alternatives.some((a) => slots[at + 1]?.alternatives.some((b) => lexicon.isBeside(a.term.folded, b.term.folded))),
  );
  const isFree = slots.map(
    ({ word }, at) => slots.length > 1 && /^\p{L}+$/u.test(word.typed) && !spans.some(covering(at)),
  );
  const strange = slots.map(
    ({ word }, at) => isFree[at] && !isFunctionWord(word) && !areBeside[at - 1] && !areBeside[at],
  );
  const isTorn = (at: number) => lexicon.language === 'vi' && (strange[at - 1] || strange[at + 1]);
  const absent = strange.map((one, at) => one && isTorn(at));
  const begins = slots.map(({ word }, at) => {
    const next = slots[at + 1]?.word.folded;
    const isLast = isFree[at + 2] && !isFree[at + 3];
    // Three words from a family name on that stands beside none of the others are somebody's: "pham van dong".
    return lexicon.people.some(
      (name) =>
        name.startsWith(`${word.folded} ${next} `) || (strange[at] && isLast && name.startsWith(`${word.folded} `)),
    );
  });
  const inName = slots.map(
    ({ word }, at) =>
      isFree[at] && (/^\p{Lu}\p{Ll}/u.test(word.typed) || begins.slice(Math.max(0, at - 2), at + 1).includes(true)),
  );
  for (let start = 0; start < slots.length; start++) {
    let end = start;
    while (inName[end]) end += 1;
    if (end - start > 1 && areBeside.slice(start, end - 1).includes(false)) absent.fill(true, start, end);
    start = Math.max(start, end);
  }
  return without((_, at) => absent[at] ?? false, { slots, spans }, lexicon);
}

/** Reads words as no slips of others; where they are nothing else they are absent. */
function withoutSlips({ slots, spans }: Reading, lexicon: Lexicon): Reading {
  const isSure = ({ kind, guess }: Alternative) => !guess || kind !== 'slip';
  const sure = slots.map((slot) => ({ ...slot, alternatives: slot.alternatives.filter(isSure) }));
  return without(({ alternatives }) => alternatives.length === 0, { slots: sure, spans }, lexicon);
}

/** Reads words with some of them taken as absent. */
function without(
  isAbsent: (slot: Slot, at: number) => boolean,
  { slots, spans }: Pick<Reading, 'slots' | 'spans'>,
  lexicon: Lexicon,
): Reading {
  const absent = { alternatives: [], rarity: rarityOf(undefined, lexicon) };
  return readingOf(
    slots.map((slot, at) => (isAbsent(slot, at) ? { ...slot, ...absent } : slot)),
    spans,
  );
}

/**
 * The words with one run, the longest first, said as it is also said, and where that stands in them. A run that begins
 * a long form names the kind that it is one of: a free trade agreement may be printed as EVFTA.
 */
function otherWordings(words: readonly Word[], { synonyms }: Lexicon): { words: Word[]; run: [number, number] }[] {
  const found = [];
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const key = keyOf(words.slice(start, end));
      for (const [form, others] of synonyms) {
        if (form !== key && (length < 3 || !form.startsWith(`${key} `))) continue;
        for (const put of others.map(({ other }) => wordsOf(other))) {
          const run: [number, number] = [start, start + put.length];
          found.push({ words: [...words.slice(0, start), ...put, ...words.slice(end)], run });
        }
      }
    }
  }
  return found.slice(0, limits.wordings);
}
