import { type Lexicon, rarityOf, type Term } from './lexicon.ts';
import { agreement, agreementOfStart, apart } from './mark-agreement.ts';
import { asNamed, namesIn, type Span, spanAt } from './names.ts';
import { countrySyllables, isFunctionWord } from './query-words.ts';
import { hasMarks, isNumeral, type Word } from './tokenize.ts';
import { agreementOf, stems, trust } from './weights.ts';

/** A term of the edition that a word may mean. */
export interface Alternative {
  term: Term;
  /** The term is the word itself, a longer one that it begins, or what a slip was meant for. */
  kind: 'itself' | 'begun' | 'slip';
  /** Trust that it is meant, 0 to 1, marks apart. */
  weight: number;
  /** Agreement of marks with each of the term's spellings. */
  agrees: number[];
  /** A guess counts only beside another word of the query that is none. */
  guess: boolean;
}

/** A word of a query with the terms it may mean; none when the edition lacks it. */
export interface Slot {
  word: Word;
  alternatives: Alternative[];
  /** Its rarity, the measure of how much it says; an unknown word says most. */
  rarity: number;
  /** The name that it is a word of. */
  span: Span | undefined;
}

/** Other words to read a query in, and the run of them that differs, [first, last + 1]. */
export interface Wording {
  words: Word[];
  run: [number, number];
}

/** The words with one run of them said in others. */
export const worded = (words: readonly Word[], { start, end }: Omit<Span, 'named'>, others: Word[]): Wording => ({
  words: words.toSpliced(start, end - start, ...others),
  run: [start, start + others.length],
});

/** Everything that only words call for that the edition lacks; it comes with the first of them. */
export interface Spelling {
  isSyllable(word: string): boolean;
  /** The words that one stands for which the edition lacks: keys not turned into letters, syllables run together. */
  read(word: Word): Word[] | null;
  slips(word: Word, alone: boolean): Alternative[];
  /** The words with each slip put right; null when there is none or too many. */
  corrected(slots: readonly Slot[]): Word[] | null;
  /** The words with what names a subject in no word of the edition said as its label: "multilateral diplomacy". */
  labelled(slots: readonly Slot[]): Wording[];
  /** Somebody is named as an office's holder, or a country is named, that the edition lacks. */
  hasOtherHolder(slots: readonly Slot[]): boolean;
  hasOtherCountry(slots: readonly Slot[]): boolean;
  /** Other queries to offer, likeliest first. */
  suggestions(slots: readonly Slot[]): string[];
}

/** Vocabulary look-ups. */
export interface TermLookup {
  lexicon: Lexicon;
  /** Null until a word needs it, as it brings Fuse.js: without it a word that is lacking is just lacking. */
  spelling: Spelling | null;
}

/**
 * The words of a query with what each may mean: itself; the beginning of longer words, when it is the last; keys turned
 * into letters; a slip. Each is tried when the ones before find nothing.
 */
export function slotsOf(words: readonly Word[], open: boolean, lookup: TermLookup): Slot[] {
  const { lexicon, spelling } = lookup;
  const alone = words.length === 1;
  const spans = namesIn(words, lexicon);
  const named = asNamed(words, spans, lexicon);
  const slots: NamelessSlot[] = [];
  for (const [at, word] of words.entries()) {
    const term = lexicon.terms.get(word.folded);
    const begun = open && at === words.length - 1 ? longer(word, slots.at(-1), lookup) : null;
    const slips = () => spelling?.slips(word, alone) ?? [];
    if (term !== undefined) {
      const own = itself(term, word, named[at]);
      const another = isAnother(word, own, words, lookup);
      own.guess = another || isCountry(word, term, alone);
      const kin = spanAt(at, spans) ? null : sameStem(word, lexicon);
      slots.push(slotWith(word, [own, ...(another ? slips() : []), ...(alone ? [] : (kin ?? begun ?? []))], lexicon));
    } else {
      // A word of a name is no other word, whatever the edition prints.
      const isNamed = spanAt(at, spans) !== undefined;
      const read = isNamed || begun ? null : spelling?.read(word);
      // What it stands for may name something, alone or with the others.
      if (read) return slotsOf(words.toSpliced(at, 1, ...read), open, lookup);
      slots.push(slotWith(word, isNamed ? [] : (sameStem(word, lexicon) ?? begun ?? slips()), lexicon));
    }
  }
  return withNames(slots, lexicon);
}

/** Words as they stand in the edition and nothing else. */
export function literalSlots(words: readonly Word[], lexicon: Lexicon): Slot[] {
  const slots = words.map((word) => literalSlot(word, lexicon));
  return withNames(slots, lexicon);
}

type NamelessSlot = Omit<Slot, 'span'>;

function withNames(slots: readonly NamelessSlot[], lexicon: Lexicon): Slot[] {
  const words = slots.map(({ word }) => word);
  const spans = namesIn(words, lexicon);
  return slots.map((slot, at) => ({ ...slot, span: spanAt(at, spans) }));
}

