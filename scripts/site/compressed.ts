import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import type { CopiesOrder } from './copies-worker.ts';
import { isHidden, isText } from './headers-policy.ts';

/** Below this a copy saves nothing: it all goes in one packet. */
const worthwhile = 1024;
/**
 * Bytes of text up to which level 10 is cheap. On 479 KB of pages level 11 took 740 ms for 124,199 bytes, level 10
 * 340 ms for 126,376. On 16 MB out of a site of five hundred articles level 10 took 9.4 s for 1.34 MB, level 9 3.4 s
 * for 1.42 MB, level 8 0.5 s for 1.43 MB. Gzip, which few readers get, then takes its own middle level.
 */
const small = 16_000_000;
/** Threads at most: each takes a share of the files, and the disk is what more of them wait for. */
const mostThreads = 4;

/** Lays brotli and gzip copies beside the built files, for servers that send them as they are. The last step. */
export function compressedCopies(): AstroIntegration {
  return {
    name: 'compressed-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const made = await layCopies(fileURLToPath(dir));
        logger.info(`${made.files} files, ${kilobytes(made.before)} → ${kilobytes(made.after)} in brotli`);
      },
    },
  };
}

/**
 * Compresses the text files of a built site, in threads: tens of thousands of small files cost more in handing them
 * about than in compressing them.
 * @returns how many, and their bytes before and after
 * @throws what a thread threw
 */
export async function layCopies(folder: string): Promise<{ files: number; before: number; after: number }> {
  const texts = builtFiles(folder)
    .filter((path) => isText(path) && !isHidden(path))
    .map((path) => ({ path, size: statSync(join(folder, path)).size }))
    .filter(({ size }) => size >= worthwhile);
  const before = texts.reduce((sum, { size }) => sum + size, 0);
  const [quality, level] = before <= small ? [10, 9] : [8, 6];
  const threads = Math.min(availableParallelism(), mostThreads);
  // Dealt out one by one, so that each thread gets as many of each kind.
  const shares = Array.from({ length: threads }, (_, thread) =>
    texts.filter((_, place) => place % threads === thread).map(({ path }) => path),
  );
  const after = await Promise.all(shares.map((paths) => laidBy({ folder, paths, quality, level })));
  return { files: texts.length, before, after: after.reduce((sum, bytes) => sum + bytes, 0) };
}

async function laidBy(order: CopiesOrder): Promise<number> {
  const [bytes] = await once(
    new Worker(new URL('copies-worker.ts', import.meta.url), { workerData: order }),
    'message',
  );
  return bytes;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
