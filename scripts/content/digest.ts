import { basename } from 'node:path';
import { type DigestFrontMatter, digestFrontMatter } from '../../src/schema/digest.ts';
import { id as idSchema } from '../../src/schema/primitives.ts';
import { readMarkdown } from '../../src/text/markdown.ts';
import { conferenceIdOf } from './conference.ts';
import { readPassages } from './digest-passages.ts';
import { readFolder, textOf } from './files.ts';
import type { RawPassage, Source } from './model.ts';
import { error, type Problem, type Result, takeInto, warning } from './problem.ts';
import type { Known } from './settings.ts';
import { type Checked, hint, readYaml } from './yaml.ts';

/** True where a Markdown file is meant as a digest: its front matter says so, or it has passages. */
export const isDigest = (text: string): boolean =>
  /^:::\s*(passage|removed)\b/m.test(text) || /^---\r?\n(?:(?!---\r?\n)[^\n]*\n)*?digest\s*:/.test(text);

// A digest is half a newspaper's article: what is much larger or nested would only keep the reader busy.
const most = { line: 20_000, lines: 5000, letters: 250_000, depth: 20 };

/** Reads a digest, its text in NFC, its article's id the path's stem; null where it cannot be used. */
export function readDigest(path: string, text: string, settings: Known): Result<Source | null> {
  const lines = text.split(/\r\n|\n|\r/);
  const limit = limitOf(path, lines);
  if (limit !== null) return { value: null, problems: [limit] };
  const { frontMatter, body } = readMarkdown(text, true);
  const { value: read, problems } = readPassages(path, lines, body, settings.vocabulary);
  if (frontMatter === null) {
    const todo = 'begin the file with "---", digest: 1, article and conference, and "---" under them';
    return { value: null, problems: [error(path, 1, 'has no front matter', todo), ...problems] };
  }
  const checked = readYaml(path, frontMatter.yaml, digestFrontMatter, frontMatter.line);
  if (checked.value === null) return { value: null, problems: [...checked.problems, ...problems] };
  const { article, conference } = checked.value.value;
  problems.unshift(...factProblems(path, checked.value, settings));

  const stem = basename(path, '.md').normalize('NFC');
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

function limitOf(path: string, lines: readonly string[]): Problem | null {
  const long = lines.findIndex((line) => line.length > most.line) + 1;
  if (long > 0) return error(path, long, `has more than ${most.line} characters on a line`, 'cut it into passages');
  if (lines.length > most.lines || lines.join('').length > most.letters) {
    const what = `has more than ${most.lines} lines or ${most.letters} characters`;
    return error(path, 0, what, 'make it several digests');
  }
  let open = 0;
  const deep = lines.findIndex((line) => {
    if (/^\s*:{3,}/.test(line)) open = /^\s*:{3,}\s*$/.test(line) ? 0 : open + 1;
    return open === most.depth;
  });
  return deep < 0 ? null : error(path, deep + 1, `opens ${most.depth} passages and closes none`, 'close each with :::');
}

function placeProblems(path: string, { id, lines, at }: RawPassage, short: string, last: number): Problem[] {
  const problems: Problem[] = [];
  const wrong = (what: string, todo: string) => problems.push(error(path, at, what, todo));
  const prefix = id.replace(/p[1-9]\d*[a-z]?$/, '');
  if (prefix === id) wrong(`the passage id "${id}" is not a digest's`, "call it p1, p2, … (d… is the full text's)");
  else if (prefix !== '' && prefix !== `${short}-`)
    wrong(`the passage id "${id}" begins with another article's name`, `write ${short}-${id.slice(prefix.length)}`);
  if (lines[1] > last) {
    const what = `passage ${id} rests on line ${lines[1]}, and the capture has ${last}`;
    wrong(what, 'name lines of the capture, or mend article.capture.lines');
  }
  return problems;
}

/** What the schema alone cannot see: ids of the vocabulary, the conference's id, facts that need each other. */
function factProblems(file: string, front: Checked<DigestFrontMatter>, { vocabulary, edition }: Known): Problem[] {
  const { conference, article } = front.value;
  const problems: Problem[] = [];
  const wrong = (path: string, what: string, todo: string) =>
    problems.push(error(file, front.lineOf(path.split('.')), what, todo));
  const known = (path: string, id: string, list: 'people' | 'organisations', orNull = '') => {
    const ids = vocabulary[list].map((entry) => entry.id);
    if (!ids.includes(id))
      wrong(path, `${path.split('.')[1]} names "${id}"`, `use an id of ${list}.yaml${hint(id, ids)}${orNull}`);
  };
  for (const [place, id] of conference.organisers.entries())
    known(`conference.organisers.${place}`, id, 'organisations');
  for (const [place, { person }] of conference.participants.entries())
    if (person !== null) known(`conference.participants.${place}.person`, person, 'people', ', or null');
  const { id, organisers, reviewYear, directionYear } = conference;
  const expected = conferenceIdOf(conference, edition.scope);
  if (expected === null) {
    const what = `organisers [${organisers.join(', ')}] has no organisation of this edition's scope`;
    const only = `the edition holds reviews of ${edition.scope.join(', ')} only (scope in edition.yaml)`;
    wrong('conference.organisers', what, `${only}; leave the source out`);
  } else if (expected !== id) {
    const todo = `write ${expected}, which follows from kind, reviewYear and organisers`;
    wrong('conference.id', `conference.id is "${id}"`, todo);
  }
  if (directionYear !== null && directionYear <= reviewYear) {
    const what = `directionYear ${directionYear} is not after reviewYear ${reviewYear}`;
    wrong('conference.directionYear', what, 'write the year that tasks are set for');
  }
  // A basis fits its fact: `unknown` goes with null, `external` with an outside address.
  for (const [record, key, value, basis, external] of [
    ['conference', 'date', conference.date, conference.dateBasis, conference.external],
    ['article', 'publisher', article.publisher, article.publisherBasis, article.external],
  ] as const) {
    const path = `${record}.${key}Basis`;
    if ((value === null) !== (basis === 'unknown'))
      wrong(path, `${key}Basis is "${basis}" and ${key} is ${value}`, 'unknown goes with null, and only with it');
    else if (basis === 'external' && !external.some((fact) => fact.key === key))
      wrong(path, `${key}Basis is "external" and ${record}.external has no ${key}`, 'add where it was found');
  }
  return problems;
}

/** Reads a folder of digests and captures, with one warning that names the files that are neither. */
export function readSources(folder: string, settings: Known) {
  const { value: found, problems } = readFolder(folder, '.txt', '.md');
  const take = takeInto(problems);
  const captures = found.files.filter(({ name }) => name.endsWith('.txt'));
  const digests: Source[] = [];
  for (const file of found.files.filter(({ name }) => name.endsWith('.md'))) {
    const text = take(textOf(file));
    if (text === null) continue;
    const digest = isDigest(text) ? take(readDigest(file.path, text, settings)) : null;
    if (digest !== null) digests.push(digest);
    else if (!isDigest(text)) found.others.push(file.name);
  }
  if (digests.length + captures.length + problems.length === 0) {
    const todo = 'put digests (.md) or captures (.txt) into it, or name another folder with --from';
    problems.push(error(folder, 0, 'holds no digest and no capture', todo));
  }
  const name = (what: string, names: readonly string[], todo: string) => {
    if (names.length > 0) problems.push(warning(folder, 0, `${what}: ${names.join(', ')}`, todo));
  };
  const todo = 'keep only .md digests and .txt captures here';
  name('skipped, being neither digest nor capture', found.others.sort(), todo);
  name('left out, their names begin with a dot', found.hidden, 'rename what should be read');
  return { value: { digests, captures }, problems };
}
