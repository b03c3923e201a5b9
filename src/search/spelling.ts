import { editDistance, type FuzzyTerms, fuzzyTerms } from './fuzzy-terms.ts';
import { glossesIn, openGlosses } from './glosses.ts';
import { type Lexicon, namedBy, type Term } from './lexicon.ts';
import { isLoose, type Span } from './names.ts';
import { areFunctionWords, isFunctionWord } from './query-words.ts';
import { spelledOut, unjoined } from './segmentation.ts';
import { fromTelex, fromVni } from './telex-vni.ts';
import { type Alternative, itself, longer, type Place, type Slot, type Spelling, slotWith } from './terms.ts';
import { hasMarks, type Word, wordsOf } from './tokenize.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';
import { limits, slips, trust } from './weights.ts';

/** Opens everything that words call for that the edition lacks, Fuse.js among it. */
export function openSpelling(lexicon: Lexicon): Spelling {
  const fuzzy = fuzzyTerms([...lexicon.terms.keys()]);
  const glosses = openGlosses(lexicon.index);
  const spelling: Spelling = {
    isSyllable: isVietnameseSyllable,
    slots(word, place) {
      const joined = () => unjoined(word.folded, lexicon)?.flatMap((piece) => wordsOf(piece));
      const slot = (own: Word, alternatives: Alternative[]) => slotWith(own, alternatives, true, lexicon);
      const keys = keysRead(word, place, lexicon, spelling);
      if (keys !== null) return [slot(...keys)];
      const pieces = joined()?.map((own) =>
        slot(
          own,
          [lexicon.terms.get(own.folded) ?? []].flat().map((term) => itself(term, own)),
        ),
      );
      return pieces ?? [slot(word, slipsFor(word, place.alone, lexicon, fuzzy))];
    },
    slips: (word, alone) => slipsFor(word, alone, lexicon, fuzzy),
    glosses: (words) => glossesIn(words, glosses, lexicon),
    spelledOut: (folded) => spelledOut(folded, lexicon),
    corrected: (slots, spans) => corrected(slots, spans, lexicon),
    readAs: (slots, spans) => readAs(slots, spans, lexicon),
    suggestions: (words, slots, spans) => suggestionsFor(words, slots, spans, lexicon),
  };
  return spelling;
}

/** A word as the Telex or VNI keys of another, with the terms that it then means; null when it is none. */
function keysRead(word: Word, place: Place, lexicon: Lexicon, spelling: Spelling): [Word, Alternative[]] | null {
  for (const syllable of [fromVni(word.typed), fromTelex(word.typed)]) {
    const [meant] = wordsOf(syllable ?? '');
    if (meant === undefined) continue;
    const term = lexicon.terms.get(meant.folded);
    const begun =
      term === undefined && place.last ? longer(meant, trust.prefix.unknown, place, { lexicon, spelling }) : [];
    const alternatives = term === undefined ? begun : [itself(term, meant)];
    if (alternatives.length > 0) return [meant, alternatives];
  }
  return null;
}

