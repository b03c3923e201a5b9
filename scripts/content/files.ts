import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { error, type Problem, type Result } from './problem.ts';

/** The largest file that is read, in bytes: the text of an article is a fiftieth of it. */
const largestFile = 1024 * 1024;

export interface RawFile {
  /** Name without its folder, in NFC. */
  name: string;
  /** Path for messages, as the person named the folder. */
  path: string;
  bytes: Uint8Array;
}

/** Reads a folder's files of such endings, by name, if there is one; names the others, and those hidden by a dot. */
export function readFolder(folder: string, ...endings: string[]) {
  const value = { files: [] as RawFile[], others: [] as string[], hidden: [] as string[] };
  const problems: Problem[] = [];
  let names: string[] = [];
  try {
    names = readdirSync(folder).sort();
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') problems.push(unreadable(folder, cause));
  }
  for (const name of names) {
    const isWanted = endings.some((ending) => name.endsWith(ending));
    if (name.startsWith('.')) {
      if (isWanted && !name.startsWith('._')) value.hidden.push(name);
    } else if (isWanted) {
      const file = readFile(join(folder, name));
      problems.push(...file.problems);
      if (file.value !== null) value.files.push(file.value);
      else if (file.problems.length === 0) value.others.push(`${name} (no file)`);
    } else if (!isFolder(join(folder, name))) value.others.push(name);
  }
  return { value, problems };
}

/** One file; null where the path is a folder or a pipe, and with an error where it cannot be read or is larger. */
export function readFile(path: string, most = largestFile): Result<RawFile | null> {
  try {
    // Only a plain file has a size to trust, and an end.
    const stats = statSync(path);
    if (!stats.isFile()) return { value: null, problems: [] };
    if (stats.size > most) {
      const what = `is too large (${stats.size} bytes; the limit is ${most})`;
      return { value: null, problems: [error(path, 0, what, 'keep one article only')] };
    }
    return { value: { name: basename(path).normalize('NFC'), path, bytes: readFileSync(path) }, problems: [] };
  } catch (cause) {
    return { value: null, problems: [unreadable(path, cause)] };
  }
}

/** The text of one file in NFC; null where there is none, with an error where it is there and cannot be read. */
export function readText(path: string): Result<string | null> {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { value: null, problems: [] };
  const { value, problems } = readFile(path);
  return value === null ? { value, problems } : textOf(value);
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
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'is not there, or is a link that leads nowhere',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read by this user',
  EPERM: 'may not be read by this user',
  ENOTDIR: 'is not a folder',
};

function unreadable(path: string, cause: unknown): Problem {
  const what = reasons[codeOf(cause)] ?? `cannot be read (${codeOf(cause) || cause})`;
  return error(path, 0, what, 'mend its place or its rights, or take it out');
}

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : '');
