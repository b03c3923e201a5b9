import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Fails a build of the shipped edition that lost an address it once published, naming each.
 * @param list path of `content/addresses.txt`, from the project's root; null for an edition that published none
 */
export function publishedAddresses(list: string | null): AstroIntegration {
  return {
    name: 'published-addresses',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        if (list === null || !existsSync(list)) return;
        const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);
        const gone = published.filter((address) => !isBuilt(address, dir));
        if (gone.length === 0) return;
        for (const address of gone) {
          logger.error(`${list}: ${address} is gone — bring it back, or leave a tombstone or a redirect there`);
        }
        throw new Error(`${gone.length} published addresses are gone`);
      },
    },
  };
}

const pages = new Map<string, string | null>();

/** Whether a built site answers an address: its page or file is there, and the element its fragment names. */
function isBuilt(address: string, dir: URL): boolean {
  const [path = '/', fragment] = address.split('#');
  const file = fileURLToPath(new URL(`.${path}${path.endsWith('/') ? 'index.html' : ''}`, dir));
  let page = pages.get(file);
  if (page === undefined) {
    page = existsSync(file) ? readFileSync(file, 'utf8') : null;
    pages.set(file, page);
  }
  return page !== null && (fragment === undefined || page.includes(`id="${fragment}"`));
}
