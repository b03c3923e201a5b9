import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { formerSite } from '../../../scripts/site/former-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'former-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the integration's steps of a build into `site`, with what is there meanwhile. */
async function built(): Promise<string[]> {
  const url = (name: string) => pathToFileURL(join(folder, `${name}/`));
  const hooks = Object(formerSite().hooks);
  hooks['astro:config:done']({ config: { cacheDir: url('cache'), outDir: url('site') } });
  hooks['astro:build:start']({});
  const meanwhile = existsSync(join(folder, 'site')) ? readdirSync(join(folder, 'site')) : [];
  await hooks['astro:build:done']({});
  return meanwhile;
}

test('a site that was built before is out of the way at once and gone in the end; its repository stays', async () => {
  mkdirSync(join(folder, 'site/nam/2020'), { recursive: true });
  mkdirSync(join(folder, 'site/.git'));
  writeFileSync(join(folder, 'site/nam/2020/index.html'), '');
  expect(await built()).toEqual(['.git']);
  expect(existsSync(join(folder, 'cache/former-site'))).toBe(false);
});

test('a first build finds nothing to remove, and leaves nothing', async () => {
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await built()).toEqual([]);
  expect(existsSync(join(folder, 'cache/former-site'))).toBe(false);
});
