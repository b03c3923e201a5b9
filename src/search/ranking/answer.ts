import type { PassageRole } from '../../lib/schema/article.ts';
import { roleOrder } from '../format.ts';
import { knownSelection, typedSelection } from '../query/filters.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { parseQuery } from '../query/parse.ts';
import type { Selection } from '../query/selection.ts';
import type { Slot } from '../query/slot.ts';
import { type DirectAnswer, directAnswers } from './direct.ts';
import { type Facets, facetsOf, isSelected } from './facets.ts';
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
}

export interface Answer {
  /** Passages found, the choices applied, and the conferences they come from. */
  total: number;
  conferences: number;
  /** How many of them meet every word; the rest come after them. */
  full: number;
  /** There are more than `total`: what was asked says too little to look at all of them. */
  cut: boolean;
  results: Result[];
  facets: Facets;
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

/** Answers a question. Whatever the text, it answers. */
export function answerTo({ text, selection, limit }: Question, lexicon: Lexicon): Answer {
  const { query, selection: typed } = typedSelection(parseQuery(text), lexicon);
  const chosen = { ...knownSelection(selection, lexicon), ...typed };
  const asked = query.words.length > 0;
  const ranking = asked ? rank(query, lexicon) : listed(chosen, lexicon);
  const passages = ranking.ranked.map(({ passage }) => passage);
  const first = new Set(passages.slice(0, ranking.full));
  const kept = ranking.ranked.filter(({ passage }) => isSelected(passage, chosen, lexicon.index));
  const column = lexicon.index.passages.conferences;
  const guessed = ranking.readings[0]?.reading.slots.some(({ alternatives }) =>
    alternatives.some(({ guess }) => guess),
  );
  return {
    total: kept.length,
    conferences: new Set(kept.map(({ passage }) => column[passage])).size,
    full: kept.filter(({ passage }) => first.has(passage)).length,
    cut: ranking.cut,
    results: kept.slice(0, limit).map(({ passage, match }) => resultOf(passage, asked ? match : null, lexicon)),
    facets: facetsOf(passages, chosen, lexicon.index),
    selection: chosen,
    typed,
    direct: firstAnswers(ranking, lexicon),
    suggestions: asked && (guessed || passages.length === 0) ? (lexicon.rescue?.suggestions(query) ?? []) : [],
    readAs: readAs(ranking),
    asked,
  };
}

/** Without words the choices alone list passages, in the record's order; without choices nothing is listed. */
function listed(selection: Selection, { index }: Lexicon): Ranking {
  if (Object.keys(selection).length === 0) return { ranked: [], full: 0, cut: false, readings: [] };
  const match = (passage: number): Match => ({
    passage,
    reading: { slots: [], weight: 1, whole: false, run: null },
    spans: [],
    wishes: { years: [], roles: [], topics: [], people: [], organisations: [], yearSlots: new Set() },
    hits: [],
  });
  const ranked = index.passages.ids.map((_id, passage) => ({ passage, score: 0, match: match(passage) }));
  return { ranked, full: ranked.length, cut: false, readings: [] };
}

function firstAnswers({ readings }: Ranking, lexicon: Lexicon): DirectAnswer[] {
  for (const { reading, spans } of readings) {
    const found = directAnswers(spans, reading.slots.length, lexicon);
    if (found.length > 0) return found;
  }
  return [];
}

function readAs({ readings }: Ranking): string | null {
  const slots = readings[0]?.reading.slots ?? [];
  const sure = slots.some(({ changed, alternatives }) => changed && alternatives.some(({ guess }) => !guess));
  return sure ? slots.map(writtenAs).join(' ') : null;
}

/** A word as the edition writes it, where its marks are known. */
function writtenAs({ word, changed, alternatives }: Slot): string {
  const exact = alternatives.find(({ guess }) => !guess);
  if (!changed || exact === undefined) return word.typed;
  const best = exact.agrees.indexOf(Math.max(...exact.agrees));
  return word.spelled === word.folded ? word.typed : (exact.term.spellings[best] ?? word.typed).toLowerCase();
}

function resultOf(passage: number, match: Match | null, lexicon: Lexicon): Result {
  const { passages, conferences } = lexicon.index;
  const conference = conferences[passages.conferences[passage] ?? -1];
  return {
    conference: conference?.id ?? '',
    title: conference?.label ?? '',
    date: conference?.date ?? null,
    passage: passages.ids[passage] ?? '',
    role: roleOrder[passages.roles[passage] ?? -1] ?? 'context',
    snippet: snippetOf(passage, match, lexicon),
  };
}
