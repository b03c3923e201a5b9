import type { ConferenceFacts } from '../../src/schema/conference.ts';
import { type Cast, type Conference, listed } from './conference.ts';
import type { Field } from './fields.ts';
import { partners, placeName, workName } from './names.ts';
import { type Pair, phrases, quotes } from './phrases.ts';
import type { Random } from './random.ts';

export type ParticipantRole = ConferenceFacts['participants'][number]['roles'][number];

/** The slots that make somebody a participant, with the role they have then. */
export const rolesOfSlots = {
  chair: 'chair',
  opener: 'opening',
  reporter: 'speaker',
  guest: 'guidance',
  speaker: 'speaker',
  closer: 'closing',
} as const satisfies Record<keyof Cast, ParticipantRole>;

/** A sentence said twice, and what it names. */
export interface Said {
  press: string;
  account: string;
  /** The parts that were named with title and name. */
  parts: (keyof Cast)[];
  /** Agreements, projects and forums named. */
  works: string[];
}

/** What the sentences of one article are filled from. */
export interface Setting {
  seed: string;
  conference: Conference;
  /** Day and place as the article prints them, e.g. "ngày 21/1, tại Hà Nội". */
  held: Pair;
}

/**
 * What fills a slot, with what has to be chosen together with it: a verb goes with its unit, an action with its object.
 * A slot that ends in 2 is another one of the same kind.
 * @returns slot and filling; nothing for a slot that does not exist
 */
export function fillingOf(
  slot: string,
  field: Field,
  setting: Setting,
  stream: Random,
  said: Said,
): (readonly [string, Pair])[] {
  const { seed, conference, held } = setting;
  const isSecond = slot.endsWith('2');
  const kind = isSecond ? slot.slice(0, -1) : slot;
  const end = isSecond ? '2' : '';
  const half = <Item>(list: readonly Item[]): readonly Item[] =>
    isSecond ? list.slice(list.length >> 1) : list.slice(0, list.length >> 1);
  const same = (text: string | number): (readonly [string, Pair])[] => [[slot, [`${text}`, `${text}`]]];
  const both = (first: string, second: string, [one, two]: readonly [string, string]): (readonly [string, Pair])[] => [
    [first + end, [one, one]],
    [second + end, [two, two]],
  ];
  if (kind in phrases) {
    const turns: readonly Pair[] = phrases[kind as keyof typeof phrases];
    return [[slot, stream.pick(kind === 'world' ? half(turns) : turns)]];
  }
  if (kind in rolesOfSlots) {
    const { title, name } = conference.cast[kind as keyof Cast];
    said.parts.push(kind as keyof Cast);
    return same(`${title} ${name}`);
  }
  switch (kind) {
    case 'verb':
    case 'unit':
      return both('verb', 'unit', stream.pick(half(field.counted)));
    case 'act':
    case 'obj':
      return both('act', 'obj', stream.pick(half(field.actions)));
    case 'agreement':
    case 'project':
    case 'forum': {
      const name = workName(seed, kind, stream.rank(10));
      said.works.push(name);
      return same(name);
    }
    case 'place':
      return same(placeName(seed, stream.rank(12) * 2 + (isSecond ? 1 : 0)));
    case 'held':
      return [[slot, held]];
    case 'n':
      return same(grouped(stream.chance(70) ? stream.between(12, 480) : stream.between(1001, 48_000)));
    case 'few':
      return same(stream.between(3, 60));
    case 'crowd':
      return same(stream.between(80, 650));
    case 'percent':
      return same(`${stream.between(11, 98)}${stream.chance(50) ? `,${stream.between(1, 9)}` : ''}%`);
    case 'day':
      return same(`${stream.between(1, 28)}/${stream.between(4, 11)}`);
    case 'noun':
      return same(field.noun);
  }
  const simple: Record<string, () => string | number> = {
    review: () => conference.reviewYear,
    direction: () => conference.directionYear,
    title: () => conference.title,
    theme: () => conference.theme ?? '',
    org: () => conference.organisation.label,
    body: () => conference.organisation.body,
    agencies: () => listed(conference.organisers),
    guestAgain: () => `${conference.organisation.guestAgain} ${conference.cast.guest.name}`,
    plain: () => field.label.charAt(0).toLowerCase() + field.label.slice(1),
    money: () => grouped(stream.between(15, 4200)),
    quarter: () => stream.pick(['I', 'II', 'III', 'IV']),
    partner: () => stream.pick(partners),
    quote: () => stream.pick(quotes),
  };
  const filling = simple[kind];
  return filling === undefined ? [] : same(filling());
}

/** 1245 as "1.245". */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}
