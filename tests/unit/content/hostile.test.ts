import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectForEach } from './project.ts';

const project = projectForEach();
const digest = 'content/sources/tong-ket-2011-bao-sach.md';
const collections = 'content/collections';

/** A run that is refused: its exit code and errors, none of which is a trace or holds a raw control character. */
async function refused(...given: string[]): Promise<{ exit: number | null; err: string }> {
  const { exit, err } = await project.run(...given);
  expect(err).not.toMatch(/^\s+at /m);
  expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  return { exit, err };
}

describe('nothing of the user is replaced', () => {
  test.each([
    ['a file of somebody’s', 'notes.json', 'is there and is no ledger'],
    ['a path through a link into --out', 'way/ledger.json', 'is inside --out'],
    ['a path that goes round', 'content/../content/collections/articles/x.json', 'is inside --out'],
    ['a folder', 'content', 'is no file'],
  ])('--ledger refuses %s', async (_what, ledger, message) => {
    await project.run();
    const before = project.files(collections);
    project.write('notes.json', '{"mine": true}');
    symlinkSync(project.path(`${collections}/articles`), project.path('way'));
    const { exit, err } = await refused('--ledger', ledger);
    expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
    expect(project.read('notes.json')).toBe('{"mine": true}');
    expect(project.files(collections)).toEqual(before);
  });

  test('--ledger writes over a ledger of its own', async () => {
    expect((await project.run('--ledger', 'ledger.json')).exit).toBe(0);
    expect((await project.run('--ledger', 'ledger.json')).exit).toBe(0);
  });

  test.each([
    ['/', 'is not empty and holds no collections'],
    ['nowhere', 'is a link that leads nowhere'],
    ['round', '--out round'],
    ['notes.json', 'is a file'],
  ])('--out %s is refused', async (out, message) => {
    project.write('notes.json', '{}');
    symlinkSync(project.path('missing'), project.path('nowhere'));
    symlinkSync(project.path('round'), project.path('round'));
    const { exit, err } = await refused('--out', out);
    expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('what cannot be read is one line', () => {
  test('links that lead nowhere or to themselves, and a file too large', async () => {
    symlinkSync(project.path('missing.md'), project.path('content/sources/nowhere.md'));
    symlinkSync(project.path('content/sources/round.md'), project.path('content/sources/round.md'));
    writeFileSync(project.path('content/sources/large.txt'), '');
    truncateSync(project.path('content/sources/large.txt'), 5 * 1024 ** 3);
    const { exit, err } = await refused();
    expect(exit).toBe(1);
    expect(err).toMatch(/error: content\/sources\/nowhere\.md: is not there, or is a link that leads nowhere — /);
    expect(err).toMatch(/error: content\/sources\/round\.md: is a link that leads to itself — /);
    expect(err).toMatch(/error: content\/sources\/large\.txt: is too large \(5368709120 bytes; the limit is/);
    expect(existsSync(project.path(collections))).toBe(false);
  });

  test('a folder called x.md and a pipe are named as skipped', async () => {
    mkdirSync(project.path('content/sources/x.md'));
    spawnSync('mkfifo', [project.path('content/sources/pipe.txt')]);
    const { exit, err } = await refused();
    expect(exit).toBe(0);
    expect(err).toContain('being neither digest nor capture: pipe.txt (no file), x.md (no file)');
  });

  test('a settings folder that is a file', async () => {
    renameSync(project.path('content/years'), project.path('years'));
    project.write('content/years', '');
    expect(await refused()).toMatchObject({ exit: 1, err: expect.stringContaining('content/years: is not a folder') });
  });

  test('a file name in NFD is the id that it spells', async () => {
    project.write('content/sources/ghi-chú.md'.normalize('NFD'), '# Ghi chú\n');
    expect(await refused()).toMatchObject({ exit: 0, err: expect.stringContaining('ghi-chú.md') });
  });

  test.each([
    ['captures/tong-ket-2011-bao-sach.txt:99999', '.txt: has no line 99999 — it has 9 lines'],
    ['captures/tong-ket-2011-bao-sach.txt:0', '.txt: has no line 0'],
    ['captures', 'captures: is no capture'],
  ])('--explain %s', async (place, message) => {
    expect(await refused('--explain', place)).toMatchObject({ exit: 1, err: expect.stringContaining(message) });
  });

  test.each(['run', 'verify', 'start'] as const)('--help of %s helps', async (command) => {
    const { exit, out, err } = await project[command]('--help');
    expect([exit, err, out]).toEqual([0, '', expect.stringMatching(/^usage: npm run /)]);
  });

  test('collections checked out with CRLF are said to be that', async () => {
    await project.run();
    const entry = `${collections}/years/2012.md`;
    project.write(entry, project.read(entry).replaceAll('\n', '\r\n'));
    expect(await refused('--check')).toMatchObject({ exit: 1, err: expect.stringContaining('lines that end in CRLF') });
    expect((await project.run()).exit).toBe(0);
  });

  test('--check brings back the collections that a killed run left aside', async () => {
    await project.run();
    renameSync(project.path(collections), project.path('content/.collections.last'));
    expect((await refused('--check')).exit).toBe(0);
    expect(existsSync(project.path(`${collections}/years/2012.md`))).toBe(true);
  });
});

describe('text that no page can carry is refused with its place', () => {
  test.each([
    ['a passage', digest, 'Chuẩn bị', 'Chu\u0001ẩn bị', `${digest}:53: holds a character`],
    ['a non-character', digest, 'Chuẩn bị', 'Chu\uffffẩn bị', `${digest}:53: holds a character`],
    ['front matter', digest, 'headline: null', 'headline: "a\\u0007b"', `${digest}:4: article.headline`],
    ['the vocabulary', 'content/vocabulary/topics.yaml', 'Sách đọc', 'S\\u000bách đọc', 'topics.yaml:4: 0.description'],
  ])('in %s', async (_what, file, old, replacement, place) => {
    project.change(file, old, replacement);
    expect(await refused()).toMatchObject({ exit: 1, err: expect.stringContaining(place) });
  });

  test('in a capture', async () => {
    const capture = 'captures/tong-ket-2011-bao-sach.txt';
    project.change(capture, 'cả nước', 'cả\ufdd0 nước');
    const { exit, err } = await refused('--from', 'captures', '--out', 'full');
    expect([exit, err]).toEqual([1, expect.stringContaining(`${capture}:3: holds a character`)]);
  });

  test('a file name with control characters is printed without them', async () => {
    project.write('content/sources/a\u001b[2Jb.md', '# x\n');
    expect((await refused()).err).toContain('a\\u{1b}[2Jb.md');
  });
});

describe('a digest that would keep the reader busy', () => {
  test.each([
    ['nested passages', ':::passage{#p9}\n'.repeat(500), 'opens 20 passages and closes none'],
    ['quotation marks of mail', `${'>'.repeat(50_000)}\n`, 'characters on a line'],
    ['a novel', 'Lời\n\n'.repeat(5000), 'has more than 5000 lines'],
    ['comments', `${'<!--'.repeat(50_000)}\n`, 'characters on a line'],
  ])('%s are refused', async (_what, body, message) => {
    project.write(digest, `${project.read(digest)}\n${body}`);
    expect(await refused()).toMatchObject({ exit: 1, err: expect.stringContaining(message) });
  });

  test('YAML nested without end is refused', async () => {
    project.change(digest, 'headline: null', `headline: ${`${'['.repeat(10_000)}\n`.repeat(9)}`);
    expect(await refused()).toMatchObject({ exit: 1, err: expect.stringContaining('is not YAML') });
  });
});

describe('addresses', () => {
  test('moved.yaml does not lead out of the site', async () => {
    project.write('content/moved.yaml', '- from: /cu/\n  to: //evil.example/x\n  since: 1.1.0\n');
    expect(await refused()).toMatchObject({ exit: 1, err: expect.stringContaining('content/moved.yaml:2: 0.to') });
  });

  test('an address that leads on is not gone', async () => {
    await project.run('--publish');
    project.write('content/addresses.txt', `${project.read('content/addresses.txt')}/chuyen-de/cu/\n`);
    expect((await refused()).err).toContain('/chuyen-de/cu/ is gone');
    project.write('content/moved.yaml', '- from: /chuyen-de/cu/\n  to: /chuyen-de/\n  since: 1.1.0\n');
    expect((await refused()).exit).toBe(0);
  });

  test('a correction of what the edition does not have is refused with its line', async () => {
    const [address, rest] = ['/hoi-nghi/tong-ket-2011/#p9', 'old: một\nnew: hai\nwhy: đếm lại\n'];
    project.write('content/changes/a.yaml', `date: 2031-02-03\nversion: 1.0.1\naddress: ${address}\n${rest}`);
    const { exit, err } = await refused();
    expect([exit, err]).toEqual([1, expect.stringContaining(`content/changes/a.yaml:3: corrects ${address}`)]);
  });
});
