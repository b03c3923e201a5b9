import { isAbout, type Match, matchesOf } from './candidates.ts';
import { type IndexEntry, subjects } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { keepsRules, partMet } from './match-threshold.ts';
import { isOffice, namesOnly, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { type Reading, readingsOf } from './readings.ts';
import { scoreOf } from './score.ts';
import type { Selection } from './selection.ts';
import type { TermLookup } from './terms.ts';
import { threshold } from './weights.ts';

/** A passage found, with why: null where choices alone list it. */
export interface Ranked {
  passage: Passage;
  full: boolean;
  match: Match | null;
}

/** The passages for a query: of a conference that is named beside a subject, what the other words find; else of all. */
export function find(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lookup: TermLookup): Ranked[] {
  const [{ slots, words, named }] = readings;
  const others = words.filter((_, at) => !slots[at]?.span?.named.some(({ kind }) => kind === 'conference'));
  const asksSubject = slots.some(({ span }) => namesOnly(span, subjects));
  if (asksSubject && others.length < words.length && query.phrases.length === 0) {
    const rest = { ...query, words: others };
    const found = rank(rest, readingsOf(rest, lookup), lookup.lexicon);
    return found.filter(({ passage }) => named.includes(passage.conference));
  }
  return rank(query, readings, lookup.lexicon);
}

/**
 * Ranks the passages for a query. Those that meet every word mostly come first, then those that meet most of it; what
 * meets some of it comes behind a few. Of several readings a passage takes the best.
 */
function rank(query: ParsedQuery, readings: readonly [Reading, ...Reading[]], lexicon: Lexicon): Ranked[] {
  const conferences = readings.flatMap(({ named }) => named.filter(({ kind }) => kind === 'conference'));
  if (query.passage !== null && conferences.length > 0) {
    const isAsked = ({ id, conference }: Passage) => id === query.passage && conferences.includes(conference);
    return lexicon.passages.filter(isAsked).map(asListed);
  }
  const orderOf = orderFor(readings[0], conferences);
  const people = query.phrases.length > 0 ? [] : peopleAsked(readings[0]);
  const isTheirs = (passage: Passage) => people.length === 0 || people.some((span) => isAbout(passage, span));
  const matches = readings.flatMap((reading) => matchesOf(reading, lexicon));
  const found = matches.flatMap((match) => {
    const { passage } = match;
    const part = isTheirs(passage) && keepsRules(match, query) ? partMet(match, lexicon) : null;
    if (part === null) return [];
    const full = part === 'all';
    const order = orderOf(passage);
    return { passage, full, match, isMost: part !== 'some' && order < elsewhere, order, score: scoreOf(match, full) };
  });
  found.sort(
    (a, b) =>
      Number(b.isMost) - Number(a.isMost) ||
      a.order - b.order ||
      b.score - a.score ||
      a.passage.place - b.passage.place,
  );
  const seen = new Set<Passage>();
  const ranked = found.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
  const most = ranked.filter(({ isMost }) => isMost);
  return ranked.slice(0, Math.max(most.length, threshold.few));
}

/** The people whose passages alone are asked for: an office's holders, and who is named beside no other subject. */
function peopleAsked({ spans, slots, words, named }: Reading): Span[] {
  const isAlone =
    slots.every(({ span }) => span) && !named.some(({ kind }) => kind === 'topic' || kind === 'organisation');
  // "thủ tướng" stands in "Phó Thủ tướng" too.
  return spans.filter((span) => isOffice(span, words) || (isAlone && namesOnly(span, ['person'])));
}

/** The order of a passage of another conference than is named. */
const elsewhere = 5;

/** What orders passages whatever their scores: of two the lower comes first. */
function orderFor(reading: Reading, conferences: readonly IndexEntry[]): (passage: Passage) => number {
  const { onlyLoose, roles, spans, words } = reading;
  // Beside a subject a year is a wish that the score knows; of a year comes first what is counted, then what repeats it;
  // of what is set out for it, what the review of the year before set out.
  const years = onlyLoose ? yearsIn(reading) : [];
  const isOwner = ({ named, start }: Span) =>
    words[start - 1]?.folded === 'cua' && named.some(({ kind }) => subjects.includes(kind));
  const owners = spans.filter(isOwner);
  const isSetOut = roles.some(({ id }) => id === 'task' || id === 'guidance');
  return (passage) => {
    if (conferences.length > 0 && !conferences.includes(passage.conference)) return elsewhere;
    // The role of ASEAN is not what another's is.
    if (owners.length > 0 && !owners.some((span) => isAbout(passage, span))) return 4;
    if (!isOf(passage, years)) return 3;
    if (passage.repeats !== null) return 2;
    return Number(isSetOut && !years.includes(`${passage.conference.reviewYear + 1}`));
  };
}

const asListed = (passage: Passage): Ranked => ({ passage, full: true, match: null });

/** All passages for choices to narrow; none without a choice. */
export const listed = (chosen: Selection, { passages }: Lexicon) =>
  Object.keys(chosen).length === 0 ? [] : passages.map(asListed);

/** True for a passage about one of some years. */
export const isOf = ({ facets }: Passage, years: readonly string[]) => facets.year.some((one) => years.includes(one));

/** The years that a reading names. */
export const yearsIn = ({ named }: Reading) => named.flatMap(({ kind, id }) => (kind === 'year' ? id : []));
