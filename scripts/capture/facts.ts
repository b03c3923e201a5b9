import { conferenceIdOf } from '../../src/conference-id.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import type { Edition } from '../../src/schema/edition.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage, Segmented, Source } from '../content/model.ts';
import type { Problem, Result } from '../content/problem.ts';
import { bibliographyOf } from './bibliography.ts';
import { eventDate, placeOf } from './date-and-place.ts';
import { conferenceTitle, gatheringOf, partOfYear } from './gathering.ts';
import { type Body, bodiesIn, knownBodies } from './organisations.ts';
import { type FoundParticipants, participantsOf } from './participants.ts';
import { type RoleContext, roleOf } from './roles.ts';
import { lineOf, type Statement, statementsOf, textLines } from './statements.ts';
import { lengths } from './weights.ts';
import { type ReviewedYears, reviewedYears, themeOf } from './years.ts';

/** The edition's settings that an article is read against. */
export interface Context {
  vocabulary: Vocabulary;
  edition: Edition;
}

/**
 * Reads an article's facts and passages out of its classified lines. Each fact stands on words of the
 * article; a fact that no line gives is null, one that contradicts itself is null with a warning.
 * @param segmented the capture's lines with their classes
 * @returns null where the article is not one of the edition's, with the rule it fails; null without a further
 * problem where classification found no article, which it has said
 */
export function factsOf(segmented: Segmented, { vocabulary, edition }: Context): Result<Source | null> {
  const { capture } = segmented;
  const problems: Problem[] = [];
  const warn = (line: number, what: string, todo: string): void => {
    problems.push({ file: capture.path, line, level: 'warning', what, todo });
  };
  const refuse = (line: number, what: string, todo: string): Result<null> => ({
    value: null,
    problems: [...problems, { file: capture.path, line, level: 'error', what, todo }],
  });
  const statements = statementsOf(segmented);
  const said = statements.filter(({ headline }) => !headline);
  if (said.length === 0) return { value: null, problems };

  const known = knownBodies(vocabulary);
  const gathering = gatheringOf(statements, known);
  const rule = `content/edition.yaml takes annual reviews of ${edition.scope.join(', ')} (scope) and meetings of agencies about one`;
  if (gathering === null) {
    const what = 'the article is about another subject: it names no "Hội nghị tổng kết" and no meeting of agencies';
    return refuse(said[0]?.n ?? 0, what, `leave the file out: ${rule}`);
  }
  if ('what' in gathering) return refuse(gathering.line, gathering.what, `leave the file out: ${rule}`);
  const { kind, statement } = gathering;
  const isInScope = ({ id }: Body): boolean => id !== null && edition.scope.includes(id);
  const named = bodiesIn(said.map(({ text }) => text).join(' \n'), known);
  const holders = gathering.holders.length > 0 ? gathering.holders : named.filter(isInScope).slice(0, 1);
  if (!holders.some(isInScope)) {
    const names = holders.map(({ name }) => `"${name}"`).join(', ');
    const what =
      names === ''
        ? 'the article does not say whose review it reports'
        : `the article reports a review of ${names}, which is out of scope`;
    return refuse(statement.n, what, `leave the file out: ${rule}`);
  }

  const years = reviewedYears(statements, statement);
  const refused = yearsRefused(years, statements);
  if (refused !== null) return refuse(statement.n, ...refused);
  const { direction } = years;
  const review = years.review ?? (direction ?? 0) - 1;
  if (years.review === null)
    warn(
      statement.n,
      `the year reviewed is not printed; ${review} follows from the tasks for ${direction}`,
      'check it',
    );
  if (direction === null)
    warn(
      statement.n,
      'the year that tasks are set for is not printed; it stays open',
      'state it in a digest when it is known',
    );
  else if (direction !== review + 1)
    warn(statement.n, `the conference reviews ${review} and sets tasks for ${direction}`, 'check both years');
  const both = { review, direction };

  const bibliography = bibliographyOf(segmented);
  const { warning, dateEvidence: evidence, ...date } = eventDate(statements, both, bibliography.publishedAt);
  if (warning !== null)
    warn(warning.line, warning.what, 'the date stays unknown; state it in a digest when it is known');
  const theme = kind === 'annual-review' ? themeOf(said, both) : { theme: null, warning: null };
  if (theme.warning !== null) warn(theme.warning.line, theme.warning.what, 'check the theme');
  const people = participantsOf(statements, vocabulary);
  for (const { line, what } of people.warnings)
    warn(line, what, 'add the person to content/vocabulary/people.yaml, or leave the name without a page');
  const strangers = kind === 'inter-agency-meeting' ? holders.filter(({ id }) => id === null) : [];
  for (const { name } of strangers)
    warn(statement.n, `"${name}" is not in the vocabulary`, 'add it to content/vocabulary/organisations.yaml');
  const facts: Omit<ConferenceFacts, 'id'> = {
    ...conferenceTitle(statements, kind, both, holders),
    kind,
    ...date,
    dateEvidence:
      evidence === null ? null : { ...evidence, line: lineOf(segmented.lines, evidence.line, evidence.words) },
    place: placeOf(statements),
    reviewYear: review,
    directionYear: direction,
    organisers: holders.flatMap(({ id }) => (id === null ? [] : [id])),
    participants: people.participants,
    theme: theme.theme,
    external: [],
  };
  const passages = passagesOf(segmented, both, people.speakers);
  const { file, sha256, lines } = capture;
  const value: Source = {
    path: capture.path,
    text: 'capture',
    id: null,
    article: { ...bibliography, url: null, capture: { file, sha256, lines: lines.length }, external: [] },
    abstract: null,
    conference: { id: conferenceIdOf(facts, edition.scope) ?? '', ...facts },
    passages,
    removed: [],
    ledger: ledgerOf(segmented, passages),
  };
  return { value, problems };
}

