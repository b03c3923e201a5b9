import type { AstroIntegration } from 'astro';

/** Astro's plugin that puts the machine's variables into the pages' code. */
const astros = 'astro:vite-plugin-env';

/**
 * Keeps the machine's variables out of the pages: Astro 7.3.5 lets any of them stand for what its own configuration
 * says, so that a machine with a BASE_URL of its own got another site. Vite puts in the site's address and base as
 * configured; without Astro's plugin no second compiler is started for a handful of modules, either.
 */
export function ownVariables(): AstroIntegration {
  return {
    name: 'own-variables',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'own-variables',
          configResolved: ({ plugins }: { plugins: readonly { name: string; transform?: unknown }[] }) => {
            for (const one of plugins) if (one.name === astros) delete one.transform;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
