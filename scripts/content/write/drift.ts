import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Files } from './entries.ts';
import { collectionFolders } from './target.ts';

/**
 * Holds a folder of collections against what the sources make.
 * @param out the folder
 * @param files what it should hold
 * @returns an error for each file that differs, is missing or is made by no source
 */
export function driftProblems(out: string, files: Files): Problem[] {
  const problems: Problem[] = [];
  const todo = 'run "npm run content" and read the diff';
  const differs = (path: string, what: string) =>
    problems.push({ file: join(out, path), line: 0, level: 'error', what, todo });
  for (const [path, text] of files) {
    if (!existsSync(join(out, path))) differs(path, 'is not there, and the sources make it');
    else {
      const there = readFileSync(join(out, path), 'utf8');
      if (there !== text) differs(path, `is not what the sources make, from line ${firstDifference(there, text)} on`);
    }
  }
  for (const folder of collectionFolders) {
    if (!existsSync(join(out, folder))) continue;
    for (const name of readdirSync(join(out, folder)).sort()) {
      if (!files.has(`${folder}/${name}`)) differs(`${folder}/${name}`, 'is made by no source');
    }
  }
  return problems;
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const place = left.findIndex((line, index) => line !== right[index]);
  return (place < 0 ? left.length : place) + 1;
}
