import { carries, type Hit, hitAt, type Match } from './candidates.ts';
import { subjects } from './index-format.ts';
import { signalParts, standsIn, signalWeights as weights } from './weights.ts';

/** A passage's score: the signals' sum, each 0 to 1 and times its weight. */
export function scoreOf(match: Match, full: boolean): number {
  const { length } = match.passage.words;
  const runs = runsOf(match.hits);
  const first = runs[0]?.position ?? Math.min(...match.hits.map(([hit]) => hit?.position ?? Infinity));
  const hasNames = match.reading.named.length > 0;
  const score =
    weights.coverage * coverage(match) +
    weights.adjacency * adjacency(match) +
    weights.phrase * Math.max(0, ...runs.map(({ quality }) => quality)) +
    (hasNames ? weights.year * year(match) + weights.role * role(match) + weights.subject * subject(match) : 0) +
    weights.reported * reported(match) +
    weights.earliness * Math.max(0, 1 - first / Math.max(1, length)) +
    weights.substance * Math.min(1, length / signalParts.enoughSaid) +
    weights.full * Number(full);
  return match.reading.weight * score;
}

/** The share of a reading that is met, each word by its rarity. */
export function coverage({ met, reading: { slots } }: Match): number {
  const rarities = slots.map(({ rarity }) => rarity);
  return weightedMean(met, rarities);
}

/** The nearness to each other of the query's neighbours, each two by their rarity. */
function adjacency({ hits, met, reading: { slots, onlyLoose } }: Match): number {
  const [, ...rest] = slots;
  if (onlyLoose || rest.length === 0) return 1;
  const near = rest.map(({ span }, at) => {
    const isNamed = span !== undefined && span === slots[at]?.span;
    const stoodIn = isNamed ? Math.min(met[at] ?? 0, met[at + 1] ?? 0, signalParts.pairNamed) : 0;
    return Math.max(stoodIn, closeness(hits[at] ?? [], hits[at + 1] ?? []));
  });
  const rarities = rest.map(({ rarity }, at) => rarity + (slots[at]?.rarity ?? 0));
  return weightedMean(near, rarities);
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0) / all;
}

const closeness = (first: readonly Hit[], second: readonly Hit[]) =>
  first.reduce((most, { position, quality }) => {
    const near = second.map((b) => (signalParts.gap[b.position - position] ?? 0) * Math.min(quality, b.quality));
    return Math.max(most, ...near);
  }, 0);

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

const role = ({ passage, reading: { roles } }: Match): number =>
  Math.max(0, ...roles.map((one) => carries(passage, one))) / standsIn.role;

function subject({ passage, reading }: Match): number {
  if (reading.named.includes(passage.conference) && passage.role === 'proceedings') return 1;
  const asked = passage.tags.filter((tag) => subjects.includes(tag.kind) && reading.named.includes(tag));
  const focus = asked.map(({ kind }) => 0.5 + 0.5 / passage.tags.filter((tag) => tag.kind === kind).length);
  return Math.max(0, ...focus);
}

/** A context without a topic is the frame. */
function reported({ passage: { role, tags }, reading: { roles } }: Match): number {
  if (roles.length > 0) return 0;
  return Number(role === 'result' || (role === 'context' && tags.some(({ kind }) => kind === 'topic')));
}

/** Where some words stand as one run, each with the trust in its weakest word. */
export function runsOf([first = [], ...rest]: readonly Hit[][]): Pick<Hit, 'position' | 'quality'>[] {
  const runs = first.map(({ position, quality }) => {
    const others = rest.map((own, step) => hitAt(position + step + 1, own)?.quality ?? 0);
    return { position, quality: Math.min(quality, ...others) };
  });
  return runs.filter(({ quality }) => quality > 0);
}
