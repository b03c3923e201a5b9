import { type Hit, isAbout, type Match } from './candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { type Span, subjects } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { coverage } from './score.ts';
import type { Word } from './tokenize.ts';
import { threshold } from './weights.ts';

/** True when every word of the query, years apart, is met and some two of its syllables stand together. */
export function meetsAll(match: Match, met: readonly number[], lexicon: Lexicon): boolean {
  const { yearSlots, onlyLoose } = match.wishes;
  const isMet = (one: number, slot: number) => one >= threshold.met || (!onlyLoose && yearSlots.has(slot));
  return met.every(isMet) && (onlyLoose || holdsTogether(match, lexicon));
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
  const isNamed = (span: Span) =>
    isSubject(span) && (isAbout(match.passage, span, lexicon) || hasRun(hits, span.start, span.end));
  if (match.spans.some(isNamed)) return 'most';
  const share = coverage(match, met);
  if (share < threshold.someShare) return null;
  return share >= threshold.share ? 'most' : 'some';
}

const isSubject = ({ named }: Span) => named.some(({ kind }) => subjects.some((one) => one === kind));
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
  const about = spans.filter((span) => isAbout(passage, span, lexicon));
  const bound = hits.filter((_, slot) => !about.some(({ start, end }) => start <= slot && slot < end));
  if (bound.length === 0 || about.some(isSubject)) return true;
  if (bound.length === 1 && bound[0]?.length) return true;
  return hits.some((own, slot) => standTogether(own, hits[slot + 1] ?? []));
}

/**
 * True when a passage keeps the query's own rules: phrases in quotation marks whole, words behind a minus absent; and
 * has what an abbreviation was read as side by side, or is about it.
 */
export function keepsRules(
  { passage, hits, spans, reading: { run } }: Match,
  query: ParsedQuery,
  lexicon: Lexicon,
): boolean {
  const isRead = (start: number, end: number) =>
    hasRun(hits, start, end) ||
    spans.some((span) => span.start <= start && end <= span.end && isAbout(passage, span, lexicon));
  return (
    query.phrases.every(([start, end]) => hasRun(hits, start, end)) &&
    (run === null || isRead(...run)) &&
    !query.without.some((words) => standsIn(words, passage, lexicon))
  );
}

function hasRun(hits: readonly Hit[][], start: number, end: number): boolean {
  const rest = hits.slice(start, end);
  const stands = (own: readonly Hit[], wanted: number) =>
    own.some(({ position, quality }) => position === wanted && quality >= threshold.met);
  return hits[start]?.some(({ position }) => rest.every((own, step) => stands(own, position + step))) ?? false;
}

function standsIn(words: readonly Word[], passage: number, { syllables }: Lexicon): boolean {
  const own = syllables[passage] ?? [];
  return own.some((_, at) => words.every(({ folded }, step) => own[at + step] === folded));
}
