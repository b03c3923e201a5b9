import type { ConferenceFacts } from '../../../src/schema/conference.ts';
import type { Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';

/**
 * Gives a capture what the digest of the same capture knows of it: the article's id, its bibliography, outside
 * facts and abstract. The conference's facts stay those of the capture, except what only an outside address tells.
 * @param capture as extracted
 * @param digest the digest that records its SHA-256
 * @returns the capture, with a warning for each fact in which the two differ
 */
export function withKnown(capture: Source, digest: Source): Result<Source> {
  const { conference: extracted } = capture;
  const { conference: stated } = digest;
  const outside = (key: string) => stated.external.some((fact) => fact.key === key);
  const conference: ConferenceFacts = { ...extracted, external: stated.external };
  if (extracted.date === null && stated.date !== null && outside('date')) {
    Object.assign(conference, { date: stated.date, dateBasis: 'external', dateEvidence: null });
  }
  if (extracted.place === null && stated.place !== null && outside('place')) conference.place = stated.place;
  const article = { ...digest.article, capture: capture.article.capture };
  return {
    value: { ...capture, id: digest.id, article, abstract: digest.abstract, conference },
    problems: differences(conference, digest, capture),
  };
}

function differences(conference: ConferenceFacts, digest: Source, capture: Source): Problem[] {
  const said = (facts: ConferenceFacts) => ({
    id: facts.id,
    title: facts.titleBasis === 'printed' ? facts.title.toLowerCase() : null,
    kind: facts.kind,
    date: facts.date,
    dateBasis: facts.dateBasis,
    place: facts.place,
    reviewYear: facts.reviewYear,
    directionYear: facts.directionYear,
    organisers: facts.organisers.join(', '),
    theme: facts.theme === null ? null : `${facts.theme.year}: ${facts.theme.text}`,
    participants: facts.participants
      .map(({ name, roles }) => `${name} (${[...roles].sort().join(', ')})`)
      .sort()
      .join('; '),
  });
  const here = said(conference);
  const there = said(digest.conference);
  return (Object.keys(here) as (keyof typeof here)[])
    .filter((key) => here[key] !== there[key])
    .map((key) => ({
      file: capture.path,
      line: 0,
      level: 'warning',
      what: `its conference's ${key} reads ${show(here[key])}, the digest ${digest.path} has ${show(there[key])}`,
      todo: 'see which of the two is right',
    }));
}

function show(value: string | number | null): string {
  return value === null ? 'null' : `"${value}"`;
}
