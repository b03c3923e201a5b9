import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { passagesIn, unrecordedChanges } from '../../../scripts/content/verify/unrecorded-changes.ts';
import { dataFiles } from '../../../src/exports/data/files.ts';
import { releaseArchive } from '../../../src/exports/data/release.ts';
import { tablesOf } from '../../../src/exports/data/tables.ts';
import { change } from '../../../src/schema/edition.ts';
import { moved, release } from '../../../src/schema/release.ts';
import { record } from '../edition.ts';

const releases = release.array().parse(parse(readFileSync('content/releases.yaml', 'utf8')));
const changes = globSync('content/changes/*.yaml').flatMap((path) =>
  [parse(readFileSync(path, 'utf8'))].flat().map((entry) => change.parse(entry)),
);
const { passages } = tablesOf(record);

describe('versions that were packed', () => {
  test('are kept as they were packed, and no other', () => {
    for (const { file, sha256, bytes } of releases) {
      const zip = readFileSync(`content/releases/${file}`);
      expect([file, zip.length, hash('sha256', zip)]).toEqual([file, bytes, sha256]);
    }
    const kept = globSync('*.zip', { cwd: 'content/releases' });
    expect(kept.sort()).toEqual(releases.map(({ file }) => file).sort());
  });

  test('no published passage has other words now without a record in content/changes', () => {
    const last = releases.at(-1);
    const published = last === undefined ? [] : passagesIn(readFileSync(`content/releases/${last.file}`));
    expect(unrecordedChanges(published, passages, changes)).toEqual([]);
  });
});

test('a ZIP has every file in one folder, and gives back the passages that went in; a word changed since is found', () => {
  const zip = releaseArchive(record, 'CC BY 4.0');
  const names = [...dataFiles(record).keys(), 'LICENSE.txt', 'README.md'];
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(
    names.map((name) => `bien-nien-doi-ngoai-${record.edition.version}/${name}`).sort(),
  );
  const published = passagesIn(zip);
  expect(published).toEqual(passages);
  const [first, ...others] = passages;
  if (first === undefined) throw new Error('the edition has no passages');
  const found = unrecordedChanges(published, [{ ...first, text: `${first.text} Thêm.` }, ...others], []);
  expect(found.map(({ address }) => address)).toEqual([`/hoi-nghi/${first.conference}/#${first.id}`]);
});

test('the list of renamed addresses is one', () => {
  expect(moved.array().safeParse(parse(readFileSync('content/moved.yaml', 'utf8'))).error).toBeUndefined();
});

test('a renamed address leads within the site alone, however a browser reads it', () => {
  const isTaken = (to: string) => moved.safeParse({ from: '/nam/2020/', to, since: '1.1.0' }).success;
  for (const to of ['/', '/nam/2021/', '/hoi-nghi/tong-ket-2020/#p7']) expect(isTaken(to), to).toBe(true);
  for (const to of [
    '//evil.example/x',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'nam/',
  ])
    expect(isTaken(to), JSON.stringify(to)).toBe(false);
});
