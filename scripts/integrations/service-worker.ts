import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordedAddresses } from '../../src/addresses.ts';
import type { KeptEdition } from '../../src/offline/keep-offline.ts';
import { afterBuild, builtFiles } from './built-files.ts';
import { isHidden } from './hosting-policy.ts';

const absent = recordedAddresses.offline.slice(1);
const worker = readFileSync(new URL('../../src/offline/service-worker.js', import.meta.url), 'utf8');

/** Writes the worker that keeps the edition for reading without a network; after all that writes pages. */
export const serviceWorker = () => afterBuild('service-worker', writeServiceWorker);

/** Writes `sw.js` for a built site: the list of what is kept, then the worker. */
export function writeServiceWorker(folder: string): void {
  const edition = keptEdition(builtFiles(folder), (path) => readFileSync(join(folder, path)));
  writeFileSync(join(folder, 'sw.js'), `globalThis.kept = ${JSON.stringify(edition)};\n${worker}`);
}

/** The files that are kept: pages, their styles, scripts and faces, the search and its index. */
export function keptEdition(paths: readonly string[], read: (path: string) => Uint8Array): KeptEdition {
  const kept = paths.filter((path) => !isHidden(path) && isForReading(path));
  const files = Object.fromEntries(
    kept.map((path) => [path.replace(/(^|\/)index\.html$/, '$1'), hash('sha256', read(path), 'base64')]),
  );
  // The worker is part of its version: a new one must never share a cache with the one it replaces.
  return { version: hash('sha256', JSON.stringify([files, worker])).slice(0, 16), files, absent };
}

function isForReading(path: string): boolean {
  if (path.startsWith('du-lieu/') && path !== 'du-lieu/index.html') return false;
  return /\.(html|css|js|woff2|svg|webmanifest)$/.test(path) ? path !== 'sw.js' : path.startsWith('chi-muc/');
}
