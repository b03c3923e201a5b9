import { articleFacts } from '../../src/schema/article.ts';
import { type ConferenceFacts, conferenceFacts } from '../../src/schema/conference.ts';
import type { Source } from './model.ts';
import { error, type Problem, type Result, warning } from './problem.ts';

/**
 * Gives a capture the article's id, bibliography, outside facts and abstract of its digest. The conference's facts
 * stay those of the capture, except what only an outside address says.
 * @param capture as extracted
 * @param digest the digest that records its SHA-256
 * @returns the capture, with a warning for each fact in which the two differ
 */
export function applyDigest(capture: Source, digest: Source): Result<Source> {
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
    problems: differences(conference, digest, capture.path),
  };
}

function differences(conference: ConferenceFacts, digest: Source, path: string): Problem[] {
  const here = readings(conference);
  const there = readings(digest.conference);
  return Object.keys(here)
    .filter((key) => here[key] !== there[key])
    .map((key) => {
      const [own, other] = [show(here[key]), show(there[key])];
      const what = `its conference's ${key} reads ${own}, the digest ${digest.path} has ${other}`;
      return warning(path, 0, what, 'see which of the two is right');
    });
}

function readings(facts: ConferenceFacts): Record<string, string | number | null> {
  const participants = facts.participants.map(({ name, roles }) => `${name} (${[...roles].sort().join(', ')})`);
  return {
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
    participants: participants.sort().join('; '),
  };
}

function show(value: string | number | null | undefined): string {
  return value == null ? 'null' : `"${value}"`;
}

/**
 * Checks the facts extracted from a capture against the schema that a digest's facts have passed, and puts their
 * keys into its order.
 * @returns null where they do not pass
 */
export function checkedFacts(source: Source): Result<Source | null> {
  const article = articleFacts.safeParse(source.article);
  const conference = conferenceFacts.safeParse(source.conference);
  if (article.success && conference.success) {
    return { value: { ...source, article: article.data, conference: conference.data }, problems: [] };
  }
  const issues = [...(article.error?.issues ?? []), ...(conference.error?.issues ?? [])];
  const problems = issues.map(({ path, message }) => {
    const what = `the ${path.map(String).join('.')} found in it ${message}`;
    return error(source.path, 0, what, 'see --explain, and write a digest where the text does not tell');
  });
  return { value: null, problems };
}
