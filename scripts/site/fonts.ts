import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { missingFaces } from './font-cuts.ts';

/**
 * Cuts the reading face beside the build, into `.cache/fonts`, where the style sheet takes it from;
 * Vite then gives it a hashed name. Cut once: the files stay until the folder is removed.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
        if (missingFaces(folder).length === 0) return;
        const cut = once(new Worker(new URL('font-worker.ts', import.meta.url), { workerData: folder }), 'exit');
        // What went wrong is told where the faces are waited for.
        cut.catch(() => undefined);
        const plugin = {
          name: 'faces-cut',
          enforce: 'pre' as const,
          // Only the sheet that names the faces waits; what else the build reads is read meanwhile.
          load: { filter: { id: /\/styles\/faces\.css$/ }, handler: () => cut.then(() => null) },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
