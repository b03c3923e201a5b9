import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** The thread's whole work: no file of its own is worth reading. */
const removal =
  "require('node:fs').rmSync(require('node:worker_threads').workerData, { recursive: true, force: true })";

/**
 * Moves the site that was built before out of the way and removes it in a thread while the next one is made: Astro
 * would remove it first, file by file, some seconds for that of a large edition.
 */
export function formerSite(): AstroIntegration {
  let config: { cacheDir: URL; outDir: URL } | undefined;
  let removed: Promise<unknown> = Promise.resolve();
  return {
    name: 'former-site',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': () => {
        if (config === undefined) return;
        const names = namesIn(config.outDir);
        if (names.length === 0) return;
        const aside = fileURLToPath(new URL('former-site/', config.cacheDir));
        moveAside(fileURLToPath(config.outDir), names, aside);
        // A site is built whether the one before could be removed or not; what is left goes with the next one.
        removed = once(new Worker(removal, { eval: true, workerData: aside }), 'exit').catch(() => undefined);
      },
      'astro:build:generated': async () => {
        await removed;
      },
    },
  };
}

/** What a folder holds, but its repository: a site may be deployed from one of its own, and Astro leaves it, too. */
function namesIn(folder: URL): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
}

/** Moves files and folders into another folder; what cannot be moved, as to another disk, stays for Astro to remove. */
function moveAside(folder: string, names: readonly string[], aside: string): void {
  mkdirSync(aside, { recursive: true });
  const target = mkdtempSync(aside);
  try {
    for (const name of names) renameSync(join(folder, name), join(target, name));
  } catch {
    return;
  }
}
