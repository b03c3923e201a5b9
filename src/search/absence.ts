import type { IndexEntry } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import type { ParsedQuery } from './parse.ts';
import { countrySyllables, familyNames, inPlainForm, othersIn, reviewAsked } from './query-words.ts';
import { type Reading, toldReading } from './readings.ts';
import type { Slot } from './terms.ts';
import { isNumeral, keyOf, type Word } from './tokenize.ts';

/**
 * What a query asks for that the edition lacks: `years` of which no passage speaks; `isOther`, another than it has, so
 * that no page answers either; `isAbsent`, anything that words in common with some passages must not belie.
 */
export function absenceIn(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lexicon: Lexicon) {
  const [literal] = readings;
  if (query.passage !== null) return { years: [], isOther: false, isAbsent: false };
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
    // A country asked for as the other side: "quan hệ với Lào".
    told.some((_, at) => /^(voi|with)$/.test(told[at - 1]?.word.folded ?? '') && isOtherCountry(at, told));
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
function isUnreported({ words }: ParsedQuery, { named, roles }: Reading, lexicon: Lexicon): boolean {
  const asksReport = roles.length > 0 && roles.every(({ id }) => id === 'result' || id === 'context');
  const review = reviewAsked(words);
  const times = (asksReport ? named : lexicon.entries.filter(({ id }) => id === review)).filter(
    ({ kind }) => kind === 'year' || kind === 'conference',
  );
  const isGap = (one: IndexEntry) => one.kind === 'year' && one.gap;
  const isThere = ({ about, tags }: Passage) =>
    times.some(({ id }) => about.includes(Number(id))) && roles.some((one) => tags.includes(one));
  return times.length > 0 && times.every(isGap) && !lexicon.passages.some(isThere) && !isPrinted(keyOf(words), lexicon);
}

/** True where another one is named than the edition has: an office, a document, a congress, an office's holder. */
function isOfAnother(slots: readonly Slot[], lexicon: Lexicon): boolean {
  const words = slots.map(({ word }) => word);
  // Within a word that is printed nothing begins: đồng bộ, cán bộ.
  const isKnown = ({ key, before }: { key: string; before: string }) =>
    isPrinted(key, lexicon) || lexicon.isBeside(before, key.replace(/ .*/, ''));
  if (!othersIn(words).every(isKnown)) return true;
  return slots.some((slot, at) => {
    if (slot.span) return false;
    if (isNumber(slot.word)) return isOtherNumber(at, slots, lexicon);
    return isStrange(slot) && (isOrdinal(words.slice(at)) || isOtherHolder(at, slots, lexicon));
  });
}

const isPrinted = (run: string, { passages }: Lexicon) =>
  passages.some(({ words }) => ` ${keyOf(words)} `.includes(` ${run} `));

const isNumber = ({ typed, folded }: Word) => isNumeral(folded) || /^[VX]I?$/.test(typed);

/** True for a number behind words that others stand behind in names, where it neither begins one of these nor a day. */
function isOtherNumber(at: number, slots: readonly Slot[], { numbered, terms }: Lexicon): boolean {
  const { folded } = slots[at]?.word ?? { folded: '' };
  const [before, after] = [slots[at - 1]?.word, slots[at + 1]?.word];
  if (!numbered.has(keyOf(slots.slice(Math.max(0, at - 2), at).map(({ word }) => word))) || (after && isNumber(after)))
    return false;
  const known = [...(terms.get(before?.folded ?? '')?.next.keys() ?? [])];
  return !known.some((one) => one === folded || (after === undefined && one.startsWith(folded)));
}

/** True for `14th Party Congress` and the like. */
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
  const isName = familyNames.has(word.folded) && isStrange(slots[at + 1]);
  return isOffice && (isName || /^\p{Lu}/u.test(word.typed) || countrySyllables.has(word.spelled));
}

/** True for the name of a country that the edition lacks; ordinary words are left out and said. */
function isOtherCountry(at: number, slots: readonly Slot[]): boolean {
  const slot = slots[at];
  if (slot === undefined || slot.span || !isStrange(slot)) return false;
  const { typed, spelled } = slot.word;
  return /^\p{Lu}\p{Ll}/u.test(typed) || countrySyllables.has(spelled) || slots[at + 1]?.word.folded === 'quoc';
}

/** True for a day on which the edition has no conference and which no passage prints. */
function isOtherDay(slots: readonly Slot[], lexicon: Lexicon): boolean {
  return slots.some(({ span }, at) => {
    const day = keyOf(slots.slice(at, at + 3).map(({ word }) => word));
    const isDay = /^([12]?\d|3[01]) (\d|1[0-2]) (19|20)\d\d$/.test(day);
    return isDay && (span?.end ?? 0) < at + 3 && !lexicon.passages.some(({ words }) => hasDay(words, day));
  });
}

const hasDay = (words: Word[], day: string) => ` ${keyOf(inPlainForm(words))} `.includes(` ${day} `);

/** True for what was held in a year without a source, by its name and not the year's number. */
function isHeldOutside({ slots }: Reading): boolean {
  const whole = slots[0]?.span?.end === slots.length ? slots[0].span : undefined;
  const isItsNumber = (id: string) => slots.some(({ word }) => word.folded === id);
  return whole?.named.some((one) => one.kind === 'year' && one.gap && !isItsNumber(one.id)) ?? false;
}
