import { type IndexEntry, isTime } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedQuery } from './parse.ts';
import { inPlainForm, othersIn, reviewAsked } from './query-words.ts';
import { isOf } from './ranking.ts';
import { type Reading, shownReading } from './readings.ts';
import type { Slot, TermLookup } from './terms.ts';
import { hasKey, isNumeral, keyOf, type Word } from './tokenize.ts';

/**
 * Things asked for that the edition lacks: `years` of which no passage speaks; `isOther`, another than it has, so that
 * no page answers either; `isAbsent`, anything that words in common with some passages must not belie.
 */
export function absenceIn(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lookup: TermLookup) {
  const { lexicon, spelling } = lookup;
  const [literal] = readings;
  if (query.passage !== null) return { years: [], isOther: false, isAbsent: false };
  const { slots } = shownReading(query, readings);
  const years = absentYearsIn(literal, lexicon);
  const isOther =
    readings.some(({ words }) => isOtherBody(words, lexicon)) ||
    slots.some((_, at) => isOtherNumber(at, slots, lexicon)) ||
    (spelling?.hasOtherHolder(slots) ?? false);
  const isAbsent =
    isOther ||
    years.length > 0 ||
    isUnreported(query, literal, lexicon) ||
    // A formula that no article prints: our text is no answer to it.
    literal.named.some((one) => one.kind === 'phrase' && one.printed.length === 0) ||
    isHeldOutside(literal) ||
    // An office that nobody held then.
    literal.spans.some(({ named }) => named.length === 0) ||
    isOtherDay(slots, lexicon) ||
    spelling?.hasOtherCountry(slots);
  return { years, isOther, isAbsent };
}

/** Years in a query of which no passage speaks; none when the query also has a year of which one does. */
function absentYearsIn({ slots }: Reading, { years: spoken, terms }: Lexicon): number[] {
  // A year in the day of something else is not asked for.
  const own = slots.filter(({ word, span }) => span?.named.some(({ id }) => id === word.folded) ?? true);
  const years = own.map(({ word }) => word.folded).filter((word) => /^(19|20)\d\d$/.test(word));
  return years.some((year) => spoken.has(year) || terms.has(year)) ? [] : years.map(Number);
}

const isGap = (one: IndexEntry) => one.kind === 'year' && one.gap;

/** True where results of years are asked for that no source reviews: what is set out for them is no answer. */
function isUnreported({ words }: ParsedQuery, { named, roles }: Reading, lexicon: Lexicon): boolean {
  const asksReport = roles.length > 0 && roles.every(({ id }) => id === 'result' || id === 'context');
  const review = reviewAsked(words);
  const times = asksReport ? named.filter(isTime) : lexicon.entries.filter(({ id }) => id === review);
  if (times.length === 0 || !times.every(isGap)) return false;
  const years = times.map(({ id }) => id);
  const isReported = lexicon.passages.some((one) => isOf(one, years) && roles.some((role) => one.tags.includes(role)));
  return !isReported && !isPrinted(keyOf(words), lexicon);
}

/** True for what was held in a year without a source, by its name or its day and not the year's number. */
const isHeldOutside = ({ spans, words }: Reading) =>
  spans.some(({ start, end, named }) => end - start === words.length && named.some(isGap)) &&
  !/^(nam )?\d{4}$/.test(keyOf(words));

/** True where an office, a body or a document is named that no passage prints. */
const isOtherBody = (words: readonly Word[], lexicon: Lexicon) =>
  othersIn(words).some(({ key, before }) => {
    // Within a word that is printed nothing begins: đồng bộ, cán bộ.
    const isInWord = lexicon.isBeside(before, key.replace(/ .*/, ''));
    return !isInWord && ![...lexicon.names.keys()].some((name) => hasKey(name, key)) && !isPrinted(key, lexicon);
  });

const isPrinted = (run: string, { passages }: Lexicon) => passages.some(({ words }) => hasKey(keyOf(words), run));

const isNumber = ({ typed, folded }: Word) => isNumeral(folded) || /^[VX]I?$/.test(typed);

/** True for a number behind words that others stand behind in names, where it neither begins one of these nor a day. */
function isOtherNumber(at: number, slots: readonly Slot[], { numbered, terms }: Lexicon): boolean {
  const [{ word, span } = {}, after] = slots.slice(at);
  const before = slots.slice(Math.max(0, at - 2), at).map((slot) => slot.word);
  if (!word || span || !isNumber(word) || !numbered.has(keyOf(before)) || (after && isNumber(after.word))) return false;
  const known = [...(terms.get(before.at(-1)?.folded ?? '')?.next.keys() ?? [])];
  const isBegun = (one: string) => after === undefined && /^\d/.test(one) && one.startsWith(word.folded);
  return !known.some((one) => one === word.folded || isBegun(one));
}

/** True for a day on which the edition has no conference and which no passage prints. */
const isOtherDay = (slots: readonly Slot[], lexicon: Lexicon) =>
  slots.some(({ span }, at) => {
    const day = keyOf(slots.slice(at, at + 3).map(({ word }) => word));
    const isDay = /^([12]?\d|3[01]) (\d|1[0-2]) (19|20)\d\d$/.test(day) && (span?.end ?? 0) < at + 3;
    return isDay && !lexicon.passages.some(({ words }) => hasKey(keyOf(inPlainForm(words)), day));
  });
