import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from './integrations/built-files.ts';

// Builds the working tree twice, in folders of different names and depths, under different time zones and languages,
// once with variables of the machine's own that Astro knows by the same names, and compares the bytes. Exits 1 naming
// every file that differs.
const work = mkdtempSync(join(tmpdir(), 'reproducible-'));
process.on('exit', () => rmSync(work, { recursive: true }));
const [first, second] = [join(work, 'a'), join(work, 'some/where/else')];
// Both copies first, so that an edit meanwhile is in neither.
for (const tree of [first, second]) copyTree(tree);
build(first, { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
build(second, { TZ: 'America/Los_Angeles', LANG: 'C', BASE_URL: '/may/', SITE: 'https://may.example' });

const paths = [...new Set([first, second].flatMap((tree) => builtFiles(join(tree, 'dist'))))];
const different = paths.filter((path) => {
  const [one, other] = [first, second].map((tree) => join(tree, 'dist', path)) as [string, string];
  return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other));
});
for (const path of different) console.error(`${path} differs between the two builds`);
console.log(`${paths.length} files of two builds, ${different.length} differ`);
process.exit(different.length > 0 ? 1 : 0);

function build(tree: string, env: Record<string, string>): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: tree,
    env: { ...process.env, ...env, OUT_DIR: '', CONTENT_DIR: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error(`${tree}: the build failed`);
  process.exit(1);
}

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