/** The nearest terms that a word may be a slip for. */
function slipsFor(word: Word, alone: boolean, lexicon: Lexicon, fuzzy: FuzzyTerms): Alternative[] {
  if (isFunctionWord(word)) return [];
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

/** The name that the words are a slip for, where they do not all stand side by side in the edition. */
function nameMeant(slots: readonly Slot[], { names, isBeside }: Lexicon): Word[] | null {
  const folded = slots.map(({ word }) => word.folded);
  const typed = folded.join(' ');
  const together = folded.every((word, at) => at === 0 || isBeside(folded[at - 1] ?? '', word));
  if (typed.length < slips.nameLetters || names.has(typed) || together) return null;
  for (const [name, all] of names) {
    const limit = name.length < slips.nameTwoSlips ? 1 : 2;
    const own = name.split(' ');
    const years = own.every((word, at) => !/\d/.test(word) || word === folded[at]);
    const same = years && own.length === folded.length && Math.abs(name.length - typed.length) <= limit;
    const meant = same && editDistance(typed, name, limit) <= limit && all.find(({ named }) => !isLoose(named));
    if (meant) return meant.words;
  }
  return null;
}

/**
 * The words with each slip put right: by the term that stands beside the word before or after it somewhere, of
 * several by the most frequent one.
 * @returns null when no word is a guess, too many are, or one stands beside none of its neighbours anywhere
 */
function corrected(slots: readonly Slot[], spans: readonly Span[], lexicon: Lexicon): Word[] | null {
  const name = slots.length > 1 ? nameMeant(slots, lexicon) : null;
  if (name !== null) return name;
  // A word of a name is no slip, whatever the edition prints.
  const isNamed = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
  const guessed = slots.map(
    ({ alternatives }, at) => !isNamed(at) && alternatives.length > 0 && alternatives.every(isSlip),
  );
  const count = guessed.filter(Boolean).length;
  // A word alone means itself, unless it is sure to be a slip; where most would be guessed, it is another query.
  const [only] = slots;
  if (slots.length === 1 && only?.alternatives.some(({ guess }) => guess)) return null;
  if (count === 0 || (slots.length > 1 && count * 2 > slots.length)) return null;
  const words: Word[] = [];
  for (const [place, { word, alternatives }] of slots.entries()) {
    if (!guessed[place]) {
      words.push(word);
      continue;
    }
    const before = words.at(-1)?.folded ?? '';
    const after = slots[place + 1]?.word.folded ?? '';
    const fits = ({ term: { folded } }: Alternative) =>
      Number(lexicon.isBeside(before, folded)) + Number(lexicon.isBeside(folded, after));
    const fitness = (one: Alternative) => fits(one) * 1e6 + one.weight * 1e3 + one.term.passages;
    const best = alternatives.reduce((one, other) => (fitness(other) > fitness(one) ? other : one));
    if (slots.length > 1 && fits(best) === 0) return null;
    words.push(...wordsOf(likeliestSpelling(best)));
  }
  return words;
}

const isSlip = ({ guess, weight, agrees }: Alternative) => guess || (weight < 1 && Math.max(...agrees) === 1);

/** The spelling of the term meant: as typed, else as it mostly is; in lower case where it ever is. */
function likeliestSpelling({ term, agrees }: Alternative): string {
  const counts = term.spellings.map((_, place) =>
    agrees[place] === Math.max(...agrees) ? 0 : Number.NEGATIVE_INFINITY,
  );
  for (const { spelling: place } of term.occurrences) counts[place] = (counts[place] ?? 0) + 1;
  const best = counts.indexOf(Math.max(...counts));
  const spelled = term.spellings[best] ?? term.folded;
  return term.spellings.includes(spelled.toLowerCase()) ? spelled.toLowerCase() : spelled;
}

/** The words as they were read, where keys, joined syllables or slips were turned into words; else null. */
function readAs(slots: readonly Slot[], spans: readonly Span[], lexicon: Lexicon): string | null {
  const right = corrected(slots, spans, lexicon);
  if (right !== null) return right.map(({ typed }) => typed).join(' ');
  if (!slots.some(({ changed, alternatives }) => changed && alternatives.some(({ guess }) => !guess))) return null;
  return slots
    .map(({ word, changed, alternatives: [best] }) => {
      if (!changed || best === undefined || !hasMarks(word)) return word.typed;
      const place = best.agrees.indexOf(Math.max(...best.agrees));
      return (best.term.spellings[place] ?? word.typed).toLowerCase();
    })
    .join(' ');
}

/**
 * Other words that the reader may have wanted: slips put right, and names near to what was typed.
 * @returns queries to offer, likeliest first; none when nothing is near
 */
function suggestionsFor(
  words: readonly Word[],
  slots: readonly Slot[],
  spans: readonly Span[],
  lexicon: Lexicon,
): string[] {
  const typed = words.map(({ folded }) => folded).join(' ');
  const found = new Set<string>();
  const right = corrected(slots, spans, lexicon);
  if (right !== null) {
    const [named] = namedBy(right, lexicon);
    const label =
      named === undefined || named.kind === 'role' || named.kind === 'newspaper'
        ? null
        : lexicon.entries[named.kind][named.place]?.label;
    found.add(label ?? right.map((word) => word.typed).join(' '));
  }
  for (const label of namesNear(typed, lexicon)) found.add(label);
  for (const { alternatives } of slots) {
    if (slots.length === 1) for (const one of alternatives.filter(isSlip)) found.add(likeliestSpelling(one));
  }
  const asTyped = words.map((word) => word.typed.toLowerCase()).join(' ');
  return [...found].filter((text) => text.toLowerCase() !== asTyped).slice(0, limits.suggestions);
}

function namesNear(typed: string, { names, entries }: Lexicon): string[] {
  if (typed.length < slips.halfName.letters) return [];
  const near: { label: string; distance: number }[] = [];
  for (const [name, all] of names) {
    const limit = Math.floor(Math.max(name.length, typed.length) * slips.nameShare);
    const distance = name.startsWith(typed) ? 0.5 : editDistance(typed, name, limit);
    if (distance > limit) continue;
    for (const { named } of all) {
      const label =
        named.kind === 'role' || named.kind === 'newspaper' ? undefined : entries[named.kind][named.place]?.label;
      if (label !== undefined && named.kind !== 'year') near.push({ label, distance: distance / name.length });
    }
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ label }) => label);
}
