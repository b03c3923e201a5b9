import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Moves the site that was built before out of the way and removes it once the next one stands. Astro would remove it
 * first; a file system that looks for room passes over every file removed of late (ext4 does for a minute and more),
 * so that each file of a large edition's next build would take longer to make.
 * @see https://github.com/torvalds/linux/blob/master/fs/ext4/ialloc.c recently_deleted
 */
export function formerSite(): AstroIntegration {
  let config: { cacheDir: URL; outDir: URL } | undefined;
  let aside: string | undefined;
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
        aside = fileURLToPath(new URL('former-site/', config.cacheDir));
        moveAside(fileURLToPath(config.outDir), names, aside);
      },
      'astro:build:done': () => {
        if (aside !== undefined) remove(aside);
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

/** A site is built whether the one before could be removed or not; what is left goes with the next one. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}
