import { phrases } from '../../src/text/phrases.ts';
import { conferenceIdOf } from '../content/conference.ts';
import { ledgerOf } from '../content/ledger.ts';
import type { Segmented, Source } from '../content/model.ts';
import { error, type Problem, type Result, warning } from '../content/problem.ts';
import type { Known } from '../content/settings.ts';
import { bibliographyOf } from './bibliography.ts';
import { eventDate, placeOf } from './date-and-place.ts';
import { conferenceTitle, gatheringOf, partOfYear } from './gathering.ts';
import { type Body, bodyFinder } from './organisations.ts';
import { participantsOf } from './participants.ts';
import { passagesOf } from './passages.ts';
import { type Doubt, lineOf, type Statement, statementsOf } from './statements.ts';
import { reviewedYears, themeOf } from './years.ts';

const announcement =
  /(?:sẽ|dự kiến)\s+(?:\p{L}+\s+){0,3}?(?:tổ chức|diễn ra|khai mạc|tiến hành|họp)(?!\p{L})|\d\s+(?:sắp )?tới(?=[,.])/iu;

/** Words that a report of the Ministry's conference has, and one of a province with a guest from it has not. */
const ownWords = phrases('(?:Bộ trưởng(?: Bộ)?|ngành) Ngoại giao');
const interview = /^(?:PV|P\.V|Phóng viên|Hỏi)\s?:/u;

/**
 * Reads an article's facts and passages out of its lines. Each fact stands on words of the article: null where no line
 * gives it, null with a warning where it contradicts itself.
 * @returns null with the rule it fails where the article is not the edition's; without a problem where none was found
 */
export function factsOf(segmented: Segmented, known: Known): Result<Source | null> {
  const { path, file, sha256, lines } = segmented.capture;
  const statements = statementsOf(segmented);
  const said = statements.filter(({ headline }) => !headline);
  if (said.length === 0) return { value: null, problems: [] };
  const reported = conferenceIn(statements, known);
  if ('what' in reported) return { value: null, problems: [error(path, reported.line, reported.what, reported.todo)] };

  const { kind, statement, holders, rival, years } = reported;
  const problems = doubtsAbout(reported, said).map(({ what, todo }) => warning(path, statement.n, what, todo));
  const warn = (given: Doubt | null, todo: string): void => {
    if (given !== null) problems.push(warning(path, given.line, given.what, todo));
  };
  if (rival !== null)
    warn({ ...rival, what: rival.what.replace('reports', 'also reports') }, 'check whose day and people these are');
  const bibliography = bibliographyOf(segmented);
  const { warning: undated, dateEvidence, ...date } = eventDate(statements, statement, years, bibliography.publishedAt);
  warn(undated, 'the date stays unknown; state it in a digest when it is known');
  const { theme, warning: doubtful } = themeOf(said, years);
  warn(doubtful, 'check the theme');
  const { participants, speakers, warnings } = participantsOf(statements, known.vocabulary);
  for (const stranger of warnings)
    warn(stranger, 'add the person to content/vocabulary/people.yaml, or leave the name without a page');
  for (const { id, name } of holders) {
    const what = `"${name}" is not in the vocabulary`;
    if (id === null) warn({ line: statement.n, what }, 'add it to content/vocabulary/organisations.yaml');
  }

  const facts = {
    ...conferenceTitle(statements, kind, years, holders),
    kind,
    ...date,
    dateEvidence: dateEvidence && { ...dateEvidence, line: lineOf(segmented.lines, dateEvidence) },
    place: placeOf(statements, statement, years.review),
    reviewYear: years.review,
    directionYear: years.direction,
    organisers: holders.flatMap(({ id }) => id ?? []),
    participants,
    theme,
    external: [],
  };
  const passages = passagesOf(segmented, years, speakers);
  const id = conferenceIdOf(facts, known.edition.scope) ?? '';
  const value: Source = {
    path,
    text: 'capture',
    id: `${id}-${sha256.slice(0, 8)}`,
    article: { ...bibliography, url: null, capture: { file, sha256, lines: lines.length }, external: [] },
    abstract: null,
    conference: { id, ...facts },
    passages,
    removed: [],
    ledger: ledgerOf(segmented.lines, passages),
  };
  return { value, problems };
}

