import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../scripts/integrations/built-files.ts';

// Builds the working tree once more, in a folder of another name and depth, under another time zone and language and
// with variables of the machine's own that Astro knows by the same names, and compares the bytes with `dist`, which
// `npm run build` just made. Exits 1 naming every file that differs.
if (!existsSync('dist/index.html')) {
  console.error('dist: no built site here — run "npm run build" first');
  process.exit(1);
}
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
if (status !== 0) {
  console.error(`${copy}: the build failed`);
  process.exit(1);
}

const folders = ['dist', join(copy, 'dist')];
const paths = [...new Set(folders.flatMap(builtFiles))];
const different = paths.filter((path) => {
  const [one, other] = folders
    .map((folder) => join(folder, path))
    .map((file) => existsSync(file) && readFileSync(file));
  return !one || !other || !one.equals(other);
});
for (const path of different) console.error(`${path} differs between dist and a build elsewhere`);
console.log(`${paths.length} files of two builds, ${different.length} differ`);
process.exit(different.length > 0 ? 1 : 0);

/** Copies the working tree, as git would commit it, and the installed packages into a new folder. */
function copyTree(to: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', list, { encoding: 'utf8', maxBuffer: 1 << 26 });
  const tracked = stdout.split('\0').filter((path) => path !== '' && existsSync(path));
  for (const path of tracked) cpSync(path, join(to, path));
  // Caches of tools, which a build may write, stay behind.
  const filter = (path: string) => !/node_modules\/\.(?!bin)/.test(path);
  cpSync('node_modules', join(to, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter });
}
