import { carries, type Hit, type Match } from './candidates.ts';
import { roleOrder } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { subjects } from './names.ts';
import { signalParts, signalWeights, standsIn } from './weights.ts';

/** A signal's value for a passage, 0 to 1. */
type Signal = (match: Match, met: readonly number[], lexicon: Lexicon) => number;

/** A passage's score: the signals' sum, each times its weight. */
export function scoreOf(match: Match, met: readonly number[], full: boolean, lexicon: Lexicon): number {
  let sum = full ? signalWeights.full : 0;
  for (const [name, value] of Object.entries(signals)) {
    sum += signalWeights[name as keyof typeof signals] * value(match, met, lexicon);
  }
  return match.reading.weight * sum;
}

/** The share of a reading that is met, each word by its rarity. */
export function coverage({ reading: { slots } }: Match, met: readonly number[]): number {
  let have = 0;
  let all = 0;
  for (const [place, { rarity }] of slots.entries()) {
    have += rarity * (met[place] ?? 0);
    all += rarity;
  }
  return all === 0 ? 0 : have / all;
}

const adjacency: Signal = ({ hits, spans, wishes, reading: { slots } }, met) => {
  if (wishes.onlyLoose) return 1;
  let have = 0;
  let all = 0;
  for (let place = 0; place + 1 < slots.length; place++) {
    const worth = (slots[place]?.rarity ?? 0) + (slots[place + 1]?.rarity ?? 0);
    const named = spans.some(({ start, end }) => start <= place && place + 1 < end);
    const stoodIn = named ? Math.min(met[place] ?? 0, met[place + 1] ?? 0, signalParts.pairNamed) : 0;
    have += worth * Math.max(stoodIn, closeness(hits[place] ?? [], hits[place + 1] ?? []));
    all += worth;
  }
  return all === 0 ? 1 : have / all;
};

const year: Signal = ({ passage, wishes: { years } }, _met, { passages, conferences }) => {
  const { year: parts } = signalParts;
  const facts = passages[passage];
  if (facts === undefined || years.length === 0) return 0;
  const conference = conferences[facts.conference];
  return Math.max(
    ...years.map((wished) => {
      const named = facts.named.includes(wished);
      const there = conference?.directionYear === wished || conference?.reviewYear === wished;
      if (facts.about.includes(wished)) return (named ? parts.aboutNamed : parts.about) * (there ? 1 : parts.elsewhere);
      return named ? (there ? parts.namedThere : parts.named) : 0;
    }),
  );
};

const role: Signal = ({ passage, wishes: { roles, onlyLoose } }, _met, lexicon) => {
  const fit = Math.max(0, ...roles.map((place) => carries(passage, { kind: 'role', place }, lexicon)));
  return (fit / standsIn.role) * (onlyLoose ? signalParts.roleAlone : 1);
};

const subject: Signal = ({ passage, wishes }, _met, { passages }) => {
  const facts = passages[passage];
  const focus = (own: readonly number[], places: readonly number[]) =>
    places.some((place) => own.includes(place)) ? 0.5 + 0.5 / own.length : 0;
  const isOf =
    facts !== undefined && wishes.conference.includes(facts.conference) && roleOrder[facts.role] === 'proceedings';
  return Math.max(Number(isOf), ...subjects.map((kind) => focus(facts?.[kind] ?? [], wishes[kind])));
};

const reported: Signal = ({ passage, wishes: { roles } }, _met, { passages }) => {
  const facts = passages[passage];
  const own = roleOrder[facts?.role ?? -1];
  // A context without a topic is the frame.
  return roles.length === 0 && (own === 'result' || (own === 'context' && facts?.topic.length)) ? 1 : 0;
};

const phrase: Signal = ({ hits }) => Math.max(0, ...runsOf(hits).map(({ quality }) => quality));

const headline: Signal = ({ passage, reading: { slots } }, _met, { passages, headlineWords }) => {
  const words = headlineWords[passages[passage]?.conference ?? -1];
  return slots.length === 0 ? 0 : slots.filter(({ word }) => words?.has(word.folded)).length / slots.length;
};

/** Where the whole query first stands as a run, else where a word of it does. */
const earliness: Signal = ({ passage, hits }, _met, { passages }) => {
  const runs = runsOf(hits);
  const first = Math.min(...(runs.length > 0 ? runs : hits.flat()).map(({ position }) => position));
  return Number.isFinite(first) ? 1 - first / Math.max(1, passages[passage]?.length ?? 1) : 0;
};

const substance: Signal = ({ passage }, _met, { passages }) =>
  Math.min(1, (passages[passage]?.length ?? 0) / signalParts.enoughSaid);

const signals = { coverage, adjacency, phrase, year, role, subject, reported, headline, earliness, substance };

/** Where the whole query stands as one run, each with the trust in its weakest word. */
function runsOf(hits: readonly Hit[][]): Pick<Hit, 'position' | 'quality'>[] {
  return (hits[0] ?? []).flatMap(({ position }) => {
    const run = hits.map((own, step) => own.find((one) => one.position === position + step)?.quality ?? 0);
    const quality = Math.min(...run);
    return quality > 0 ? [{ position, quality }] : [];
  });
}

/** Nearness of two neighbours of the query: 1 side by side in order, less the other way or with words between. */
function closeness(first: readonly Hit[], second: readonly Hit[]): number {
  const { gap: gaps, gapForward, gapBackward, gapWidest } = signalParts;
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const gap = b.position - a.position;
      const wide = Math.abs(gap) > gapWidest || gap === 0 ? 0 : gap > 0 ? gapForward : gapBackward;
      best = Math.max(best, (gaps[gap] ?? wide) * Math.min(a.quality, b.quality));
    }
  }
  return best;
}
