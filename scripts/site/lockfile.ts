import { statedElsewhere } from './licence-terms.ts';

/** A package that the lockfile installs. */
export interface LockedPackage {
  /** Where it is installed, `node_modules/unified`; the same package may be installed twice. */
  path: string;
  name: string;
  version: string;
  /** As its author wrote it; null where none is given. */
  licence: string | null;
  /** `sha512-…`, base64. */
  integrity: string | null;
  /** Where each package that it needs is installed. */
  needs: string[];
}

/** A lockfile of npm, version 3, as far as it is read here. */
interface Lockfile {
  packages: Record<string, Entry>;
}

interface Entry {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * The packages that building and serving the site needs; those for tests alone are left out.
 * @param text of `package-lock.json`
 */
export function lockedPackages(text: string): LockedPackage[] {
  const { packages } = JSON.parse(text) as Lockfile;
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license, integrity, dependencies, optionalDependencies }]) => ({
      path,
      name: nameAt(path),
      version,
      licence: license ?? statedElsewhere[`${nameAt(path)}@${version}`] ?? null,
      integrity: integrity ?? null,
      needs: Object.keys({ ...dependencies, ...optionalDependencies })
        .flatMap((name) => installedFrom(path, name, packages) ?? [])
        .sort(),
    }));
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Where a package finds another, as Node looks: in its own folder, then in each above. */
function installedFrom(path: string, name: string, packages: Lockfile['packages']): string | null {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return null;
  }
}
