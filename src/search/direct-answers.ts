import { type EntryKind, entryKinds, type IndexYear } from './index-format.ts';
import { type Lexicon, type Named, namedBy, tagOf } from './lexicon.ts';
import type { Span } from './names.ts';
import { parseQuery } from './parse.ts';
import { limits } from './weights.ts';

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

/**
 * The pages of what a query names: years without passages first, then conferences, people and topics before bodies
 * and years, the longer name first.
 * @param topics principal topics of the first results, for a query that names nothing
 */
export function directAnswers(spans: readonly Span[], topics: readonly number[], lexicon: Lexicon): DirectAnswer[] {
  const outer = spans.filter((span) => !spans.some((other) => other !== span && holds(other, span)));
  const all = outer.flatMap(({ named, start, end }) => named.map((one) => ({ one, length: end - start })));
  const rank = ({ one }: { one: Named }) => (isGap(one, lexicon) ? -1 : ranks.indexOf(one.kind as EntryKind));
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

const ranks: readonly EntryKind[] = ['phrase', 'conference', 'person', 'topic', 'year', 'organisation'];

const isGap = ({ kind, place }: Named, { index }: Lexicon) =>
  kind === 'year' && index.years[place] !== undefined && index.years[place].about === 0;

function answerOf(named: Named, lexicon: Lexicon): DirectAnswer | null {
  const { kind, place } = named;
  const entry = kind === 'role' ? undefined : lexicon.entries[kind][place];
  if (kind === 'role' || entry === undefined) return null;
  const passages = lexicon.tagged(kind, tagOf(named, lexicon));
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

/**
 * The pages that typed words may become: by the beginning of their names, then by the beginning of a word in them,
 * then by what the search takes the words for.
 * @param otherwise the search's direct answers, asked only when no name begins so
 */
export function completionsFor(text: string, lexicon: Lexicon, otherwise: () => readonly Completion[]): Completion[] {
  const { words } = parseQuery(text);
  const typed = words.map(({ folded }) => folded).join(' ');
  if (typed === '') return [];
  const found = new Map<string, Completion & { rank: number }>();
  for (const [name, all] of lexicon.names) {
    const rank = name === typed ? 0 : name.startsWith(typed) ? 1 : ` ${name}`.includes(` ${typed}`) ? 2 : 3;
    if (rank === 3) continue;
    const agreed = rank > 0 ? all.map(({ named }) => named) : namedBy(words, lexicon);
    for (const { kind, place } of agreed) {
      const entry = kind === 'role' ? undefined : lexicon.entries[kind][place];
      if (kind === 'role' || entry === undefined) continue;
      const known = found.get(`${kind} ${entry.id}`);
      if (known === undefined || rank < known.rank) {
        found.set(`${kind} ${entry.id}`, { kind, id: entry.id, label: entry.label, rank });
      }
    }
  }
  const order = ({ kind }: Completion) => entryKinds.indexOf(kind);
  const begun = [...found.values()].sort(
    (a, b) => a.rank - b.rank || order(a) - order(b) || a.label.length - b.label.length,
  );
  const pages: readonly Completion[] = begun.length > 0 ? begun : otherwise();
  return pages.slice(0, limits.completions).map(({ kind, id, label }) => ({ kind, id, label }));
}
