import type { AstroIntegration } from 'astro';

const asIs = 'async function generateCspDigest(';
const keeping = `const kept = new Map();
function generateCspDigest(data, algorithm) {
  const digest = kept.get(data) ?? digestOf(data, algorithm);
  kept.set(data, digest);
  return digest;
}
async function digestOf(`;

/** What every page's policy begins with: the hashes of all style sheets and scripts of the site. */
const ofTheSite = /hashes: manifest\.csp\?\.(?:script|style)Directive \? \[[^\]]*\] : \[\]/g;

/**
 * Has each page's policy name the style sheets and scripts that stand in it, each hashed once. Astro 7.3.5 names those
 * of the whole site on every page, a kilobyte that does not compress, and hashes those of a page anew for every page.
 * Scripts in files need no hash: they come from the site itself.
 */
export function policyHashes(): AstroIntegration {
  // Should Astro's code change one day, its own stays.
  const changed = (name: string, id: RegExp, change: (code: string) => string) => ({
    name,
    transform: { filter: { id }, handler: (code: string) => ({ code: change(code), map: null }) },
  });
  const plugins = [
    changed('policy-hashes-kept', /\/astro\/dist\/core\/encryption\.js$/, (code) => code.replace(asIs, keeping)),
    changed('policy-of-the-page', /\/astro\/dist\/core\/fetch\/fetch-state\.js$/, (code) =>
      code.replaceAll(ofTheSite, 'hashes: []'),
    ),
  ];
  return {
    name: 'policy-hashes',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins } });
      },
    },
  };
}
