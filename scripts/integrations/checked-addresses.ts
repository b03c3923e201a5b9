import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild, failFor } from './built-files.ts';

/** Fails a build that lost an address once published; an edition that published none has no `list`. */
export const checkedAddresses = (list: string | null) =>
  afterBuild('checked-addresses', (folder, _base, logger) => {
    if (list !== null) failFor(goneFrom(list, folder), 'addresses of this site have no page or file', logger);
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
