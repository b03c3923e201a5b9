import { conferenceIdOf } from '../../src/conference-id.ts';
import { type DigestFrontMatter, digestFrontMatter } from '../../src/schema/digest.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { id as idSchema } from '../../src/schema/primitives.ts';
import type { Vocabulary } from '../../src/schema/vocabulary.ts';
import { readMarkdown } from '../../src/text/markdown.ts';
import { readPassages } from './digest-passages.ts';
import { type RawFile, readFolder, textOf } from './files.ts';
import type { RawPassage, Source } from './model.ts';
import { error, type Problem, type Result, warning } from './problem.ts';
import { type Checked, hint, readYaml } from './yaml.ts';

/** The settings that a digest is checked against. */
export interface DigestContext {
  vocabulary: Vocabulary;
  edition: Edition;
}

/** True where a Markdown file is meant as a digest: its front matter says so, or it has passages. */
export function isDigest(text: string): boolean {
  return /^:::\s*(passage|removed)\b/m.test(text) || /^---\r?\n(?:(?!---\r?\n)[^\n]*\n)*?digest\s*:/.test(text);
}

// A digest is half a newspaper's article: what is much larger or nested would only keep the reader busy.
const longestLine = 20_000;
const mostLines = 5000;
const mostLetters = 250_000;
const deepest = 20;

/**
 * Reads a digest.
 * @param path for messages; the file's stem is the article's id
 * @param text the whole file, in NFC
 * @returns null where it cannot be used, with every problem of the file
 */
export function readDigest(path: string, text: string, context: DigestContext): Result<Source | null> {
  const lines = text.split(/\r\n|\n|\r/);
  const limits = limitProblems(path, lines);
  if (limits.length > 0) return { value: null, problems: limits };
  const { frontMatter, body } = readMarkdown(text, true);
  const { value: read, problems } = readPassages(path, lines, body, context.vocabulary);
  if (frontMatter === null) {
    const todo = 'begin the file with "---", digest: 1, article and conference, and "---" under them';
    return { value: null, problems: [error(path, 1, 'has no front matter', todo), ...problems] };
  }
  const checked = readYaml(path, frontMatter.yaml, digestFrontMatter, frontMatter.line);
  if (checked.value === null) return { value: null, problems: [...checked.problems, ...problems] };
  const { article, conference } = checked.value.value;
  problems.unshift(...factProblems(path, checked.value, context));

  const stem = path
    .replace(/^.*[\\/]/, '')
    .replace(/\.md$/, '')
    .normalize('NFC');
  const short = stem.startsWith(`${conference.id}-`) ? stem.slice(conference.id.length + 1) : '';
  if (!idSchema.safeParse(stem).success || short === '') {
    const todo = `name it ${conference.id}-<newspaper>.md, in lower case, without diacritics, with hyphens`;
    problems.push(error(path, 0, `the file's name "${stem}" is no id of an article of ${conference.id}`, todo));
  }
  for (const passage of read.passages) problems.push(...placeProblems(path, passage, short, article.capture.lines));
  if (read.abstract === null) {
    const todo = 'write our account of the article, 60 to 120 words, as a paragraph before the first passage';
    problems.push(error(path, 0, 'the abstract is still to be written', todo));
  }
  if (read.passages.length === 0)
    problems.push(error(path, 0, 'has no passage', 'write one :::passage for each thing told'));
  return { value: { path, text: 'digest', id: stem, article, conference, ...read, ledger: null }, problems };
}

/** A file that is too large to be a digest, and passages inside passages. */
function limitProblems(path: string, lines: readonly string[]): Problem[] {
  const refuse = (line: number, what: string, todo: string) => [error(path, line, what, todo)];
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) return refuse(long + 1, `has more than ${longestLine} characters on a line`, 'cut it into passages');
  if (lines.reduce((sum, line) => sum + line.length, 0) > mostLetters)
    return refuse(0, `has more than ${mostLetters} characters`, 'make it several digests');
  if (lines.length > mostLines) return refuse(0, `has more than ${mostLines} lines`, 'make it several digests');
  let open = 0;
  for (const [at, line] of lines.entries()) {
    if (/^\s*:{3,}\s*$/.test(line)) open = 0;
    else if (/^\s*:{3,}/.test(line)) open += 1;
    if (open === deepest) return refuse(at + 1, `opens ${deepest} passages and closes none`, 'close each with :::');
  }
  return [];
}

