import type { EntryKind } from '../format.ts';
import { entryOf, keyOf, type Lexicon, type Named } from '../query/lexicon.ts';
import type { Span } from '../query/names.ts';

/** A page that answers the query by itself. */
export interface DirectAnswer {
  kind: EntryKind;
  id: string;
  label: string;
  /** Passages that name it. */
  passages: number;
  /** First and last review year of the conferences that do; null when none does. */
  years: [number, number] | null;
}

const mostAnswers = 3;

/**
 * The pages of what a query names, when it names nothing else.
 * @param spans what is named in it
 * @param length how many words it has
 */
export function directAnswers(spans: readonly Span[], length: number, lexicon: Lexicon): DirectAnswer[] {
  const outer = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  const covered = outer.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length === 0 || covered < length) return [];
  const found = new Map<string, DirectAnswer>();
  for (const answer of outer.flatMap(({ named }) => named).flatMap((one) => answerOf(one, lexicon))) {
    // What is both a topic and an organisation is one thing to a reader: the topic's page, which comes first.
    if (!found.has(answer.label)) found.set(answer.label, answer);
  }
  return [...found.values()].slice(0, mostAnswers);
}

function answerOf(named: Named, lexicon: Lexicon): DirectAnswer[] {
  const entry = entryOf(named, lexicon.index);
  if (named.kind === 'role' || entry === undefined) return [];
  const key = keyOf(named, lexicon);
  const { kind } = named;
  const passages = lexicon.tagged(kind, key).length;
  return [{ kind, id: entry.id, label: entry.label, passages, years: lexicon.yearsOf(kind, key) }];
}

const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
