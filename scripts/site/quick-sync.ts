import type { AstroIntegration } from 'astro';

/** What Vite hands over of an environment's settings, and takes back changed. */
interface Settings {
  optimizeDeps?: { include?: string[] };
}

/** What content.config.ts takes from Astro. */
const ofAstro = ['astro/content/config', 'astro/loaders', 'astro/zod'];

/**
 * Spares the build what Astro 7.3.5 does to read the collections and a build does not need: it starts a Vite server
 * for that, which bundles the development toolbar and reads Astro's own modules once more, one by one.
 */
export function quickSync(): AstroIntegration {
  return {
    name: 'quick-sync',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        const plugin = {
          name: 'quick-sync',
          configEnvironment: (name: string, { optimizeDeps }: Settings) => {
            if (name === 'client' && optimizeDeps) optimizeDeps.include = [];
            return name === 'astro' ? { resolve: { external: ofAstro } } : null;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
