import { carries, type Hit, hitAt, type Match } from './candidates.ts';
import { subjects } from './names.ts';
import type { Reading } from './readings.ts';
import { signalParts, signalWeights, standsIn } from './weights.ts';

const signalNames = Object.keys(signalWeights) as (keyof typeof signalWeights)[];

/** A passage's score: the signals' sum, each 0 to 1 and times its weight. */
export function scoreOf(match: Match, full: boolean): number {
  const { length } = match.passage.words;
  const runs = runsOf(match.hits);
  const hasNames = match.reading.named.length > 0;
  const signals: Record<(typeof signalNames)[number], number> = {
    coverage: coverage(match.met, match.reading),
    adjacency: adjacency(match),
    phrase: Math.max(0, ...runs.map(({ quality }) => quality)),
    year: hasNames ? year(match) : 0,
    role: hasNames ? role(match) : 0,
    subject: hasNames ? subject(match) : 0,
    reported: reported(match),
    earliness: earliness(runs[0]?.position ?? firstOf(match.hits), length),
    substance: Math.min(1, length / signalParts.enoughSaid),
    full: Number(full),
  };
  return match.reading.weight * signalNames.reduce((sum, name) => sum + signalWeights[name] * signals[name], 0);
}

/** The share of a reading that is met, each word by its rarity. */
export function coverage(met: readonly number[], { slots }: Reading): number {
  let have = 0;
  let all = 0;
  for (const [place, { rarity }] of slots.entries()) {
    have += rarity * (met[place] ?? 0);
    all += rarity;
  }
  return all === 0 ? 0 : have / all;
}

function adjacency({ hits, met, reading: { slots, onlyLoose } }: Match): number {
  if (onlyLoose) return 1;
  let have = 0;
  let all = 0;
  for (let place = 0; place + 1 < slots.length; place++) {
    const [first, next] = slots.slice(place, place + 2);
    const worth = (first?.rarity ?? 0) + (next?.rarity ?? 0);
    const named = first?.span && first.span === next?.span;
    const stoodIn = named ? Math.min(met[place] ?? 0, met[place + 1] ?? 0, signalParts.pairNamed) : 0;
    have += worth * Math.max(stoodIn, closeness(hits[place] ?? [], hits[place + 1] ?? []));
    all += worth;
  }
  return all === 0 ? 1 : have / all;
}

function closeness(first: readonly Hit[], second: readonly Hit[]): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      const nearness = signalParts.gap[b.position - a.position] ?? 0;
      best = Math.max(best, nearness * Math.min(a.quality, b.quality));
    }
  }
  return best;
}

/** Of a year that a passage is about, the year's own review comes before those that look ahead to it. */
function year({ reading, passage: { about, named, conference } }: Match): number {
  const parts = signalParts.year;
  const fits = reading.named.map(({ kind, id }) => {
    const one = Number(id);
    if (kind !== 'year') return 0;
    if (!about.includes(one)) return named.includes(one) ? parts.named : 0;
    return (conference.reviewYear === one ? 1 : parts.ahead) * (named.includes(one) ? 1 : parts.about);
  });
  return Math.max(0, ...fits);
}

function role({ passage, reading: { roles } }: Match): number {
  return Math.max(0, ...roles.map((one) => carries(passage, one))) / standsIn.role;
}

function subject({ passage, reading }: Match): number {
  if (reading.named.includes(passage.conference) && passage.role === 'proceedings') return 1;
  const focus = subjects.map((kind) => {
    const own = passage.tags.filter((tag) => tag.kind === kind);
    return own.some((tag) => reading.named.includes(tag)) ? 0.5 + 0.5 / own.length : 0;
  });
  return Math.max(...focus);
}

/** A context without a topic is the frame. */
function reported({ passage: { role, tags }, reading: { roles } }: Match): number {
  if (roles.length > 0) return 0;
  return Number(role === 'result' || (role === 'context' && tags.some(({ kind }) => kind === 'topic')));
}

const firstOf = (hits: readonly Hit[][]) => Math.min(...hits.map(([first]) => first?.position ?? Infinity));

const earliness = (first: number, length: number) => (Number.isFinite(first) ? 1 - first / Math.max(1, length) : 0);

/** Where some words stand as one run, each with the trust in its weakest word. */
export function runsOf([first = [], ...rest]: readonly Hit[][]): Pick<Hit, 'position' | 'quality'>[] {
  const runs = first.map(({ position, quality }) => {
    const others = rest.map((own, step) => hitAt(position + step + 1, own)?.quality ?? 0);
    return { position, quality: Math.min(quality, ...others) };
  });
  return runs.filter(({ quality }) => quality > 0);
}