/** Why the years of an article are not those of one annual review, and the act to take. */
function yearsRefused(
  { review, direction, rivals }: ReviewedYears,
  statements: readonly Statement[],
): [string, string] | null {
  if (rivals.length > 0) {
    const what = `the file speaks of reviews of ${[review, ...rivals].join(' and ')}: two articles, it seems`;
    return [what, 'save each article in a file of its own'];
  }
  const part = statements.map(({ text }) => text.match(partOfYear)?.[0]).find((words) => words !== undefined);
  if (review === null && part !== undefined)
    return [`no year is reviewed: the article speaks of "${part}"`, 'leave the file out: a part of a year is no year'];
  if (review !== null || direction !== null) return null;
  return [
    'the article names no year that is reviewed',
    'look for one in the article; without it the conference has no address',
  ];
}

/** Makes one passage of each lead or body line, named after the line. */
function passagesOf(
  segmented: Segmented,
  years: Pick<RoleContext, 'review' | 'direction'>,
  speakers: FoundParticipants['speakers'],
): RawPassage[] {
  let previous: RoleContext['previous'] = null;
  return textLines(segmented).map(({ n, to, text, starts }) => {
    const role = roleOf(text, { ...years, previous });
    previous = role;
    const none = () => ({ add: [], remove: [] });
    const speaking = [...new Set(starts.flatMap((start) => [...(speakers.get(start.n) ?? [])]))];
    return {
      id: `d${n}`,
      role,
      lines: [n, to],
      anchor: anchorOf(text),
      text,
      topics: null,
      about: null,
      speaker: speaking.length === 1 ? (speaking[0] ?? null) : null,
      repeats: null,
      adjust: { people: none(), organisations: none(), years: none() },
      at: n,
    };
  });
}

/** The words a text begins and ends with, as printed. */
function anchorOf(text: string): [string, string] | null {
  const syllables = syllablesOf(text);
  const [first] = syllables;
  const last = syllables.at(-1);
  if (first === undefined || last === undefined) return null;
  const startEnd = syllables.slice(0, lengths.anchor).at(-1)?.end ?? first.end;
  const endStart = syllables.slice(-lengths.anchor)[0]?.start ?? last.start;
  return [text.slice(first.start, startEnd), text.slice(endStart, last.end)];
}

/** Every line of the capture with its class and the passage it went to. */
function ledgerOf({ lines }: Segmented, passages: readonly RawPassage[]): LedgerLine[] {
  const byLine = new Map(passages.map((passage) => [passage.lines[0], passage.id]));
  let last: string | null = null;
  return lines.map(({ n, class: lineClass, also, continues }) => {
    const isText = lineClass === 'lead' || lineClass === 'body';
    if (isText && continues !== true) last = byLine.get(n) ?? null;
    return { n, class: lineClass, passage: isText ? last : null, also };
  });
}
