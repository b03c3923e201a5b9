import { createHash } from 'node:crypto';

/**
 * Where the build of an edition keeps what it can use again. Each edition has its own folder: two in one store would
 * warn of duplicate ids and mix.
 * @param collections the edition's collections folder, absolute
 */
export function cacheFolderOf(collections: string): string {
  return `./.cache/astro-${createHash('sha256').update(collections).digest('hex').slice(0, 12)}`;
}
