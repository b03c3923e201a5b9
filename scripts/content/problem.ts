/** Something wrong with the input, for the person who will mend it. */
export interface Problem {
  /** Path as the person named it. */
  file: string;
  /** 1-based; 0 where the whole file is meant. */
  line: number;
  level: 'error' | 'warning';
  /** What is wrong; quotes the value. */
  what: string;
  todo: string;
}

/** The result of a step: its value as far as it could be made, and all that was wrong. */
export interface Result<Value> {
  value: Value;
  problems: Problem[];
}

const problemOf =
  (level: Problem['level']) =>
  (file: string, line: number, what: string, todo: string): Problem => ({ file, line, level, what, todo });

/** A problem that keeps the input from being used. */
export const error = problemOf('error');
/** A problem that a person should look at. */
export const warning = problemOf('warning');

/** Takes the values of results, and adds their problems to a list. */
export function takeInto(problems: Problem[]) {
  return <Value>(result: Result<Value>): Value => {
    problems.push(...result.problems);
    return result.value;
  };
}

/** Prints a problem on one line: `error: file:line: what is wrong — what to do`. */
export const printProblem = ({ file, line, level, what, todo }: Problem): string =>
  printable(`${level}: ${line === 0 ? file : `${file}:${line}`}: ${what} — ${todo}`);

const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text on one line, safe for a terminal whatever the input held. */
export const printable = (text: string): string =>
  text.replaceAll(/\s*[\r\n]\s*/g, ' ').replaceAll(unseen, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);

/** True where one of the problems is an error. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'error');
