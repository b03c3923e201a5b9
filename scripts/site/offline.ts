import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptEdition } from '../../src/offline/scope.ts';
import { builtFiles, fileReader } from './built-files.ts';
import { isHidden } from './headers-policy.ts';

/** Bytes up to which the whole edition is kept; of a larger one, what leads to its pages and the search. */
const wholeUpTo = 12_000_000;
/** Pages of a larger edition that are kept all the same. */
const leading = /^$|^(nam|hoi-nghi|chuyen-de|nhan-vat|to-chuc|tim-kiem|mang-theo|ngoai-tuyen)\/$/;
/** The page shown, without a network, for one that is not kept. */
const absent = 'ngoai-tuyen/';

const worker = readFileSync(new URL('../../src/offline/worker.js', import.meta.url), 'utf8');

/** Writes the worker that keeps the edition for reading without a network. After all that writes pages. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const edition = keptEdition(builtIn(folder));
        writeFileSync(join(folder, 'sw.js'), workerSource(edition));
        logger.info(`version ${edition.version}, ${Object.keys(edition.files).length} files kept`);
      },
    },
  };
}

/** A file of a built site. A large site is more than memory holds, so only what is kept is read. */
export interface BuiltFile {
  path: string;
  /** In bytes. */
  size: number;
  /** Its bytes, until the next file is read. */
  read(): Uint8Array;
}

/** The files of a built site. */
export function builtIn(folder: string): BuiltFile[] {
  const read = fileReader();
  return builtFiles(folder).map((path) => {
    const file = join(folder, path);
    return { path, size: statSync(file).size, read: () => read(file) };
  });
}

/** What a built site's worker keeps: pages, their styles, scripts and faces, the search and its index. */
export function keptEdition(built: readonly BuiltFile[]): KeptEdition {
  const reading = built.filter(({ path }) => !isHidden(path) && isForReading(path));
  const size = reading.reduce((sum, file) => sum + file.size, 0);
  const kept = reading
    .map(({ path, read }) => ({ path: path.replace(/(^|\/)index\.html$/, '$1'), read }))
    .filter(({ path }) => size <= wholeUpTo || !isPage(path) || leading.test(path));
  const files = Object.fromEntries(kept.map(({ path, read }) => [path, sha256(read(), 'base64')]));
  // The worker is part of its version: a new one must never share a cache with the one it replaces.
  return { version: sha256(JSON.stringify([files, worker]), 'hex').slice(0, 16), files, absent };
}

/** The worker's text: what is kept, then the worker. */
export function workerSource(edition: KeptEdition): string {
  return `globalThis.kept = ${JSON.stringify(edition)};\n${worker}`;
}

function isForReading(path: string): boolean {
  if (/^du-lieu\/.+(?<!\/index\.html)$/.test(path) && path !== 'du-lieu/index.html') return false;
  return /\.(html|css|js|woff2|svg|webmanifest)$/.test(path) ? path !== 'sw.js' : path.startsWith('chi-muc/');
}

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/') || path.endsWith('.html');
}

function sha256(data: string | Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(data).digest(encoding);
}
