import { parseArgs } from 'node:util';
import { printProblem } from './content/problem.ts';
import { startDigest } from './content/starting.ts';

const usage =
  'usage: npm run new -- FILE [--as NAME]\n' +
  "FILE is a capture (.txt); NAME the newspaper's part of the article's id, baoquocte say";

process.exitCode = main(process.argv.slice(2));

function main(given: readonly string[]): number {
  let values: { as?: string | undefined };
  let files: string[];
  try {
    ({ values, positionals: files } = parseArgs({
      args: [...given],
      options: { as: { type: 'string' } },
      allowPositionals: true,
    }));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [file] = files;
  const as = values.as ?? null;
  if (file === undefined) return refuse('no capture is named');
  if (files.length > 1) return refuse('one capture at a time');
  if (as !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(as)) return refuse(`--as "${as}" is no part of an id`);
  const { path, passages, problems } = startDigest(file, as);
  for (const problem of problems) process.stderr.write(`${printProblem(problem)}\n`);
  if (path === null) return 1;
  process.stdout.write(
    `${path}: ${passages} passages to write, and the abstract\n` +
      'its name is its address for good: rename the file now if the newspaper is another\n' +
      'then: npm run verify -- --captures DIR, npm run content\n',
  );
  return 0;
}

function refuse(what: string): number {
  process.stderr.write(`${what}\n${usage}\n`);
  return 2;
}
