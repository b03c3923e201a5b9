import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from '../../scripts/command-line.ts';
import { builtFiles } from '../../scripts/integrations/built-files.ts';

// Builds the working tree once more, in a folder of another name and depth, under another time zone and language, with
// variables of the machine's own that Astro knows by the same names and without the packages of the tests, and compares
// the bytes with a site that was just built (OUT_DIR, default dist). Exits 1 naming every file that differs.
const built = process.env['OUT_DIR'] || 'dist';
if (!existsSync(join(built, 'index.html'))) stop(`${built}: no built site here — run "npm run build" first`);
const work = mkdtempSync(join(tmpdir(), 'reproducible-'));
process.on('exit', () => rmSync(work, { recursive: true }));
const copy = join(work, 'some/where/else');
copyTree(copy);
const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
  cwd: copy,
  env: {
    ...process.env,
    ...{ OUT_DIR: '', CONTENT_DIR: '' },
    ...{ TZ: 'America/Los_Angeles', LANG: 'C', BASE_URL: '/may/', SITE: 'https://may.example' },
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) stop(`${copy}: the build failed`);

const folders = [built, join(copy, 'dist')];
const paths = [...new Set(folders.flatMap(builtFiles))];
const different = paths.filter((path) => {
  const [one, other] = folders
    .map((folder) => join(folder, path))
    .map((file) => existsSync(file) && readFileSync(file));
  return !one || !other || !one.equals(other);
});
console.log(`${paths.length} files of two builds, ${different.length} differ`);
if (different.length > 0) stop(...different.map((path) => `${path} differs between ${built} and a build elsewhere`));

/** Copies the working tree, as git would commit it, and the packages that a build needs into a new folder. */
function copyTree(to: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', list, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const tracked = stdout.split('\0').filter((path) => path !== '' && existsSync(path));
  for (const path of tracked) cpSync(path, join(to, path));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev = false }] of Object.entries(packages)) {
    // A package inside another one comes with it.
    if (path.lastIndexOf('node_modules/') !== 0 || dev || !existsSync(path)) continue;
    cpSync(path, join(to, path), { recursive: true });
  }
}
