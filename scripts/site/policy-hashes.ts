import type { AstroIntegration } from 'astro';

const asIs = 'async function generateCspDigest(';
const keeping = `const kept = new Map();
function generateCspDigest(data, algorithm) {
  const digest = kept.get(data) ?? digestOf(data, algorithm);
  kept.set(data, digest);
  return digest;
}
async function digestOf(`;

/**
 * Has the build hash each style sheet and script once. Astro 7.3.5 hashes those of a page anew for every page's
 * policy, and waits for it; they are the same few on all of them, and the style sheet is the larger part of a page.
 */
export function policyHashes(): AstroIntegration {
  return {
    name: 'policy-hashes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'policy-hashes-kept',
          transform: {
            filter: { id: /\/astro\/dist\/core\/encryption\.js$/ },
            // Should Astro's code change one day, its own stays.
            handler: (given: string) => ({ code: given.replace(asIs, keeping), map: null }),
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
