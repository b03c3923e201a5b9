import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Project } from './project.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const first = 'content/sources/tong-ket-2011-bao-sach.md';
const second = 'content/sources/tong-ket-2011-tin-doc.md';
const collections = 'content/collections';

describe('a run', () => {
  test('makes articles, conferences and years without holes, and prints a row a source', () => {
    const { exit, out } = project.run();
    expect(exit).toBe(0);
    expect(readdirSync(project.path(`${collections}/years`))).toEqual([
      '2011.md',
      '2012.md',
      '2013.md',
      '2014.md',
      '2015.md',
    ]);
    expect(readdirSync(project.path(`${collections}/conferences`))).toEqual(['tong-ket-2011.md', 'tong-ket-2014.md']);
    expect(readdirSync(project.path(`${collections}/articles`))).toHaveLength(3);
    expect(out.trim().split('\n')).toHaveLength(4);
    expect(out).toMatch(
      /tong-ket-2011-bao-sach\.md\s+tong-ket-2011\s+2012-01-05 inferred-year\s+2011 → 2012\s+Mỗi xã một tủ sách\s+3\s+5\/9\s+1/,
    );
  });

  test('gives the same bytes twice, and touches nothing the second time', () => {
    project.run();
    const before = project.files(collections);
    project.run('--out', 'again');
    expect(Object.values(project.files('again'))).toEqual(Object.values(before));
    expect(project.run().exit).toBe(0);
    expect(project.files(collections)).toEqual(before);
  });

  test('prints the table as JSON and nothing else on stdout', () => {
    const rows = JSON.parse(project.run('--json').out);
    expect(rows[0]).toMatchObject({
      conference: 'tong-ket-2011',
      date: '2012-01-05',
      linesUsed: 5,
      lines: 9,
      warnings: 1,
    });
  });

  test('writes the ledgers it has, and none where no capture is at hand', () => {
    project.run('--ledger', 'ledger.json');
    expect(JSON.parse(project.read('ledger.json'))).toEqual([]);
  });

  test('keeps what else is in the folder', () => {
    project.run();
    project.write(`${collections}/note.txt`, 'ours');
    project.change(first, 'Lê Thị Ánh chủ trì', 'Lê Thị Ánh điều khiển');
    expect(project.run().exit).toBe(0);
    expect(project.read(`${collections}/note.txt`)).toBe('ours');
  });

  test('takes the entries away of a source that went', () => {
    project.run();
    rmSync(project.path('content/sources/tong-ket-2014-bao-sach.md'));
    project.run();
    expect(existsSync(project.path(`${collections}/conferences/tong-ket-2014.md`))).toBe(false);
    expect(existsSync(project.path(`${collections}/years/2015.md`))).toBe(false);
  });
});

describe('bad input', () => {
  test('is reported for all files in one run, a line each with its place, and nothing is written', () => {
    project.change(first, 'role=task', 'role=tasks');
    project.change(second, 'directionYear: 2012', 'directionYear: "2012"');
    const { exit, err } = project.run();
    expect(exit).toBe(1);
    expect(err).toContain(`error: ${first}:52: passage p3 has the role "tasks" — use one of: `);
    expect(err).toMatch(new RegExp(`error: ${second}:29: conference\\.directionYear is "2012", which is not a number`));
    expect(existsSync(project.path(collections))).toBe(false);
  });

  test('leaves the good sources to --keep-going, which still exits 1', () => {
    project.change(first, 'role=task', 'role=tasks');
    expect(project.run('--keep-going').exit).toBe(1);
    expect(readdirSync(project.path(`${collections}/articles`))).toEqual([
      'tong-ket-2011-tin-doc.md',
      'tong-ket-2014-bao-sach.md',
    ]);
  });

  test('is a folder without sources, a warning a file that is neither digest nor capture', () => {
    mkdirSync(project.path('empty'));
    expect(project.run('--from', 'empty')).toMatchObject({ exit: 1, out: expect.not.stringContaining('tong-ket') });
    project.write('content/sources/notes.md', '# Notes\n');
    const { exit, err } = project.run();
    expect(exit).toBe(0);
    expect(err).toContain('warning: content/sources: skipped, being neither digest nor capture: notes.md');
  });

  test('a hidden file is left out, and named where it would be a source', () => {
    project.write('content/sources/.bao.txt', 'Nội dung');
    project.write('content/sources/.DS_Store', '');
    const { exit, err } = project.run();
    expect(exit).toBe(0);
    expect(err).toContain('warning: content/sources: left out, their names begin with a dot: .bao.txt — rename');
  });

  test('is a passage id that two articles of a conference share', () => {
    project.change(second, '#tin-doc-p1', '#p1');
    expect(project.run().err).toContain(`${second}:42: passage p1 has the id of one in ${first}`);
  });

  test('is a review of a body out of scope, with the rule', () => {
    project.change(first, '[bo-thu-vien]', '[hoi-nguoi-doc]');
    expect(project.run().err).toContain('the edition holds reviews of bo-thu-vien only (scope in edition.yaml)');
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
  ])('%j', (given) => {
    const { exit, out, err } = project.run(...given);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('usage: npm run content');
    expect(existsSync(project.path(collections))).toBe(false);
  });

  test('a folder that only looks like collections is refused', () => {
    for (const name of ['articles', 'conferences', 'years'])
      mkdirSync(project.path(`mine/${name}`), { recursive: true });
    project.write('mine/articles/a.md', '# My own\n');
    expect(project.run('--out', 'mine').exit).toBe(2);
    expect(project.read('mine/articles/a.md')).toBe('# My own\n');
  });
});

