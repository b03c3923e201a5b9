import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { classifyFile, makeCollections, type Run } from './pipeline.ts';
import { hasErrors, type Problem, printProblem } from './problem.ts';
import { type Options, readArguments, shippedOut, usage } from './report/arguments.ts';
import { explain } from './report/explain.ts';
import { jsonOf } from './report/json.ts';
import { rowOf, tableOf } from './report/table.ts';
import { refusalOf } from './write/target.ts';

/**
 * Runs the content command.
 * @param given its arguments
 * @param captures a folder of captures, which `--ledgers` is made from; null where none is at hand
 * @returns the exit code: 0 done, 1 bad input, 2 wrong usage
 */
export function runContent(given: readonly string[], captures: string | null): number {
  const options = readArguments(given);
  const wrong = 'wrong' in options ? options.wrong : wrongIn(options);
  if ('wrong' in options || wrong !== null) {
    process.stderr.write(`${wrong}\n${usage}\n`);
    return 2;
  }
  if (options.explain !== null) {
    const { value, problems } = classifyFile(options.explain.file);
    if (value !== null) process.stdout.write(explain(value, options.explain.line));
    return report(problems);
  }
  const { sources, problems } = makeCollections(runOf(options, captures));
  const warnings = Map.groupBy(
    problems.filter(({ level }) => level === 'warning'),
    ({ file }) => file,
  );
  const rows = sources.map((source) => rowOf(source, warnings.get(source.path)?.length ?? 0));
  process.stdout.write(options.json ? jsonOf(rows) : tableOf(rows));
  return report(problems);
}

function report(problems: readonly Problem[]): number {
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  return hasErrors(problems) ? 1 : 0;
}

function runOf({ from, out, ledger, ledgers, publish, check, keepGoing }: Options, captures: string | null): Run {
  const beside = ledgers ? captures : null;
  return { from, out, shipped: isShipped(out), ledger, ledgers, publish, check, keepGoing, captures: beside };
}

function isShipped(out: string): boolean {
  return resolve(out) === resolve(shippedOut);
}

function wrongIn({ from, out, ledger, publish, check, explain: explained }: Options): string | null {
  if (explained !== null) return null;
  if (!existsSync(from) || !statSync(from).isDirectory()) return `--from ${from} is not a folder`;
  if (publish && !isShipped(out)) return `--publish is for the shipped edition, which goes to ${shippedOut}`;
  return check ? null : refusalOf(out, ledger);
}