/** Finds the conference that an article reports, whose it is and its years; else why it is not the edition's. */
function conferenceIn(statements: readonly Statement[], { vocabulary, edition }: Known) {
  const bodies = bodyFinder(vocabulary);
  const gathering = gatheringOf(statements, bodies);
  const rule = `leave the file out: content/edition.yaml takes annual reviews of ${edition.scope.join(', ')} (scope) and meetings of agencies about one`;
  if ('what' in gathering) return { ...gathering, todo: rule };
  const { statement } = gathering;
  const line = statement.n;
  const isInScope = ({ id }: Body): boolean => id !== null && edition.scope.includes(id);
  const whole = statements.flatMap(({ text, headline }) => (headline ? [] : [text])).join(' \n');
  const holders = gathering.holders.length > 0 ? gathering.holders : bodies(whole).filter(isInScope).slice(0, 1);
  const names = holders.map(({ name }) => `"${name}"`).join(', ');
  if (names === '') return { line, what: 'the article does not say whose review it reports', todo: rule };
  if (!holders.some(isInScope))
    return { line, what: `the article reports a review of ${names}, which is out of scope`, todo: rule };
  const found = reviewedYears(statements, statement);
  const refused = yearsRefused(found, statements);
  if (refused !== null) return { line, ...refused };
  const { direction, review } = found;
  return {
    ...gathering,
    holders,
    isOwned: gathering.holders.length > 0 || ownWords.test(whole),
    isReviewPrinted: review !== null,
    years: { review: review ?? (direction ?? 0) - 1, direction },
  };
}

type Reported = Exclude<ReturnType<typeof conferenceIn>, Doubt>;

/** What a person should see to of the conference, each with the act to take. */
function doubtsAbout({ statement, holders, isOwned, isReviewPrinted, years }: Reported, said: readonly Statement[]) {
  const { review, direction } = years;
  const found: Pick<Problem, 'what' | 'todo'>[] = [];
  const doubt = (what: string, todo: string) => found.push({ what, todo });
  if (!isReviewPrinted)
    doubt(`the year reviewed is not printed; ${review} follows from the tasks for ${direction}`, 'check it');
  if (direction === null)
    doubt('the year that tasks are set for is not printed; it stays open', 'state it in a digest when it is known');
  else if (direction !== review + 1)
    doubt(`the conference reviews ${review} and sets tasks for ${direction}`, 'check both years');
  if (!isOwned)
    doubt(`no line says whose conference it is; "${holders[0]?.name}", which is named, is taken`, 'check whose it is');
  if (announcement.test(statement.text))
    doubt('the article announces the conference and reports nothing of it', 'leave it out, or check every fact');
  if (said.some(({ text }) => interview.test(text)))
    doubt('the article is an interview, and may report no conference', 'leave it out, or check every fact');
  return found;
}

/** Why the years of an article are not those of one annual review, and the act to take. */
function yearsRefused(found: ReturnType<typeof reviewedYears>, statements: readonly Statement[]) {
  const { review, direction, rivals } = found;
  if (rivals.length > 0) {
    const what = `the file speaks of reviews of ${[review, ...rivals].join(' and ')}: two articles, it seems`;
    return { what, todo: 'save each article in a file of its own' };
  }
  if (review !== null) return null;
  const [part] = statements.flatMap(({ text }) => text.match(partOfYear)?.[0] ?? []);
  const what = `no year is reviewed: the article speaks of "${part}"`;
  if (part !== undefined) return { what, todo: 'leave the file out: a part of a year is no year' };
  const todo = 'look for one in the article; without it the conference has no address';
  return direction === null ? { what: 'the article names no year that is reviewed', todo } : null;
}
