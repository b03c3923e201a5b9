import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file as it lies on the disk. */
export interface RawFile {
  /** Name without its folder. */
  name: string;
  /** Path for messages, as the person named the folder. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Reads the files of a folder, not of the folders in it.
 * @param folder its path
 * @returns the files by name, hidden ones left out; null when there is no such folder
 */
export function readFolder(folder: string): RawFile[] | null {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return null;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && statSync(join(folder, entry.name)).isFile())
    .map(({ name }) => ({ name, path: join(folder, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, path }) => ({ name, path, bytes: readFileSync(path) }));
}

/** Names of hidden files that would be sources without the dot; what systems and editors leave behind is no matter. */
export function hiddenSources(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => /^\.(?!_).*\.(?:txt|md)$/i.test(name))
    .sort();
}

/** One file; null when there is none at that path. */
export function readFile(path: string): RawFile | null {
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  return { name: basename(path), path, bytes: readFileSync(path) };
}

/** The text of one file; null when there is none. */
export function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
