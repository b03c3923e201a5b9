import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { siteMark } from './integrations/hosting-policy.ts';

// `npm run build`: Astro's build, made beside the former site and put in its place when it stands, so that a build
// that fails or is killed leaves the former site whole.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');

const root = process.cwd();
const out = resolve(process.env['OUT_DIR'] || 'dist');
const collections = resolve(process.env['CONTENT_DIR'] || 'content/collections');
// Inside the project, since Astro moves files to its folder and cannot do so across disks.
const building = resolve('.cache/building');
const lock = resolve('.cache/build.lock');

const problem = refusal();
if (problem !== null) stop(problem);
mkdirSync(dirname(lock), { recursive: true });
const other = takeLock();
if (other !== null) {
  stop(`another build of this checkout is running (process ${other}) — wait for it, or build from another checkout`);
}
try {
  rmSync(building, { recursive: true, force: true });
  await build({ outDir: building });
  putInPlace();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(building, { recursive: true, force: true });
  rmSync(lock, { force: true });
}

/** A sentence for the first thing that forbids a build; null where nothing does. */
function refusal(): string | null {
  const strange = /[#%?*"<>|\\\p{Cc}]/u.exec(root)?.[0];
  if (strange !== undefined) {
    return `${root}: the bundler cannot read a folder with ${JSON.stringify(strange)} in its path — move the checkout`;
  }
  const articles = join(collections, 'articles');
  if (!existsSync(articles) || !readdirSync(articles).some((name) => name.endsWith('.md'))) {
    return `${collections}: no collections here — run "npm run content", or point CONTENT_DIR at a folder that it made`;
  }
  if (`${collections}${sep}`.startsWith(`${out}${sep}`)) {
    return `${out}: holds the collections that the site is made of — name another OUT_DIR`;
  }
  if (!existsSync(out)) return null;
  try {
    const names = readdirSync(out);
    if (names.includes('.git')) return `${out}: holds a repository — build elsewhere and copy the site there`;
    const mark = join(out, '_headers');
    if (names.length === 0 || (existsSync(mark) && readFileSync(mark, 'utf8').startsWith(siteMark))) return null;
  } catch {
    return `${out}: is no folder that can be read — name another OUT_DIR`;
  }
  return `${out}: is not empty and holds no site of ours — name another OUT_DIR, or empty it`;
}

/** @returns the process that holds the lock and still runs; null once the lock is ours */
function takeLock(): number | null {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return null;
  } catch {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder)) return holder;
    writeFileSync(lock, String(process.pid));
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Two renames: at no moment is half a site at its address. */
function putInPlace(): void {
  const [next, former] = [`${out}.next`, `${out}.former`];
  for (const folder of [next, former]) rmSync(folder, { recursive: true, force: true });
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

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
