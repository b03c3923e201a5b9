import { carries, type Hit, type Match } from './candidates.ts';
import type { Lexicon, Named } from './lexicon.ts';
import { isLoose, subjects } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { coverage } from './score.ts';
import type { Word } from './tokenize.ts';
import { threshold } from './weights.ts';

/** True when every word of the query, years apart, is met and some two of its syllables stand together. */
export function meetsAll(match: Match, met: readonly number[], lexicon: Lexicon): boolean {
  const { yearSlots, onlyLoose } = match.wishes;
  const onlyYears = yearSlots.size === met.length;
  if (onlyLoose) return met.every((one) => one >= threshold.met);
  return (
    met.every((one, slot) => one >= threshold.met || (!onlyYears && yearSlots.has(slot))) &&
    holdsTogether(match, lexicon)
  );
}

/**
 * How much of a query a passage meets that does not meet all of it: most, when what is missing says little, or when
 * the passage is about something the query names; some, when what is there at least holds together.
 */
export function meets(match: Match, met: readonly number[], lexicon: Lexicon): 'most' | 'some' | null {
  const { hits, wishes } = match;
  // Of a role in a year another year is no part, and another role little.
  if (wishes.onlyLoose) return [...wishes.yearSlots].every((slot) => (met[slot] ?? 0) >= threshold.met) ? 'some' : null;
  if (!holdsTogether(match, lexicon)) return null;
  if (match.spans.some((span) => isSubject(span.named) && isAbout(match, span, lexicon))) return 'most';
  const share = coverage(match, met);
  if (share < threshold.someShare) return null;
  const pairs = hits.filter((own, slot) => standTogether(own, hits[slot + 1] ?? [])).length;
  return share >= threshold.share || (share >= threshold.shareInPairs && pairs > 1) ? 'most' : 'some';
}

const isSubject = (named: readonly Named[]) => named.some(({ kind }) => subjects.some((one) => one === kind));

function isAbout({ passage, hits }: Match, { start, end, named }: Match['spans'][number], lexicon: Lexicon): boolean {
  return named.some((one) => !isLoose(one) && carries(passage, one, lexicon) > 0) || hasRun(hits, start, end);
}

/** True when a word stands right before the next one, both without a doubt. */
function standTogether(own: readonly Hit[], next: readonly Hit[]): boolean {
  return own.some(({ position, quality, guess }) =>
    next.some(
      (hit) =>
        hit.position === position + 1 && !(guess && hit.guess) && Math.min(quality, hit.quality) >= threshold.met,
    ),
  );
}

/**
 * A query of several syllables must find two of them side by side, in order: single syllables are in every passage
 * and mean nothing alone. Years and roles are met by other means than by syllables, and a passage about what the
 * query names needs no syllable at all.
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
  // A passage about the subject that was asked for is no chance, whatever else was asked.
  if (spans.some(({ named }) => isSubject(named) && named.some((one) => carries(passage, one, lexicon) > 0)))
    return true;
  return hits.some((own, slot) => standTogether(own, hits[slot + 1] ?? []));
}

/**
 * True when a passage keeps the query's own rules: phrases in quotation marks whole, words behind a minus absent; and
 * has what an abbreviation was read as side by side, or is about it.
 */
export function keepsRules(match: Match, query: ParsedQuery, lexicon: Lexicon): boolean {
  const { passage, hits, spans } = match;
  const { run } = match.reading;
  const phrases = query.phrases.every(([start, end]) => hasRun(hits, start, end));
  const read =
    run === null ||
    hasRun(hits, ...run) ||
    spans.some(
      ({ start, end, named }) =>
        start <= run[0] && run[1] <= end && named.some((one) => carries(passage, one, lexicon) > 0),
    );
  return phrases && read && !query.without.some((words) => standsIn(words, passage, lexicon));
}

function hasRun(hits: readonly Hit[][], start: number, end: number): boolean {
  return (hits[start] ?? []).some(({ position }) => {
    for (let slot = start; slot < end; slot++) {
      const there = hits[slot]?.some((hit) => hit.position === position + slot - start && hit.quality >= threshold.met);
      if (!there) return false;
    }
    return true;
  });
}

function standsIn(words: readonly Word[], passage: number, { syllables }: Lexicon): boolean {
  const own = syllables[passage] ?? [];
  return own.some((_, at) => words.every(({ folded }, step) => own[at + step] === folded));
}
