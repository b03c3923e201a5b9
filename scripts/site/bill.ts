import { createHash } from 'node:crypto';
import type { LockedPackage } from './lockfile.ts';

/** The site itself, from `package.json`. */
export interface Product {
  name: string;
  version: string;
  license: string;
}

/** A CycloneDX bill of materials, as far as it is read here. */
export interface Bill {
  bomFormat: 'CycloneDX';
  components: { name: string; version: string; scope: 'required' | 'excluded'; purl: string }[];
  [key: string]: unknown;
}

/**
 * What the site is made of, as CycloneDX 1.6: `required` what readers' browsers get, `excluded` what only builds it.
 * @param shipped names of the packages that are in the built files
 * @returns the same for the same lockfile: no time, and a serial number that follows from the rest
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function billOfMaterials(
  product: Product,
  locked: readonly LockedPackage[],
  shipped: ReadonlySet<string>,
): Bill {
  const byPath = new Map(locked.map((one) => [one.path, one]));
  const byAddress = new Map(locked.map((one) => [addressOf(one), one]));
  const unique = [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1));
  const root = `${product.name}@${product.version}`;
  const contents = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }],
      },
    },
    components: unique.map(([address, one]) => ({
      type: 'library',
      'bom-ref': address,
      ...named(one.name),
      version: one.version,
      scope: shipped.has(one.name) ? ('required' as const) : ('excluded' as const),
      ...(one.integrity !== null && { hashes: [hashOf(one.integrity)] }),
      ...(one.licence !== null && { licenses: [licenceOf(one.licence)] }),
      purl: address,
    })),
    dependencies: [
      { ref: root, dependsOn: unique.filter(([, one]) => shipped.has(one.name)).map(([address]) => address) },
      ...unique.map(([address, { needs }]) => ({
        ref: address,
        dependsOn: [...new Set(needs.flatMap((path) => byPath.get(path) ?? []).map(addressOf))],
      })),
    ],
  };
  const digest = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidFrom(digest)}`,
    version: 1,
    ...contents,
  };
}

/** A package's address, `pkg:npm/%40scope/name@1.2.3`. @see https://github.com/package-url/purl-spec */
function addressOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function named(name: string): { group?: string; name: string } {
  const [scope, own] = name.split('/');
  return own === undefined ? { name } : { group: scope ?? '', name: own };
}

function hashOf(integrity: string): { alg: string; content: string } {
  const [algorithm = '', value = ''] = (integrity.split(' ')[0] ?? '').split(/-(.*)/);
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}

function licenceOf(licence: string): { expression: string } | { license: { id: string } } {
  return / (OR|AND|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } };
}

/** The bits of a hash as a UUID of version 8, which is for such uses. */
function uuidFrom(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 3) | 8).toString(16);
  const groups = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, variant + digest.slice(17, 20)];
  return [...groups, digest.slice(20, 32)].join('-');
}
