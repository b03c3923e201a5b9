import type { Lexicon } from './lexicon.ts';
import type { ParsedQuery } from './parse.ts';
import { countrySyllables, reviewAsked, titlesIn } from './query-words.ts';
import { type Reading, toldReading } from './readings.ts';
import type { Slot } from './terms.ts';
import { isNumeral, keyOf, type Word } from './tokenize.ts';

/**
 * What a query asks for that the edition lacks: `years` of which no passage speaks; `isOther`, another than it has, so
 * that no page answers either; `isAbsent`, anything that words in common with some passages must not belie.
 */
export function absenceIn(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lexicon: Lexicon) {
  const [literal] = readings;
  const told = toldReading(query, readings).slots;
  const years = absentYearsIn(literal, lexicon);
  const isOther = isOfAnother(told, lexicon);
  const isAbsent =
    isOther ||
    years.length > 0 ||
    isUnreported(query, literal, lexicon) ||
    // A formula that no article prints: our text is no answer to it.
    literal.named.some((one) => one.kind === 'phrase' && one.printed.length === 0) ||
    isHeldOutside(literal) ||
    literal.spans.some(({ named }) => named.length === 0) ||
    isOtherDay(told, lexicon) ||
    // Whoever is asked for as the other side: "quan hệ với Lào".
    told.some((slot, at) => isStrange(slot) && !slot.span && /^(voi|with)$/.test(told[at - 1]?.word.folded ?? ''));
  return { years, isOther, isAbsent };
}

/** Years in a query of which no passage speaks; none when the query also has a year of which one does. */
function absentYearsIn({ slots }: Reading, { years: spoken, terms }: Lexicon): number[] {
  // A year in the day of something else is not asked for.
  const own = slots.filter(({ word, span }) => span?.named.some(({ id }) => id === word.folded) ?? true);
  const years = own.map(({ word }) => word.folded).filter((word) => /^(19|20)\d\d$/.test(word));
  return years.some((year) => spoken.has(year) || terms.has(year)) ? [] : years.map(Number);
}

/** True where results of years are asked for that no source reviews: what is set out for them is no answer. */
function isUnreported({ words }: ParsedQuery, { named, roles }: Reading, { entries }: Lexicon): boolean {
  const asksReport = roles.length > 0 && roles.every(({ id }) => id === 'result' || id === 'context');
  const review = reviewAsked(words);
  const years = (asksReport ? named : entries.filter(({ id }) => id === review)).flatMap((one) =>
    one.kind === 'year' || one.kind === 'conference' ? one : [],
  );
  return years.length > 0 && years.every((one) => one.kind === 'year' && one.gap);
}

/** True where another one is named than the edition has: an office, a document, a congress, an office's holder. */
function isOfAnother(slots: readonly Slot[], lexicon: Lexicon): boolean {
  const words = slots.map(({ word }) => word);
  if (!titlesIn(words).every((title) => isPrinted(title, lexicon))) return true;
  return slots.some((slot, at) => {
    if (slot.span) return false;
    const before = slots[at - 1]?.word.folded ?? '';
    if (isNumber(slot.word) && lexicon.numbered.has(before)) return !lexicon.isBeside(before, slot.word.folded);
    return isStrange(slot) && (isOrdinal(words.slice(at)) || isOtherHolder(at, slots, lexicon));
  });
}

/** True where a passage has a folded run; its last word may be half typed, but for a number. */
const isPrinted = (run: string, { passages }: Lexicon) =>
  passages.some(({ words }) => ` ${keyOf(words)} `.includes(/\d$/.test(run) ? ` ${run} ` : ` ${run}`));

const isNumber = ({ typed, folded }: Word) => isNumeral(folded) || /^[VX]I?$/.test(typed);

/** True for what begins as "14th Party Congress" does. */
const isOrdinal = (words: readonly Word[]) => /^\d+(st|nd|rd|th)( national)?( party)? congress/.test(keyOf(words));

/** True for a word that the edition lacks, half typed ones apart. */
const isStrange = (slot: Slot | undefined) =>
  slot?.alternatives.every(({ guess, kind }) => guess && kind !== 'begun') ?? false;

/** True where a name that is nobody's of the edition, nor half typed, begins right after an office. */
function isOtherHolder(at: number, slots: readonly Slot[], { people }: Lexicon): boolean {
  const [word, ...others] = slots.slice(at).map((slot) => slot.word);
  const before = slots[at - 1];
  if (word === undefined || before === undefined) return false;
  const isHeld = before.span?.named.every(({ kind }) => kind === 'person');
  const begun = keyOf([word, ...others]);
  const isOffice =
    isHeld === true && !people.some((name) => name.endsWith(` ${before.word.folded}`) || name.startsWith(begun));
  return isOffice && (/^\p{Lu}/u.test(word.typed) || countrySyllables.has(word.spelled) || isStrange(slots[at + 1]));
}

/** True for a day on which the edition has no conference and which no passage prints. */
function isOtherDay(slots: readonly Slot[], lexicon: Lexicon): boolean {
  return slots.some(({ span }, at) => {
    const day = keyOf(slots.slice(at, at + 3).map(({ word }) => word));
    const isDay = /^([12]?\d|3[01]) (\d|1[0-2]) (19|20)\d\d$/.test(day);
    return isDay && (span?.end ?? 0) < at + 3 && !isPrinted(day, lexicon);
  });
}

/** True for what was held in a year without a source, by its name and not the year's number. */
function isHeldOutside({ slots }: Reading): boolean {
  const whole = slots[0]?.span?.end === slots.length ? slots[0].span : undefined;
  const isItsNumber = (id: string) => slots.some(({ word }) => word.folded === id);
  return whole?.named.some((one) => one.kind === 'year' && one.gap && !isItsNumber(one.id)) ?? false;
}
