import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../../scripts/capture/classify.ts';
import { factsOf } from '../../../scripts/capture/facts.ts';
import { readCapture } from '../../../scripts/capture/read.ts';
import type { Capture } from '../../../scripts/content/model.ts';
import { readSettings, type Settings } from '../../../scripts/content/settings.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'tests/fixtures/captures');

/** The edition's own vocabulary and scope. */
export const context = readSettings(join(root, 'content')).value as Settings;

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

/** All that is read out of a text; `source` is null where it is refused. */
export function readingOf(text: string) {
  const { value, problems: found } = classify(captureOf(text));
  const { value: source, problems: doubts } = factsOf(value, context);
  const problems = [...found, ...doubts];
  const lineOf = (words: string) =>
    value.lines.find((line) => line.text === words) ?? value.lines.find((line) => line.text.includes(words));
  return {
    source,
    lines: value.lines,
    problems,
    said: problems.map(({ what }) => what),
    /** The line with such words alone, else the first that holds them. */
    lineOf,
    classOf: (words: string) => lineOf(words)?.class,
  };
}

/** What is read out of lines, as `readingOf` does, with the source's keys and the roles of people by their names. */
export function read(...lines: string[]) {
  const { source, ...reading } = readingOf(lines.join('\n'));
  const rolesOf = (name: string) =>
    source?.conference.participants.find((one) => one.name === name)?.roles.join(' ') ?? null;
  return { ...reading, rolesOf, ...source };
}

/** Everything that is made of a text, in the form of a fixture's expectation. */
export function outcomeOf(text: string) {
  const { source, lines, problems } = readingOf(text);
  const said = problems.map(({ level, line, what }) => `${level}:${line}: ${what}`);
  if (source === null || problems.some(({ level }) => level === 'error')) return { problems: said };
  const { capture: _capture, external: _e, url: _u, ...article } = source.article;
  const { external: _x, ...conference } = source.conference;
  return {
    problems: said,
    lines: lines.map(
      (line) => `${line.n} ${line.class}${line.also.map((part) => ` + ${part.class} from ${part.from}`).join('')}`,
    ),
    conference,
    article,
    roles: Object.fromEntries(source.passages.map(({ id, role }) => [id, role])),
  };
}
