import type { PassageRole } from '../schema/article.ts';
import { candidatesFor, type Match, termCoverage } from './candidates.ts';
import { type DirectAnswer, directAnswers } from './direct-answers.ts';
import { isSelected, knownSelection, typedSelection } from './filters.ts';
import { roleOrder, type SearchIndex } from './index-format.ts';
import { type Lexicon, openIndex } from './lexicon.ts';
import { keepsRules, meets, meetsAll } from './match-threshold.ts';
import { isLoose } from './names.ts';
import type { Selection } from './page-state.ts';
import { type ParsedQuery, parseQuery } from './parse.ts';
import { isFunctionWord, isReviewOfYear } from './query-words.ts';
import { type Reading, readingsOf } from './readings.ts';
import { scoreOf } from './score.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import type { Slot, Spelling } from './terms.ts';
import { threshold } from './weights.ts';

/** A reader's question. */
export interface Question {
  /** As typed. */
  text: string;
  /** Chosen with the buttons, or standing in the address. */
  selection: Selection;
  /** Results wanted. */
  limit: number;
}

/** A passage found, ready to be shown. */
export interface Result {
  conference: string;
  /** The conference's name, e.g. Tổng kết năm 2020. */
  title: string;
  date: string | null;
  passage: string;
  role: PassageRole;
  snippet: Snippet;
  /** It has an English version. */
  translated: boolean;
}

export interface Answer {
  /** Passages found, the choices applied, and the conferences they come from. */
  total: number;
  conferences: number;
  /** Passages that meet every word. */
  full: number;
  results: Result[];
  /** Places of the passages found before choices, for counting what they can be narrowed to. */
  found: number[];
  /** The choices in force: those asked for that exist, and those typed. */
  selection: Selection;
  /** Those of them that stand in the text. */
  typed: Selection;
  direct: DirectAnswer[];
  suggestions: string[];
  /** The words as they were read, where that is not as they were typed; else null. */
  readAs: string | null;
  /** Words of the query that no passage listed has. */
  leftOut: string[];
  /** Years asked for that the edition says nothing of. */
  absentYears: number[];
  /** A word is in doubt or nothing is found: `spelling` may make something of it. */
  lacking: boolean;
  /** Words were typed; without any, passages are listed by choices alone. */
  asked: boolean;
}

/** The search over one index; synchronous, and whatever the text, it answers. */
export interface Engine {
  lexicon: Lexicon;
  /** Null until a word needs it: it brings Fuse.js, which is as many bytes as everything else here. */
  spelling: Spelling | null;
  answer(question: Question): Answer;
}

/** Opens the search over an index. */
export function openEngine(index: SearchIndex): Engine {
  const lexicon = openIndex(index);
  const engine: Engine = {
    lexicon,
    spelling: null,
    answer: (question) => answerTo(question, lexicon, engine.spelling),
  };
  return engine;
}

/** A passage found, with why. */
interface Ranked {
  passage: number;
  score: number;
  /** It meets every word. */
  full: boolean;
  /** Null where choices alone list it. */
  match: Match | null;
}

function answerTo({ text, selection, limit }: Question, lexicon: Lexicon, spelling: Spelling | null): Answer {
  const { query, selection: typed } = typedSelection(parseQuery(text), lexicon);
  const chosen = { ...knownSelection(selection, lexicon), ...typed };
  const asked = query.words.length > 0;
  const readings = asked ? readingsOf(query, { lexicon, spelling }) : [];
  const absentYears = absentYearsIn(query, lexicon);
  const ranked = asked
    ? isAbsent(query, readings, absentYears, lexicon)
      ? []
      : rank(query, readings, lexicon)
    : listed(chosen, lexicon);
  const kept = ranked.filter(({ passage }) => isSelected(passage, chosen, lexicon));
  const slots = readings[0]?.slots ?? [];
  const naming = (loose: boolean) =>
    readings.find(({ spans }) => spans.some(({ named }) => loose || !named.every(isLoose)));
  const spans = (naming(false) ?? naming(true))?.spans;
  return {
    total: kept.length,
    conferences: new Set(kept.map(({ passage }) => lexicon.passages[passage]?.conference)).size,
    full: kept.filter(({ full }) => full).length,
    results: kept.slice(0, limit).map((one) => resultOf(one, lexicon)),
    found: ranked.map(({ passage }) => passage),
    selection: chosen,
    typed,
    direct: asked ? directAnswers(query.words, spans ?? [], sharedTopics(ranked, lexicon), lexicon) : [],
    suggestions:
      asked && (ranked.length === 0 || hasGuess(slots))
        ? (spelling?.suggestions(slots, readings[0]?.spans ?? []) ?? [])
        : [],
    readAs: ranked.length === 0 ? null : (spelling?.readAs(slots, readings[0]?.spans ?? []) ?? null),
    lacking:
      asked && (ranked.length === 0 || slots.some(({ alternatives }) => alternatives.length === 0) || hasGuess(slots)),
    leftOut: ranked.length === 0 ? [] : leftOut(ranked),
    absentYears,
    asked,
  };
}

const hasGuess = (slots: readonly Slot[]) =>
  slots.some(({ alternatives }) => alternatives.length > 0 && alternatives.every(({ guess }) => guess));

