import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { missingFaces } from './font-cuts.ts';

/**
 * Cuts the reading face into `.cache/fonts` before the build, where the style sheet and the pages' preloads take it
 * from; Vite then gives it a hashed name. Cut once: the files stay until the folder is removed.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
        if (missingFaces(folder).length === 0) return;
        await once(new Worker(new URL('font-worker.ts', import.meta.url), { workerData: folder }), 'exit');
      },
    },
  };
}
