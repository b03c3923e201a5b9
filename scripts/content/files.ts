import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { error, type Problem, type Result } from './problem.ts';

/** The largest file that is read, in bytes: the text of an article is a fiftieth of it. */
const largestFile = 1024 * 1024;

/** A file as it lies on the disk. */
export interface RawFile {
  /** Name without its folder, in NFC. */
  name: string;
  /** Path for messages, as the person named the folder. */
  path: string;
  bytes: Uint8Array;
}

/** The files of a folder. */
export interface Folder {
  files: RawFile[];
  /** Names of what was not read: another kind of file, a folder, a pipe. */
  others: string[];
  /** Names that begin with a dot and are of the kind all the same. */
  hidden: string[];
}

/**
 * Reads the files of a folder, not of the folders in it.
 * @param kind names of the files that are wanted
 * @returns the files by name; nothing where there is no such folder; an error for each that cannot be read
 */
export function readFolder(folder: string, kind: RegExp): Result<Folder> {
  const value: Folder = { files: [], others: [], hidden: [] };
  const problems: Problem[] = [];
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch (cause) {
    return { value, problems: isMissing(cause) ? [] : [unreadable(folder, cause)] };
  }
  for (const name of names) {
    if (name.startsWith('.')) {
      if (kind.test(name) && !name.startsWith('._')) value.hidden.push(name);
    } else if (!kind.test(name)) {
      if (kindOf(join(folder, name)) === 'file') value.others.push(name);
    } else {
      const file = readFile(join(folder, name));
      problems.push(...file.problems);
      if (file.value !== null) value.files.push(file.value);
      else if (file.problems.length === 0) value.others.push(`${name} (no file)`);
    }
  }
  return { value, problems };
}

/** One file; null where the path is a folder or a pipe, and with an error where it cannot be read. */
export function readFile(path: string): Result<RawFile | null> {
  try {
    // Only a plain file has a size to trust, and an end.
    const stats = statSync(path);
    if (!stats.isFile()) return { value: null, problems: [] };
    if (stats.size > largestFile) {
      const what = `is too large (${stats.size} bytes; the limit is ${largestFile}, 1 MiB)`;
      return { value: null, problems: [error(path, 0, what, 'keep the text of one article only')] };
    }
    return { value: { name: basename(path).normalize('NFC'), path, bytes: readFileSync(path) }, problems: [] };
  } catch (cause) {
    return { value: null, problems: [unreadable(path, cause)] };
  }
}

/** The text of one file in NFC; null where there is none, with an error where it is there and cannot be read. */
export function readText(path: string): Result<string | null> {
  const { value, problems } = readFile(path);
  if (value !== null) return textOf(value);
  return { value: null, problems: lstatSync(path, { throwIfNoEntry: false }) === undefined ? [] : problems };
}

/** The text of a file in NFC; null with an error where it is not UTF-8. */
export function textOf({ path, bytes }: RawFile): Result<string | null> {
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'), problems: [] };
  } catch {
    return { value: null, problems: [error(path, 0, 'is not UTF-8 text', 'save the file as UTF-8')] };
  }
}

/** True where a path leads to a folder. */
export function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

const reasons: Record<string, string> = {
  ENOENT: 'is not there, or is a link that leads nowhere',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ENOTDIR: 'is not a folder',
};

function unreadable(path: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const what = reasons[code] ?? `cannot be read (${code || cause})`;
  return error(path, 0, what, 'mend its place or its rights, or take it out');
}
