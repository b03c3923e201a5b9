import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/**
 * Fails a build that lost an address it once published, or in which a page names a file that is not there; of an
 * edition that published none, the latter are warnings.
 * @param list path of `content/addresses.txt`, from the project's root; null for such an edition
 */
export function checkedAddresses(list: string | null): AstroIntegration {
  let home = new URL('http://localhost/');
  return {
    name: 'checked-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site ?? home);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const missing = missingIn(folder, home);
        if (list === null) {
          // Corrections and vocabulary are the shipped edition's, and may name pages that another one lacks.
          for (const problem of missing) logger.warn(problem);
          return;
        }
        const problems = [...missing, ...goneFrom(list, folder)];
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
    return page !== null && (fragment === undefined || page.includes(`id="${fragment}"`));
  };
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((address) => address !== '' && !isBuilt(address))
    .map((address) => `${list}: ${address} is gone — bring it back, or leave a tombstone or a redirect there`);
}

/**
 * Files of this site that its pages and their style sheets name and that were not built, each as a sentence.
 * @param home the site's home page, on the host that absolute addresses name
 */
export function missingIn(folder: string, home: URL): string[] {
  const files = new Set(builtFiles(folder));
  const naming = new Map<string, Set<string>>();
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    for (const address of namedIn(readFileSync(join(folder, page), 'utf8'))) {
      const url = URL.parse(address, new URL(page, home));
      if (url?.origin !== home.origin) continue;
      const path = url.pathname.startsWith(home.pathname) ? decoded(url.pathname.slice(home.pathname.length)) : null;
      if (path !== null && files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)) continue;
      naming.set(url.pathname, (naming.get(url.pathname) ?? new Set()).add(page));
    }
  }
  return [...naming].map(
    ([path, pages]) =>
      `${path}: was not built, and ${pages.size} pages name it (${[...pages][0]}) — mend the links, or make it`,
  );
}

/** Addresses in a page's attributes, its shared picture's and those of its style sheets; text in scripts is none. */
function namedIn(html: string): string[] {
  const markup = html.replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [/\s(?:href|src|action)="([^"]*)"/g, /<meta property="og:image" content="([^"]*)"/g, /url\("?(\/[^")]+)"?\)/g]
    .flatMap((pattern) => [...markup.matchAll(pattern)].map(([, address = '']) => address))
    .map((address) => address.replaceAll(/&amp;|&#38;/g, '&'));
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
