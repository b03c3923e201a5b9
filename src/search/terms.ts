import { editDistance } from './edit-distance.ts';
import type { FuzzyTerms } from './fuzzy-terms.ts';
import { type Lexicon, rarityOf, type Term } from './lexicon.ts';
import { agreement, agreementOfStart } from './mark-agreement.ts';
import { areFunctionWords, countrySyllables, isFunctionWord } from './query-words.ts';
import { fromTelex, fromVni } from './telex-vni.ts';
import { hasMarks, type Word, wordsOf } from './tokenize.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { agreementOf, slips, trust } from './weights.ts';

/** A term of the edition that a word may mean. */
export interface Alternative {
  term: Term;
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
  /** How rare it is, so how much it says; an unknown word says most. */
  rarity: number;
  /** Keys, joined syllables or letters were read as other words than were typed. */
  changed: boolean;
}

/** The surroundings of a word in its query. */
interface Place {
  /** It is the last one and may go on. */
  last: boolean;
  alone: boolean;
  /** Other words of the query have marks, so that one without means itself. */
  marked: boolean;
}

/** Vocabulary look-ups; `fuzzy` is null until Fuse.js is here, and then a word that is lacking is just lacking. */
export interface TermLookup {
  lexicon: Lexicon;
  fuzzy: FuzzyTerms | null;
}

/**
 * The words of a query with what each may mean.
 * @param typed false for words that stand for others: their marks say nothing of a typist's habit
 */
export function slotsOf(words: readonly Word[], open: boolean, typed: boolean, lookup: TermLookup): Slot[] {
  return words.flatMap((word, at) => {
    const marked = typed && words.some((other) => other !== word && hasMarks(other));
    return slotsFor(word, { last: open && at === words.length - 1, alone: words.length === 1, marked }, lookup);
  });
}

/** The words as they stand in the edition and nothing else, for phrases in quotation marks. */
export function literalSlots(words: readonly Word[], lexicon: Lexicon): Slot[] {
  return words.map((word) => {
    const term = lexicon.terms.get(word.folded);
    return slotWith(word, term === undefined ? [] : [{ ...itself(term, word), guess: false }], false, lexicon);
  });
}

/**
 * The meanings of a word: itself; the beginning of longer words, when it is the last; keys turned into letters; a
 * slip. Each is tried when the ones before find nothing.
 */
function slotsFor(word: Word, place: Place, lookup: TermLookup): Slot[] {
  const { lexicon } = lookup;
  const term = lexicon.terms.get(word.folded);
  if (term !== undefined) {
    const own = itself(term, word);
    const alternatives = [own];
    if (isCountry(word, term, place)) own.guess = true;
    else if (isAnother(word, term, own.agrees, place)) {
      own.guess = true;
      alternatives.push(...slipsFor(word, place, lookup));
    }
    if (place.last && !place.alone) alternatives.push(...longer(word, trust.prefix.known, place, lexicon));
    return [slotWith(word, alternatives, false, lexicon)];
  }
  if (place.last) {
    const begun = longer(word, trust.prefix.unknown, place, lexicon);
    if (begun.length > 0) return [slotWith(word, begun, false, lexicon)];
  }
  // Its long form is another reading: "TW" is Trung ương, not "tư" in Telex.
  if (lexicon.abbreviations.has(word.folded)) return [slotWith(word, [], true, lexicon)];
  return (
    keysRead(word, place, lookup) ??
    unjoined(word, lookup) ?? [slotWith(word, slipsFor(word, place, lookup), true, lexicon)]
  );
}

const itself = (term: Term, { spelled }: Word): Alternative => {
  return { term, weight: 1, agrees: term.spelled.map((written) => agreement(spelled, written)), guess: false };
};

/** True for the name of a country that is a plain syllable too, where the edition writes it with a capital nowhere. */
function isCountry({ spelled, typed }: Word, { spellings }: Term, { alone }: Place): boolean {
  const named = countrySyllables.has(spelled) && (alone || capital.test(typed));
  return named && !spellings.some((one) => capital.test(one));
}

/**
 * True when a word is another than the term that folds alike: by marks that were typed (bão is no bảo), or by none
 * where the rest of the query has marks (Anh is no ảnh).
 */
function isAnother(word: Word, { spelled }: Term, agrees: readonly number[], { marked }: Place): boolean {
  if (hasMarks(word)) return Math.max(...agrees) < agreementOf.sure;
  const plain = marked && /^[a-z]+$/.test(word.spelled) && !isFunctionWord(word);
  return plain && !spelled.includes(word.spelled);
}

const capital = /^\p{Lu}\p{Ll}*$/u;

/** Terms that a word begins. A whole syllable means itself: what it begins counts only beside another word. */
function longer(word: Word, weight: number, { alone }: Place, { terms }: Lexicon): Alternative[] {
  if (alone && isVietnameseSyllable(word.typed)) return [];
  return [...terms.values()]
    .filter(({ folded }) => folded.length > word.folded.length && folded.startsWith(word.folded))
    .map((term) => {
      const agrees = term.spelled.map((written) => agreementOfStart(word.spelled, written));
      return { term, weight, agrees, guess: !alone };
    });
}

