import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lastPassage } from './invented-edition.ts';
import { command, projectForEach } from './project.ts';

const project = projectForEach();
const first = 'content/sources/tong-ket-2011-bao-sach.md';
const second = 'content/sources/tong-ket-2011-tin-doc.md';
const collections = 'content/collections';
const last = `${lastPassage.fence}\n${lastPassage.words}\n:::`;

describe('a run', () => {
  test('makes articles, conferences and years without holes, and prints a row a source', async () => {
    const { exit, out } = await project.run();
    expect(exit).toBe(0);
    const [years, conferences, articles] = ['years', 'conferences', 'articles'].map((name) =>
      readdirSync(project.path(`${collections}/${name}`)),
    );
    expect(years?.join(' ')).toBe('2011.md 2012.md 2013.md 2014.md 2015.md');
    expect(conferences).toEqual(['tong-ket-2011.md', 'tong-ket-2014.md']);
    expect(articles).toHaveLength(3);
    expect(out.trim().split('\n')).toHaveLength(4);
    expect(out).toMatch(
      /tong-ket-2011-bao-sach\.md\s+tong-ket-2011\s+2012-01-05 inferred-year\s+2011 → 2012\s+Mỗi xã một tủ sách\s+3\s+5\/9\s+1/,
    );
  });

  test('gives the same bytes twice, and touches nothing the second time', async () => {
    await project.run();
    const before = project.files(collections);
    await project.run('--out', 'again');
    expect(Object.values(project.files('again'))).toEqual(Object.values(before));
    expect((await project.run()).exit).toBe(0);
    expect(project.files(collections)).toEqual(before);
  });

  test('as a process prints the table as JSON and nothing else on stdout, and exits with a code', () => {
    const run = (...given: string[]) =>
      spawnSync(process.execPath, [...command, ...given], { cwd: project.folder, encoding: 'utf8' });
    const { status, stdout } = run('--json');
    expect(status).toBe(0);
    const row = { conference: 'tong-ket-2011', date: '2012-01-05', linesUsed: 5, lines: 9, warnings: 1 };
    expect(JSON.parse(stdout)[0]).toMatchObject(row);
    expect(run('stray').status).toBe(2);
    project.change(first, 'role=task', 'role=tasks');
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('passage p3 has the role "tasks"') });
  });

  test('writes the ledgers it has, and none where no capture is at hand', async () => {
    await project.run('--ledger', 'ledger.json');
    expect(JSON.parse(project.read('ledger.json'))).toEqual([]);
  });

  test('keeps what else is in the folder', async () => {
    await project.run();
    project.write(`${collections}/note.txt`, 'ours');
    project.change(first, 'Lê Thị Ánh chủ trì', 'Lê Thị Ánh điều khiển');
    expect((await project.run()).exit).toBe(0);
    expect(project.read(`${collections}/note.txt`)).toBe('ours');
  });

  test('takes the entries away of a source that went', async () => {
    await project.run();
    project.remove('content/sources/tong-ket-2014-bao-sach.md');
    await project.run();
    expect(existsSync(project.path(`${collections}/conferences/tong-ket-2014.md`))).toBe(false);
    expect(existsSync(project.path(`${collections}/years/2015.md`))).toBe(false);
  });
});

describe('bad input', () => {
  test('is reported for all files in one run, a line each with its place, and nothing is written', async () => {
    project.change(first, 'role=task', 'role=tasks');
    project.change(second, 'directionYear: 2012', 'directionYear: "2012"');
    const { exit, err } = await project.run();
    expect(exit).toBe(1);
    expect(err).toContain(`error: ${first}:52: passage p3 has the role "tasks" — use one of: `);
    expect(err).toMatch(new RegExp(`error: ${second}:29: conference\\.directionYear is "2012", which is not a number`));
    expect(existsSync(project.path(collections))).toBe(false);
  });

  test('leaves the good sources to --keep-going, which still exits 1', async () => {
    project.change(first, 'role=task', 'role=tasks');
    expect((await project.run('--keep-going')).exit).toBe(1);
    expect(readdirSync(project.path(`${collections}/articles`))).toEqual([
      'tong-ket-2011-tin-doc.md',
      'tong-ket-2014-bao-sach.md',
    ]);
  });

  test('is a folder without sources, a warning a file that is neither digest nor capture', async () => {
    mkdirSync(project.path('empty'));
    expect(await project.run('--from', 'empty')).toMatchObject({
      exit: 1,
      out: expect.not.stringContaining('tong-ket'),
    });
    project.write('content/sources/notes.md', '# Notes\n');
    const { exit, err } = await project.run();
    expect(exit).toBe(0);
    expect(err).toContain('warning: content/sources: skipped, being neither digest nor capture: notes.md');
  });

  test('a hidden file is left out, and named where it would be a source', async () => {
    project.write('content/sources/.bao.txt', 'Nội dung');
    project.write('content/sources/.DS_Store', '');
    const { exit, err } = await project.run();
    expect(exit).toBe(0);
    expect(err).toContain('warning: content/sources: left out, their names begin with a dot: .bao.txt — rename');
  });

  test('is a passage id that two articles of a conference share', async () => {
    project.change(second, '#tin-doc-p1', '#p1');
    expect((await project.run()).err).toContain(`${second}:42: passage p1 has the id of one in ${first}`);
  });

  test('is a review of a body out of scope, with the rule', async () => {
    project.change(first, '[bo-thu-vien]', '[hoi-nguoi-doc]');
    expect((await project.run()).err).toContain(
      'the edition holds reviews of bo-thu-vien only (scope in edition.yaml)',
    );
  });
});

