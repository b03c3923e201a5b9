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
        const aside = fileURLToPath(new URL('former-site/', config.cacheDir));
        if (moved(fileURLToPath(config.outDir), aside) === 0) return;
        removed = once(new Worker(removal, { eval: true, workerData: aside }), 'exit');
        // What is left there is removed with the next one.
        removed.catch(() => undefined);
      },
      'astro:build:generated': async () => {
        await removed;
      },
    },
  };
}

/**
 * Moves what a folder holds into another one.
 * @returns how much was moved; what cannot be, as to another disk, stays for Astro to remove
 */
function moved(folder: string, aside: string): number {
  mkdirSync(aside, { recursive: true });
  const target = mkdtempSync(aside);
  // A site may be deployed from a repository of its own; Astro leaves it, too.
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== '.git') : [];
  for (const [count, name] of names.entries()) {
    try {
      renameSync(join(folder, name), join(target, name));
    } catch {
      return count;
    }
  }
  return names.length;
}
