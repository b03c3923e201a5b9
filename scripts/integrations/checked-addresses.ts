import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild, builtFiles, refuse } from './built-files.ts';

/**
 * Fails a build that lost an address once published, or in which a page names a file that is not there; for an edition
 * that published none (`list` is null), the latter are warnings.
 */
export const checkedAddresses = (list: string | null) =>
  afterBuild('checked-addresses', (folder, home, logger) => {
    const missing = missingIn(folder, home);
    if (list !== null) {
      refuse([...missing, ...goneFrom(list, folder)], 'addresses of this site have no page or file', logger);
    }
    // Corrections and vocabulary are the shipped edition's, and may name pages that another one lacks.
    for (const problem of missing) logger.warn(problem);
  });

function goneFrom(list: string, folder: string): string[] {
  if (!existsSync(list)) return [];
  const isBuilt = (address: string) => {
    const [path = '', fragment] = address.split('#');
    const file = join(folder, path.replace(/\/$/, '/index.html'));
    return existsSync(file) && (fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`));
  };
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((address) => address !== '' && !isBuilt(address))
    .map((address) => `${list}: ${address} is gone — bring it back, or leave a tombstone or a redirect there`);
}

/** Files of this site that its pages and their style sheets name and that were not built, each as a sentence. */
export function missingIn(folder: string, home: URL): string[] {
  const files = builtFiles(folder);
  const built = new Set(files.map((file) => new URL(file, home).pathname));
  const naming = new Map<string, Set<string>>();
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    for (const address of namedIn(readFileSync(join(folder, page), 'utf8'))) {
      const url = URL.parse(address, new URL(page, home));
      if (url?.origin !== home.origin || built.has(url.pathname.replace(/\/$/, '/index.html'))) continue;
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
