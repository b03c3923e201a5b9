import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Budget, kilobytes, overruns, tooHigh, weighSite } from './site/budgets.ts';
import { builtFiles } from './site/built-files.ts';

// Holds a built site to budgets.json: OUT_DIR (default dist), built for BASE_PATH (default /). Exits 1 naming each
// limit that is passed and what grew. With --record, writes down what is measured now; limits stay as they are.
const folder = process.env['OUT_DIR'] || 'dist';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
const record = process.argv.includes('--record');
if (!existsSync(`${folder}/index.html`)) {
  console.error(`${folder}: no built site here — run "npm run build" first`);
  process.exit(1);
}

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<string, Budget>;
const things = weighSite(folder, base, builtFiles(folder));
const problems = things.flatMap((thing) => {
  const budget = budgets[thing.name];
  if (budget === undefined) return [`${thing.name}: has no limits — add it to budgets.json`];
  return [...overruns(thing, budget), ...tooHigh(thing.name, budget)];
});

for (const { name, where, parts } of things) {
  const told = Object.entries(parts).filter(([, bytes]) => bytes > 0);
  const sum = told.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`${name.padEnd(14)} ${kilobytes(sum).padStart(9)}  ${where.padEnd(36)} ${told.map(tell).join(', ')}`);
}
if (record) {
  for (const { name, parts } of things) budgets[name] = { limits: budgets[name]?.limits ?? {}, measured: parts };
  writeFileSync('budgets.json', `${JSON.stringify(budgets, null, 2)}\n`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? `${things.length} budgets kept` : `${problems.length} budgets passed`);
process.exit(problems.length === 0 || record ? 0 : 1);

function tell([name, bytes]: [string, number]): string {
  return `${name} ${kilobytes(bytes)}`;
}
