import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Files } from './entries.ts';
import { collectionFolders } from './target.ts';

/** Everything one run writes. */
export interface Writing {
  /** Folder of the collections; whatever else is in it stays. */
  out: string;
  files: Files;
  /** Single files beside it: path → text. */
  beside: Map<string, string>;
}

/**
 * Writes all or nothing. All of it is first written beside its place; then nothing but renames is left. A run
 * that is killed before them leaves everything as it was, and signals wait until they are through.
 * @returns what kept it from being written; then nothing was
 */
export function write(writing: Writing): Problem[] {
  try {
    writeAll(writing);
    return [];
  } catch (error) {
    // What the disk refuses is for the person to mend; anything else is a bug.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const todo = 'see that the folder around it can be written to and the disk has room';
    return [{ file: writing.out, line: 0, level: 'error', what: `could not be written: ${error.message}`, todo }];
  }
}

function writeAll({ out, files, beside }: Writing): void {
  const place = existsSync(out) ? realpathSync(out) : out;
  const next = sibling(place, `${process.pid}.next`);
  const last = sibling(place, 'last');
  mkdirSync(dirname(place), { recursive: true });
  recover(place);
  const isChanged = !isThere(place, files);
  const single = [...beside].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  try {
    if (isChanged) stage(place, next, files);
    for (const [path, text] of single) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(sibling(path, 'next'), text);
    }
    // A handler, even an empty one, keeps the signal from ending the process between two renames.
    const wait = () => {};
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, wait);
    if (isChanged) {
      if (existsSync(place)) renameSync(place, last);
      renameSync(next, place);
    }
    for (const [path] of single) renameSync(sibling(path, 'next'), path);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeListener(signal, wait);
  } finally {
    recover(place);
    rmSync(next, { recursive: true, force: true });
    for (const [path] of single) rmSync(sibling(path, 'next'), { force: true });
  }
}

/** Brings a folder back that a run killed between its two renames left aside, and clears what others left. */
export function recover(out: string): void {
  const place = existsSync(out) ? realpathSync(out) : out;
  const last = sibling(place, 'last');
  if (existsSync(last) && !existsSync(place)) renameSync(last, place);
  rmSync(last, { recursive: true, force: true });
  const folder = dirname(place);
  const begun = new RegExp(`^\\.${RegExp.escape(basename(place))}\\.(\\d+)\\.next$`);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = begun.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function stage(place: string, next: string, files: Files): void {
  rmSync(next, { recursive: true, force: true });
  for (const folder of collectionFolders) mkdirSync(join(next, folder), { recursive: true });
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    if (!(collectionFolders as readonly string[]).includes(name))
      cpSync(join(place, name), join(next, name), { recursive: true });
  }
  for (const [path, text] of files) writeFileSync(join(next, path), text);
}

/** Whether a folder already holds exactly these files, so that a run without change touches nothing. */
function isThere(place: string, files: Files): boolean {
  if (!existsSync(place)) return false;
  const there = collectionFolders.flatMap((folder) =>
    existsSync(join(place, folder)) ? readdirSync(join(place, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return (
    there.length === files.size &&
    there.every((path) => files.has(path)) &&
    [...files].every(([path, text]) => readFileSync(join(place, path), 'utf8') === text)
  );
}

/** A hidden name beside a path, on the same disk, so that a rename is all it takes. */
function sibling(path: string, mark: string): string {
  return join(dirname(path), `.${basename(path)}.${mark}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