describe('wrong usage exits 2 and writes nothing', () => {
  test.each([
    [['--form', 'x']],
    [['stray']],
    [['--out']],
    [['--from', 'nowhere']],
    [['--check', '--publish']],
    [['--publish', '--out', 'elsewhere']],
    [['--out', 'content']],
    [['--ledger', 'content/collections/ledger.json']],
  ])('%j', async (given) => {
    const { exit, out, err } = await project.run(...given);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('usage: npm run content');
    expect(existsSync(project.path(collections))).toBe(false);
  });

  test('a folder of captures that is none is refused where ledgers are to be made of it', async () => {
    project.remove('captures');
    expect(await project.run('--ledgers')).toMatchObject({
      exit: 2,
      out: '',
      err: expect.stringMatching(/^CAPTURES_DIR "captures" is not a folder\nusage: npm run content/),
    });
    expect((await project.run()).exit).toBe(0);
  });

  test('a folder that only looks like collections is refused', async () => {
    for (const name of ['articles', 'conferences', 'years'])
      mkdirSync(project.path(`mine/${name}`), { recursive: true });
    project.write('mine/articles/a.md', '# My own\n');
    expect((await project.run('--out', 'mine')).exit).toBe(2);
    expect(project.read('mine/articles/a.md')).toBe('# My own\n');
  });
});

describe('--check', () => {
  test('passes what the sources make and names each file that differs, writing nothing', async () => {
    await project.run();
    expect((await project.run('--check')).exit).toBe(0);
    const year = `${collections}/years/2012.md`;
    project.change(year, 'year: 2012', 'year: 2112');
    project.write(`${collections}/years/1999.md`, 'stray');
    project.remove(`${collections}/articles/tong-ket-2011-tin-doc.md`);
    const { exit, err } = await project.run('--check');
    expect(exit).toBe(1);
    expect(err).toContain(`error: ${year}: is not what the sources make, from line 2 on`);
    expect(err).toContain(`error: ${collections}/years/1999.md: is made by no source`);
    expect(err).toContain(`error: ${collections}/articles/tong-ket-2011-tin-doc.md: is not there`);
    expect(project.read(year)).toContain('year: 2112');
  });
});

describe('addresses', () => {
  test('are appended by --publish, and a passage that goes fails the run by its address', async () => {
    expect((await project.run('--publish')).exit).toBe(0);
    const published = project.read('content/addresses.txt');
    expect(published).toContain('/hoi-nghi/tong-ket-2011/#tin-doc-p2\n');
    expect(published).toContain('/hoi-nghi/tong-ket-2014/#p2\n');
    project.change(first, last, '');
    const { exit, err } = await project.run();
    expect(exit).toBe(1);
    expect(err).toMatch(/error: content\/addresses\.txt:\d+: \/hoi-nghi\/tong-ket-2011\/#p3 is gone — /);
    expect((await project.run('--check')).exit).toBe(1);
    expect((await project.run('--out', 'elsewhere')).exit).toBe(0);
  });

  test('of a removed passage live on in its tombstone', async () => {
    await project.run('--publish');
    project.change(first, last, ':::removed{#p3 to=p2 since=1.1.0}\n:::');
    // The topic that only it named has no page any more.
    const { err } = await project.run();
    expect(err).not.toContain('#p3 is gone');
    expect(err).toContain('/chuyen-de/tuan-le-doc-2012/ is gone');
  });
});
