import type { Lexicon } from '../query/lexicon.ts';
import { namesIn, type Span } from '../query/names.ts';
import type { ParsedQuery } from '../query/parse.ts';
import { type Reading, readingsOf } from '../query/readings.ts';
import { keepsRules, meets, meetsAll } from './admission.ts';
import { type Match, matchesIn } from './matches.ts';
import { satisfactionOf } from './satisfaction.ts';
import { shortlistOf } from './shortlist.ts';
import { signals } from './signals.ts';

/** A passage found, with why. */
export interface Ranked {
  passage: number;
  score: number;
  /** It meets every word. */
  full: boolean;
  /** Null where choices alone list it. */
  match: Match | null;
}

/** Everything found for a query, best first. */
export interface Ranking {
  ranked: Ranked[];
  /** There are more that have some of the words; they were not looked at. */
  cut: boolean;
  /** What each reading names; the literal reading's first. */
  readings: { reading: Reading; spans: Span[] }[];
}

/** What it is worth to meet every word, beside the signals: what meets most words of a query must be much better. */
const fullBonus = 1;
/** Where fewer than this are found, what has some of the query comes behind them; where none is, it would be noise. */
const fewEnough = 5;

/**
 * Ranks the passages for a query.
 *
 * Those that meet every word mostly come first, then those that meet most of it; what meets some of it comes behind a
 * few. Of several readings a passage takes the best.
 */
export function rank(query: ParsedQuery, lexicon: Lexicon): Ranking {
  const literal = rankReadings(query, readingsOf(query, lexicon), lexicon);
  if (literal.ranked.length > 0 || lexicon.rescue === null || query.words.length < 2) return literal;
  const blurred = rankReadings(query, readingsOf(query, lexicon, true), lexicon);
  return blurred.ranked.length > 0 ? blurred : literal;
}

function rankReadings(query: ParsedQuery, meant: readonly Reading[], lexicon: Lexicon): Ranking {
  lexicon.settled();
  const readings = meant.map((reading) => {
    const words = reading.slots.map(({ word }) => word);
    const spans = namesIn(words, query.open, lexicon);
    return { reading, spans, shortlist: shortlistOf(reading, spans, lexicon) };
  });
  // What is not here of an index in parts is wanted now: to score first and see it lacking then is work done twice.
  lexicon.settled();
  for (const { shortlist } of readings) for (const passage of shortlist.passages) lexicon.passage(passage);
  lexicon.settled();
  const most = new Map<number, Ranked>();
  const some = new Map<number, Ranked>();
  let cut = false;
  for (const { reading, spans, shortlist } of readings) {
    cut ||= shortlist.cut;
    for (const match of matchesIn(shortlist.passages, reading, spans, lexicon)) {
      const { passage } = match;
      if (!keepsRules(match, query, lexicon)) continue;
      const met = satisfactionOf(match, lexicon);
      const full = meetsAll(match, met, lexicon);
      const part = full ? 'most' : reading.whole ? null : meets(match, met, lexicon);
      if (part === null) continue;
      const tier = { most, some }[part];
      const score = reading.weight * scoreOf(match, met, lexicon) + (full ? fullBonus : 0);
      if (score > (tier.get(passage)?.score ?? 0)) tier.set(passage, { passage, score, full, match });
    }
  }
  lexicon.settled();
  const ranked = inOrder(most);
  const room = ranked.length > 0 ? Math.max(0, fewEnough - ranked.length) : 0;
  ranked.push(
    ...inOrder(some)
      .filter(({ passage }) => !most.has(passage))
      .slice(0, room),
  );
  return { ranked, cut, readings };
}

function inOrder(tier: ReadonlyMap<number, Ranked>): Ranked[] {
  return [...tier.values()].sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** The signals' sum, each times its weight. */
export function scoreOf(match: Match, met: readonly number[], lexicon: Lexicon): number {
  let sum = 0;
  for (const { weight, value } of Object.values(signals)) sum += weight * value(match, met, lexicon);
  return sum;
}
