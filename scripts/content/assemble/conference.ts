import type { Conference, ConferenceFacts, Participant } from '../../../src/schema/conference.ts';
import type { ExternalFact } from '../../../src/schema/primitives.ts';
import { fold, spelling } from '../../../src/text/folding.ts';
import type { ConferenceSources } from './order.ts';

/**
 * The conference that articles report. The first one gives its facts; later ones add what it leaves open, and
 * where they differ from it, both readings stand.
 */
export function conferenceOf({ sources }: ConferenceSources): Conference {
  const [first, ...later] = sources;
  if (first === undefined) throw new Error('a conference has at least one source');
  const facts: ConferenceFacts = structuredClone(first.conference);
  const disagreements: Conference['disagreements'] = [];
  for (const { id, conference: other } of later) {
    if (facts.date === null && other.date !== null) {
      // Its line is one of another article, so the basis stays and the evidence does not.
      Object.assign(facts, { date: other.date, dateBasis: other.dateBasis, dateEvidence: null });
    }
    facts.place ??= other.place;
    facts.theme ??= other.theme;
    for (const [key, reading] of readings(other)) {
      const own = new Map(readings(facts)).get(key);
      if (reading === null || own == null || alike(own, reading)) continue;
      disagreements.push({ key, article: id, value: reading });
    }
    facts.organisers = [...new Set([...facts.organisers, ...other.organisers])];
    facts.participants = joined(facts.participants, other.participants);
    facts.external = [
      ...facts.external,
      ...other.external.filter((fact) => !facts.external.some((one) => isSame(one, fact))),
    ];
  }
  return { ...facts, articles: sources.map(({ id }) => id), disagreements };
}

/** The facts in which articles can differ, as a reader would see them. */
function readings(facts: ConferenceFacts): [string, string | null][] {
  return [
    ['title', facts.titleBasis === 'printed' ? facts.title : null],
    ['date', facts.date],
    ['place', facts.place],
    ['directionYear', String(facts.directionYear)],
    ['theme', facts.theme?.text ?? null],
  ];
}

/** Whether two readings agree: a short form of a name or place is no other one. */
function alike(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(spelling)
      .join(' ')
      .trim();
  const [one, other] = [` ${plain(a)} `, ` ${plain(b)} `];
  return one.includes(other) || other.includes(one);
}

function isSame(a: ExternalFact, b: ExternalFact): boolean {
  return a.key === b.key && a.value === b.value && a.url === b.url;
}

function joined(participants: readonly Participant[], others: readonly Participant[]): Participant[] {
  const all = participants.map((one) => ({ ...one }));
  for (const other of others) {
    const known = all.find((one) =>
      one.person === null || other.person === null ? fold(one.name) === fold(other.name) : one.person === other.person,
    );
    if (known === undefined) all.push({ ...other });
    else {
      known.title ??= other.title;
      known.roles = [...new Set([...known.roles, ...other.roles])];
    }
  }
  return all;
}
