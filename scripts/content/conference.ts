import type { Conference, ConferenceFacts, Participant } from '../../src/schema/conference.ts';
import { sortedBy } from '../../src/text/collation.ts';
import { fold } from '../../src/text/folding.ts';
import { keysOf } from '../../src/text/syllables.ts';
import type { Source } from './model.ts';
import { error, type Problem, type Result, warning } from './problem.ts';

/** The id that follows from what a conference is; null where no organiser is in scope, whose first is the edition's own. */
export function conferenceIdOf(
  { kind, reviewYear, organisers }: Pick<ConferenceFacts, 'kind' | 'reviewYear' | 'organisers'>,
  scope: readonly string[],
): string | null {
  const reviewer = scope.find((id) => organisers.includes(id));
  if (reviewer === undefined) return null;
  if (kind === 'inter-agency-meeting') return `hop-lien-co-quan-${reviewYear}`;
  // Addresses of the Ministry's reviews carry no organisation: they were there first.
  return reviewer === scope[0] ? `tong-ket-${reviewYear}` : `tong-ket-${reviewYear}-${reviewer}`;
}

/** The sources that report one conference, the first one first. */
export type ConferenceSources = [first: Source, ...later: Source[]];

/** Puts sources to their conferences, in time; of two that make one article the first stays. */
export function arrange(sources: readonly Source[], digests: readonly Source[]): Result<ConferenceSources[]> {
  const byId = [...Map.groupBy(sources, ({ id }) => id).values()] as ConferenceSources[];
  const problems = byId.flatMap(([first, ...others]) =>
    others.map(({ id, path }) =>
      error(path, 0, `makes the article ${id}, and so does ${first.path}`, 'keep one of the two'),
    ),
  );
  // A digest says by its passage ids whether it came first; a capture without one comes last.
  const ranks = new Map(digests.map(({ id, passages }) => [id, passages.every((one) => one.id.includes('-')) ? 1 : 0]));
  const ranked = sortedBy(
    byId.map(([first]) => first),
    ({ id }) => `${ranks.get(id) ?? 2} ${id}`,
  );
  const members = [...Map.groupBy(ranked, ({ conference }) => conference.id).values()];
  const groups = members.map((sources) => sources.map(withShortName) as ConferenceSources);
  problems.push(...groups.flatMap(sharedPassageIds), ...groups.flatMap(otherDays));
  const value = sortedBy(groups, ([{ conference }]) => `${conference.reviewYear} ${conference.id}`);
  return { value, problems };
}

/** `d12` of a second article is `laodongthudo-d12`; a digest writes its ids in full. */
function withShortName(source: Source, place: number): Source {
  if (place === 0 || source.text === 'digest') return source;
  const passages = source.passages.map((passage) => ({ ...passage, id: `${shortName(source)}-${passage.id}` }));
  return { ...source, passages };
}

const shortName = ({ id, conference }: Source): string => id.slice(conference.id.length + 1);

function sharedPassageIds(sources: readonly Source[]): Problem[] {
  const owners = new Map<string, Source>();
  return sources.flatMap((source) =>
    [...source.passages, ...source.removed.map(({ id }) => ({ id, at: 0 }))].flatMap(({ id, at }) => {
      const owner = owners.get(id) ?? source;
      owners.set(id, owner);
      if (owner === source) return [];
      const what = `passage ${id} has the id of one in ${owner.path}, which reports the same conference`;
      return [error(source.path, at, what, `write ${shortName(source)}-${id}`)];
    }),
  );
}

/** Warns of captures that give their conference another day than the first article with one. */
function otherDays(sources: ConferenceSources): Problem[] {
  const [first, ...later] = sources.filter(({ conference }) => conference.date !== null);
  return later.flatMap(({ path, text, conference: { date, dateEvidence } }) => {
    const { date: other, dateEvidence: evidence } = first?.conference ?? {};
    if (text !== 'capture' || date === other) return [];
    const what = `dates the conference ${date}, and ${first?.path}:${evidence?.line ?? 0} ${other}`;
    return [warning(path, dateEvidence?.line ?? 0, what, 'see which of the two is right')];
  });
}

