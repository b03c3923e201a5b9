import { carriedBy, carries, type Hit, hitAt, isAbout, type Match } from './candidates.ts';
import { subjects } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { agreement } from './mark-agreement.ts';
import { namesOnly, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { isFunctionWord } from './query-words.ts';
import { coverage, runsOf } from './score.ts';
import type { Slot } from './terms.ts';
import type { Word } from './tokenize.ts';
import { agreementOf, threshold } from './weights.ts';

/** True when every word of the query is met, years and an English sentence's links apart. */
function hasAllWords({ met, reading: { slots } }: Match, { language }: Lexicon): boolean {
  const isLink = ({ word }: Slot) => language === 'en' && isFunctionWord(word);
  return slots.every((slot, at) => (met[at] ?? 0) >= threshold.met || namesOnly(slot.span, ['year']) || isLink(slot));
}

/** True for a word that the edition has, and for one that is no matter. */
const isKnown = ({ word, span, alternatives }: Slot) =>
  span !== undefined || isFunctionWord(word) || alternatives.some(({ guess }) => !guess);

/** True when one of the years asked for is met, if any is. */
function hasYear({ met, reading: { spans } }: Match): boolean {
  const years = spans.filter((span) => namesOnly(span, ['year']));
  const isMet = ({ start, end }: Span) => met.slice(start, end).every((one) => one >= threshold.met);
  return years.length === 0 || years.some(isMet);
}

/**
 * How much of a reading a passage meets: all, when it has every word, and of Vietnamese some two syllables side by side;
 * most, when what is missing says little, or when it is about something that is named; some, when what is there at
 * least holds together. Null for less, and for words read for others that are not all there.
 */
export function partMet(match: Match, lexicon: Lexicon): 'all' | 'most' | 'some' | null {
  const { run, onlyLoose, ofYear, roles } = match.reading;
  const hasAll = hasAllWords(match, lexicon);
  if (run !== null && !hasAll) return null;
  const isOfYear = hasYear(match);
  // Of a role in a year another year is no part, and another role little.
  if (onlyLoose) return !isOfYear ? null : hasAll ? 'all' : 'some';
  if (ofYear && isOfYear && roles.some((one) => carries(match.passage, one) > 0)) return hasAll ? 'all' : 'most';
  // English words mean something alone, where the edition lacks none of them.
  const holds = (lexicon.language === 'en' && match.reading.slots.every(isKnown)) || holdsTogether(match);
  if (hasAll && holds) return isOfYear ? 'all' : ofYear ? 'some' : 'most';
  return holds ? shareMet(match) : null;
}

function shareMet(match: Match): 'most' | 'some' | null {
  const { passage, hits, reading } = match;
  const isNamed = (span: Span) => isSubject(span) && (isAbout(passage, span) || hasRun(hits, span.start, span.end));
  const share = coverage(match);
  // Where a subject is asked for, a passage that has only the other words is not most of it.
  const asksSubject = reading.spans.some((span) => namesOnly(span, subjects));
  if (reading.spans.some(isNamed) || (!asksSubject && share >= threshold.share)) return 'most';
  return share >= threshold.someShare ? 'some' : null;
}

/** Labels of the topics that a query names, a passage has, and no words of it print. */
export function topicsUnprinted({ passage, hits, reading }: Match): string[] {
  const unprinted = reading.spans.flatMap(({ start, end, named }) => (hasRun(hits, start, end) ? [] : named));
  return unprinted.flatMap((one) => (one.kind === 'topic' && carries(passage, one) > 0 ? one.label : []));
}

const isSubject = ({ named }: Span) => named.some(({ kind }) => subjects.includes(kind));

function standTogether(own: readonly Hit[], next: readonly Hit[]): boolean {
  return own.some(({ position, quality, guess }) => {
    const after = hitAt(position + 1, next);
    return after && !(guess && after.guess) && Math.min(quality, after.quality) >= threshold.met;
  });
}

/**
 * A query of several syllables must find two of them side by side, in order: single syllables are in every passage
 * and mean nothing alone. Years and roles are met by other means than by syllables, and a passage about what the
 * query names needs no syllable at all.
 */
function holdsTogether({ passage, hits, reading }: Match): boolean {
  const isYear = (slot: number) => namesOnly(reading.slots[slot]?.span, ['year']);
  if (hits.some((own, slot) => !isYear(slot) && standTogether(own, hits[slot + 1] ?? []))) return true;
  if (reading.spans.some((span) => isSubject(span) && isAbout(passage, span))) return true;
  const [bound, another] = hits.filter((_, slot) => carriedBy(passage, reading.slots[slot]?.span) === 0);
  return bound === undefined || (another === undefined && bound.length > 0);
}

/** True when quotations stand whole, words behind a minus nowhere, what an abbreviation means as a run or subject. */
export function keepsRules({ passage, hits, reading: { run, spans } }: Match, { phrases, without }: ParsedQuery) {
  const isRead = ([start, end]: [number, number]) =>
    hasRun(hits, start, end) || spans.some((span) => span.start <= start && end <= span.end && isAbout(passage, span));
  return (
    phrases.every(([start, end]) => hasRun(hits, start, end, agreementOf.sure)) &&
    (run === null || isRead(run)) &&
    !without.some((words) => prints(passage, words))
  );
}

/** True where words stand as typed side by side, their marks agreeing. */
export const prints = ({ words }: Passage, typed: readonly Word[]) =>
  words.some((_, at) =>
    typed.every(({ folded, spelled }, step) => {
      const own = words[at + step];
      return own?.folded === folded && agreement(spelled, own.spelled) >= agreementOf.sure;
    }),
  );

const hasRun = (hits: readonly Hit[][], start: number, end: number, least: number = threshold.met) =>
  runsOf(hits.slice(start, end)).some(({ quality }) => quality >= least);
