import { type Lexicon, rarityOf } from './lexicon.ts';
import { namesIn, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord } from './query-words.ts';
import { literalSlot, type Slot, slotsOf, type TermLookup } from './terms.ts';
import { keyOf, type Word, wordsOf } from './tokenize.ts';
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
export function readingsOf({ words, open, phrases }: ParsedQuery, lookup: TermLookup): [Reading, ...Reading[]] {
  const { lexicon, spelling } = lookup;
  // Words in quotation marks mean themselves, so nothing else is read for them.
  if (phrases.length > 0) {
    return [
      { slots: words.map((word) => literalSlot(word, lexicon)), spans: namesIn(words, lexicon), weight: 1, run: null },
    ];
  }
  const literal = readingOf(slotsOf(words, open, lookup), lexicon);
  // A slip put right names things that the slip did not.
  const corrected = spelling?.corrected(literal.slots, literal.spans) ?? null;
  const right = corrected === null ? [] : [readingOf(slotsOf(corrected, false, lookup), lexicon)];
  const others = otherWordings(corrected ?? literal.slots.map(({ word }) => word), lexicon).map(({ words, run }) => {
    const { slots, spans } = readingOf(slotsOf(words, false, { lexicon, spelling: null }), lexicon);
    return { slots, spans, weight: trust.otherWording, run };
  });
  return [literal, ...right, ...others];
}

function readingOf(slots: Slot[], lexicon: Lexicon): Reading {
  const spans = namesIn(
    slots.map(({ word }) => word),
    lexicon,
  );
  return { slots: withoutStrangers(slots, spans, lexicon), spans, weight: 1, run: null };
}

/**
 * Takes words for absent that the edition has only as parts of others: neighbours that stand beside none of the
 * query's words anywhere ("Trung Quốc", where there is Trung ương and quốc gia), and a proper name that it does not
 * print as one ("Nguyễn Văn Linh", where there is Nguyễn Văn Giàu).
 */
function withoutStrangers(slots: Slot[], spans: readonly Span[], lexicon: Lexicon): Slot[] {
  const areBeside = slots.map(({ alternatives }, at) =>
    alternatives.some((a) => slots[at + 1]?.alternatives.some((b) => lexicon.isBeside(a.term.folded, b.term.folded))),
  );
  const isFree = slots.map(
    ({ word }, at) =>
      slots.length > 1 && /^\p{L}+$/u.test(word.typed) && !spans.some(({ start, end }) => start <= at && at < end),
  );
  const strange = slots.map(
    ({ word }, at) => isFree[at] && !isFunctionWord(word) && !areBeside[at - 1] && !areBeside[at],
  );
  const absent = strange.map((one, at) => one && (strange[at - 1] || strange[at + 1]));
  const people = lexicon.entries.person.map(({ label }) => keyOf(label));
  const begins = slots.map(({ word }, at) =>
    people.some((name) => name.startsWith(`${word.folded} ${slots[at + 1]?.word.folded} `)),
  );
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
  const rarity = rarityOf(undefined, lexicon);
  return slots.map((slot, at) => (absent[at] ? { ...slot, alternatives: [], rarity } : slot));
}

/** A query in other words, and where those stand in it. */
interface Wording {
  words: Word[];
  run: [number, number];
}

/**
 * The words with one run, the longest first, said as it is also said. A run that begins a long form names the kind
 * that it is one of: a free trade agreement may be printed as EVFTA.
 */
function otherWordings(words: readonly Word[], lexicon: Lexicon): Wording[] {
  const found: Wording[] = [];
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length;
      const run = words
        .slice(start, end)
        .map(({ folded }) => folded)
        .join(' ');
      const forms = [...lexicon.synonyms].filter(
        ([form]) => form === run || (length > 2 && form.startsWith(`${run} `)),
      );
      for (const put of forms.flatMap(([, others]) => others.map(wordsOf))) {
        found.push({
          words: [...words.slice(0, start), ...put, ...words.slice(end)],
          run: [start, start + put.length],
        });
      }
    }
  }
  return found.slice(0, limits.wordings);
}
