import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a built site.
 * @returns paths from its folder, with slashes, in the order of their code units: the same on every machine
 */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/**
 * A way to read files one after the other into the same memory. Read each into its own, the tens of thousands of a
 * large site stay there until the collector comes round, some hundred megabytes at a time.
 * @returns reads a file: its bytes, until the next one is read
 */
export function fileReader(): (path: string) => Buffer {
  let room = Buffer.allocUnsafe(256 * 1024);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.allocUnsafe(2 * size);
      let read = 0;
      for (let got = -1; got !== 0 && read < size; read += got) got = readSync(file, room, read, size - read, read);
      return room.subarray(0, read);
    } finally {
      closeSync(file);
    }
  };
}
