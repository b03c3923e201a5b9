import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's name for the module that holds the collections, and ours. */
const astros = 'astro:data-layer-content';
const ours = '\0data-store-from-disk';
const filter = { id: /^\0data-store-from-disk$/ };

/** Where Astro keeps what reads the collections, in its package. */
const contentLayer = 'dist/content/instance.js';

/**
 * Lets the build read the collections from the file that Astro 7.3.5 keeps them in. Astro reads that file, parses it,
 * and puts its text into a module as one literal, to be bundled, compiled and parsed again; at five thousand articles
 * that was a third of the processor's time and most of the memory.
 */
export function dataStore(): AstroIntegration {
  return {
    name: 'data-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const store = fileURLToPath(new URL('data-store.json', config.cacheDir));
        // Astro's own library for that file; unpacked here, what it was unpacked from is not kept beside it.
        const devalue = createRequire(import.meta.resolve('astro/package.json')).resolve('devalue');
        const code = `import { existsSync, readFileSync } from 'node:fs';
import { parse } from ${JSON.stringify(devalue)};
const store = ${JSON.stringify(store)};
export default existsSync(store) ? parse(readFileSync(store, 'utf8')) : new Map();`;
        const plugin = {
          name: 'data-store-from-disk',
          resolveId: { filter, handler: () => ours },
          load: { filter, handler: () => ({ code, map: null }) },
        };
        updateConfig({ vite: { plugins: [plugin], resolve: { alias: [{ find: astros, replacement: ours }] } } });
      },
      // What Astro read them into it keeps to the end otherwise, though a build never looks at it again.
      'astro:build:start': async () => {
        const { globalContentLayer } = await import(
          new URL(contentLayer, import.meta.resolve('astro/package.json')).href
        );
        globalContentLayer.dispose();
      },
    },
  };
}
