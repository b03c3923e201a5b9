import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { hasErrors, type Problem, printProblem } from './content/problem.ts';

/** A command's options and words, `most` at most; ends the process with the usage on `--help` or where one is wrong. */
export function argumentsOr<Options extends ParseArgsOptionsConfig>(usage: string, options: Options, most = 0) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const given = parseArgs({ options, allowPositionals: most > 0 });
    const empty = Object.entries(given.values).find(([, value]) => value === '')?.[0];
    if (empty !== undefined) return refuse(`--${empty} lacks its value`, usage);
    if (given.positionals.length > most) return refuse(`"${given.positionals[most]}" is one word too many`, usage);
    return given;
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
}

/** Prints a command's problems and sets its exit code: 1 where one is an error. */
export function finish(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

/** Ends the process with a line for each thing that is wrong. */
export function stop(...problems: string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

/** Ends the process with a line that says what is wrong, and the usage. */
export function refuse(what: string, usage: string): never {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}
