import type { AstroIntegration } from 'astro';

/**
 * Has the citation library loaded and its engine made ready while the bundler is at work on the readers' scripts and
 * this thread waits for it: a tenth of a second that the first pages would otherwise wait.
 */
export function earlyCitations(): AstroIntegration {
  const plugin = {
    name: 'early-citations',
    applyToEnvironment: ({ name, mode }: { name: string; mode: string }) => name === 'client' && mode === 'build',
    buildStart: () => {
      // Should it fail, it fails again where a page asks for a citation, and is told there.
      ready().catch(() => undefined);
    },
  };
  return {
    name: 'early-citations',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

async function ready(): Promise<void> {
  // The pages' own copy of this module is bundled, the library beneath it is the same.
  const { bibliographyLine } = await import('../../src/lib/citation/library.ts');
  bibliographyLine({ id: 'none', type: 'book', title: 'Biên niên', language: 'vi' }, 'vietnamese');
}
