import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { classify, makeCollections, type Run } from './content/pipeline.ts';
import { hasErrors, type Problem, printProblem } from './content/problem.ts';
import { type Options, readArguments, shippedOut, usage } from './content/report/arguments.ts';
import { explain } from './content/report/explain.ts';
import { jsonOf } from './content/report/json.ts';
import { rowOf, tableOf } from './content/report/table.ts';
import { refusalOf } from './content/write/target.ts';

process.exitCode = main();

function main(): number {
  const options = readArguments(process.argv.slice(2));
  const wrong = 'wrong' in options ? options.wrong : wrongIn(options);
  if ('wrong' in options || wrong !== null) {
    process.stderr.write(`${wrong}\n${usage}\n`);
    return 2;
  }
  if (options.explain !== null) {
    const { value, problems } = classify(options.explain.file);
    if (value !== null) process.stdout.write(explain(value, options.explain.line));
    return report(problems);
  }
  const { sources, problems } = makeCollections(runOf(options));
  const rows = sources.map((source) => rowOf(source, problems));
  process.stdout.write(options.json ? jsonOf(rows) : tableOf(rows));
  return report(problems);
}

function report(problems: readonly Problem[]): number {
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  return hasErrors(problems) ? 1 : 0;
}

function runOf({ from, out, ledger, ledgers, publish, check, keepGoing }: Options): Run {
  const captures = ledgers ? (process.env['CAPTURES_DIR'] ?? null) : null;
  return { from, out, shipped: isShipped(out), ledger, ledgers, publish, check, keepGoing, captures };
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
