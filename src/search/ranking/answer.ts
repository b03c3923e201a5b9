import type { PassageRole } from '../../schema/article.ts';
import { roleOrder } from '../format.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { type ParsedQuery, parseQuery } from '../query/parse.ts';
import type { Facets, Selection } from '../query/selection.ts';
import { type DirectAnswer, directAnswers } from './direct.ts';
import type { Match } from './matches.ts';
import { type Ranking, rank } from './rank.ts';
import { type Snippet, snippetOf } from './snippet.ts';

/** What a reader asks. */
export interface Question {
  /** As typed. */
  text: string;
  /** Chosen with the buttons, or standing in the address. */
  selection: Selection;
  /** Results wanted. */
  limit: number;
  /** Count what they can be narrowed to: nobody narrows before the first results stand. */
  facets: boolean;
  /** Have texts fetched that are not here: of a large edition results stand before their texts come. */
  texts: boolean;
}

/** A passage found, ready to be shown. */
export interface Result {
  conference: string;
  /** The conference's name, e.g. Tổng kết năm 2020. */
  title: string;
  date: string | null;
  passage: string;
  role: PassageRole;
  /** Null until its text is here. */
  snippet: Snippet | null;
}

export interface Answer {
  /** Passages found, the choices applied, and the conferences they come from. */
  total: number;
  conferences: number;
  /** How many of them meet every word. */
  full: number;
  /** There are more than `total`: what was asked says too little to look at all of them. */
  cut: boolean;
  results: Result[];
  /** Null when they were not asked for. */
  facets: Facets | null;
  /** The choices in force: those asked for that exist, and those typed. */
  selection: Selection;
  /** Those of them that stand in the text. */
  typed: Selection;
  direct: DirectAnswer[];
  suggestions: string[];
  /** The words as they were read, where keys or joined syllables were turned into words; else null. */
  readAs: string | null;
  /** Words were typed; without any, passages are listed by choices alone. */
  asked: boolean;
}

/** What a question finds, before any of it is shown. */
export interface Found {
  query: ParsedQuery;
  ranking: Ranking;
  selection: Selection;
  typed: Selection;
}

/**
 * Answers a question. Whatever the text, it answers.
 * @param lexicon with its `narrowing` where choices are made or asked for
 */
export function answerTo(question: Question, lexicon: Lexicon): Answer {
  return answerOf(found(question, lexicon), question, lexicon);
}

/** The first half of an answer, which looks at no text: an index in parts has those fetched for the second only. */
export function found({ text, selection }: Question, lexicon: Lexicon): Found {
  const { narrowing } = lexicon;
  const parsed = parseQuery(text);
  const { query, selection: typed } = narrowing?.typed(parsed) ?? { query: parsed, selection: {} };
  const chosen = { ...narrowing?.known(selection), ...typed };
  lexicon.settled();
  const ranking = query.words.length > 0 ? rank(query, lexicon) : listed(chosen, lexicon);
  return { query, ranking, selection: chosen, typed };
}

/** The second half: what is shown of what was found. */
export function answerOf(
  { query, ranking, selection: chosen, typed }: Found,
  { limit, facets, texts }: Question,
  lexicon: Lexicon,
): Answer {
  const { narrowing } = lexicon;
  const asked = query.words.length > 0;
  const passages = ranking.ranked.map(({ passage }) => passage);
  const kept = ranking.ranked.filter(({ passage }) => narrowing?.keeps(passage, chosen) ?? true);
  const guessed = ranking.readings[0]?.reading.slots.some(({ alternatives }) =>
    alternatives.some(({ guess }) => guess),
  );
  return {
    total: kept.length,
    conferences: new Set(kept.map(({ passage }) => lexicon.passage(passage).conference)).size,
    full: kept.filter(({ full }) => full).length,
    cut: ranking.cut,
    results: kept.slice(0, limit).map(({ passage, match }) => resultOf(passage, match, lexicon, texts)),
    facets: facets ? (narrowing?.facets(passages, chosen) ?? null) : null,
    selection: chosen,
    typed,
    direct: firstAnswers(ranking, lexicon),
    suggestions: asked && (guessed || passages.length === 0) ? (lexicon.rescue?.suggestions(query) ?? []) : [],
    readAs: lexicon.rescue?.readAs(ranking.readings[0]?.reading.slots ?? []) ?? null,
    asked,
  };
}

/** True when choices are made in a question. */
export function isNarrowed({ selection }: Question, { filters }: ParsedQuery): boolean {
  return filters.length > 0 || Object.keys(selection).length > 0;
}

/** Without words the choices alone list passages, in the record's order; without choices nothing is listed. */
function listed(chosen: Selection, { narrowing }: Lexicon): Ranking {
  const { passages, cut } = narrowing?.listed(chosen) ?? { passages: [], cut: false };
  const ranked = passages.map((passage) => ({ passage, score: 0, full: true, match: null }));
  return { ranked, cut, readings: [] };
}

function firstAnswers({ readings }: Ranking, lexicon: Lexicon): DirectAnswer[] {
  for (const { reading, spans } of readings) {
    const found = directAnswers(spans, reading.slots.length, lexicon);
    if (found.length > 0) return found;
  }
  return [];
}

function resultOf(passage: number, match: Match | null, lexicon: Lexicon, texts: boolean): Result {
  const facts = lexicon.passage(passage);
  const conference = lexicon.index.conference[facts.conference];
  return {
    conference: conference?.id ?? '',
    title: conference?.label ?? '',
    date: conference?.date ?? null,
    passage: facts.id,
    role: roleOrder[facts.role] ?? 'context',
    snippet: snippetOf(passage, match, lexicon, texts),
  };
}
