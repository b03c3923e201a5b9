import type { EntryKind } from '../format.ts';
import { type Lexicon, listsOf } from '../query/lexicon.ts';
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
  const found = outer
    .flatMap(({ named }) => named)
    .flatMap(({ kind, place }) => {
      return kind === 'role' ? [] : answerOf(kind, place, lexicon);
    });
  return found.slice(0, mostAnswers);
}

function answerOf(kind: EntryKind, place: number, lexicon: Lexicon): DirectAnswer[] {
  const entry = new Map(listsOf(lexicon.index)).get(kind)?.[place];
  if (entry === undefined) return [];
  const { conferences, passages, firstYear } = lexicon.index;
  const wanted = kind === 'year' ? Number(entry.id) - firstYear : place;
  const columns = {
    topic: passages.topics,
    person: passages.people,
    organisation: passages.organisations,
    year: passages.years,
    conference: passages.conferences.map((one) => [one]),
  };
  const own = columns[kind].flatMap((values, passage) => (values.includes(wanted) ? [passage] : []));
  const years = own.map((passage) => conferences[passages.conferences[passage] ?? -1]?.reviewYear ?? 0);
  const range: [number, number] | null = years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
  return [{ kind, id: entry.id, label: entry.label, passages: own.length, years: range }];
}

const holds = (outer: Span, inner: Span) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
