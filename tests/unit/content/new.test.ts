import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/folding.ts';
import { syllablesOf } from '../../../src/text/syllables.ts';
import { projectForEach } from './project.ts';

const project = projectForEach();
const capture = 'captures/tong-ket-2011-bao-sach.txt';
const started = 'content/sources/tong-ket-2011-bao-sach.md';

beforeEach(() => {
  project.remove(started);
  project.remove('content/sources/tong-ket-2011-tin-doc.md');
});

const syllables = (text: string) => syllablesOf(fold(text)).map((syllable) => syllable.text);

describe('npm run new', () => {
  test('starts a digest: facts with their bases, an empty passage for each body line', async () => {
    const { exit, out } = await project.start(capture, '--as', 'bao-sach');
    expect({ exit, out: out.split('\n')[0] }).toEqual({
      exit: 0,
      out: `${started}: 4 passages to write, and the abstract`,
    });
    const digest = project.read(started);
    expect(digest).toContain('reviewYear: 2011 # line 1\n');
    expect(digest).toContain('headline: null # the capture does not say\n');
    expect(digest).toContain('date: "2012-01-05" # no year is printed; it follows from the review year\n');
    const fences = digest.matchAll(
      /^:::passage\{#(p\d+) role=[a-z]+ lines=(\d+)(?: topics="[^"]+")?(?: speaker=[a-z-]+)? start="[^"]+" end="[^"]+"\}\n:::$/gm,
    );
    expect([...fences].map(([, id, line]) => `${id} ${line}`)).toEqual(['p1 1', 'p2 3', 'p3 5', 'p4 7']);
    expect(digest).toMatch(/<!-- line 3, \d+ syllables\nnumbers: .*1\.200/);
  });

  test("never holds a run of the newspaper's words as long as a sentence", async () => {
    await project.start(capture, '--as', 'bao-sach');
    const said = syllables(project.read(capture)).join(' ');
    // The theme and the conference's name may be repeated.
    const written = syllables(
      project
        .read(started)
        .replaceAll(/^ {2}(?:title|date|place|theme)[\s\S]*?\n(?= {2}\w)/gm, '')
        .replaceAll(/^ {4}text: .*$/gm, ''),
    );
    const runs = written
      .flatMap((_, at) => written.slice(at, at + 12).join(' '))
      .filter((run) => run.split(' ').length === 12);
    expect(runs.filter((run) => said.includes(run))).toEqual([]);
  });

  test('the command names what is still empty, and takes the digest once it is filled in; no comment reaches a reader', async () => {
    await project.start(capture, '--as', 'bao-sach');
    const empty = await project.run();
    expect(empty.exit).toBe(1);
    expect(empty.err).toContain('passages still empty: p1, p2, p3, p4 — write the account of each between its fences');
    expect(empty.err).toContain('the abstract is still to be written — write our account');
    const filled = project
      .read(started)
      .replace('\n<!-- line', '\nBài kể lại hội nghị.\n\n<!-- line')
      .replaceAll(/(:::passage\{#p(\d+) .*\n)/g, (_, fence, n) => `${fence}Lời kể của đoạn.<!-- soát lại ${n} -->\n`);
    project.write(started, filled);
    const { exit, err } = await project.run();
    expect({ exit, err: err.replaceAll(/^warning.*\n/gm, '') }).toEqual({ exit: 0, err: '' });
    const made = Object.values(project.files('content/collections')).join('');
    expect(made).toContain('Lời kể của đoạn.\n');
    expect(made).not.toMatch(/soát lại|<!--|syllables/);
  });

  test('writes over nothing, and starts no second digest of one capture', async () => {
    await project.start(capture);
    const before = project.files('content/sources');
    const again = await project.start(capture, '--as', 'khac');
    expect(again.exit).toBe(1);
    expect(again.err).toMatch(
      /error: captures\/tong-ket-2011-bao-sach\.txt: its digest is content\/sources\/tong-ket-2011-[0-9a-f]{8}\.md — go on there/,
    );
    project.write('captures/other.txt', `\n${project.read(capture)}`);
    const taken = await project.start('captures/other.txt', '--as', 'bao-sach');
    expect(taken.exit).toBe(0);
    project.write('captures/third.txt', `\n\n${project.read(capture)}`);
    expect((await project.start('captures/third.txt', '--as', 'bao-sach')).err).toContain(
      `${started} is there already`,
    );
    for (const [path, text] of Object.entries(before)) expect(project.read(path)).toBe(text);
  });

  test("calls passages of a conference's second article after the newspaper", async () => {
    await project.start(capture, '--as', 'bao-sach');
    project.write('captures/other.txt', `Báo Tin Mới - Tin tức trong ngày\n\n${project.read(capture)}`);
    expect((await project.start('captures/other.txt')).exit).toBe(0);
    expect(project.read('content/sources/tong-ket-2011-baotinmoi.md')).toContain(':::passage{#baotinmoi-p1 ');
  });

  test('takes the settings of the folder that EDITION_DIR names, as the other commands do', () => {
    mkdirSync(project.path('elsewhere'));
    for (const name of ['edition.yaml', 'vocabulary'])
      renameSync(project.path(`content/${name}`), project.path(`elsewhere/${name}`));
    const script = ['--import', resolve('scripts/node-version.mjs'), resolve('scripts/new.ts')];
    const { stdout, stderr } = spawnSync(process.execPath, [...script, capture, '--as', 'bao-sach'], {
      cwd: project.folder,
      env: { ...process.env, EDITION_DIR: 'elsewhere' },
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining(`${started}: 4 passages`), stderr: '' });
  });

  test.each([
    ['captures/nowhere.txt', 1, 'captures/nowhere.txt: is not there, or is a link that leads nowhere'],
    ['content/edition.yaml', 1, 'content/edition.yaml: is no capture'],
    ['content/sources/tong-ket-2011-bo-tre.md', 1, 'is no capture — name a text file (.txt)'],
    ['--to', 2, 'usage: npm run new'],
    ['', 2, 'no capture is named'],
  ])('%s: exit %i, %s', async (argument, code, message) => {
    const { exit, err } = await project.start(...(argument === '' ? [] : [argument]));
    expect(exit).toBe(code);
    expect(err).toContain(message);
  });
});
