import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { recover } from './content/write.ts';
import { builtFiles } from './integrations/built-files.ts';
import { siteMark } from './integrations/hosting-policy.ts';
import { basePath, siteUrl } from './site-address.ts';

// `npm run build`: Astro's build, made beside the former site and put in its place when it stands, so that a build
// that fails or is killed leaves the former site whole.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const root = process.cwd();
const out = real(resolve(process.env['OUT_DIR'] || 'dist'));
const collections = real(resolve(process.env['CONTENT_DIR'] || 'content/collections'));
// Inside the project, since Astro moves files to its folder and cannot do so across disks.
const building = resolve('.cache/building');
const lock = resolve('.cache/build.lock');
const [next, former] = ['next', 'former'].map((name) => join(dirname(out), `.${basename(out)}.${name}`)) as [
  string,
  string,
];

try {
  siteUrl();
  basePath();
  // A content run that was killed between its two renames left them aside.
  recover(collections);
  refuse();
  takeLock();
} catch (error) {
  stop(error);
}
process.on('exit', () => {
  for (const path of [building, next, lock]) rmSync(path, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

try {
  putBack();
  rmSync(building, { recursive: true, force: true });
  const { build } = await import('astro');
  // Two lines for each page would bury the warnings.
  await build({ outDir: building, logLevel: 'warn' });
  putInPlace();
} catch (error) {
  stop(error);
}
const pages = builtFiles(out).filter((path) => path.endsWith('.html')).length;
console.log(`${process.env['OUT_DIR'] || 'dist'}: ${pages} pages`);

/** @throws Error with a sentence for the first thing that forbids a build */
function refuse(): void {
  const strange = /[#%?*"<>|\\\p{Cc}]/u.exec(root)?.[0];
  if (strange !== undefined) {
    throw new Error(
      `${root}: the bundler cannot read a folder with ${JSON.stringify(strange)} in its path — move the checkout`,
    );
  }
  const articles = join(collections, 'articles');
  if (!existsSync(articles) || !readdirSync(articles).some((name) => name.endsWith('.md'))) {
    throw new Error(
      `${collections}: no collections here — run "npm run content", or point CONTENT_DIR at a folder that it made`,
    );
  }
  if (holds(out, collections)) {
    throw new Error(`${out}: holds the collections that the site is made of — name another OUT_DIR`);
  }
  if (holds(collections, out)) throw new Error(`${out}: is inside the collections — name another OUT_DIR`);
  if (existsSync(out)) refuseForeign(readNames(out));
}

function refuseForeign(names: readonly string[]): void {
  if (names.includes('.git')) throw new Error(`${out}: holds a repository — build elsewhere and copy the site there`);
  const mark = join(out, '_headers');
  if (names.length === 0 || (existsSync(mark) && readFileSync(mark, 'utf8').startsWith(siteMark))) return;
  throw new Error(`${out}: is not empty and holds no site of ours — name another OUT_DIR, or empty it`);
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new Error(`${folder}: is no folder that can be read — name another OUT_DIR`);
  }
}

/** @throws Error naming the process that builds in this checkout: two would write into the same caches */
function takeLock(): void {
  mkdirSync(dirname(lock), { recursive: true });
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (!isRunning(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(
      `another build of this checkout is running (process ${holder}) — wait for it, or build from another checkout`,
    );
  }
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
  mkdirSync(dirname(out), { recursive: true });
  try {
    renameSync(building, next);
  } catch {
    // Another disk.
    cpSync(building, next, { recursive: true });
  }
  if (existsSync(out)) renameSync(out, former);
  renameSync(next, out);
  rmSync(former, { recursive: true, force: true });
}

/** Puts back the site that a build moved away which was killed between its two renames. */
function putBack(): void {
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  rmSync(former, { recursive: true, force: true });
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way.startsWith('..') || resolve(way) === way);
}

/** The folder that a path leads to, links followed; a part that is not there yet is taken as written. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(real(parent), basename(path));
}

/** Ends the build with a line; a fault in the code keeps its trace. */
function stop(error: unknown): never {
  const { name, message, hint, loc, stack } = error as Error & {
    hint?: string;
    loc?: { file?: string; line?: number };
  };
  const place = loc?.file === undefined ? '' : `${relative(root, loc.file)}:${loc.line ?? 1}: `;
  console.error(`${place}${message ?? error}${hint ? ` — ${hint}` : ''}`);
  if (/^(Type|Reference|Syntax|Range)Error$/.test(name)) console.error(stack);
  process.exit(1);
}
