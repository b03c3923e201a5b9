import { absenceIn } from './absence.ts';
import { type DirectAnswer, directAnswers } from './direct-answers.ts';
import { type Facets, facetsOf, knownSelection, meets, typedSelection } from './filters.ts';
import { type IndexEntry, type IndexPassage, loose, type SearchIndex } from './index-format.ts';
import { openIndex } from './lexicon.ts';
import { prints, topicsUnprinted } from './match-threshold.ts';
import { askedWords } from './names.ts';
import { type ParsedQuery, parseQuery } from './parse.ts';
import { isFunctionWord } from './query-words.ts';
import { find, isOf, listed, type Ranked, yearsIn } from './ranking.ts';
import { type Reading, readingsOf, shownReading } from './readings.ts';
import type { Selection } from './selection.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { Slot, TermLookup } from './terms.ts';
import { textOf, type Word } from './tokenize.ts';
import { threshold } from './weights.ts';

export interface Question {
  text: string;
  /** Chosen with the buttons, or standing in the address. */
  selection: Selection;
  limit: number;
}

/** A passage found, ready to be shown. */
export interface Result extends Pick<IndexPassage, 'role' | 'about' | 'translated'> {
  conference: string;
  /** The conference's name, e.g. Tổng kết năm 2020. */
  title: string;
  date: string | null;
  passage: string;
  full: boolean;
  /** Topics asked for that it is filed under, its words naming them nowhere. */
  topics: string[];
  snippet: Snippet;
}

export interface Answer {
  /** Passages found, the choices applied, and the conferences they come from. */
  total: number;
  conferences: number;
  /** Passages that meet every word. */
  full: number;
  results: Result[];
  /** Values that the passages found before choices can be narrowed to. */
  facets: Facets;
  /** The choices in force: those asked for that exist, and those typed. */
  selection: Selection;
  /** Those of them that stand in the text. */
  typed: Selection;
  direct: DirectAnswer[];
  suggestions: string[];
  /** The words as they were read, where that is not as they were typed; else null. */
  readAs: string | null;
  /** Words of the query, by runs, that no passage listed has. */
  leftOut: string[];
  /** Years asked for that the edition says nothing of. */
  absentYears: number[];
  /** The years that words name, of several those found, and how many passages are about them; null: nothing to say. */
  ofYears: { years: string[]; passages: number } | null;
  /** A word is in doubt or nothing is found: `spelling` may make something of it. */
  lacking: boolean;
  /** Words were typed; without any, or with one letter, passages are listed by choices alone. */
  asked: boolean;
}

/** The search over one index; synchronous, and whatever the text, it answers. */
export interface Engine extends TermLookup {
  answer(question: Question): Answer;
}

/** Opens the search over an index. */
export function openEngine(index: SearchIndex): Engine {
  const engine: Engine = {
    lexicon: openIndex(index),
    spelling: null,
    answer: (question) => answerTo(question, engine),
  };
  return engine;
}

function answerTo({ text, selection, limit }: Question, lookup: TermLookup): Answer {
  const { lexicon, spelling } = lookup;
  const { query: written, selection: typed } = typedSelection(parseQuery(text), lexicon);
  const words = written.phrases.length > 0 ? written.words : askedWords(written.words, lexicon);
  const query = { ...written, words };
  const chosen = { ...knownSelection(selection, lexicon), ...typed };
  // A first letter asks for nothing yet.
  const asked = words.length > 1 || (words[0]?.folded.length ?? 0) > 1;
  const readings = readingsOf(query, lookup);
  const [{ slots }] = readings;
  const { years: absentYears, isOther, isAbsent } = absenceIn(query, readings, lookup);
  const ranked = isAbsent ? [] : asked ? find(query, readings, lookup) : listed(chosen, lexicon);
  const isChosen = meets(chosen);
  const kept = ranked.filter(({ passage }) => isChosen(passage));
  const nothing = ranked.length === 0;
  // A year that is typed as a filter is asked for too.
  const named = lexicon.entries.filter(({ kind, id }) => kind === 'year' && id === typed.year);
  const spans = [...namingSpans(readings), { start: 0, end: 0, named }];
  const isAnswered = (asked || named.length > 0) && !isOther;
  return {
    total: kept.length,
    conferences: new Set(kept.map(({ passage }) => passage.conference)).size,
    full: kept.filter(({ full }) => full).length,
    results: kept.slice(0, limit).map(resultOf),
    facets: facetsOf(ranked, chosen, lexicon),
    selection: chosen,
    typed,
    direct: isAnswered ? directAnswers(words, spans, sharedTopics(ranked), lexicon) : [],
    suggestions: asked && !isAbsent && (nothing || slots.some(isGuess)) ? (spelling?.suggestions(slots) ?? []) : [],
    readAs: nothing ? null : readAs(query, readings),
    lacking: asked && (nothing || slots.some(isLacking)),
    leftOut: leftOut(ranked),
    absentYears,
    ofYears: ofYears(readings[0], kept),
    asked,
  };
}