describe('--check', () => {
  test('passes what the sources make and names each file that differs, writing nothing', () => {
    project.run();
    expect(project.run('--check').exit).toBe(0);
    const year = `${collections}/years/2012.md`;
    project.change(year, 'year: 2012', 'year: 2112');
    project.write(`${collections}/years/1999.md`, 'stray');
    rmSync(project.path(`${collections}/articles/tong-ket-2011-tin-doc.md`));
    const { exit, err } = project.run('--check');
    expect(exit).toBe(1);
    expect(err).toContain(`error: ${year}: is not what the sources make, from line 2 on`);
    expect(err).toContain(`error: ${collections}/years/1999.md: is made by no source`);
    expect(err).toContain(`error: ${collections}/articles/tong-ket-2011-tin-doc.md: is not there`);
    expect(project.read(year)).toContain('year: 2112');
  });
});

describe('addresses', () => {
  test('are appended by --publish, and a passage that goes fails the run by its address', () => {
    expect(project.run('--publish').exit).toBe(0);
    const published = project.read('content/addresses.txt');
    expect(published).toContain('/hoi-nghi/tong-ket-2011/#tin-doc-p2\n');
    expect(published).toContain('/hoi-nghi/tong-ket-2014/#p2\n');
    project.change(
      first,
      ':::passage{#p3 role=task lines=7 topics="tuan-le-doc-2012 thu-vien-xa" speaker=le-thi-anh}\nChuẩn bị cho Tuần lễ Đọc 2012 và mở thêm thư viện xã; Bộ trưởng Lê Thị Ánh phát động chủ đề “Mỗi xã một tủ sách” khi phát biểu chỉ đạo Hội nghị.\n:::\n',
      '',
    );
    const { exit, err } = project.run();
    expect(exit).toBe(1);
    expect(err).toMatch(/error: content\/addresses\.txt:\d+: \/hoi-nghi\/tong-ket-2011\/#p3 is gone — /);
    expect(project.run('--check').exit).toBe(1);
    expect(project.run('--out', 'elsewhere').exit).toBe(0);
  });

  test('of a removed passage live on in its tombstone', () => {
    project.run('--publish');
    project.change(
      first,
      ':::passage{#p3 role=task lines=7 topics="tuan-le-doc-2012 thu-vien-xa" speaker=le-thi-anh}\nChuẩn bị cho Tuần lễ Đọc 2012 và mở thêm thư viện xã; Bộ trưởng Lê Thị Ánh phát động chủ đề “Mỗi xã một tủ sách” khi phát biểu chỉ đạo Hội nghị.\n:::',
      ':::removed{#p3 to=p2 since=1.1.0}\n:::',
    );
    // The topic that only it named has no page any more.
    const { err } = project.run();
    expect(err).not.toContain('#p3 is gone');
    expect(err).toContain('/chuyen-de/tuan-le-doc-2012/ is gone');
  });
});
