import type { Lexicon } from './lexicon.ts';
import { covering } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { countrySyllables, reviewAsked, titlesIn } from './query-words.ts';
import { type Reading, toldReading } from './readings.ts';
import type { Slot } from './terms.ts';
import { isNumeral, keyOf } from './tokenize.ts';

/**
 * What a query asks for that the edition lacks: `years` of which no passage speaks; `isOther`, another than it has, so
 * that no page answers either; `isAbsent`, anything that words in common with some passages must not belie.
 */
export function absenceIn(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lexicon: Lexicon) {
  const [literal] = readings;
  const years = absentYearsIn(query, lexicon);
  const isOther = isOfAnother(toldReading(readings), lexicon);
  const isAbsent = isOther || years.length > 0 || isUnreported(query, literal, lexicon) || isOutside(literal);
  return { years, isOther, isAbsent };
}

/** Years in a query of which no passage speaks; none when the query also has a year of which one does. */
function absentYearsIn({ words }: ParsedQuery, { years: spoken, terms }: Lexicon): number[] {
  const years = words.map(({ folded }) => folded).filter((word) => /^(19|20)\d\d$/.test(word));
  return years.some((year) => spoken.has(year) || terms.has(year)) ? [] : years.map(Number);
}

/** True where results of a year are asked for that no source reviews: what is set out for it is no answer. */
function isUnreported({ words }: ParsedQuery, { named, roles, onlyLoose }: Reading, { entries }: Lexicon): boolean {
  const asksReport = onlyLoose && roles.some(({ id }) => id === 'result' || id === 'context');
  const review = reviewAsked(words);
  const years = asksReport ? named : entries.filter(({ id }) => id === review);
  return years.some((one) => one.kind === 'year' && one.gap);
}

/**
 * True where another one is named than the edition has: a congress or a day by its number, an office or a document
 * that no passage prints, a holder of an office by a name.
 */
function isOfAnother({ slots, spans }: Reading, { numbered, people, passages, isBeside }: Lexicon): boolean {
  const isStrange = (slot: Slot | undefined) =>
    slot?.alternatives.every(({ guess, kind }) => guess && kind !== 'begun') ?? false;
  const words = slots.map(({ word }) => word);
  const isPrinted = (run: string) => passages.some((passage) => ` ${keyOf(passage.words)} `.includes(` ${run} `));
  if (!titlesIn(words).every(isPrinted)) return true;
  return slots.some((slot, at) => {
    const { typed, folded, spelled } = slot.word;
    const before = slots[at - 1]?.word.folded;
    const span = spans.find(covering(at));
    // A day of a conference is named with its year or without one.
    const day = keyOf(words.slice(Math.max(0, at - 2), at + 1));
    if (isDay(day) && span?.start !== at - 2) return !isPrinted(day);
    if (span !== undefined) return false;
    const rest = keyOf(words.slice(at));
    if (/^\d+(st|nd|rd|th)( national)?( party)? congress/.test(rest) && isStrange(slot)) return true;
    if (before === undefined) return false;
    if ((isNumeral(folded) || /^[VX]I?$/.test(typed)) && numbered.has(before)) return !isBeside(before, folded);
    const isHeld = spans.some(({ end, named }) => end === at && named.every(({ kind }) => kind === 'person'));
    // The name may be half typed.
    const isOffice = isHeld && !people.some((name) => name.endsWith(` ${before}`) || name.startsWith(rest));
    const isName = /^\p{Lu}/u.test(typed) || countrySyllables.has(spelled) || isStrange(slots[at + 1]);
    return isOffice && isStrange(slot) && isName;
  });
}

const isDay = (key: string) => /^([12]?\d|3[01]) (\d|1[0-2]) (19|20)\d\d$/.test(key);

/** True for a formula that no article prints, and for what was held in a year without a source: our text is no answer. */
function isOutside({ spans, slots }: Reading): boolean {
  const whole = spans.find(({ start, end }) => start === 0 && end === slots.length);
  const isItsNumber = (id: string) => slots.some(({ word }) => word.folded === id);
  return (
    whole?.named.some(
      (one) =>
        (one.kind === 'phrase' && one.printed.length === 0) || (one.kind === 'year' && one.gap && !isItsNumber(one.id)),
    ) ?? false
  );
}
