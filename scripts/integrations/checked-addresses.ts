import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterBuild } from './built-files.ts';

/** Fails a build that lost an address of a list of those once published. */
export const checkedAddresses = (list: string) =>
  afterBuild('checked-addresses', (folder) => {
    const isBuilt = (address: string) => {
      const [path = '', fragment] = address.split('#');
      const file = join(folder, path.replace(/\/$/, '/index.html'));
      return existsSync(file) && (fragment === undefined || readFileSync(file, 'utf8').includes(`id="${fragment}"`));
    };
    const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);
    const gone = published.filter((address) => !isBuilt(address));
    return gone.map((one) => `${list}: ${one} is gone — bring it back, or leave a tombstone or a redirect there`);
  });
