import type { z } from 'astro/zod';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { error, type Problem, type Result } from './problem.ts';

/** A YAML text whose values hold, and where each stands. */
export interface Checked<Value> {
  value: Value;
  /** Line of the file that a value stands on; of the nearest value around it where it has none of its own. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses a YAML text and checks it.
 * @param file path for messages
 * @param schema what it must be
 * @param firstLine line of the file that the text begins on
 * @returns null with every problem in it
 */
export function readYaml<Value>(
  file: string,
  text: string,
  schema: z.ZodType<Value>,
  firstLine = 1,
): Result<Checked<Value> | null> {
  const lines = new LineCounter();
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const refuse = (line: number, message: string, todo: string): Result<null> => ({
    value: null,
    problems: [error(file, line, `is not YAML: ${message}`, todo)],
  });
  let document: ReturnType<typeof parseDocument>;
  let data: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [broken] = document.errors;
    if (broken !== undefined) {
      const todo = 'mend the line; quote a text that holds ": " or begins with a mark';
      return refuse(at(broken.pos[0]), broken.message, todo);
    }
    data = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    // An alias without its anchor, too many of them, or lists nested without end.
    const message = cause instanceof Error ? cause.message : String(cause);
    return refuse(firstLine, message, 'quote a text that begins with * or &, and nest less');
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = path[depth - 1];
      const pair = isMap(parent) ? parent.items.find(({ key: name }) => String(name) === String(key)) : undefined;
      const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return firstLine;
  };
  const checked = schema.safeParse(data);
  if (checked.success) return { value: { value: checked.data, lineOf }, problems: [] };
  return { value: null, problems: checked.error.issues.flatMap((issue) => problemsOf(issue, file, data, lineOf)) };
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of keys',
};

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  data: unknown,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  const name = issue.path.map(String).join('.');
  const named = name === '' ? 'the file' : name;
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], data);
  const here = (what: string, todo: string): Problem[] => [error(file, lineOf(issue.path), what, todo)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const what = `knows no key "${path.map(String).join('.')}"`;
      return error(file, lineOf(path), what, 'take it out or mend its spelling');
    });
  }
  if (value === undefined) {
    const todo = 'add it; null, or [] for a list, where the source says nothing';
    return here(`lacks ${name === '' ? 'everything' : `the key "${name}"`}`, todo);
  }
  const shown = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return here(`${name} is ${shown}`, `use one of: ${allowed.join(', ')}${hint(String(value), allowed)}`);
  }
  if (issue.code === 'invalid_type') {
    const wanted = kinds[issue.expected] ?? issue.expected;
    const quoting: Record<string, string> = {
      text: ' (quote what looks like something else)',
      'a number': ' without quotes',
    };
    return here(`${named} is ${shown}, which is not ${wanted}`, `write ${wanted}${quoting[wanted] ?? ''}`);
  }
  // The schema's own messages read on from the value: `is not an id …`, `has a line break`.
  const said = /^(is|has|holds|ends) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`;
  return here(`${named} ${shown} ${said}`, 'write it in the form asked for');
}

/** ` (nearest: asean-2020)`, or nothing where no candidate is near a mistyped word. */
export function hint(word: string, candidates: readonly string[]): string {
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) [least, best] = [distance, candidate];
  }
  return best === '' ? '' : ` (nearest: ${best})`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
