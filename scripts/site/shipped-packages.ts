import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { billOfMaterials, type Product } from './bill.ts';
import { lockedPackages } from './lockfile.ts';

/** Packages whose files are in the site without passing through the bundler as they are. */
const cutBeforehand = ['@fontsource-variable/source-serif-4'] as const;

/** What the bundler is asked for here, of its own types. */
interface Bundler {
  environment?: { name: string };
}
type Bundle = Record<
  string,
  { type: 'chunk'; modules: Record<string, { renderedLength: number }> } | { type: 'asset' }
>;

/**
 * Writes what the site is made of beside the pages: `sbom.cdx.json`, and `giay-phep.txt` with the licences of what
 * readers' browsers get, which ask for that. Which packages those are the bundler says: those of which a line is left.
 */
export function shippedPackages(): AstroIntegration {
  const shipped = new Set<string>(cutBeforehand);
  const collector = (everywhere: boolean) => ({
    name: 'shipped-packages',
    generateBundle(this: Bundler, _options: unknown, bundle: Bundle) {
      if (!everywhere && this.environment?.name !== 'client') return;
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const name = packageOf(id);
          if (name !== null && renderedLength > 0) shipped.add(name);
        }
      }
    },
  });
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Workers are bundled apart, and only for browsers.
        const plugins = { plugins: [collector(false)], worker: { plugins: () => [collector(true)] } };
        updateConfig({ vite: plugins as never });
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const product = JSON.parse(readFileSync('package.json', 'utf8')) as Product;
        const bill = billOfMaterials(product, lockedPackages(readFileSync('package-lock.json', 'utf8')), shipped);
        writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 1)}\n`);
        writeFileSync(join(folder, 'giay-phep.txt'), licenceTexts([...shipped].sort()));
        logger.info(`shipped: ${[...shipped].sort().join(', ')}`);
      },
    },
  };
}

/** The package that a module is of; null for our own. */
export function packageOf(id: string): string | null {
  // Code that the bundler itself puts in.
  const own = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (own !== undefined) return own;
  const path = id.replaceAll('\\', '/');
  const start = path.lastIndexOf('/node_modules/');
  if (start === -1) return null;
  return /^(@[^/]+\/)?[^/?]+/.exec(path.slice(start + '/node_modules/'.length))?.[0] ?? null;
}

/** The licences of packages, one after the other. @throws naming a package that brings none */
function licenceTexts(names: readonly string[]): string {
  const texts = names.map((name) => {
    const folder = join('node_modules', name);
    const file = existsSync(folder) ? readdirSync(folder).find((one) => /^(un)?licen[cs]e/i.test(one)) : undefined;
    if (file === undefined) throw new Error(`${name} is shipped, and brings no licence to pass on`);
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n')}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
