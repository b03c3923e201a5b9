import { resolve } from 'node:path';
import { argumentsOr, finish, refuse } from './command-line.ts';
import { classifyFile } from './content/captures.ts';
import { isFolder } from './content/files.ts';
import { makeCollections } from './content/pipeline.ts';
import { error, type Problem } from './content/problem.ts';
import { explain, rowOf, tableOf } from './content/report.ts';
import { refusalOf } from './content/write.ts';

const usage =
  'usage: npm run content -- [--from DIR] [--out DIR] [--ledger FILE] [--ledgers] [--publish] [--check] ' +
  '[--keep-going] [--json] [--explain FILE[:LINE]]';
/** The folder of the shipped edition, the only one that promises to keep its addresses. */
const shippedOut = 'content/collections';

const { values: options } = argumentsOr(usage, {
  from: { type: 'string', default: 'content/sources' },
  out: { type: 'string', default: shippedOut },
  ledger: { type: 'string' },
  ledgers: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  'keep-going': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  explain: { type: 'string' },
});
finish(options.explain === undefined ? run() : explained(options.explain));

function run(): Problem[] {
  const { from, out, ledger = null, ledgers, publish, check, json, 'keep-going': keepGoing } = options;
  const shipped = resolve(out) === resolve(shippedOut);
  if (check && (publish || ledgers || ledger !== null))
    refuse('--check writes nothing, so --publish, --ledger and --ledgers do not go with it', usage);
  if (!isFolder(from)) refuse(`--from ${from} is not a folder`, usage);
  if (publish && !shipped) refuse(`--publish is for the shipped edition, which goes to ${shippedOut}`, usage);
  const refusal = check ? null : refusalOf(out, ledger);
  if (refusal !== null) refuse(refusal, usage);

  const captures = (ledgers && process.env['CAPTURES_DIR']) || null;
  if (captures !== null && !isFolder(captures)) refuse(`CAPTURES_DIR "${captures}" is not a folder`, usage);
  const made = makeCollections({ from, out, shipped, ledger, ledgers, publish, check, keepGoing, captures });
  const rows = made.value.map((source) => rowOf(source, made.problems));
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(rows));
  return made.problems;
}

function explained(place: string): Problem[] {
  const [, file = place, digits] = /^(.+):(\d+)$/.exec(place) ?? [];
  const line = digits === undefined ? null : Number(digits);
  const { value, problems: found } = classifyFile(file);
  if (value === null) return found;
  if (line !== null && (line < 1 || line > value.lines.length))
    return [error(file, 0, `has no line ${line}`, `it has ${value.lines.length} lines; name one of them`)];
  process.stdout.write(explain(value, line));
  return found;
}
