import { type IndexEntry, loose, subjects } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { namesOnly, runsIn, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord } from './query-words.ts';
import { literalSlots, meaningOnly, type Slot, slotsOf, type TermLookup, type Wording, worded } from './terms.ts';
import { keyOf, textOf, type Word } from './tokenize.ts';
import { limits, trust } from './weights.ts';

/** One way to read a query. */
export interface Reading {
  slots: Slot[];
  words: Word[];
  /** The names in it. */
  spans: Span[];
  /** All that they name, and the roles among it. */
  named: IndexEntry[];
  roles: IndexEntry[];
  /** Nothing but roles and years is asked for. */
  onlyLoose: boolean;
  /** A role in a year is asked for and no subject; other words are a wish: "kết quả nổi bật năm 2020". */
  ofYear: boolean;
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
  if (phrases.length > 0) return [readingOf(literalSlots(words, lexicon))];
  const read = (words: readonly Word[], open: boolean, own = lookup) =>
    withoutStrangers(slotsOf(words, open, own), lexicon);
  const asTyped = read(words, open);
  // A slip put right names things that the slip did not; where it can't be, the words with slips are absent.
  const corrected = spelling?.corrected(asTyped);
  const withoutSlips = (slot: Slot) => meaningOnly(slot, ({ kind, guess }) => !guess || kind !== 'slip', lexicon);
  const literal = corrected ? asTyped : asTyped.map(withoutSlips);
  const right = corrected ? [readingOf(read(corrected, false))] : [];
  const typed = readingOf(literal);
  const wordings = [otherWordings(corrected ?? typed.words, lexicon), spelling?.labelled(asTyped) ?? []].flat();
  const others = wordings.map(({ words, run }) => {
    return { ...readingOf(read(words, false, { lexicon, spelling: null })), weight: trust.otherWording, run };
  });
  return [typed, ...right, ...others];
}

/** The reading that the reader is shown: the words with their slips put right, else as typed; a word half typed is none. */
export function shownReading({ words, open }: ParsedQuery, readings: readonly [Reading, ...Reading[]]): Reading {
  const right = readings.findLast(({ run }) => run === null) ?? readings[0];
  const read = textOf(right.words).toLowerCase();
  return open && read.startsWith(textOf(words).toLowerCase()) ? readings[0] : right;
}

function readingOf(slots: Slot[]): Reading {
  const words = slots.map(({ word }) => word);
  const spans = [...new Set(slots.flatMap(({ span }) => span ?? []))];
  const named = [...new Set(spans.flatMap((span) => span.named))];
  const roles = named.filter(({ kind }) => kind === 'role');
  const hasSubject = named.some(({ kind }) => subjects.includes(kind));
  return {
    slots,
    words,
    spans,
    named,
    roles,
    ofYear: roles.length > 0 && named.some(({ kind }) => kind === 'year') && !hasSubject,
    onlyLoose: slots.length > 0 && slots.every(({ span }) => namesOnly(span, loose)),
    weight: 1,
    run: null,
  };
}

/**
 * Takes words as absent that the edition has only as parts of others: neighbours that stand beside none of the query's
 * words anywhere ("Trung Quốc", where there is Trung ương and quốc gia), and a proper name that it does not print as
 * one ("Nguyễn Văn Linh", where there is Nguyễn Văn Giàu).
 */
function withoutStrangers(slots: readonly Slot[], lexicon: Lexicon): Slot[] {
  const joinsNext = slots.map(({ alternatives }, at) =>
    alternatives.some((a) => slots[at + 1]?.alternatives.some((b) => lexicon.isBeside(a.term.folded, b.term.folded))),
  );
  const isFree = slots.map(({ word, span }) => slots.length > 1 && !span && /^\p{L}+$/u.test(word.typed));
  const isStrange = slots.map(
    ({ word }, at) => isFree[at] && !isFunctionWord(word) && !joinsNext[at - 1] && !joinsNext[at],
  );
  const isTorn = (at: number) => lexicon.language === 'vi' && isStrange[at] && (isStrange[at - 1] || isStrange[at + 1]);
  const beginsName = slots.map(({ word }, at) => {
    // Three words from a family name on that stands beside none of the others are somebody's: "pham van dong".
    const isFirstOfThree = isStrange[at] && isFree[at + 2] && !isFree[at + 3];
    const begun = isFirstOfThree ? word.folded : `${word.folded} ${slots[at + 1]?.word.folded}`;
    return lexicon.people.some((name) => name.startsWith(`${begun} `));
  });
  const isInName = slots.map(({ word }, at) => {
    const isBegun = [at, at - 1, at - 2].some((first) => beginsName[first]);
    return isFree[at] === true && (isBegun || /^\p{Lu}\p{Ll}/u.test(word.typed));
  });
  const isNobody = (at: number) => {
    const start = isInName.lastIndexOf(false, at) + 1;
    const end = [...isInName, false].indexOf(false, at);
    return isInName[at] && joinsNext.slice(start, end - 1).includes(false);
  };
  return slots.map((slot, at) => (isTorn(at) || isNobody(at) ? meaningOnly(slot, () => false, lexicon) : slot));
}

/**
 * The words with one run said in other words, the longest first, then with two, and where these stand. A run that
 * begins a long form names the kind that it is one of: a free trade agreement may be printed as EVFTA.
 */
function otherWordings(words: readonly Word[], lexicon: Lexicon, from = 0): Wording[] {
  const found = [...runsIn(words)].flatMap(({ start, end }) => {
    const key = keyOf(words.slice(start, end));
    const isMeant = (form: string) => form === key || (end - start > 2 && form.startsWith(`${key} `));
    const meant = lexicon.synonyms.filter(({ form }) => start >= from && isMeant(form));
    return meant.map(({ other }) => worded(words, { start, end }, other));
  });
  const twice = ({ words, run: [start, end] }: Wording) =>
    otherWordings(words, lexicon, end).map(({ words, run }): Wording => ({ words, run: [start, run[1]] }));
  return [...found, ...(from === 0 ? found.flatMap(twice) : [])].slice(0, limits.wordings);
}
