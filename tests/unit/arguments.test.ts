import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (script: string, ...given: string[]) =>
  spawnSync(process.execPath, [script, ...given], { encoding: 'utf8', timeout: 30_000 });

test.each([
  ['scripts/bench.ts', '--bogus', '', "Unknown option '--bogus'"],
  ['scripts/bench.ts', '--sizes', 'five', '--sizes five: takes whole numbers with commas between'],
  ['scripts/bench.ts', '--only', 'pages,speed', '--only pages,speed: "speed" is none of content, build, pages, search'],
  ['scripts/bench.ts', '--runs', 'two', '--runs two: takes whole numbers with commas between'],
  ['scripts/bench/search.ts', '--sets', 'mine', '--sets mine: "mine" is none of tuning, everyday, held-out'],
  ['scripts/deploy.ts', '--host', '', "Option '--host <value>' argument missing"],
])('%s %s %s is refused in a line, with the usage', (script, option, value, line) => {
  const { status, stderr, stdout } = run(script, option, ...(value === '' ? [] : [value]));
  expect(stderr.split('\n')[0]).toContain(line);
  expect(stderr).toContain('npm run');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect([status, stdout]).toEqual([2, '']);
});

test('figures of only some parts or sizes are not recorded', () => {
  for (const some of [
    ['--only', 'search'],
    ['--sizes', '5,50'],
  ]) {
    const { status, stderr } = run('scripts/bench.ts', '--record', ...some);
    expect(stderr.split('\n')[0]).toMatch(/^--record: only some parts or sizes/);
    expect(status).toBe(2);
  }
});

test('--help says how a command is used', () => {
  const { status, stdout } = run('scripts/bench.ts', '--help');
  expect(stdout).toMatch(/^npm run bench -- /);
  expect(status).toBe(0);
});
