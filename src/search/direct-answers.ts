import type { EntryKind, IndexYear } from './index-format.ts';
import { type Lexicon, type Named, tagOf } from './lexicon.ts';
import type { Span } from './names.ts';
import { keyOf } from './tokenize.ts';
import { headlineWords, limits } from './weights.ts';

/** A page to go to. */
export interface Completion {
  kind: EntryKind;
  id: string;
  label: string;
}

/** A page that answers the query by itself. */
export interface DirectAnswer extends Completion {
  /** Passages that name it. */
  passages: number;
  /** First and last review year of the conferences that do; null when none does. */
  years: [number, number] | null;
  /** Of a year: what it has and what it lacks. */
  year: IndexYear | null;
  /** Of a formula: labels of the conferences whose articles print it, and of those that do not. */
  printed: { by: string[]; notBy: string[]; unknown: number[] } | null;
}

/** The conferences with a headline, title or theme that begins with the words of a query, or has many of them in a row. */
function headlinesWith(words: readonly { folded: string }[], { index }: Lexicon): Named[] {
  const typed = words.map(({ folded }) => folded).join(' ');
  return index.conferences.flatMap(({ headlines }, place): Named[] => {
    const found = headlines.some((line) => {
      const at = ` ${keyOf(line)} `.indexOf(` ${typed} `);
      return at === 0 ? words.length >= headlineWords.first : at > 0 && words.length >= headlineWords.within;
    });
    return found ? [{ kind: 'conference', place }] : [];
  });
}

/**
 * The pages of what a query names: years without passages first, then conferences, people and topics before bodies
 * and years, the longer name first.
 * @param topics principal topics of the first results, for a query that names nothing
 */
export function directAnswers(
  words: readonly { folded: string }[],
  spans: readonly Span[],
  topics: readonly number[],
  lexicon: Lexicon,
): DirectAnswer[] {
  const outer = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  const all = outer.flatMap(({ named, start, end }) => named.map((one) => ({ one, length: end - start })));
  all.push(...headlinesWith(words, lexicon).map((one) => ({ one, length: words.length })));
  const rank = ({ one }: { one: Named }) => (isGap(one, lexicon) ? -1 : ranks.indexOf(one.kind));
  all.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
  const found = new Map<string, DirectAnswer>();
  for (const { one } of all) {
    const answer = answerOf(one, lexicon);
    // One thing that is both a topic and a body is one to a reader: the topic's page, which comes first.
    if (answer !== null && !found.has(answer.label)) found.set(answer.label, answer);
  }
  if (found.size === 0) {
    for (const place of topics) {
      const answer = answerOf({ kind: 'topic', place }, lexicon);
      if (answer !== null) found.set(answer.label, answer);
    }
  }
  return [...found.values()].slice(0, limits.directAnswers);
}

const ranks: readonly Named['kind'][] = [
  'phrase',
  'newspaper',
  'conference',
  'person',
  'topic',
  'year',
  'organisation',
];

const isGap = ({ kind, place }: Named, { index }: Lexicon) =>
  kind === 'year' && index.years[place] !== undefined && index.years[place].about === 0;

function answerOf(named: Named, lexicon: Lexicon): DirectAnswer | null {
  if (named.kind === 'role') return null;
  const { place } = named;
  const kind = named.kind === 'newspaper' ? 'conference' : named.kind;
  const entry = lexicon.entries[kind][place];
  if (entry === undefined) return null;
  const passages = lexicon.tagged(kind, tagOf({ kind, place }, lexicon));
  const years = passages.map((at) => lexicon.conferences[lexicon.passages[at]?.conference ?? -1]?.reviewYear ?? 0);
  return {
    kind,
    id: entry.id,
    label: entry.label,
    passages: passages.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    year: kind === 'year' ? (lexicon.index.years[place] ?? null) : null,
    printed: kind === 'phrase' ? printedOf(place, lexicon) : null,
  };
}

function printedOf(place: number, { index, conferences }: Lexicon): DirectAnswer['printed'] {
  const printed = new Set(index.phrases[place]?.printed);
  const labelsOf = (wanted: boolean) =>
    conferences.flatMap(({ label }, at) => (printed.has(at) === wanted ? [label] : []));
  const unknown = index.years.filter(({ gap }) => gap).map(({ year }) => year);
  return { by: labelsOf(true), notBy: labelsOf(false), unknown };
}

const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