function ofYears(reading: Reading, kept: readonly Ranked[]): Answer['ofYears'] {
  const years = yearsIn(reading);
  // A year in a conference's day is not asked about.
  if (years.length === 0 || reading.named.some(({ kind }) => kind === 'conference')) return null;
  const found = years.filter((year) => kept.some(({ passage }) => isOf(passage, [year])));
  // Proceedings are about no year; of those that print it, it can't be said that none speaks of it.
  const isNamed = kept.some(({ passage }) => passage.named.some((year) => years.includes(`${year}`)));
  if (found.length === 0 && isNamed) return null;
  const passages = kept.filter(({ passage }) => isOf(passage, years)).length;
  return { years: found.length > 0 ? found : years, passages };
}

function readAs(query: ParsedQuery, readings: readonly [Reading, ...Reading[]]): string | null {
  const read = textOf(shownReading(query, readings).words);
  return read.toLowerCase() === textOf(query.words).toLowerCase() ? null : read;
}

/** True where a word is lacking, or no more than a guess. */
const isLacking = ({ alternatives }: Slot) => alternatives.every(({ guess }) => guess);
/** True where a word is only a guess, and not half typed. */
const isGuess = (slot: Slot) => isLacking(slot) && slot.alternatives.some(({ kind }) => kind !== 'begun');

/** The spans of the first reading that names more than a role or a year; else of the first that names anything. */
function namingSpans(readings: readonly Reading[]): Reading['spans'] {
  const subject = readings.find(({ named }) => !named.every(({ kind }) => loose.includes(kind)));
  return (subject ?? readings.find(({ named }) => named.length > 0))?.spans ?? [];
}

/** Words beside each other that no passage listed has, where no reading met them. */
function leftOut(ranked: readonly Ranked[]): string[] {
  const literal = ranked.flatMap(({ match }) => (match?.reading.run === null ? match : []));
  const slots = literal[0]?.reading.slots ?? [];
  const isMet = slots.map(
    ({ span, word }, at) =>
      isFunctionWord(word) || literal.some(({ hits, reading }) => reading.slots !== slots || hits[at]?.length || span),
  );
  // Where other words were read for some, the rest stands in passages that the literal words do not find.
  const isPrinted = (words: readonly Word[]) => ranked.some(({ passage }) => prints(passage, words));
  return slots.flatMap((_, at) => {
    if (isMet[at] || isMet[at - 1] === false) return [];
    const end = isMet.indexOf(true, at);
    const words = slots.slice(at, end < 0 ? undefined : end).map(({ word }) => word);
    return isPrinted(words) ? [] : textOf(words);
  });
}

/** The principal topic that the first results share: that of a query which names nothing. */
function sharedTopics(ranked: readonly Ranked[]): IndexEntry[] {
  const topics = ranked
    .slice(0, threshold.topicOf)
    .flatMap(({ passage }) => passage.tags.find(({ kind }) => kind === 'topic') ?? []);
  const [first] = topics;
  const isShared = ranked[0]?.full && topics.filter((one) => one === first).length > topics.length / 2;
  return first !== undefined && isShared ? [first] : [];
}

function resultOf({ passage, full, match }: Ranked): Result {
  const { id, role, about, conference, translated } = passage;
  return {
    conference: conference.id,
    title: conference.label,
    date: conference.date,
    passage: id,
    role,
    about,
    full,
    topics: match === null ? [] : topicsUnprinted(match),
    snippet: snippetOf(passage, match),
    translated,
  };
}