/** A passage whose id or lines cannot be of this digest. */
function placeProblems(path: string, { id, lines, at }: RawPassage, short: string, last: number): Problem[] {
  const problems: Problem[] = [];
  const prefix = id.replace(/p[1-9]\d*[a-z]?$/, '');
  if (prefix === id) {
    const todo = "call it p1, p2, … (d… is the full text's)";
    problems.push(error(path, at, `the passage id "${id}" is not a digest's`, todo));
  } else if (prefix !== '' && prefix !== `${short}-`) {
    const what = `the passage id "${id}" begins with another article's name`;
    problems.push(error(path, at, what, `write ${short}-${id.slice(prefix.length)}`));
  }
  if (lines[1] > last) {
    const what = `passage ${id} rests on line ${lines[1]}, and the capture has ${last}`;
    problems.push(error(path, at, what, 'name lines of the capture, or mend article.capture.lines'));
  }
  return problems;
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
    problems.push(error(file, front.lineOf(path), what, todo));
  const known = (path: PropertyKey[], id: string, list: 'people' | 'organisations', orNull: string) => {
    const ids = vocabulary[list].map((entry) => entry.id);
    if (!ids.includes(id))
      wrong(path, `${String(path[1])} names "${id}"`, `use an id of ${list}.yaml${hint(id, ids)}${orNull}`);
  };
  conference.organisers.forEach((id, place) => {
    known(['conference', 'organisers', place], id, 'organisations', '');
  });
  conference.participants.forEach(({ person }, place) => {
    if (person !== null) known(['conference', 'participants', place, 'person'], person, 'people', ', or null');
  });
  const expected = conferenceIdOf(conference, edition.scope);
  if (expected === null) {
    const what = `organisers [${conference.organisers.join(', ')}] has no organisation of this edition's scope`;
    const scope = edition.scope.join(', ');
    const todo = `the edition holds reviews of ${scope} only (scope in edition.yaml); leave the source out`;
    wrong(['conference', 'organisers'], what, todo);
  } else if (expected !== conference.id) {
    const todo = `write ${expected}, which follows from kind, reviewYear and organisers`;
    wrong(['conference', 'id'], `conference.id is "${conference.id}"`, todo);
  }
  if (conference.directionYear !== null && conference.directionYear <= conference.reviewYear) {
    const what = `directionYear ${conference.directionYear} is not after reviewYear ${conference.reviewYear}`;
    wrong(['conference', 'directionYear'], what, 'write the year that tasks are set for');
  }
  basis(['conference', 'dateBasis'], 'date', conference.date, conference.dateBasis, conference.external);
  basis(['article', 'publisherBasis'], 'publisher', article.publisher, article.publisherBasis, article.external);
  return problems;

  /** A basis fits its fact: `unknown` goes with null, `external` with an outside address. */
  function basis(path: PropertyKey[], key: string, value: string | null, given: string, external: { key: string }[]) {
    const name = String(path[1]);
    if ((value === null) !== (given === 'unknown'))
      wrong(path, `${name} is "${given}" and ${key} is ${value}`, 'unknown goes with null, and only with it');
    else if (given === 'external' && !external.some((fact) => fact.key === key))
      wrong(path, `${name} is "external" and ${String(path[0])}.external has no ${key}`, 'add where it was found');
  }
}

/** The sources in a folder. */
export interface SourceFiles {
  digests: Source[];
  /** Captures as they lie on the disk. */
  captures: RawFile[];
  /** How many files could not be read at all. */
  unreadable: number;
}

/**
 * Reads a folder of digests and captures.
 * @returns what could be read, with one warning that names the files that are neither
 */
export function readSources(folder: string, context: DigestContext): Result<SourceFiles> {
  const { value: found, problems } = readFolder(folder, /\.(?:txt|md)$/);
  const value: SourceFiles = { digests: [], captures: [], unreadable: problems.length };
  const others = [...found.others];
  for (const file of found.files) {
    if (file.name.endsWith('.txt')) {
      value.captures.push(file);
      continue;
    }
    const text = textOf(file);
    problems.push(...text.problems);
    if (text.value === null) value.unreadable += 1;
    else if (isDigest(text.value)) {
      const digest = readDigest(file.path, text.value, context);
      problems.push(...digest.problems);
      if (digest.value === null) value.unreadable += 1;
      else value.digests.push(digest.value);
    } else others.push(file.name);
  }
  const name = (what: string, names: readonly string[], todo: string) => {
    if (names.length > 0) problems.push(warning(folder, 0, `${what}: ${names.join(', ')}`, todo));
  };
  name('skipped, being neither digest nor capture', others.sort(), 'keep only .md digests and .txt captures here');
  name('left out, their names begin with a dot', found.hidden, 'rename what should be read');
  if (value.digests.length + value.captures.length + value.unreadable === 0) {
    const todo = 'put digests (.md) or captures (.txt) into it, or name another folder with --from';
    problems.push(error(folder, 0, 'holds no digest and no capture', todo));
  }
  return { value, problems };
}
