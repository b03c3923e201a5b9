import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function run(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', ...given], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const folder = () => mkdtempSync(join(tmpdir(), 'generate-'));

test('an edition is written as the content command wants it, over an older one of its own', () => {
  const out = folder();
  expect(run('--articles', '4', '--seed', 's', '--out', out).status).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['captures', 'content', 'generated.json', 'sources', 'truth.json']);
  expect(readdirSync(join(out, 'captures'))).toHaveLength(4);
  expect(run('--articles', '2', '--seed', 's', '--out', out, '--form', 'digests').status).toBe(0);
  expect(existsSync(join(out, 'captures'))).toBe(false);
  expect(readdirSync(join(out, 'sources'))).toHaveLength(2);
  expect(JSON.parse(readFileSync(join(out, 'truth.json'), 'utf8'))).toHaveLength(2);
});

test('a folder of somebody else is refused and left as it was', () => {
  const out = folder();
  writeFileSync(join(out, 'mine.txt'), 'mine');
  const { status, stderr } = run('--articles', '2', '--seed', 's', '--out', out);
  expect(status).toBe(2);
  expect(stderr).toContain('name another folder');
  expect(readdirSync(out)).toEqual(['mine.txt']);
});

test('wrong usage exits with 2 and says what is wrong', () => {
  for (const given of [
    [],
    ['--articles', 'many'],
    ['--articles', '2', '--seed', 's'],
    ['--form', 'all'],
    ['--size', '2'],
  ]) {
    const { status, stderr } = run(...given);
    expect(status, given.join(' ')).toBe(2);
    expect(stderr).toContain('usage:');
  }
});
