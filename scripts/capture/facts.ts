import { conferenceIdOf } from '../../src/conference-id.ts';
import type { ConferenceFacts } from '../../src/schema/conference.ts';
import type { Edition } from '../../src/schema/edition.ts';
import type { LedgerLine } from '../../src/schema/ledger.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { syllablesOf } from '../../src/text/syllables.ts';
import type { RawPassage, Segmented, Source } from '../content/model.ts';
import type { Problem, Result } from '../content/problem.ts';
import { bibliographyOf } from './bibliography.ts';
import { conferenceTitle } from './conference-title.ts';
import { eventDate, placeOf } from './date-and-place.ts';
import { gatheringOf } from './gathering.ts';
import { bodiesIn, knownBodies } from './organisations.ts';
import { participantsOf } from './participants.ts';
import { type RoleContext, roleOf } from './roles.ts';
import { lineOf, statementsOf, textLines } from './statements.ts';
import { lengths } from './weights.ts';
import { reviewedYears, themeOf } from './years.ts';

/** What extraction is told besides the article. */
export interface Context {
  vocabulary: Vocabulary;
  edition: Edition;
}

/**
 * Reads an article's facts and passages out of its classified lines. Each fact stands on words of the
 * article; what is missing is null, what contradicts itself is null with a warning.
 * @param segmented the capture's lines with their classes
 * @returns null where the article is not one of the edition's, with the rule it fails; null without a further
 * problem where segmentation found no article, which it has said
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
    return refuse(
      said[0]?.n ?? 0,
      'the article is about another subject: it names no "Hội nghị tổng kết" and no meeting of agencies',
      `leave the file out: ${rule}`,
    );
  }
  if ('what' in gathering) return refuse(gathering.line, gathering.what, `leave the file out: ${rule}`);
  const inScope = new Set(edition.scope);
  const holders =
    gathering.holders.length > 0
      ? gathering.holders
      : bodiesIn(said.map(({ text }) => text).join(' \n'), known)
          .filter(({ id }) => id !== null && inScope.has(id))
          .slice(0, 1);
  if (!holders.some(({ id }) => id !== null && inScope.has(id))) {
    const named = holders.map(({ name }) => `"${name}"`).join(', ');
    const what =
      named === ''
        ? 'the article does not say whose review it reports'
        : `the article reports a review of ${named}, which is out of scope`;
    return refuse(gathering.statement.n, what, `leave the file out: ${rule}`);
  }

  const years = reviewedYears(statements, gathering.statement);
  if (years.rivals.length > 0) {
    return refuse(
      gathering.statement.n,
      `the file speaks of reviews of ${[years.review, ...years.rivals].join(' and ')}: two articles, it seems`,
      'save each article in a file of its own',
    );
  }
  const reviewYear = years.review ?? (years.direction === null ? null : years.direction - 1);
  if (reviewYear === null)
    return refuse(
      gathering.statement.n,
      'the article names no year that is reviewed',
      'look for one in the article; without it the conference has no address',
    );
  if (years.review === null)
    warn(
      gathering.statement.n,
      `the year reviewed is not printed; ${reviewYear} follows from the tasks for ${years.direction}`,
      'check it',
    );
  const directionYear = years.direction ?? reviewYear + 1;
  if (years.direction === null)
    warn(
      gathering.statement.n,
      `the year that tasks are set for is not printed; ${directionYear} is taken`,
      'check it',
    );
  else if (directionYear !== reviewYear + 1)
    warn(
      gathering.statement.n,
      `the conference reviews ${reviewYear} and sets tasks for ${directionYear}`,
      'check both years',
    );
  const both = { review: reviewYear, direction: directionYear };

  const bibliography = bibliographyOf(segmented);
  const { warning, dateEvidence: evidence, ...date } = eventDate(statements, both, bibliography.publishedAt);
  if (warning !== null)
    warn(warning.line, warning.what, 'the date stays unknown; state it in a digest when it is known');
  const theme = gathering.kind === 'annual-review' ? themeOf(said, both) : { theme: null, warning: null };
  if (theme.warning !== null) warn(theme.warning.line, theme.warning.what, 'check the theme');
  const people = participantsOf(statements, vocabulary);
  for (const found of people.warnings)
    warn(found.line, found.what, 'add the person to content/vocabulary/people.yaml, or leave the name without a page');
  for (const { id, name } of gathering.kind === 'inter-agency-meeting' ? holders : []) {
    if (id === null)
      warn(
        gathering.statement.n,
        `"${name}" is not in the vocabulary`,
        'add it to content/vocabulary/organisations.yaml',
      );
  }
  const organisers = holders.flatMap(({ id }) => (id === null ? [] : [id]));
  const facts: Omit<ConferenceFacts, 'id'> = {
    ...conferenceTitle(statements, gathering.kind, both, holders),
    kind: gathering.kind,
    ...date,
    dateEvidence:
      evidence === null ? null : { ...evidence, line: lineOf(segmented.lines, evidence.line, evidence.words) },
    place: placeOf(statements),
    reviewYear,
    directionYear,
    organisers,
    participants: people.participants,
    theme: theme.theme,
    external: [],
  };
  const passages = passagesOf(segmented, { reviewYear, directionYear });
  const value: Source = {
    path: capture.path,
    text: 'capture',
    id: null,
    article: {
      ...bibliography,
      url: null,
      capture: { file: capture.file, sha256: capture.sha256, lines: capture.lines.length },
      external: [],
    },
    abstract: null,
    conference: { id: conferenceIdOf(facts, edition.scope) ?? '', ...facts },
    passages,
    removed: [],
    ledger: ledgerOf(segmented, passages),
  };
  return { value, problems };
}

/**
 * Makes one passage of each lead or body line, named after the line.
 * @param years the conference's
 */
function passagesOf(segmented: Segmented, years: Pick<RoleContext, 'reviewYear' | 'directionYear'>): RawPassage[] {
  let previous: RoleContext['previous'] = null;
  return textLines(segmented).map(({ n, to, text }) => {
    const role = roleOf(text, { ...years, previous });
    previous = role;
    const none = () => ({ add: [], remove: [] });
    return {
      id: `d${n}`,
      role,
      lines: [n, to],
      anchor: anchorOf(text),
      text,
      topics: null,
      about: null,
      speaker: null,
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
  const startEnd = syllables[Math.min(lengths.anchor, syllables.length) - 1]?.end ?? first.end;
  const endStart = syllables[Math.max(0, syllables.length - lengths.anchor)]?.start ?? last.start;
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
