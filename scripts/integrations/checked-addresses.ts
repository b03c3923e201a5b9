import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/**
 * Fails a build that lost an address it once published, or in which a page names a file that is not there.
 * @param list path of `content/addresses.txt`, from the project's root; null for an edition that published none
 */
export function checkedAddresses(list: string | null): AstroIntegration {
  let base = '/';
  return {
    name: 'checked-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const missing of missingIn(folder, base)) logger.warn(missing);
        const problems = list === null ? [] : goneFrom(list, folder);
        for (const problem of problems.slice(0, 40)) logger.error(problem);
        if (problems.length > 0) throw new Error(`${problems.length} addresses of this site have no page or file`);
      },
    },
  };
}

/** Published addresses that a built site no longer answers, each as a sentence. */
function goneFrom(list: string, folder: string): string[] {
  if (!existsSync(list)) return [];
  const pages = new Map<string, string | null>();
  const isBuilt = (address: string) => {
    const [path = '/', fragment] = address.split('#');
    const file = join(folder, `${path}${path.endsWith('/') ? 'index.html' : ''}`);
    if (!pages.has(file)) pages.set(file, existsSync(file) ? readFileSync(file, 'utf8') : null);
    const page = pages.get(file) ?? null;
    // A redirect's page takes the fragment along.
    return page !== null && (fragment === undefined || page.includes(`id="${fragment}"`) || isRedirect(page));
  };
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((address) => address !== '' && !isBuilt(address))
    .map((address) => `${list}: ${address} is gone — bring it back, or leave a tombstone or a redirect there`);
}

function isRedirect(page: string): boolean {
  return /<meta http-equiv="refresh"/i.test(page);
}

/** Files of this site that its pages name and that were not built, each as a sentence. */
export function missingIn(folder: string, base: string): string[] {
  const files = new Set(builtFiles(folder));
  const naming = new Map<string, string[]>();
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    const html = readFileSync(join(folder, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (!address.startsWith(base)) continue;
      const path = decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, ''));
      if (files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) continue;
      naming.set(path, [...(naming.get(path) ?? []), page]);
    }
  }
  return [...naming].map(
    ([path, pages]) =>
      `${base}${path}: was not built, and ${new Set(pages).size} pages name it (${pages[0]}) — mend the links, or make it`,
  );
}
