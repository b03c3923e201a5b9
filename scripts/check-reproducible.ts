import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from './integrations/built-files.ts';

// Builds the working tree twice, in folders of different names and depths, under different time zones and languages,
// once with variables of the machine's own that Astro knows by the same names, and compares the bytes. Exits 1 naming
// every file that differs.
const places = [
  { folder: 'a', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } },
  {
    folder: 'some/where/else',
    env: { TZ: 'America/Los_Angeles', LANG: 'C', BASE_URL: '/may/', SITE: 'https://may.example' },
  },
];
const work = mkdtempSync(join(tmpdir(), 'reproducible-'));
let failed = true;
try {
  const trees: Map<string, string>[] = [];
  // Both copies first, so that an edit meanwhile is in neither.
  for (const { folder } of places) copyTree(process.cwd(), join(work, folder));
  for (const { folder, env } of places) {
    const tree = join(work, folder);
    await build(tree, env);
    trees.push(hashesIn(join(tree, 'dist')));
  }
  const [first, second] = trees as [Map<string, string>, Map<string, string>];
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of different) console.error(`${path} differs between the two builds`);
  console.log(`${paths.length} files of two builds, ${different.length} differ`);
  failed = different.length > 0 || paths.length === 0;
} finally {
  if (process.env['KEEP'] === undefined) rmSync(work, { recursive: true });
  else console.log(`kept in ${work}`);
}
process.exit(failed ? 1 : 0);

function build(tree: string, env: Record<string, string>): Promise<void> {
  return new Promise((done, refused) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: tree,
      env: { ...process.env, ...env, OUT_DIR: '', CONTENT_DIR: '', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('exit', (code) => (code === 0 ? done() : refused(new Error(`${tree}: the build failed\n${said}`))));
  });
}

function hashesIn(folder: string): Map<string, string> {
  return new Map(
    builtFiles(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** Copies the working tree, as git would commit it, and the installed packages into a new folder. */
function copyTree(from: string, to: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: from,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const path of stdout.split('\0').filter((path) => path !== '' && existsSync(join(from, path)))) {
    cpSync(join(from, path), join(to, path));
  }
  cpSync(join(from, 'node_modules'), join(to, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    // Caches of tools, which a build may write.
    filter: (path) => !/node_modules\/\.(?!bin)/.test(path),
  });
}
