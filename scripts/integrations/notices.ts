import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The face passes through no bundler as a package. */
const face = '@fontsource-variable/source-serif-4';

/** Licences that ask for no more than their notice, which `giay-phep.txt` passes on. */
export const shippable = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1'];

/** The parts of a bundle that are looked at here, of Rolldown's own types; assets have no modules. */
type Bundle = Record<string, { modules?: Record<string, { renderedLength: number }> }>;

/**
 * Writes `giay-phep.txt`: the licences of the packages that readers' browsers get. The bundler names those of which a
 * line is left. Fails a build that would ship a package under another licence.
 */
export function notices(): AstroIntegration {
  const shipped = new Set([face]);
  const collector = (workers: boolean) => ({
    name: 'notices',
    generateBundle(this: { environment?: { name: string } }, _options: unknown, bundle: Bundle) {
      if (!workers && this.environment?.name !== 'client') return;
      const modules = Object.values(bundle).flatMap((part) => Object.entries(part.modules ?? {}));
      for (const [id, { renderedLength }] of modules) {
        const name = packageOf(id);
        if (name !== null && renderedLength > 0) shipped.add(name);
      }
    },
  });
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Workers are bundled apart, and only for browsers.
        const plugins = { plugins: [collector(false)], worker: { plugins: () => [collector(true)] } };
        updateConfig({ vite: plugins as never });
      },
      'astro:build:done': ({ dir }) => {
        const texts = [...shipped].sort().map(noticeOf);
        writeFileSync(join(fileURLToPath(dir), 'giay-phep.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
      },
    },
  };
}

/** Names the package that a module is of, the bundler where it puts in code itself; null for our own. */
function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const named = /^\0(vite|rolldown)\//.exec(path) ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/?]+)/.exec(path);
  return named?.[1] ?? null;
}

/** @throws naming a package that may not be shipped, or that brings no licence to pass on */
function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (!shippable.includes(license ?? '')) throw new Error(`${name} would be shipped under ${license ?? 'no licence'}`);
  const file = readdirSync(folder).find((one) => /^(un)?licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} is shipped, and brings no licence to pass on`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n')}\n`;
}
