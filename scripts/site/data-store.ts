import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's name for the module that holds the collections, and ours. */
const astros = 'astro:data-layer-content';
const ours = '\0data-store-from-disk';
/** Astro's name for what makes the pictures that entries name, and ours. */
const astrosImages = 'virtual:astro:get-image';
const noImages = '\0no-images-in-entries';

/** Where Astro keeps what reads the collections, in its package. */
const contentLayer = 'dist/content/instance.js';

/**
 * Lets the build read the collections from the file that Astro 7.3.5 keeps them in. Astro reads that file, parses it,
 * and puts its text into a module as one literal, to be bundled, compiled and parsed again; at five thousand articles
 * that was a third of the processor's time and most of the memory. What makes pictures is left out of the bundle: no
 * entry has one, its schemas take none.
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
        const modules = [
          { find: astros, replacement: ours, code },
          { find: astrosImages, replacement: noImages, code: 'export const getImage = undefined;' },
        ];
        const plugins = modules.map(({ replacement, code }) => {
          const filter = { id: new RegExp(`^${replacement}$`) };
          return {
            name: replacement.slice(1),
            resolveId: { filter, handler: () => replacement },
            load: { filter, handler: () => ({ code, map: null }) },
          };
        });
        updateConfig({
          vite: { plugins, resolve: { alias: modules.map(({ find, replacement }) => ({ find, replacement })) } },
        });
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
