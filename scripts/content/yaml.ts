import type { z } from 'astro/zod';
import Fuse from 'fuse.js';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { error, type Problem, type Result } from './problem.ts';

/** A YAML text whose values hold, and where each stands. */
export interface Checked<Value> {
  value: Value;
  /** Line of the file that a value stands on; of the nearest value around it where it has none of its own. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses and checks a YAML text that begins on a line of a file; null with every problem in it. */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  firstLine = 1,
): Result<Checked<Value> | null> {
  const lines = new LineCounter();
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const refuse = (line: number, message: string, todo: string) => {
    return { value: null, problems: [error(file, line, `is not YAML: ${message}`, todo)] };
  };
  let document: ReturnType<typeof parseDocument>;
  let data: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [broken] = document.errors;
    const todo = 'mend the line; quote a text that holds ": " or begins with a mark';
    if (broken !== undefined) return refuse(at(broken.pos[0]), broken.message, todo);
    data = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // An alias without its anchor, too many of them, or lists nested without end.
    const message = cause instanceof Error ? cause.message : String(cause);
    return refuse(firstLine, message, 'quote a text that begins with * or &, and nest less');
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const key = String(path[depth - 1]);
      const pair = isMap(parent) ? parent.items.find(({ key: name }) => String(name) === key) : undefined;
      const node = pair?.key ?? document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return firstLine;
  };
  const checked = schema.safeParse(data);
  if (checked.success) return { value: { value: checked.data, lineOf }, problems: [] };
  const wrong: Wrong = (path, what, todo) => error(file, lineOf(path), what, todo);
  return { value: null, problems: checked.error.issues.flatMap((issue) => problemsOf(issue, data, wrong)) };
}

const kinds: Record<string, [name: string, form?: string]> = {
  string: ['text', 'text (quote what looks like something else)'],
  number: ['a number', 'a number without quotes'],
  int: ['a whole number'],
  array: ['a list'],
  object: ['a group of keys'],
};

type Wrong = (path: readonly PropertyKey[], what: string, todo: string) => Problem;

function problemsOf(issue: z.core.$ZodIssue, data: unknown, wrong: Wrong): Problem[] {
  const nameOf = (path: readonly PropertyKey[]) => path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const paths = issue.keys.map((key) => [...issue.path, key]);
    return paths.map((path) => wrong(path, `knows no key "${nameOf(path)}"`, 'take it out or mend its spelling'));
  }
  const name = nameOf(issue.path);
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], data);
  const here = (what: string, todo: string) => [wrong(issue.path, what, todo)];
  if (value === undefined) {
    const todo = 'add it; null, or [] for a list, where the source says nothing';
    return here(`lacks ${name === '' ? 'everything' : `the key "${name}"`}`, todo);
  }
  const shown = `${name || 'the file'} ${/^invalid_(type|value)$/.test(issue.code) ? 'is ' : ''}${JSON.stringify(value)}`;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return here(shown, `use one of: ${allowed.join(', ')}${hint(String(value), allowed)}`);
  }
  if (issue.code === 'invalid_type') {
    const [wanted, form = wanted] = kinds[issue.expected] ?? [issue.expected];
    return here(`${shown}, which is not ${wanted}`, `write ${form}`);
  }
  // The schema's own messages read on from the value: `is not an id …`, `has a line break`.
  const said = /^(is|has|holds|ends) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`;
  return here(`${shown} ${said}`, 'write it in the form asked for');
}

/** ` (nearest: asean-2020)`, or nothing where no candidate is near a mistyped word. */
export function hint(word: string, candidates: readonly string[]): string {
  const [nearest] = new Fuse(candidates, { threshold: 0.35 }).search(word, { limit: 1 });
  return nearest === undefined ? '' : ` (nearest: ${nearest.item})`;
}
