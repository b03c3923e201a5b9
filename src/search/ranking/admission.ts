import type { Lexicon, Named } from '../query/lexicon.ts';
import { subjects } from '../query/names.ts';
import type { ParsedQuery, Word } from '../query/parse.ts';
import type { Hit, Match } from './matches.ts';
import { carries } from './satisfaction.ts';
import { signals } from './signals.ts';

/** A word met less than this is another word spelled alike. */
const metEnough = 0.3;
/** Share of the query, by rarity, that a passage must meet when it does not meet all of it. */
const shareEnough = 0.55;
/** The share that is enough where two pairs of its words stand together, or things it names: no chance. */
const leastShare = 0.4;

/** The share that is worth showing behind a few that meet more. */
export const someShare = 0.3;

/** True when every word of the query, years apart, is met and some two of its syllables stand together. */
export function meetsAll(match: Match, met: readonly number[], lexicon: Lexicon): boolean {
  const { yearSlots } = match.wishes;
  const onlyYears = yearSlots.size === met.length;
  return (
    met.every((one, slot) => one >= metEnough || (!onlyYears && yearSlots.has(slot))) && holdsTogether(match, lexicon)
  );
}

/**
 * How much of a query a passage meets that does not meet all of it: most, when what is missing says little, as
 * function words or a word of a long query; some, when what is there at least holds together. Guesses do not count.
 */
export function meets(match: Match, met: readonly number[], lexicon: Lexicon): 'most' | 'some' | null {
  const sure = met.map((one, slot) =>
    match.hits[slot]?.every(({ guess }) => guess) && match.hits[slot].length > 0 ? 0 : one,
  );
  const share = signals.coverage.value(match, sure, lexicon);
  if (share < someShare || !holdsTogether(match, lexicon)) return null;
  return share >= shareEnough || (share >= leastShare && witnesses(match, lexicon) >= 2) ? 'most' : 'some';
}

/** Pairs of neighbours that stand together in the passage, and subjects it is tagged with. */
function witnesses({ passage, hits, spans }: Match, lexicon: Lexicon): number {
  const subjects = spans.filter(({ named }) =>
    named.some((one) => isSubject(one) && carries(passage, one, lexicon) > 0),
  );
  const pairs = hits.filter((own, slot) => {
    const counted = subjects.some(({ start, end }) => start <= slot && slot + 1 < end);
    return !counted && standTogether(own, hits[slot + 1] ?? []);
  });
  return pairs.length + subjects.length;
}

const isSubject = ({ kind }: Named) => subjects.some((one) => one === kind);

/** True when a word stands right before the next one, both without a doubt. */
function standTogether(own: readonly Hit[], next: readonly Hit[]): boolean {
  return own.some(({ position, quality, guess }) =>
    next.some(
      (hit) => hit.position === position + 1 && !(guess && hit.guess) && Math.min(quality, hit.quality) >= metEnough,
    ),
  );
}

/**
 * A query of several syllables must find two of them side by side, in order: single syllables are in every
 * passage and mean nothing alone. Years and roles are met by other means than by syllables, and a passage about
 * what the query names needs no syllable at all.
 */
function holdsTogether({ passage, hits, spans }: Match, lexicon: Lexicon): boolean {
  const loose = new Set<number>();
  for (const { start, end, named } of spans) {
    const met = named.some((one) => carries(passage, one, lexicon) > 0);
    if (met) for (let slot = start; slot < end; slot++) loose.add(slot);
  }
  const bound = hits.flatMap((_own, slot) => (loose.has(slot) ? [] : [slot]));
  if (bound.length === 0) return true;
  if (hits.length === 1) return (hits[0]?.length ?? 0) > 0;
  if (bound.length === 1 && hits[bound[0] ?? 0]?.length) return true;
  return hits.some((own, slot) => standTogether(own, hits[slot + 1] ?? []));
}

/**
 * True when a passage keeps the query's own rules: phrases in quotation marks whole, words behind a minus absent;
 * and has what an abbreviation was read as side by side, or is about it.
 */
export function keepsRules(match: Match, query: ParsedQuery, lexicon: Lexicon): boolean {
  const phrases = query.phrases.every(([start, end]) => hasRun(match, start, end));
  const { run } = match.reading;
  return (
    phrases &&
    (run === null || hasRun(match, ...run) || isAbout(match, run, lexicon)) &&
    !query.without.some((words) => standsIn(words, match.passage, lexicon))
  );
}

/** True when a passage is tagged with what the words from `start` to `end` name. */
function isAbout({ passage, spans }: Match, [start, end]: [number, number], lexicon: Lexicon): boolean {
  return spans.some(
    (span) => span.start <= start && end <= span.end && span.named.some((one) => carries(passage, one, lexicon) > 0),
  );
}

function hasRun({ hits }: Match, start: number, end: number): boolean {
  return (hits[start] ?? []).some(({ position }) => {
    for (let slot = start; slot < end; slot++) {
      const there = hits[slot]?.some((hit) => hit.position === position + slot - start && hit.quality >= metEnough);
      if (!there) return false;
    }
    return true;
  });
}

function standsIn(words: readonly Word[], passage: number, { terms }: Lexicon): boolean {
  const places = words.map(({ folded }) => {
    const posting = terms.get(folded)?.posting;
    const at = posting?.passages.indexOf(passage) ?? -1;
    return posting === undefined || at < 0 ? [] : posting.positions.slice(posting.starts[at], posting.starts[at + 1]);
  });
  return (places[0] ?? []).some((first) => places.every((own, step) => own.includes(first + step)));
}
