import type { z } from 'astro/zod';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem, Result } from '../problem.ts';
import { hint } from './nearest.ts';

/** A YAML text whose values hold, and where each stands. */
export interface Checked<Value> {
  value: Value;
  /** Line of the file that a value stands on; of the nearest value around it where it has none of its own. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses a YAML text and checks it.
 * @param file path for messages
 * @param text the YAML
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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const broken = document.errors.map(
    ({ pos, message }): Problem => ({
      file,
      line: at(pos[0]),
      level: 'error',
      what: `is not YAML: ${message}`,
      todo: 'mend the line; quote a text that holds ": " or begins with a mark',
    }),
  );
  if (broken.length > 0) return { value: null, problems: broken };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // An alias without its anchor, or too many of them.
    const what = `is not YAML: ${error instanceof Error ? error.message : error}`;
    return {
      value: null,
      problems: [{ file, line: firstLine, level: 'error', what, todo: 'quote a text that begins with * or &' }],
    };
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
  const problems = checked.error.issues.flatMap((issue) => asProblems(issue, file, data, lineOf));
  return { value: null, problems };
}

/** True where a YAML text is a list; what is not YAML is none. */
export function isYamlList(text: string): boolean {
  return isSeq(parseDocument(text).contents);
}

const kinds: Record<string, string> = {
  string: 'text (quote what looks like something else)',
  number: 'a number without quotes',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of keys',
};

type LineOf = (path: readonly PropertyKey[]) => number;

function asProblems(issue: z.core.$ZodIssue, file: string, data: unknown, lineOf: LineOf): Problem[] {
  const name = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], data);
  const problem = (path: readonly PropertyKey[], what: string, todo: string): Problem => ({
    file,
    line: lineOf(path),
    level: 'error',
    what,
    todo,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const full = [...issue.path, key];
      return problem(full, `knows no key "${full.map(String).join('.')}"`, 'take it out or mend its spelling');
    });
  }
  if (value === undefined) {
    const key = name === '' ? 'everything' : `the key "${name}"`;
    return [problem(issue.path, `lacks ${key}`, 'add it; null, or [] for a list, where the source says nothing')];
  }
  const shown = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const todo = `use one of: ${allowed.join(', ')}${typeof value === 'string' ? hint(value, allowed) : ''}`;
    return [problem(issue.path, `${name} is ${shown}`, todo)];
  }
  if (issue.code === 'invalid_type') {
    const wanted = kinds[issue.expected] ?? issue.expected;
    return [
      problem(
        issue.path,
        `${name === '' ? 'the file' : name} is ${shown}, which is not ${wanted.replace(/ \(.*/, '')}`,
        `write ${wanted}`,
      ),
    ];
  }
  // The schema's own messages read on from the value: `is not an id …`, `has a line break`.
  const said = /^(is|has|ends) /.test(issue.message) ? issue.message : `is wrong: ${issue.message}`;
  return [problem(issue.path, `${name === '' ? 'the file' : name} ${shown} ${said}`, 'write it in the form asked for')];
}
