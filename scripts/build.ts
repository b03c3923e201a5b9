import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { stop } from './command-line.ts';
import { printable, printProblem } from './content/problem.ts';
import { editionFolder, readSettings } from './content/settings.ts';
import { holds, realPlace, recover, sibling } from './content/write.ts';
import { builtFiles } from './integrations/built-files.ts';
import { siteMark } from './integrations/hosting-policy.ts';
import { basePath, siteUrl } from './site-address.ts';

// `npm run build`: makes the site aside and renames it, so that a failed or killed build leaves the former one whole.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const root = process.cwd();
const out = realPlace(process.env['OUT_DIR'] || 'dist');
const collections = realPlace(process.env['CONTENT_DIR'] || 'content/collections');
// Inside the project, since Astro moves files to its folder and cannot do so across disks.
const building = resolve('.cache/building');
const lock = resolve('.cache/build.lock');
const next = sibling(out, 'next');

try {
  siteUrl();
  basePath();
  recover(collections);
  checkPlaces();
  takeLock();
  process.on('exit', () => {
    for (const path of [building, next, lock]) rmSync(path, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  recover(out);
  // Astro would name neither the file nor the line.
  const wrong = readSettings(editionFolder).problems.filter(({ level }) => level === 'error');
  if (wrong.length > 0) stop(...wrong.map(printProblem));
  rmSync(building, { recursive: true, force: true });
  // Now, since a place where nothing can be made is better known before the build.
  mkdirSync(dirname(out), { recursive: true });
  const { build } = await import('astro');
  // Two lines for each page would bury the warnings.
  await build({ outDir: building, logLevel: 'warn' });
  putInPlace();
} catch (error) {
  fail(error as Error);
}
const pages = builtFiles(out).filter((path) => path.endsWith('.html')).length;
console.log(`${process.env['OUT_DIR'] || 'dist'}: ${pages} pages`);

/** @throws Error where the checkout, the collections or the place of the site cannot be used */
function checkPlaces(): void {
  const strange = /[#%?*"<>|\\\p{Cc}]/u.exec(root)?.[0];
  const articles = namesIn(join(collections, 'articles')) ?? [];
  const present = namesIn(out);
  const mark = join(out, '_headers');
  const isOurs = existsSync(mark) && readFileSync(mark, 'utf8').startsWith(siteMark);
  const forbid = (when: boolean, what: string, todo: string) => {
    if (when) throw new Error(`${what} — ${todo}`);
  };
  const elsewhere = 'name another OUT_DIR';
  const path = `${root}: the bundler cannot read a folder with ${JSON.stringify(strange)} in its path`;
  forbid(strange !== undefined, path, 'move the checkout');
  const content = 'run "npm run content", or point CONTENT_DIR at a folder that it made';
  forbid(!articles.some((name) => name.endsWith('.md')), `${collections}: no collections here`, content);
  forbid(holds(out, collections), `${out}: holds the collections that the site is made of`, elsewhere);
  forbid(holds(collections, out), `${out}: is inside the collections`, elsewhere);
  if (present === null) throw new Error(`${out}: is no folder that can be read — ${elsewhere}`);
  forbid(present.includes('.git'), `${out}: holds a repository`, 'build elsewhere and copy the site there');
  const isForeign = present.length > 0 && !isOurs;
  forbid(isForeign, `${out}: is not empty and holds no site of ours`, `${elsewhere}, or empty it`);
}

function namesIn(folder: string): string[] | null {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return null;
  }
}

/** @throws Error naming the process that builds in this checkout: two would write into the same caches */
function takeLock(): void {
  mkdirSync(dirname(lock), { recursive: true });
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  const todo = 'wait for it, or build from another checkout';
  if (isRunning(holder)) throw new Error(`another build of this checkout is running (process ${holder}) — ${todo}`);
  rmSync(lock, { force: true });
  writeFileSync(lock, String(process.pid), { flag: 'wx' });
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two renames: at no moment is half a site at its address. */
function putInPlace(): void {
  rmSync(next, { recursive: true, force: true });
  try {
    renameSync(building, next);
  } catch {
    // Another disk.
    cpSync(building, next, { recursive: true });
  }
  if (existsSync(out)) renameSync(out, sibling(out, 'last'));
  renameSync(next, out);
  recover(out);
}

/** Ends the build with a line; a fault in the code keeps its trace. */
function fail(error: Error & { hint?: string; loc?: { file?: string; line?: number } }): never {
  const { name, message, hint, loc, stack } = error;
  const place = loc?.file ? `${relative(root, loc.file)}:${loc.line || 1}: ` : '';
  const trace = /^(Type|Reference|Syntax|Range)Error$/.test(name) ? [String(stack)] : [];
  stop(printable(`${place}${message ?? error}${hint ? ` — ${hint}` : ''}`), ...trace);
}
