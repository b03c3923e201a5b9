/** Something wrong with the input, for the person who will mend it. */
export interface Problem {
  /** Path as the person named it. */
  file: string;
  /** 1-based; 0 where the whole file is meant. */
  line: number;
  level: 'error' | 'warning';
  /** What is wrong; quotes the value. */
  what: string;
  /** What to do. */
  todo: string;
}

/** What a step returns: its value as far as it could be made, and all that was wrong. */
export interface Result<Value> {
  value: Value;
  problems: Problem[];
}

/** Prints a problem on one line: `error: file:line: what is wrong — what to do`, without the line where the whole file is meant. */
export function printProblem({ file, line, level, what, todo }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}`;
  // One problem is one line, whatever the input held.
  return `${level}: ${place}: ${what} — ${todo}`.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}

/** True where one of them is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}
