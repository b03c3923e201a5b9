import { carries, type Hit, type Match } from './candidates.ts';
import { type IndexPassage, roleOrder } from './index-format.ts';
import type { Lexicon } from './lexicon.ts';
import { subjects } from './names.ts';
import { signalParts, signalWeights, standsIn } from './weights.ts';

/** A passage's score: the signals' sum, each 0 to 1 and times its weight. */
export function scoreOf(match: Match, met: readonly number[], full: boolean, lexicon: Lexicon): number {
  const facts = lexicon.passages[match.passage];
  if (facts === undefined) return 0;
  const { length = 0 } = lexicon.syllables[match.passage] ?? [];
  const runs = runsOf(match.hits);
  const signals: Record<keyof typeof signalWeights, number> = {
    coverage: coverage(match, met),
    adjacency: adjacency(match, met),
    phrase: Math.max(0, ...runs.map(({ quality }) => quality)),
    year: year(match, facts, lexicon),
    role: role(match, lexicon),
    subject: subject(match, facts),
    reported: reported(match, facts),
    earliness: earliness(runs.length > 0 ? runs : match.hits.flat(), length),
    substance: Math.min(1, length / signalParts.enoughSaid),
    full: Number(full),
  };
  const names = Object.keys(signalWeights) as (keyof typeof signalWeights)[];
  return match.reading.weight * names.reduce((sum, name) => sum + signalWeights[name] * signals[name], 0);
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

function adjacency({ hits, spans, wishes, reading: { slots } }: Match, met: readonly number[]): number {
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
}

/** Nearness of two neighbours of the query, by the gap between them. */
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
function year({ wishes: { years } }: Match, { about, named, conference }: IndexPassage, { entries }: Lexicon): number {
  const parts = signalParts.year;
  const fits = years.map((one) => {
    if (!about.includes(one)) return named.includes(one) ? parts.named : 0;
    const review = entries.conference[conference]?.reviewYear === one ? 1 : parts.ahead;
    return review * (named.includes(one) ? 1 : parts.about);
  });
  return Math.max(0, ...fits);
}

function role({ passage, wishes: { roles } }: Match, lexicon: Lexicon): number {
  return Math.max(0, ...roles.map((place) => carries(passage, { kind: 'role', place }, lexicon))) / standsIn.role;
}

/** Tagged with what is asked for, the more so the fewer other tags it has. */
function subject({ wishes }: Match, facts: IndexPassage): number {
  if (wishes.conference.includes(facts.conference) && roleOrder[facts.role] === 'proceedings') return 1;
  const focus = subjects.map((kind) =>
    wishes[kind].some((place) => facts[kind].includes(place)) ? 0.5 + 0.5 / facts[kind].length : 0,
  );
  return Math.max(...focus);
}

/** A context without a topic is the frame. */
function reported({ wishes: { roles } }: Match, { role, topic }: IndexPassage): number {
  const own = roleOrder[role];
  return Number(roles.length === 0 && (own === 'result' || (own === 'context' && topic.length > 0)));
}

/** Where the whole query first stands as a run, else where a word of it does. */
function earliness(hits: readonly Pick<Hit, 'position'>[], length: number): number {
  const first = Math.min(...hits.map(({ position }) => position));
  return Number.isFinite(first) ? 1 - first / Math.max(1, length) : 0;
}

/** Where the whole query stands as one run, each with the trust in its weakest word. */
function runsOf(hits: readonly Hit[][]): Pick<Hit, 'position' | 'quality'>[] {
  return (hits[0] ?? []).flatMap(({ position }) => {
    const run = hits.map((own, step) => own.find((one) => one.position === position + step)?.quality ?? 0);
    const quality = Math.min(...run);
    return quality > 0 ? [{ position, quality }] : [];
  });
}
