import { type EntryKind, type IndexYear, roleOrder } from './index-format.ts';
import { entryOf, isTagged, type Lexicon, type Named } from './lexicon.ts';
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
  /** Of a year: passages that report on it and that set something out for it, and what is held outside. */
  year: (IndexYear & { result: number; task: number }) | null;
  /** Of a formula: labels of the conferences whose articles print it, and of those that do not. */
  printed: { by: string[]; notBy: string[]; unknown: number[] } | null;
}

/** The order of answers: a year of which no passage speaks comes before all. */
const ranks: readonly Named['kind'][] = ['phrase', 'conference', 'person', 'topic', 'year', 'organisation'];

/**
 * The pages of what a query names, the longer name first.
 * @param topics principal topics of the first results, for a query that names nothing
 */
export function directAnswers(
  words: readonly { folded: string }[],
  spans: readonly Span[],
  topics: readonly number[],
  lexicon: Lexicon,
): DirectAnswer[] {
  const all = spans.flatMap(({ named, start, end }) => named.map((one) => ({ one, length: end - start })));
  all.push(...headlinesWith(words, lexicon).map((one) => ({ one, length: words.length })));
  const rank = ({ one }: { one: Named }) => (isSilentYear(one, lexicon) ? -1 : ranks.indexOf(one.kind));
  all.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
  const named = all.flatMap(({ one }) => answerOf(one, lexicon) ?? []);
  const shared = topics.flatMap((place) => answerOf({ kind: 'topic', place }, lexicon) ?? []);
  const found = new Map<string, DirectAnswer>();
  for (const answer of named.length > 0 ? named : shared) {
    // One thing that is both a topic and a body is one to a reader: the topic's page, which comes first.
    if (!found.has(answer.label)) found.set(answer.label, answer);
  }
  return [...found.values()].slice(0, limits.directAnswers);
}

/** The conferences with a headline, title or theme that begins with the words of a query, or has many of them in a row. */
function headlinesWith(words: readonly { folded: string }[], { entries }: Lexicon): Named[] {
  const typed = words.map(({ folded }) => folded).join(' ');
  return entries.conference.flatMap(({ headlines }, place): Named[] => {
    const found = headlines.some((line) => {
      const at = ` ${keyOf(line)} `.indexOf(` ${typed} `);
      return at === 0 ? words.length >= headlineWords.first : at > 0 && words.length >= headlineWords.within;
    });
    return found ? [{ kind: 'conference', place }] : [];
  });
}

const isSilentYear = ({ kind, place }: Named, { entries, passages }: Lexicon) =>
  kind === 'year' && !passages.some(({ about }) => about.includes(entries.year[place]?.year ?? 0));

function answerOf(named: Named, lexicon: Lexicon): DirectAnswer | null {
  const entry = entryOf(named, lexicon);
  if (entry === null) return null;
  const { kind } = entry;
  const { place } = named;
  const passages = lexicon.passages.filter((passage) => isTagged(passage, { kind, place }, lexicon));
  const years = passages.map(({ conference }) => lexicon.entries.conference[conference]?.reviewYear ?? 0);
  return {
    ...entry,
    passages: passages.length,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    year: kind === 'year' ? yearOf(place, lexicon) : null,
    printed: kind === 'phrase' ? printedOf(place, lexicon) : null,
  };
}

function yearOf(place: number, { entries, passages }: Lexicon): DirectAnswer['year'] {
  const year = entries.year[place];
  if (year === undefined) return null;
  const roles = passages.filter(({ about }) => about.includes(year.year)).map(({ role }) => roleOrder[role]);
  const result = roles.filter((role) => role === 'result').length;
  return { ...year, result, task: roles.filter((role) => role === 'task' || role === 'guidance').length };
}

function printedOf(place: number, { entries }: Lexicon): DirectAnswer['printed'] {
  const printed = new Set(entries.phrase[place]?.printed);
  const labelsOf = (wanted: boolean) =>
    entries.conference.flatMap(({ label }, at) => (printed.has(at) === wanted ? [label] : []));
  const unknown = entries.year.filter(({ gap }) => gap).map(({ year }) => year);
  return { by: labelsOf(true), notBy: labelsOf(false), unknown };
}
