import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folders that collections are made of. */
export const collectionFolders = ['articles', 'conferences', 'years'] as const;

/**
 * Why the collections must not be written to a folder: what is in it would be replaced.
 * @param out the folder; one that is missing or empty is welcome
 * @param ledger a file beside the collections, or null
 * @returns a sentence for the person who named it; null when all is well
 */
export function refusalOf(out: string, ledger: string | null): string | null {
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) return `--out ${out} is a file — name a folder`;
    if (!isEmpty(out) && !holdsCollections(out)) {
      return `--out ${out} is not empty and holds no collections — name an empty or new folder`;
    }
  }
  if (ledger !== null) {
    const inside = relative(resolve(out), resolve(ledger));
    if (!inside.startsWith('..')) return `--ledger ${ledger} is inside --out ${out} — name a file outside it`;
    if (existsSync(ledger) && statSync(ledger).isDirectory()) return `--ledger ${ledger} is a folder — name a file`;
  }
  return null;
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).every((entry) => entry.isDirectory());
}

/** Entries as this command writes them, so that somebody's own folder called "articles" is not taken for ours. */
function holdsCollections(folder: string): boolean {
  return (
    collectionFolders.every((name) => existsSync(join(folder, name))) && hasConference(join(folder, 'conferences'))
  );
}

function hasConference(folder: string): boolean {
  return readdirSync(folder).some(
    (name) =>
      name.endsWith('.md') && readFileSync(join(folder, name), 'utf8').startsWith(`---\nid: ${name.slice(0, -3)}\n`),
  );
}