/** Years in a query of which no passage speaks; none when the query also has a year of which one does. */
function absentYearsIn({ words }: ParsedQuery, lexicon: Lexicon): number[] {
  const years = words.map(({ folded }) => folded).filter((word) => /^(19|20)\d\d$/.test(word));
  const absent = years.filter((year) => lexicon.tagged('year', Number(year)).length === 0 && !lexicon.terms.has(year));
  return absent.length === years.length ? absent.map(Number) : [];
}

/** Passages of other years are no answer to a year, nor is our text to a formula that no article prints. */
function isAbsent(query: ParsedQuery, readings: readonly Reading[], absentYears: number[], lexicon: Lexicon): boolean {
  if (absentYears.length > 0) return true;
  const reviewed = query.words.find(({ folded }) => /^\d{4}$/.test(folded))?.folded;
  if (isReviewOfYear(query.words) && lexicon.index.years.some(({ year, gap }) => gap && String(year) === reviewed))
    return true;
  const whole = readings[0]?.spans.find(({ start, end }) => start === 0 && end === query.words.length);
  return (
    whole?.named.some(({ kind, place }) => kind === 'phrase' && lexicon.index.phrases[place]?.printed.length === 0) ??
    false
  );
}

/**
 * Ranks the passages for a query. Those that meet every word mostly come first, then those that meet most of it; what
 * meets some of it comes behind a few. Of several readings a passage takes the best.
 */
function rank(query: ParsedQuery, readings: readonly Reading[], lexicon: Lexicon): Ranked[] {
  const pointed = passageAsked(query, readings, lexicon);
  if (pointed !== null) return [{ passage: pointed, score: 0, full: true, match: null }];
  const most = new Map<number, Ranked>();
  const some = new Map<number, Ranked>();
  for (const reading of readings) {
    for (const match of candidatesFor(reading, query.proceedings, lexicon)) {
      const { passage } = match;
      if (!keepsRules(match, query, lexicon)) continue;
      const met = termCoverage(match, lexicon);
      const full = meetsAll(match, met, lexicon);
      const part = full ? 'most' : reading.run !== null ? null : meets(match, met, lexicon);
      if (part === null) continue;
      const tier = { most, some }[part];
      const score = scoreOf(match, met, full, lexicon);
      if (score > (tier.get(passage)?.score ?? 0)) tier.set(passage, { passage, score, full, match });
    }
  }
  const ranked = inOrder(most);
  // Where nothing meets most of a query, what meets some of it would be noise, but of a year.
  const room =
    ranked.length > 0 || inOrder(some)[0]?.match?.wishes.onlyLoose ? Math.max(0, threshold.few - ranked.length) : 0;
  const behind = inOrder(some).filter(({ passage }) => !most.has(passage));
  return [...ranked, ...behind.slice(0, room)];
}

const inOrder = (tier: ReadonlyMap<number, Ranked>) =>
  [...tier.values()].sort((a, b) => b.score - a.score || a.passage - b.passage);

/** The passage that a query names by its conference and number: "Tổng kết năm 2020, đoạn 8". */
function passageAsked({ passage }: ParsedQuery, readings: readonly Reading[], lexicon: Lexicon): number | null {
  if (passage === null) return null;
  const named = readings.flatMap(({ spans }) => spans.flatMap((span) => span.named));
  const conferences = named.filter(({ kind }) => kind === 'conference').map(({ place }) => place);
  const found = lexicon.passages.findIndex(({ id, conference }) => id === passage && conferences.includes(conference));
  return found < 0 ? null : found;
}

/** Without words the choices alone list passages, in the record's order; without choices nothing is listed. */
function listed(chosen: Selection, { passages }: Lexicon): Ranked[] {
  if (Object.keys(chosen).length === 0) return [];
  return passages.map((_, passage) => ({ passage, score: 0, full: true, match: null }));
}

/** Words, function words apart, that no passage listed meets. */
function leftOut(ranked: readonly Ranked[]): string[] {
  const literal = ranked.flatMap(({ match }) => (match !== null && !match.reading.run !== null ? [match] : []));
  const slots = literal[0]?.reading.slots ?? [];
  return slots.flatMap(({ word }, at) => {
    const met = literal.some(
      ({ hits, spans, reading }) =>
        reading.slots !== slots ||
        (hits[at]?.length ?? 0) > 0 ||
        spans.some(({ start, end }) => start <= at && at < end),
    );
    return met || isFunctionWord(word) ? [] : [word.typed];
  });
}

/** The principal topics that the first results share; what a query is about that names nothing. */
function sharedTopics(ranked: readonly Ranked[], { passages }: Lexicon): number[] {
  const topics = ranked.slice(0, threshold.topicOf).flatMap(({ passage }) => passages[passage]?.topic[0] ?? []);
  const first = topics[0];
  if (first !== undefined && ranked[0]?.full) return [first];
  return first !== undefined && topics.filter((one) => one === first).length * 2 > topics.length ? [first] : [];
}

function resultOf({ passage, match }: Ranked, lexicon: Lexicon): Result {
  const facts = lexicon.passages[passage];
  const conference = lexicon.index.conferences[facts?.conference ?? -1];
  return {
    conference: conference?.id ?? '',
    title: conference?.label ?? '',
    date: conference?.date ?? null,
    passage: facts?.id ?? '',
    role: roleOrder[facts?.role ?? 0] ?? 'context',
    snippet: snippetOf(passage, match, lexicon),
    translated: lexicon.index.translated.includes(passage),
  };
}
