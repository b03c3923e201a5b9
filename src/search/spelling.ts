import { editDistance, type FuzzyTerms, fuzzyTerms } from './fuzzy-terms.ts';
import { type IndexEntry, loose, subjects } from './index-format.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { asNamed, namesIn, namesOnly, runsIn, spanAt } from './names.ts';
import { isFunctionWord } from './query-words.ts';
import { hasOtherCountry, hasOtherHolder, printing } from './strangers.ts';
import { openKeys } from './telex-vni.ts';
import { type Alternative, type Slot, type Spelling, type Wording, worded } from './terms.ts';
import { hasMarks, keyOf, textOf, type Word, wordsOf } from './tokenize.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { agreementOf, limits, slips, trust } from './weights.ts';

/** Opens everything that words call for that the edition lacks, Fuse.js among it. */
export function openSpelling(lexicon: Lexicon): Spelling {
  const fuzzy = fuzzyTerms([...lexicon.terms.keys()]);
  const named = [...lexicon.names.values()].flat().filter(({ entry }) => subjects.includes(entry.kind));
  const fromKeys = openKeys([
    ...[...lexicon.terms.values()].flatMap(({ spellings }) => spellings.map(({ typed }) => typed)),
    ...named.flatMap(({ words }) => words.filter(hasMarks).map(({ typed }) => typed)),
  ]);
  return {
    isSyllable: isVietnameseSyllable,
    read({ typed, folded }) {
      const isJoined = (name: string) => name.includes(' ') && name.replaceAll(' ', '') === folded;
      const name = [...lexicon.names.keys()].find(isJoined);
      const read = fromKeys(typed) ?? name ?? unjoined(folded, lexicon)?.join(' ') ?? withY(typed);
      return read === undefined ? null : wordsOf(read);
    },
    slips: (word, alone) => slipsFor(word, alone, lexicon, fuzzy),
    corrected: (slots) => corrected(slots, lexicon),
    labelled,
    hasOtherHolder: (slots) => hasOtherHolder(slots, lexicon),
    hasOtherCountry: (slots) => hasOtherCountry(slots, lexicon),
    suggestions: (slots) => suggestionsFor(slots, lexicon),
  };
}

/** The syllables of schoolbooks that others write with y: lí, mĩ, kỉ. */
const withY = (typed: string) =>
  /^[hklmst]i\p{M}$/iu.test(typed.normalize('NFD'))
    ? typed.normalize('NFD').replace('i', 'y').normalize('NFC')
    : undefined;

/**
 * Cuts syllables typed without spaces: `biendong` → bien dong. Fewest pieces win, whose pieces stand side by side
 * somewhere, numbers apart; one letter alone is no piece.
 */
function unjoined(typed: string, { terms, synonyms, isBeside }: Lexicon): string[] | null {
  if (typed.length < 4 || typed.length > limits.joined.letters) return null;
  const isKnown = (piece: string) => terms.has(piece) || synonyms.some(({ form }) => form === piece);
  // By letters cut, the cut of them with the fewest pieces.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= typed.length; end++) {
    const cuts = best.flatMap((head, start) => {
      const piece = typed.slice(start, end);
      if (!head || head.length === limits.joined.pieces || piece.length < 2) return [];
      // Behind one syllable digits are its marks, as VNI types them.
      const isNumber = /^\d{2,4}$/.test(piece) && !isVietnameseSyllable(typed.slice(0, start));
      const last = head.at(-1);
      const follows = isKnown(piece) && (last === undefined || isBeside(last, piece));
      return isNumber || follows ? [[...head, piece]] : [];
    });
    best[end] = cuts.sort((a, b) => a.length - b.length)[0];
  }
  const cut = best[typed.length] ?? [];
  return cut.length < 2 ? null : cut;
}

/**
 * The terms that a word may be a slip for. Alone it is put right only where it is no syllable and carries its marks,
 * or is near a long word that is no syllable either: "biểnn", "asena"; "Biden" means itself, and "kt" is short for a word.
 */
