import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basePath, portNumber, siteUrl } from '../../../scripts/site-address.ts';
import { freePort, rawAnswer } from '../../browser/real-servers.ts';

const folder = (name = 'site') => mkdtempSync(join(tmpdir(), `${name}-`));
const run = (script: string, env: Record<string, string>, cwd = '.') =>
  spawnSync(process.execPath, [resolve(script)], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

describe('npm run build deletes nothing of the user’s', () => {
  const [mine, repository] = [folder(), folder()];
  writeFileSync(join(mine, 'mine.txt'), 'mine');
  mkdirSync(join(repository, '.git'));
  const link = join(folder(), 'link');
  symlinkSync(resolve('content'), link);

  test.each([
    ['holds no site of ours', { OUT_DIR: mine }],
    ['holds a repository', { OUT_DIR: repository }],
    ...['content', 'content/collections', '.', link].map((out) => ['holds the collections', { OUT_DIR: out }]),
    ['is inside the collections', { OUT_DIR: 'content/collections/site' }],
    ['package.json', { OUT_DIR: 'package.json/site' }],
    // An error, not an empty site.
    ['no collections here', { OUT_DIR: join(folder(), 'new'), CONTENT_DIR: folder() }],
  ] as [string, Record<string, string>][])('%s: refused in a line, %j', (message, env) => {
    const { status, stderr } = run('scripts/build.ts', env);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(mine)).toEqual(['mine.txt']);
  });

  const collections = { CONTENT_DIR: resolve('content/collections'), OUT_DIR: '' };

  test('a second build in one checkout names the first; the lock of a killed one is taken over', () => {
    const checkout = folder('checkout');
    mkdirSync(join(checkout, '.cache'));
    const lock = join(checkout, '.cache/build.lock');
    const build = () => run('scripts/build.ts', collections, checkout).stderr;
    writeFileSync(lock, String(process.pid));
    expect(build()).toContain(`another build of this checkout is running (process ${process.pid})`);
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(lock, String(pid));
    expect(build()).not.toContain('another build');
    expect(existsSync(lock)).toBe(false);
  });

  test('a site that a killed build had moved away is back, though the next build fails', () => {
    const checkout = folder('checkout');
    mkdirSync(join(checkout, '.dist.last'));
    writeFileSync(join(checkout, '.dist.last/index.html'), 'the former');
    expect(run('scripts/build.ts', collections, checkout).status).toBe(1);
    expect(readFileSync(join(checkout, 'dist/index.html'), 'utf8')).toBe('the former');
  });

  test.each([
    ['edition.yaml', 'contact: null', 'contact: [', 'edition.yaml:5: is not YAML'],
    ['releases.yaml', 'bytes: ', 'bites: ', 'releases.yaml:6: knows no key "0.bites"'],
    ['vocabulary/data-dictionary.yaml', null, '', 'data-dictionary.yaml: is not there'],
    ['vocabulary/phrases.yaml', '- id: ', '- ids: ', 'phrases.yaml:'],
  ])('%s with a mistake in it is named with its line, before anything is built', (name, old, replacement, message) => {
    const editors = folder();
    cpSync('content', editors, { recursive: true });
    const file = join(editors, name);
    if (old === null) rmSync(file);
    else writeFileSync(file, readFileSync(file, 'utf8').replace(old, replacement));
    const { status, stderr } = run('scripts/build.ts', { OUT_DIR: join(folder(), 'new'), EDITION_DIR: editors });
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/^\s/m);
  });

  test('a generated file that a merge left half done is named in a line', () => {
    const merged = folder();
    cpSync('content/collections', merged, { recursive: true });
    const file = join(merged, 'years/2021.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('gap: ', '<<<<<<< HEAD\ngap: '));
    const { status, stderr } = run('scripts/build.ts', { OUT_DIR: join(folder(), 'new'), CONTENT_DIR: merged });
    expect([status, stderr]).toEqual([1, expect.stringContaining('years/2021.md: ')]);
    expect(stderr).not.toMatch(/^\s/m);
  });

  test('a failed build leaves the former site whole', () => {
    const out = folder();
    writeFileSync(join(out, '_headers'), '# Biên niên Đối ngoại\n');
    writeFileSync(join(out, 'index.html'), 'the former');
    expect(run('scripts/build.ts', { OUT_DIR: out, SITE_URL: 'not an address' }).status).toBe(1);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the former');
  });
});

describe('the variables of a build', () => {
  test('a host is given alone', () => {
    expect(siteUrl('https://example.org/')).toBe('https://example.org');
    expect(siteUrl('')).toBe(null);
    expect(() => siteUrl('example.org')).toThrow('write it as https://example.org');
    expect(() => siteUrl('https://example.org/bien-nien')).toThrow('give the host alone (https://example.org)');
  });

  test('a base path is an address’s path', () => {
    expect(basePath('bien-nien')).toBe('/bien-nien/');
    expect(basePath('/a/b/')).toBe('/a/b/');
    for (const wrong of ['biên niên', 'a b', '../x', 'a?b'])
      expect(() => basePath(wrong), wrong).toThrow('BASE_PATH is');
  });

  test('a port is a whole number in plain digits', () => {
    expect(portNumber('8080')).toBe(8080);
    for (const wrong of ['0x50', '1e3', ' 80', '-1', '65536', '80.0'])
      expect(() => portNumber(wrong)).toThrow('PORT is');
  });
});

describe('npm start answers any request and goes on', () => {
  const site = folder();
  const page = 'trang '.repeat(100);
  mkdirSync(join(site, 'nam'));
  for (const path of ['index.html', '404.html', 'nam/index.html']) writeFileSync(join(site, path), page);
  for (const path of ['_headers', 'index.html.br', 'index.html.gz']) writeFileSync(join(site, path), 'hidden');

  const requests: [string, string, Record<string, string>, number][] = [
    ['GET', '/', {}, 200],
    ['HEAD', '/nam/', {}, 200],
    ['GET', '/nam', {}, 301],
    ['GET', '/', { range: 'bytes=0-4' }, 206],
    ['GET', '/', { range: 'bytes=-5' }, 206],
    ['GET', '/', { range: 'bytes=5-1' }, 416],
    ['GET', '/', { range: 'bytes=99999999999999999999-' }, 416],
    ['GET', '/', { range: 'lines=1-2' }, 200],
    ['GET', '/%00', {}, 404],
    ['GET', '/%E0%A4%A', {}, 404],
    ['GET', '/../package.json', {}, 404],
    ['GET', '/..%2f..%2fpackage.json', {}, 404],
    ['GET', '/_headers', {}, 404],
    ['GET', '/index.html.br', {}, 404],
    ['POST', '/', {}, 405],
    ['DELETE', '/nam/', {}, 405],
    ['GET', '/', {}, 200],
  ];

  test('ranges, methods and paths of every kind', async () => {
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, OUT_DIR: site, PORT: String(port), BASE_PATH: '' },
    });
    try {
      await new Promise((done) => server.stdout.once('data', done));
      for (const [method, path, headers, expected] of requests) {
        const { status } = await rawAnswer(port, path, headers, method);
        expect(status, `${method} ${path} ${headers['range']}`).toBe(expected);
      }
      expect(server.exitCode).toBe(null);
    } finally {
      server.kill();
    }
  });

  test('a folder without a site is an error in a line', () => {
    const { status, stderr } = run('scripts/serve.ts', { OUT_DIR: folder() });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
