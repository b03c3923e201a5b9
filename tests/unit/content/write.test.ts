import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recover } from '../../../scripts/content/write.ts';
import { command, projectForEach } from './project.ts';

const project = projectForEach();
const source = 'content/sources/tong-ket-2011-bao-sach.md';
const collections = 'content/collections';

test('a run that is killed leaves the collections as they were, or as they are to be', async () => {
  await project.run();
  const before = project.files(collections);
  project.change(source, 'chủ trì', 'điều khiển');
  await project.run('--out', 'after');
  const after = Object.values(project.files('after'));
  for (const [at, signal] of [...Array(12).keys()].map(
    (step) => [step * 70, step % 2 ? 'SIGTERM' : 'SIGKILL'] as const,
  )) {
    const child = spawn(process.execPath, command, { cwd: project.folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await wait(at);
    child.kill(signal);
    await ended;
    const now = project.files(collections);
    if (Object.values(now).join() !== after.join()) expect(now).toEqual(before);
  }
});

test('what a killed run left beside the collections is cleared by the next', async () => {
  await project.run();
  mkdirSync(project.path('content/.collections.next'));
  project.change(source, 'chủ trì', 'điều khiển');
  await project.run();
  expect(readdirSync(project.path('content')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('collections left aside between two renames are brought back', async () => {
  await project.run();
  const before = project.files(collections);
  renameSync(project.path(collections), project.path('content/.collections.last'));
  recover(project.path(collections));
  expect(project.files(collections)).toEqual(before);
  expect(existsSync(project.path('content/.collections.last'))).toBe(false);
});
