import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const storeModule = /^\0astro:data-layer-content$/;

/**
 * Lets the build read the collections from the file that Astro 7.3.5 keeps them in. Astro puts that file's text into a
 * module as one literal; bundling and compiling a hundred megabytes of it was a third of the processor's time at five
 * thousand articles, and most of the memory.
 */
export function dataStore(): AstroIntegration {
  return {
    name: 'data-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const store = fileURLToPath(new URL('data-store.json', config.cacheDir));
        const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(store)}, 'utf8'));`;
        const plugin = {
          name: 'data-store-from-disk',
          transform: {
            filter: { id: storeModule },
            // Should Astro keep it elsewhere one day, its own module stays.
            handler: (given: string) =>
              existsSync(store) && given.startsWith('export default JSON.parse(') ? { code, map: null } : null,
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