function slipsFor(word: Word, alone: boolean, { terms, language }: Lexicon, fuzzy: FuzzyTerms): Alternative[] {
  const isShort = /^[^aeiouy]{2}$/.test(word.folded) || (alone && /^\p{Lu}{2,4}$/u.test(word.typed));
  if (isShort || isFunctionWord(word) || (alone && isVietnameseSyllable(word.typed))) return [];
  const isAcronym = (meant: string) => terms.get(meant)?.spellings.some(({ typed }) => /^\p{Lu}+$/u.test(typed));
  const least = (meant: string) => slips.aloneLetters[isAcronym(meant) ? 'acronym' : language];
  const isSure = (meant: string) => hasMarks(word) || (meant.length >= least(meant) && !isVietnameseSyllable(meant));
  const near = fuzzy(word.folded, !alone).filter((folded) => !alone || isSure(folded));
  return near
    .flatMap((folded) => terms.get(folded) ?? [])
    .filter(({ spellings }) => !spellings.every(({ spelled }) => isFunctionWord({ spelled, folded: '' })))
    .map((term) => ({ term, kind: 'slip', weight: trust.slip, agrees: likeness(word, term), guess: !alone }));
}

/** Nearness of a term's spellings to a slip, marks and all; without marks they are all as near. */
function likeness(word: Word, { spellings }: Term): number[] {
  const own = word.typed.toLowerCase();
  const wrong = spellings.map(({ typed }) => editDistance(own, typed.toLowerCase(), own.length));
  return wrong.map((one) => (!hasMarks(word) || one === Math.min(...wrong) ? 1 : trust.slipOtherMarks));
}

function corrected(slots: readonly Slot[], lexicon: Lexicon): Word[] | null {
  // A word of a name is no slip, whatever the edition prints.
  const isGuess = ({ alternatives, span }: Slot) => alternatives.length > 0 && alternatives.every(isSlip) && !span;
  const count = slots.filter(isGuess).length;
  // A word alone means itself, unless it is sure to be a slip; where most would be guessed, it is another query.
  const isUnsure = slots.length === 1 ? slots[0]?.alternatives.some(({ guess }) => guess) : count * 2 > slots.length;
  if (count === 0 || isUnsure) return null;
  return slots.reduce<Word[] | null>(
    (words, slot, at) => (words && isGuess(slot) ? putRight(words, at, slot, lexicon) : words),
    slots.map(({ word }) => word),
  );
}

/** Puts a slip right by the term that makes the longest name or stands beside a neighbour somewhere; null without. */
function putRight(words: Word[], at: number, { word, alternatives }: Slot, lexicon: Lexicon): Word[] | null {
  const meanings = alternatives.map((meaning) => {
    const bare = words.toSpliced(at, 1, ...wordsOf(meaning.term.folded));
    const spans = namesIn(bare, lexicon);
    const { start, end } = spanAt(at, spans) ?? { start: 0, end: 0 };
    // In English "and" stands beside nearly anything.
    const isPlain = (place: number) => lexicon.language === 'vi' || !words[place] || !isFunctionWord(words[place]);
    const isPair = (first: number) => lexicon.isBeside(bare[first]?.folded ?? '', bare[first + 1]?.folded ?? '');
    const pairs = [at - 1, at].filter((first) => isPair(first) && isPlain(first) && isPlain(first + 1)).length;
    const name = asNamed(bare, spans, lexicon)[at];
    const isWritten = hasMarks(word) && name !== bare[at];
    const order = [Number(meaning.kind === 'begun'), end - start, pairs, meaning.weight, meaning.term.passages.size];
    // Of a given name a syllable of the language is no slip: đính chính is no Minh Chính.
    const isName = end - start > (namesOnly(spanAt(at, spans), ['person']) && !mayMean(word, meaning) ? 2 : 0);
    return { ...meaning, isName, isPair: pairs > 0, written: isWritten && name?.typed, order };
  });
  const [best] = meanings.sort((a, b) => b.order.map((own, place) => own - (a.order[place] ?? 0)).find(Boolean) ?? 0);
  const isSure = best && (best.isName || words.length === 1 || (best.isPair && mayMean(word, best)));
  // A name is written as it is, whatever else the slip is near to.
  return isSure ? words.toSpliced(at, 1, ...wordsOf(best.written || meant(best, word))) : null;
}

