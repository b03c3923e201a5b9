import { roleOrder } from '../format.ts';
import type { Lexicon, Named } from '../query/lexicon.ts';
import { subjects } from '../query/names.ts';
import type { Hit, Match } from './matches.ts';

/** What speaks for a passage: a value from 0 to 1 and what a whole one is worth beside the others. */
export interface Signal {
  weight: number;
  value(match: Match, met: readonly number[], lexicon: Lexicon): number;
}

/** The rare words of a query say what it is about: each counts by its rarity (IDF). The measure of the rest. */
const coverage: Signal = {
  weight: 10,
  value: ({ reading: { slots } }, met) => {
    let have = 0;
    let all = 0;
    for (const [place, { rarity }] of slots.entries()) {
      have += rarity * (met[place] ?? 0);
      all += rarity;
    }
    return all === 0 ? 0 : have / all;
  },
};

/**
 * Vietnamese words are mostly of two syllables, so two syllables side by side in the query's order are a word
 * found and two apart are often none. Nearly worth the words themselves.
 */
const adjacency: Signal = {
  weight: 6.5,
  value: ({ hits, spans, reading: { slots } }, met) => {
    let have = 0;
    let all = 0;
    for (let place = 0; place + 1 < slots.length; place++) {
      const worth = (slots[place]?.rarity ?? 0) + (slots[place + 1]?.rarity ?? 0);
      const named = spans.some(({ start, end }) => start <= place && place + 1 < end);
      const stoodIn = named ? Math.min(met[place] ?? 0, met[place + 1] ?? 0, 0.75) : 0;
      have += worth * Math.max(stoodIn, closeness(hits[place] ?? [], hits[place + 1] ?? []));
      all += worth;
    }
    return all === 0 ? 1 : have / all;
  },
};

/** The whole query as one run: a quotation, a name, a term of art. It settles ties that pairs leave open. */
const phrase: Signal = {
  weight: 1.5,
  value: ({ hits }) => {
    return Math.max(0, ...runsOf(hits).map(({ quality }) => quality));
  },
};

/** A year is a wish, not a wall: enough to lift the passage of that year over its like of another year. */
const year: Signal = {
  weight: 4,
  value: ({ passage, wishes: { years } }, _met, lexicon) => {
    if (years.length === 0) return 0;
    return Math.max(...years.map((one) => yearAgreement(passage, one, lexicon)));
  },
};

/**
 * "nhiệm vụ 2019" wants tasks: a role named by its words outweighs the words standing somewhere in a text, the more
 * so where nothing else is asked for but a year. The context is also the role of whatever is none of the others, so
 * to have it says less.
 */
const role: Signal = {
  weight: 2.5,
  value: ({ passage, spans, hits, wishes: { roles } }, _met, lexicon) => {
    const own = lexicon.passage(passage).role;
    if (!roles.includes(own)) return 0;
    const other = spans.reduce(
      (left, { start, end, named }) => left - (named.every(isLoose) ? end - start : 0),
      hits.length,
    );
    return roleOrder[own] === 'context' ? 0.2 : other > 0 ? 1 : 1.5;
  },
};

/**
 * The editors tagged the passage with the topic or found the person in it: it is about what was asked, and the
 * more so the fewer others it names beside.
 */
const subject: Signal = {
  weight: 1.2,
  value: ({ passage, wishes }, _met, lexicon) => {
    const focus = (own: readonly number[], places: readonly number[]) =>
      places.some((place) => own.includes(place)) ? 0.5 + 0.5 / own.length : 0;
    const facts = lexicon.passage(passage);
    return Math.max(...subjects.map((kind) => focus(facts[kind], wishes[kind])));
  },
};

/**
 * Asked for a matter without a role, what is reported of it comes before what is set out: tasks mostly list. A
 * context without a topic is the frame: who met, where, when.
 */
const reported: Signal = {
  weight: 0.4,
  value: ({ passage, wishes: { roles } }, _met, lexicon) => {
    if (roles.length > 0) return 0;
    const facts = lexicon.passage(passage);
    const role = roleOrder[facts.role];
    return role === 'result' || (role === 'context' && facts.topic.length > 0) ? 1 : 0;
  },
};

/** A headline or theme with the words makes its conference likelier; little, since all its passages share it. */
const field: Signal = {
  weight: 0.5,
  value: ({ passage, reading: { slots } }, _met, lexicon) => {
    const { conference } = lexicon.passage(passage);
    const within = slots.filter(({ word }) => lexicon.isHeadlined(conference, word.folded)).length;
    return slots.length === 0 ? 0 : within / slots.length;
  },
};

/** What a passage opens with it is about: where the whole query first stands, else where a word of it does. */
const earliness: Signal = {
  weight: 1.6,
  value: ({ passage, hits }, _met, lexicon) => {
    const runs = runsOf(hits);
    const first = Math.min(...(runs.length > 0 ? runs : hits.flat()).map(({ position }) => position));
    return Number.isFinite(first) ? 1 - first / Math.max(1, lexicon.passage(passage).length) : 0;
  },
};

/** Syllables of a passage that has said its matter; more says no more. */
const enoughSaid = 60;

/** Of two that name what was asked alike, the one that says more of it serves better than a line in passing. Settles ties. */
const substance: Signal = {
  weight: 0.3,
  value: ({ passage }, _met, lexicon) => Math.min(1, lexicon.passage(passage).length / enoughSaid),
};

export const signals = {
  coverage,
  adjacency,
  phrase,
  year,
  role,
  subject,
  reported,
  field,
  earliness,
  substance,
};

/** Roles and years say of what kind and time, not about what. */
const isLoose = ({ kind }: Named) => kind === 'role' || kind === 'year';

/** Where the whole query stands as one run, each with the trust in its weakest word. */
function runsOf(hits: readonly Hit[][]): Pick<Hit, 'position' | 'quality'>[] {
  return (hits[0] ?? []).flatMap(({ position }) => {
    let quality = 1;
    for (const [step, own] of hits.entries()) {
      const hit = own.find((one) => one.position === position + step);
      if (hit === undefined) return [];
      quality = Math.min(quality, hit.quality);
    }
    return [{ position, quality }];
  });
}

/** How near two neighbours of the query stand: 1 side by side in order, less the other way or with words between. */
function closeness(first: readonly Hit[], second: readonly Hit[]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const gap = b.position - a.position;
      const near =
        gap === 1 ? 1 : gap === 2 ? 0.5 : gap === -1 ? 0.4 : gap > 2 && gap < 6 ? 0.25 : gap < -1 && gap > -6 ? 0.1 : 0;
      best = Math.max(best, near * Math.min(a.quality, b.quality));
    }
  }
  return best;
}

/**
 * How well a passage fits a year: it speaks of it; or it was said at the conference that reviews it and is no
 * task; or at the one that directs it and is a task.
 */
function yearAgreement(passage: number, wished: number, lexicon: Lexicon): number {
  const facts = lexicon.passage(passage);
  const conference = lexicon.index.conference[facts.conference];
  const role = roleOrder[facts.role];
  const ahead = role === 'task' || role === 'guidance';
  const own = ahead ? conference?.directionYear : conference?.reviewYear;
  const other = conference?.directionYear === wished || conference?.reviewYear === wished;
  const spoken = facts.year.includes(wished);
  if (own === wished) return spoken ? 1 : 0.5;
  return spoken ? (other ? 0.8 : 0.5) : 0;
}
