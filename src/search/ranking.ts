import { isAbout, type Match, matchesOf } from './candidates.ts';
import { isTime, subjects } from './index-format.ts';
import type { Lexicon, Passage } from './lexicon.ts';
import { keepsRules, partMet } from './match-threshold.ts';
import { isOffice, isOfTime, namesOnly, type Span } from './names.ts';
import type { ParsedQuery } from './parse.ts';
import { type Reading, readingsOf } from './readings.ts';
import { scoreOf } from './score.ts';
import type { Selection } from './selection.ts';
import type { Slot, TermLookup } from './terms.ts';
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
  const isElsewhere = ({ conference }: Passage) => conferences.length > 0 && !conferences.includes(conference);
  const demotions = demotionsFor(readings[0], isElsewhere);
  const people = query.phrases.length > 0 ? [] : peopleAsked(readings[0]);
  const isTheirs = (passage: Passage) => people.length === 0 || people.some((span) => isAbout(passage, span));
  const matches = readings.flatMap((reading) => matchesOf(reading, lexicon));
  const found = matches.flatMap((match) => {
    const { passage } = match;
    const part = isTheirs(passage) && keepsRules(match, query) ? partMet(match, lexicon) : null;
    if (part === null) return [];
    const full = part === 'all';
    const isMost = part !== 'some' && !isElsewhere(passage);
    const demotion = demotions.findIndex((isTrue) => isTrue(passage));
    const order = demotion < 0 ? demotions.length : demotion;
    return { passage, full, match, isMost, order, score: scoreOf(match, full) };
  });
  const [{ slots, named }] = readings;
  const isOneThing = slots.length <= threshold.oneThing[lexicon.language] || slots.some(isOtherAcronym);
  // A part of one thing is another: "xã hội" is no "bảo hiểm xã hội", nor any summit that of the G20.
  if (named.length === 0 && isOneThing && !found.some(({ full }) => full)) return [];
  found.sort(
    (a, b) =>
      Number(b.isMost) - Number(a.isMost) ||
      b.order - a.order ||
      b.score - a.score ||
      a.passage.place - b.passage.place,
  );
  const seen = new Set<Passage>();
  const ranked = found.filter(({ passage }) => !seen.has(passage) && seen.add(passage));
  const most = ranked.filter(({ isMost }) => isMost);
  return ranked.slice(0, Math.max(most.length, threshold.few));
}

/** True for capitals, or letters with a number, that the edition lacks: APEC, G20. */
const isOtherAcronym = ({ word, alternatives }: Slot) =>
  alternatives.length === 0 && /^(\p{Lu}{3,}|\p{L}+\d+)$/u.test(word.typed);

/** The people whose passages alone are asked for: an office's holders, and who is named beside no other subject. */
function peopleAsked({ spans, slots, words, named }: Reading): Span[] {
  const isAlone =
    slots.every(({ span }) => span) && !named.some(({ kind }) => kind === 'topic' || kind === 'organisation');
  // "thủ tướng" stands in "Phó Thủ tướng" too.
  return spans.filter((span) => isOffice(span, words) || (isAlone && namesOnly(span, ['person'])));
}

/** What puts a passage behind those of which it is not true, whatever their scores; the strongest first. */
function demotionsFor(reading: Reading, isElsewhere: (passage: Passage) => boolean): (typeof isElsewhere)[] {
  const { onlyLoose, named, roles, spans, words } = reading;
  const years = yearsIn(reading);
  const isOwner = ({ named, start }: Span) =>
    words[start - 1]?.folded === 'cua' && named.some(({ kind }) => subjects.includes(kind));
  const owners = spans.filter(isOwner);
  const isSetOut = roles.some(({ id }) => id === 'task' || id === 'guidance');
  // The role of ASEAN is not what another's is.
  const isOthers = (passage: Passage) => owners.length > 0 && !owners.some((span) => isAbout(passage, span));
  if (years.length === 0) return [isElsewhere, isOthers];
  const times = named.filter(isTime);
  // Beside a subject a year is a wish.
  if (!onlyLoose) return [isElsewhere, isOthers, (passage) => !isOfTime(passage, times)];
  return [
    isElsewhere,
    isOthers,
    (passage) => !isOf(passage, years),
    ({ repeats }) => repeats !== null,
    // What is set out for a year stands first in the review of the year before.
    ({ conference }) => isSetOut && !years.includes(`${conference.reviewYear + 1}`),
  ];
}

const asListed = (passage: Passage): Ranked => ({ passage, full: true, match: null });

/** All passages for choices to narrow; none without a choice. */
export const listed = (chosen: Selection, { passages }: Lexicon) =>
  Object.keys(chosen).length === 0 ? [] : passages.map(asListed);

/** True for a passage about one of some years. */
export const isOf = ({ facets }: Passage, years: readonly string[]) => facets.year.some((one) => years.includes(one));

/** The years that a reading names. */
export const yearsIn = ({ named }: Reading) => named.flatMap(({ kind, id }) => (kind === 'year' ? id : []));
