import { conferenceIdOf } from '../../../src/conference-id.ts';
import { type DigestFrontMatter, digestFrontMatter } from '../../../src/schema/digest.ts';
import type { Edition } from '../../../src/schema/edition.ts';
import { id as idSchema } from '../../../src/schema/primitives.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { readMarkdown } from '../../../src/text/markdown.ts';
import type { Source } from '../model.ts';
import type { Problem, Result } from '../problem.ts';
import { hint } from './nearest.ts';
import { readPassages } from './passages.ts';
import { type Checked, readYaml } from './yaml.ts';

/** What a digest is held against. */
export interface DigestContext {
  vocabulary: Vocabulary;
  edition: Edition;
}

/** Whether a Markdown file is meant as a digest: its front matter says so, or it has passages. */
export function isDigest(text: string): boolean {
  return /^:::\s*(passage|removed)\b/m.test(text) || /^---\r?\n(?:(?!---\r?\n)[^\n]*\n)*?digest\s*:/.test(text);
}

/**
 * Reads a digest.
 * @param path for messages; the file's stem is the article's id
 * @param text the whole file
 * @returns null where its front matter cannot be used, with every problem of the file
 */
export function readDigest(path: string, text: string, context: DigestContext): Result<Source | null> {
  const { frontMatter, body } = readMarkdown(text);
  const { value: passages, problems } = readPassages(path, text.split(/\r\n|\n|\r/), body, context.vocabulary);
  const error = (line: number, what: string, todo: string): Problem => ({
    file: path,
    line,
    level: 'error',
    what,
    todo,
  });
  if (frontMatter === null) {
    const todo = 'begin the file with "---", digest: 1, article and conference, and "---" under them';
    return { value: null, problems: [error(1, 'has no front matter', todo), ...problems] };
  }
  const checked = readYaml(path, frontMatter.yaml, digestFrontMatter, frontMatter.line);
  if (checked.value === null) return { value: null, problems: [...checked.problems, ...problems] };
  const { article, conference } = checked.value.value;
  problems.unshift(...factProblems(path, checked.value, context));

  const stem = path.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
  const short = stem.startsWith(`${conference.id}-`) ? stem.slice(conference.id.length + 1) : '';
  if (!idSchema.safeParse(stem).success || short === '') {
    const todo = `name it ${conference.id}-<newspaper>.md, in lower case, without diacritics, with hyphens`;
    problems.push(error(0, `the file's name "${stem}" is no id of an article of ${conference.id}`, todo));
  }
  for (const { id, at } of passages.passages) {
    const prefix = id.replace(/p[1-9]\d*[a-z]?$/, '');
    if (prefix === id)
      problems.push(error(at, `the passage id "${id}" is not a digest's`, "call it p1, p2, … (d… is the full text's)"));
    else if (prefix !== '' && prefix !== `${short}-`) {
      problems.push(
        error(
          at,
          `the passage id "${id}" begins with another article's name`,
          `write ${short}-${id.slice(prefix.length)}`,
        ),
      );
    }
  }
  for (const { id, lines, at } of passages.passages) {
    if (lines[1] <= article.capture.lines) continue;
    const what = `passage ${id} rests on line ${lines[1]}, and the capture has ${article.capture.lines}`;
    problems.push(error(at, what, 'name lines of the capture, or mend article.capture.lines'));
  }
  if (passages.abstract === null) {
    const todo = 'write our account of the article, 60 to 120 words, as a paragraph before the first passage';
    problems.push(error(0, 'the abstract is still to be written', todo));
  }
  if (passages.passages.length === 0)
    problems.push(error(0, 'has no passage', 'write one :::passage for each thing told'));
  return { value: { path, text: 'digest', id: stem, article, conference, ...passages, ledger: null }, problems };
}

/** What the schema alone cannot see: ids of the vocabulary, the conference's id, facts that need each other. */
function factProblems(
  file: string,
  front: Checked<DigestFrontMatter>,
  { vocabulary, edition }: DigestContext,
): Problem[] {
  const { conference, article } = front.value;
  const problems: Problem[] = [];
  const wrong = (path: PropertyKey[], what: string, todo: string) =>
    problems.push({ file, line: front.lineOf(['conference', ...path]), level: 'error', what, todo });
  const organisations = vocabulary.organisations.map(({ id }) => id);
  const people = vocabulary.people.map(({ id }) => id);
  conference.organisers.forEach((id, place) => {
    if (organisations.includes(id)) return;
    wrong(
      ['organisers', place],
      `organisers names "${id}"`,
      `use an id of organisations.yaml${hint(id, organisations)}`,
    );
  });
  conference.participants.forEach(({ person }, place) => {
    if (person === null || people.includes(person)) return;
    wrong(
      ['participants', place, 'person'],
      `participants names "${person}"`,
      `use an id of people.yaml${hint(person, people)}, or null`,
    );
  });
  const expected = conferenceIdOf(conference, edition.scope);
  if (expected === null) {
    const what = `organisers [${conference.organisers.join(', ')}] has no organisation of this edition's scope`;
    wrong(
      ['organisers'],
      what,
      `the edition holds reviews of ${edition.scope.join(', ')} only (scope in edition.yaml); leave the source out`,
    );
  } else if (expected !== conference.id) {
    wrong(
      ['id'],
      `conference.id is "${conference.id}"`,
      `write ${expected}, which follows from kind, reviewYear and organisers`,
    );
  }
  if (conference.directionYear <= conference.reviewYear) {
    const what = `directionYear ${conference.directionYear} is not after reviewYear ${conference.reviewYear}`;
    wrong(['directionYear'], what, 'write the year that tasks are set for');
  }
  if ((conference.date === null) !== (conference.dateBasis === 'unknown')) {
    wrong(
      ['dateBasis'],
      `dateBasis is "${conference.dateBasis}" and date is ${conference.date}`,
      'unknown goes with null, and only with it',
    );
  }
  const outside = (key: string, facts: { key: string }[]) => facts.some((fact) => fact.key === key);
  if (conference.dateBasis === 'external' && !outside('date', conference.external)) {
    wrong(['dateBasis'], 'dateBasis is "external" and conference.external has no date', 'add where the date was found');
  }
  if ((article.publisher === null) !== (article.publisherBasis === 'unknown')) {
    const what = `publisherBasis is "${article.publisherBasis}" and publisher is ${article.publisher ?? 'null'}`;
    problems.push({
      file,
      line: front.lineOf(['article', 'publisherBasis']),
      level: 'error',
      what,
      todo: 'unknown goes with null, and only with it',
    });
  } else if (article.publisherBasis === 'external' && !outside('publisher', article.external)) {
    const what = 'publisherBasis is "external" and article.external has no publisher';
    problems.push({
      file,
      line: front.lineOf(['article', 'publisherBasis']),
      level: 'error',
      what,
      todo: 'add where it was found',
    });
  }
  return problems;
}
