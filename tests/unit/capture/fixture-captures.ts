import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { classify } from '../../../scripts/capture/classify.ts';
import type { Context } from '../../../scripts/capture/facts.ts';
import { factsOf } from '../../../scripts/capture/facts.ts';
import { readCapture } from '../../../scripts/capture/read.ts';
import type { Capture } from '../../../scripts/content/model.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'tests/fixtures/captures');

function yaml(path: string) {
  return parse(readFileSync(join(root, 'content', path), 'utf8'));
}

/** The edition's own vocabulary and scope. */
export const context: Context = {
  edition: yaml('edition.yaml'),
  vocabulary: {
    topics: yaml('vocabulary/topics.yaml'),
    people: yaml('vocabulary/people.yaml'),
    organisations: yaml('vocabulary/organisations.yaml'),
    abbreviations: [],
    phrases: [],
  },
};

/** Names of the captures written for the tests, without their ending. */
export const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** A fixture's text. */
export function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), 'utf8');
}

/** What a person decided should come of a fixture. */
export function expectedOf(name: string) {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** A capture of a text. */
export function captureOf(text: string, file = 'capture.txt'): Capture {
  const { value, problems } = readCapture(file, new TextEncoder().encode(text));
  if (value === null) throw new Error(problems.map(({ what }) => what).join());
  return value;
}

/** What is made of lines: facts, classes by words that a line holds, roles by name, and all that is warned of. */
export function read(...lines: string[]) {
  const classified = classify(captureOf(lines.join('\n')));
  const { value, problems } = factsOf(classified.value, context);
  const lineOf = (words: string) => classified.value.lines.find(({ text }) => text.includes(words));
  const classOf = (words: string) => lineOf(words)?.class;
  const said = [...classified.problems, ...problems].map(({ what }) => what);
  const rolesOf = (name: string) =>
    value?.conference.participants.find((one) => one.name === name)?.roles.join(' ') ?? null;
  return { lineOf, classOf, said, rolesOf, ...value };
}

/** Everything that is made of a text, in the form of a fixture's expectation. */
export function outcomeOf(text: string) {
  const segmented = classify(captureOf(text));
  const extracted = factsOf(segmented.value, context);
  const problems = [...segmented.problems, ...extracted.problems];
  const refused = problems.some(({ level }) => level === 'error') || extracted.value === null;
  const said = problems.map(({ level, line, what }) => `${level}:${line}: ${what}`);
  if (refused || extracted.value === null) return { problems: said };
  const { capture: _capture, external: _e, url: _u, ...article } = extracted.value.article;
  const { external: _x, ...conference } = extracted.value.conference;
  return {
    problems: said,
    lines: segmented.value.lines.map(
      (line) => `${line.n} ${line.class}${line.also.map((part) => ` + ${part.class} from ${part.from}`).join('')}`,
    ),
    conference,
    article,
    roles: Object.fromEntries(extracted.value.passages.map(({ id, role }) => [id, role])),
  };
}
