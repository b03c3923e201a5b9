import type { Side } from '../record/counts.ts';
import type { EntryKind, IndexEntry } from './index-format.ts';
import type { Lexicon, Name, Passage } from './lexicon.ts';
import { agreementOfStart } from './mark-agreement.ts';
import type { Span } from './names.ts';
import { keyOf, type Word } from './tokenize.ts';
import { agreementOf, headlineWords, limits } from './weights.ts';

/** A page to go to. */
export interface Completion {
  kind: EntryKind;
  id: string;
  label: string;
}

/** A page that answers the query by itself. */
export interface DirectAnswer extends Completion {
  /** Passages that name it, as its page counts them. */
  passages: number;
  /** Of a year: passages that report on it and that set something out for it, and what is held outside. */
  year: (Record<Side, number> & { gap: boolean; held: { what: string; url: string }[] }) | null;
  /** Of a formula: labels of the conferences whose articles print it, and of those that do not. */
  printed: { by: string[]; notBy: string[]; unknown: string[] } | null;
}

/** The order of answers, of what all words name and of the rest; a year of which no passage speaks comes before it. */
const ranks: readonly IndexEntry['kind'][] = ['phrase', 'conference', 'person', 'topic', 'year', 'organisation'];

/**
 * The pages of what a query names, first what all its words name; where it names nothing, of what they begin, else of
 * the results' `topics`.
 */
export function directAnswers(
  words: readonly Word[],
  spans: readonly Span[],
  topics: readonly IndexEntry[],
  lexicon: Lexicon,
): DirectAnswer[] {
  // Words that are a name ask for what it names, though a headline has them too.
  const isName = spans.some(({ start, end }) => end - start === words.length);
  const headline: Span = { start: 0, end: words.length, named: isName ? [] : headlinesWith(words, lexicon) };
  const named = [...spans, headline].flatMap(({ named, start, end }) =>
    named.map((entry) => ({ entry, length: end - start })),
  );
  // A name in all words, a headline say, comes before the names within it.
  const isPart = ({ length }: { length: number }) => Number(length < words.length);
  const rank = ({ entry }: { entry: IndexEntry }) => (isSilentYear(entry, lexicon) ? -1 : ranks.indexOf(entry.kind));
  named.sort((a, b) => isPart(a) - isPart(b) || rank(a) - rank(b) || b.length - a.length);
  const answersOf = (entries: readonly IndexEntry[]) => entries.flatMap((entry) => answerOf(entry, lexicon) ?? []);
  const own = answersOf(named.length > 0 ? named.map(({ entry }) => entry) : namesBegun(words, lexicon));
  const answers = own.length > 0 ? own : answersOf(topics);
  // One thing that is both a topic and a body is one to a reader: the topic's page, which comes first.
  const labels = answers.map(({ label }) => label);
  return answers.filter(({ label }, at) => labels.indexOf(label) === at).slice(0, limits.directAnswers);
}

/** What names begin with two words and more, where it is a few things: one word alone, "Nga", means itself. */
function namesBegun(words: readonly Word[], { names }: Lexicon): IndexEntry[] {
  if (words.length < 2) return [];
  const typed = keyOf(words);
  const begun = [...names.keys()].filter((name) => name !== typed && name.startsWith(typed));
  const isMeant = ({ words: written }: Name) =>
    words.every(({ spelled }, at) => agreementOfStart(spelled, written[at]?.spelled ?? '') >= agreementOf.sure);
  const meant = begun.flatMap((name) => names.get(name)?.filter(isMeant) ?? []);
  const entries = new Set(meant.map(({ entry }) => entry));
  return entries.size > limits.directAnswers ? [] : [...entries];
}

function headlinesWith(words: readonly Word[], { headlines }: Lexicon): IndexEntry[] {
  const typed = keyOf(words);
  const found = headlines.filter(({ key }) => {
    const at = ` ${key} `.indexOf(` ${typed} `);
    return at === 0 ? words.length >= headlineWords.first : at > 0 && words.length >= headlineWords.within;
  });
  return found.map(({ entry }) => entry);
}

const isSilentYear = (entry: IndexEntry, { tagged }: Lexicon) =>
  entry.kind === 'year' && !tagged.get(entry)?.some(({ facets }) => facets.year.includes(entry.id));

function answerOf(entry: IndexEntry, lexicon: Lexicon): DirectAnswer | null {
  const { kind, id, label } = entry;
  if (kind === 'role') return null;
  const isCounted = ({ repeats }: Passage) => kind === 'conference' || repeats === null;
  return {
    kind,
    id,
    label,
    passages: lexicon.tagged.get(entry)?.filter(isCounted).length ?? 0,
    year: kind === 'year' ? { ...entry.counts, gap: entry.gap, held: entry.held } : null,
    printed: printedOf(entry, lexicon),
  };
}

function printedOf(entry: IndexEntry, { entries }: Lexicon): DirectAnswer['printed'] {
  if (entry.kind !== 'phrase') return null;
  const labelsOf = (wanted: boolean) =>
    entries.flatMap(({ kind, label }, place) =>
      kind === 'conference' && entry.printed.includes(place) === wanted ? label : [],
    );
  const unknown = entries.flatMap((one) => (one.kind === 'year' && one.gap ? one.label : []));
  return { by: labelsOf(true), notBy: labelsOf(false), unknown };
}