function literalSlot(word: Word, lexicon: Lexicon): NamelessSlot {
  const term = lexicon.terms.get(word.folded);
  return slotWith(word, term === undefined ? [] : [itself(term, word)], lexicon);
}

const itself = (term: Term, word: Word, named = word): Alternative => {
  const agrees = term.spellings.map(({ spelled: written }) => {
    // Without marks it is any word of its letters; of a name it is the name's, and others count only beside one.
    const isOther = !hasMarks(word) && hasMarks(named) && named.spelled !== written;
    return Math.min(agreement(word.spelled, written), isOther ? agreementOf.toneOther : 1);
  });
  return { term, kind: 'itself', weight: 1, agrees, guess: false };
};

/** True for the name of a country that is a plain syllable too, where the edition writes it with a capital nowhere. */
function isCountry({ spelled, typed }: Word, { spellings }: Term, alone: boolean): boolean {
  const named = countrySyllables.has(spelled) && (alone || capital.test(typed));
  return named && !spellings.some((one) => capital.test(one.typed));
}

/**
 * True when a word is another than the term that folds alike: by marks that were typed (bão is no bảo), or by none
 * where the rest of the query has marks (Anh is no ảnh).
 */
function isAnother(
  word: Word,
  { term, agrees }: Alternative,
  words: readonly Word[],
  { spelling }: TermLookup,
): boolean {
  if (hasMarks(word)) {
    const best = Math.max(...agrees);
    // Alone a whole syllable means itself, and where others have their tones one without: kiêm is no kiếm.
    const isWhole = words.length === 1 || (!hasTone(word) && words.some(hasTone));
    return best < agreementOf.sure || (best < 1 && isWhole && spelling?.isSyllable(word.typed) !== false);
  }
  const plain = words.some(hasMarks) && /^[a-z]+$/.test(word.spelled) && !isFunctionWord(word);
  return plain && !term.spellings.some(({ spelled }) => spelled === word.spelled);
}

const hasTone = ({ spelled }: Word) => apart(spelled)[1] !== '';

const capital = /^\p{Lu}\p{Ll}*$/u;

/**
 * Terms that a word begins; null when it begins none. A whole syllable means itself: what it begins counts only right
 * after the word before it.
 */
function longer(word: Word, before: NamelessSlot | undefined, { lexicon, spelling }: TermLookup): Alternative[] | null {
  if (before === undefined && spelling?.isSyllable(word.typed) !== false) return null;
  // A numeral is no beginning of another (XI, XIII), digits that the edition lacks apart.
  if (isNumeral(word.folded) && (lexicon.terms.has(word.folded) || !/^\d/.test(word.folded))) return null;
  const isLonger = ({ folded }: Term) => folded.length > word.folded.length && folded.startsWith(word.folded);
  const begun = [...lexicon.terms.values()].filter(isLonger);
  if (begun.length === 0) return null;
  const heads = before?.alternatives.map(({ term }) => term.folded);
  return (
    begun
      .filter(({ folded }) => heads?.some((head) => lexicon.isBeside(head, folded)) ?? true)
      .map((term) => {
        const agrees = term.spellings.map(({ spelled }) => agreementOfStart(word.spelled, spelled));
        return { term, kind: 'begun' as const, weight: trust.prefix, agrees, guess: before !== undefined };
      })
      // A tone that was typed stays: sản begins no sáng.
      .filter(({ agrees }) => Math.max(...agrees) >= agreementOf.sure)
  );
}

/** The shortest beginning of a word that an English ending may follow. */
const stemAtStart = new RegExp(`^.{${stems.letters},}?(?=(ations?|ions?|ments?|isms?|ing|ed|es|s|e)?$)`);

/** In an English edition terms of a word's stem, a few letters longer: protecting, protection; null without. */
function sameStem(word: Word, { terms, language }: Lexicon): Alternative[] | null {
  if (language !== 'en') return null;
  const [stem] = word.folded.match(stemAtStart) ?? [];
  if (stem === undefined) return null;
  const isOfStem = ({ folded }: Term) =>
    folded !== word.folded && folded.startsWith(stem) && folded.length <= stem.length + stems.beyond;
  const found = [...terms.values()].filter(isOfStem).map((term): Alternative => {
    return { term, kind: 'begun', weight: trust.prefix, agrees: term.spellings.map(() => 1), guess: false };
  });
  return found.length === 0 ? null : found;
}

function slotWith(word: Word, alternatives: Alternative[], lexicon: Lexicon): NamelessSlot {
  const likeliest = alternatives.find(({ guess }) => !guess) ?? alternatives[0];
  return { word, alternatives, rarity: rarityOf(likeliest?.term, lexicon) };
}

/** A word with some of what it may mean; with nothing left it is one that the edition lacks. */
export function meaningOnly(slot: Slot, isMeant: (one: Alternative) => boolean, lexicon: Lexicon): Slot {
  return { ...slot, ...slotWith(slot.word, slot.alternatives.filter(isMeant), lexicon) };
}