/** False where a syllable of the language would become another: only a name bears that out. */
function mayMean(word: Word, { kind, agrees }: Alternative): boolean {
  const agreed = kind !== 'slip' && (!hasMarks(word) || Math.max(...agrees) >= agreementOf.toneAlike);
  return agreed || !isVietnameseSyllable(word.typed);
}

const isSlip = ({ kind, guess, agrees }: Alternative) => guess || (kind !== 'itself' && Math.max(...agrees) === 1);

/** The spelling of the term meant: without marks where none were typed; in lower case where it ever is. */
function meant({ term, agrees }: Alternative, word?: Word): string {
  const spellings = term.spellings.map(({ typed }) => typed);
  const likeliest = spellings[agrees.indexOf(Math.max(...agrees))] ?? term.folded;
  const letters = word !== undefined && !hasMarks(word) ? term.folded : likeliest.toLowerCase();
  const alike = spellings.filter((one) => one.toLowerCase() === letters);
  return alike.includes(letters) ? letters : (alike[0] ?? letters);
}

function labelled(slots: readonly Slot[]): Wording[] {
  const words = slots.map(({ word }) => word);
  const spans = new Set(slots.flatMap(({ span }) => span ?? []));
  return [...spans].flatMap((span) => {
    const isPrinted = slots.slice(span.start, span.end).some(({ alternatives }) => alternatives.length > 0);
    // A label of several things does not say which is meant.
    const isOne = ({ kind, label }: IndexEntry) => /topic|organisation|phrase/.test(kind) && !/[,–]/.test(label);
    const label = wordsOf(span.named.find(isOne)?.label ?? '');
    return isPrinted || label.length === 0 ? [] : [worded(words, span, label)];
  });
}

function suggestionsFor(slots: readonly Slot[], lexicon: Lexicon): string[] {
  const said = slots.map(({ word }) => word);
  const typed = textOf(said);
  const words = corrected(slots, lexicon);
  const right = words === null ? [] : textOf(words);
  const alone = slots.length === 1 ? slots.flatMap(({ alternatives }) => alternatives.filter(isSlip)) : [];
  const near = [namesNear(keyOf(words ?? said), lexicon), right, alone.map((one) => meant(one))].flat();
  const found = near.length === 0 ? printedIn(said, lexicon) : near;
  const lower = [typed, ...found].map((text) => text.toLowerCase());
  return found.filter((_, at) => lower.indexOf(lower[at + 1] ?? '') === at + 1).slice(0, limits.suggestions);
}

/** The longest run of two words and more that a passage prints, none of them "of" and the like. */
function printedIn(words: readonly Word[], lexicon: Lexicon): string[] {
  const runs = [...runsIn(words)].map(({ start, end }) => words.slice(start, end));
  const telling = runs.filter((run) => run.length > 1 && !run.some(isFunctionWord));
  const printed = telling.find((run) => printing(run, lexicon).length > 0);
  return printed === undefined ? [] : [textOf(printed)];
}

function namesNear(typed: string, lexicon: Lexicon): string[] {
  if (typed.length < slips.nearNameLetters) return [];
  const near = [...lexicon.names].flatMap(([name, all]) => {
    // Of people not their offices: "truong sa" is near to many a Trưởng ban.
    const isOwn = lexicon.people.includes(name);
    const shown = all.filter(({ entry }) => !loose.includes(entry.kind) && (isOwn || entry.kind !== 'person'));
    if (shown.length === 0) return [];
    const limit = Math.floor(Math.max(name.length, typed.length) * slips.nearNameShare);
    const distance = name.startsWith(typed) ? 0.5 : editDistance(typed, name, limit);
    return distance > limit ? [] : shown.map(({ entry }) => ({ label: entry.label, share: distance / name.length }));
  });
  return near.sort((a, b) => a.share - b.share).map(({ label }) => label);
}