/** The conference that articles report: the first one's facts, what others add, and both readings where they differ. */
export function conferenceOf([first, ...later]: ConferenceSources): Conference {
  const facts: ConferenceFacts = structuredClone(first.conference);
  const disagreements: Conference['disagreements'] = [];
  for (const { id, conference: other } of later) {
    // Its line is one of another article, so the basis stays and the evidence does not.
    if (facts.date === null && other.date !== null)
      Object.assign(facts, { date: other.date, dateBasis: other.dateBasis, dateEvidence: null });
    facts.place ??= other.place;
    facts.theme ??= other.theme;
    facts.directionYear ??= other.directionYear;
    const [own, reading] = [statedIn(facts), statedIn(other)];
    for (const key of ['title', 'date', 'place', 'directionYear', 'theme'] as const) {
      if (reading[key] === null || own[key] === null || alike(own[key], reading[key])) continue;
      disagreements.push({ key, article: id, value: reading[key] });
    }
    facts.organisers = [...new Set([...facts.organisers, ...other.organisers])];
    addParticipants(facts.participants, other.participants);
    const isNew = (fact: (typeof facts.external)[number]) =>
      facts.external.every((one) => one.key !== fact.key || one.value !== fact.value || one.url !== fact.url);
    facts.external.push(...other.external.filter(isNew));
  }
  return { ...facts, articles: [first, ...later].map(({ id }) => id), disagreements };
}

function statedIn(facts: ConferenceFacts) {
  const participants = facts.participants.map(({ name, roles }) => `${name} (${[...roles].sort().join(', ')})`);
  return {
    id: facts.id,
    title: facts.titleBasis === 'printed' ? facts.title : null,
    kind: facts.kind,
    date: facts.date,
    dateBasis: facts.dateBasis,
    place: facts.place,
    reviewYear: String(facts.reviewYear),
    directionYear: facts.directionYear === null ? null : String(facts.directionYear),
    organisers: facts.organisers.join(', '),
    theme: facts.theme?.text ?? null,
    themeYear: facts.theme === null ? null : String(facts.theme.year),
    participants: participants.sort().join('; '),
  };
}

/** True where two readings agree: a short form of a name or place is no other one. */
function alike(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((text) => ` ${keysOf(text).join(' ')} `);
  return one.includes(other) || other.includes(one);
}

function addParticipants(all: Participant[], others: readonly Participant[]): void {
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
}

/** Gives a capture its digest's id, bibliography, abstract and outside facts; warns where the conference's differ. */
export function applyDigest(capture: Source, digest: Source): Result<Source> {
  const { conference: stated } = digest;
  const outside = (key: string) => stated.external.some((fact) => fact.key === key);
  const conference: ConferenceFacts = { ...capture.conference, external: stated.external };
  if (conference.date === null && stated.date !== null && outside('date'))
    Object.assign(conference, { date: stated.date, dateBasis: 'external', dateEvidence: null });
  if (outside('place')) conference.place ??= stated.place;
  const article = { ...digest.article, capture: capture.article.capture };
  const there: Record<string, string | null> = statedIn(stated);
  const problems = Object.entries(statedIn(conference)).flatMap(([key, here]) => {
    if (here?.toLowerCase() === there[key]?.toLowerCase()) return [];
    const [own, other] = [here, there[key]].map((value) => (value == null ? 'null' : `"${value}"`));
    const what = `its conference's ${key} reads ${own}, the digest ${digest.path} has ${other}`;
    return [warning(capture.path, 0, what, 'see which of the two is right')];
  });
  return { value: { ...capture, id: digest.id, article, abstract: digest.abstract, conference }, problems };
}