function keysRead(word: Word, place: Place, { lexicon }: TermLookup): Slot[] | null {
  for (const syllable of [fromVni(word.typed), fromTelex(word.typed)]) {
    const [meant] = syllable === null ? [] : wordsOf(syllable);
    const term = meant && lexicon.terms.get(meant.folded);
    const alternatives =
      meant === undefined
        ? []
        : term !== undefined
          ? [itself(term, meant)]
          : place.last
            ? longer(meant, trust.prefix.unknown, place, lexicon)
            : [];
    if (meant !== undefined && alternatives.length > 0) return [slotWith(meant, alternatives, true, lexicon)];
  }
  return null;
}

/** The nearest terms that a word may be a slip for. */
function slipsFor(word: Word, { alone }: Place, { lexicon, fuzzy }: TermLookup): Alternative[] {
  if (fuzzy === null || isFunctionWord(word)) return [];
  const hits = fuzzy(word.folded, !alone);
  const syllable = isVietnameseSyllable(word.typed);
  return hits
    .filter(({ distance }) => distance === hits[0]?.distance)
    .flatMap(({ term: folded, distance }) => {
      const term = lexicon.terms.get(folded);
      if (term === undefined) return [];
      if (areFunctionWords(term.spelled) || (alone && !isSureSlip(word, folded, distance, syllable))) return [];
      return [{ term, weight: trust.slip[distance] ?? 0, agrees: likeness(word, term), guess: !alone }];
    });
}

/**
 * A word alone is put right where it is no syllable of the language and either carries its marks, or is one slip from
 * a long word that is no syllable: "biểnn", "asena"; "Biden" means itself.
 */
function isSureSlip(word: Word, meant: string, distance: number, syllable: boolean): boolean {
  if (syllable || distance > 1) return false;
  return hasMarks(word) || (meant.length >= slips.aloneLetters && !isVietnameseSyllable(meant));
}

/** Nearness of a term's spellings to a slip, marks and all; without marks they are all as near. */
function likeness(word: Word, { spellings }: Term): number[] {
  const wrong = spellings.map((one) => editDistance(word.typed.toLowerCase(), one.toLowerCase(), word.typed.length));
  return wrong.map((one) => (!hasMarks(word) || one === Math.min(...wrong) ? 1 : trust.slipOtherMarks));
}

const mostPieces = 6;
const longestJoined = 40;

/**
 * Cuts syllables typed without spaces: `biendong` → bien dong. Fewest pieces win, whose pieces stand side by side
 * somewhere, years apart; one letter alone is no piece.
 */
function unjoined({ folded: typed }: Word, { lexicon }: TermLookup): Slot[] | null {
  if (typed.length < 4 || typed.length > longestJoined) return null;
  // best[end]: the cut of the first `end` letters with the fewest pieces.
  const best: (string[] | null)[] = [[]];
  for (let end = 2; end <= typed.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 12); start <= end - 2; start++) {
      const head = best[start];
      const piece = typed.slice(start, end);
      if (!head || head.length >= mostPieces || !lexicon.terms.has(piece)) continue;
      const last = head.at(-1);
      if (last !== undefined && !/^\d{4}$/.test(piece) && !lexicon.isBeside(last, piece)) continue;
      const found = best[end];
      if (!found || head.length + 1 < found.length) best[end] = [...head, piece];
    }
  }
  const cut = best[typed.length] ?? [];
  if (cut.length < 2) return null;
  return wordsOf(cut.join(' ')).map((word) => {
    const term = lexicon.terms.get(word.folded);
    return slotWith(word, term === undefined ? [] : [itself(term, word)], true, lexicon);
  });
}

/** A slot of what a word may mean; its rarity is that of the likeliest. */
function slotWith(word: Word, alternatives: Alternative[], changed: boolean, lexicon: Lexicon): Slot {
  const likeliest = alternatives.find(({ guess }) => !guess) ?? alternatives[0];
  return {
    word,
    alternatives,
    rarity: rarityOf(likeliest?.term, lexicon),
    changed: changed && alternatives.length > 0,
  };
}

/** Three letters begin some run or other (GDP, giao đa phương), and nobody types more than eight. */
const initials = /^[a-z]{4,8}$/;

/**
 * Reads an abbreviation that no list has by the first letters of syllables side by side, as Vietnamese abbreviates:
 * `NGVH` → ngoại giao văn hóa. Of several runs the one that stands most often, and of those the first.
 * @param folded letters that no syllable is spelled with: vowels at most a third of them
 * @returns folded syllables with a space between; null where no run begins so
 */
export function spelledOut(folded: string, { syllables, terms }: Lexicon): string | null {
  const vowels = folded.match(/[aeiouy]/g)?.length ?? 0;
  if (!initials.test(folded) || vowels * 3 > folded.length || terms.has(folded)) return null;
  const runs = new Map<string, number>();
  for (const own of syllables) {
    for (let start = 0; start + folded.length <= own.length; start++) {
      let at = 0;
      while (at < folded.length && own[start + at]?.[0] === folded[at]) at++;
      if (at < folded.length) continue;
      const run = own.slice(start, start + at).join(' ');
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  const most = Math.max(...runs.values());
  return [...runs].find(([, times]) => times === most)?.[0] ?? null;
}
