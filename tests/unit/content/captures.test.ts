import { describe, expect, test } from 'vitest';
import { projectForEach } from './project.ts';

const project = projectForEach();
const capture = 'captures/tong-ket-2011-bao-sach.txt';
const digest = 'content/sources/tong-ket-2011-bao-sach.md';
const ledger = 'content/ledgers/tong-ket-2011-bao-sach.json';

describe('the full-text edition', () => {
  test("takes bibliography and abstract of the digest that records a capture's SHA-256, and each body line as a passage", async () => {
    const { exit, out, err } = await project.run('--from', 'captures', '--out', 'full', '--ledger', 'ledger.json');
    expect(exit).toBe(0);
    expect(out).toMatch(/tong-ket-2011\s+2012-01-05 inferred-year\s+2011 → 2012\s+Mỗi xã một tủ sách\s+4\s+4\/9\s+1/);
    expect(err).toContain(`warning: ${capture}: its conference's participants reads "Lê Thị Ánh (chair, guidance)"`);
    const article = project.read('full/articles/tong-ket-2011-bao-sach.md');
    expect(article).toContain('text: capture\n');
    expect(article).toContain('---\n\nBài kể lại hội nghị.\n\n:::passage');
    expect(article.match(/:::passage\{#d\d+\}/g)).toEqual(['d1', 'd3', 'd5', 'd7'].map((id) => `:::passage{#${id}}`));
    const [entry] = JSON.parse(project.read('ledger.json'));
    const resting = entry.lines.map(({ passage }: { passage: string | null }) => passage ?? '–');
    expect(resting.join(' ')).toBe('d1 – d3 – d5 – d7 – –');
  });

  test('calls a capture without a digest after its conference and hash', async () => {
    project.write(capture, `\n${project.read(capture)}`);
    await project.run('--from', 'captures', '--out', 'full');
    const article = Object.entries(project.files('full')).find(([path]) => path.includes('articles'));
    expect(article?.[0]).toMatch(/tong-ket-2011-[0-9a-f]{8}\.md$/);
    expect(article?.[1]).toContain(':::passage{#d2}\nNgày 5/1');
    expect(article?.[1]).toContain('---\n\n:::passage');
  });

  test('holds digests beside captures: a digest given with its own capture stays, and has its ledger', async () => {
    project.write('content/sources/bao-sach.txt', project.read(capture));
    const { exit, err } = await project.run('--ledger', 'ledger.json');
    expect(exit).toBe(0);
    expect(err).not.toContain('tong-ket-2011-bao-sach.md: has no ledger');
    expect(project.read('content/collections/articles/tong-ket-2011-bao-sach.md')).toContain('text: digest\n');
    expect(JSON.parse(project.read('ledger.json'))).toHaveLength(1);
  });
});

describe('the ledger of a digest', () => {
  test('is written by --ledgers, and then tells without the capture what has no passage', async () => {
    expect((await project.run('--ledgers')).exit).toBe(0);
    project.remove('captures');
    expect((await project.run('--check')).exit).toBe(0);
    project.change(digest, 'lines=3-5', 'lines=3');
    expect((await project.run()).err).toContain(
      `error: ${digest}: line 5 of tong-ket-2011-bao-sach.txt has no passage`,
    );
    project.change(digest, 'lines=3 topics', 'lines=3-6 topics');
    expect((await project.run()).err).toContain(
      `error: ${digest}:48: passage p2 rests on line 6, which is not body or lead but blank`,
    );
  });

  test('is renewed without the capture when only passages changed, and said to be old until then', async () => {
    await project.run('--ledgers');
    project.remove('captures/tong-ket-2011-bao-sach.txt');
    project.change(digest, '#p3', '#p3a');
    expect((await project.run()).err).toContain(`warning: ${digest}: its ledger in content/ledgers is not up to date`);
    expect((await project.run('--ledgers')).err).not.toContain('is not up to date');
    expect(project.read(ledger)).toContain('"passage":"p3a"');
  });

  test('of no digest is named', async () => {
    await project.run('--ledgers');
    project.remove(digest);
    expect((await project.run()).err).toContain(`warning: ${ledger}: is of no digest`);
  });

  test('of another capture is an error', async () => {
    await project.run('--ledgers');
    project.change(ledger, '"sha256":"', '"sha256":"0000');
    expect((await project.run()).err).toContain(
      'content/ledgers/tong-ket-2011-bao-sach.json: is not a list of one ledger',
    );
  });
});

describe('verify', () => {
  test('reports every passage and passes what its capture bears out', async () => {
    for (const name of ['tong-ket-2011-tin-doc', 'tong-ket-2014-bao-sach'])
      project.remove(`content/sources/${name}.md`);
    const { exit, out, err } = await project.verify('--captures', 'captures');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^tong-ket-2011-bao-sach: 3 passages, 5\d % of the syllables/);
    expect(out).toMatch(/ {2}p2 +lines 3–5 +\d+ % +run +\d+ +ok/);
  });

  test('says in one line which digests have no capture in the folder', async () => {
    const { exit, out, err } = await project.verify('--captures', 'captures');
    expect(exit).toBe(1);
    expect(out).toMatch(/^tong-ket-2011-bao-sach: 3 passages/);
    expect(err).toMatch(
      /^error: captures: 2 of 3 digests have no capture here and were not verified: tong-ket-2011-tin-doc, tong-ket-2014-bao-sach — .+\n$/,
    );
  });

  test('without the captures is wrong usage', async () => {
    expect((await project.verify()).exit).toBe(2);
    expect((await project.verify('--captures', 'nowhere')).exit).toBe(2);
    expect((await project.verify('--capture', 'captures')).exit).toBe(2);
  });
});
