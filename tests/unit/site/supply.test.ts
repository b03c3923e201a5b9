import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, type Product } from '../../../scripts/site/bill.ts';
import { isMetBy, shippable, usable } from '../../../scripts/site/licence-terms.ts';
import { lockedPackages } from '../../../scripts/site/lockfile.ts';
import { packageOf } from '../../../scripts/site/shipped-packages.ts';

const lockfile = readFileSync('package-lock.json', 'utf8');
const locked = lockedPackages(lockfile);
const product = JSON.parse(readFileSync('package.json', 'utf8')) as Product & { dependencies: Record<string, string> };
const bill = billOfMaterials(product, locked, new Set(['fuse.js', '@fontsource-variable/source-serif-4']));

describe('bill of materials', () => {
  test('is CycloneDX 1.6, as the schema of CycloneDX has it', { timeout: 60_000 }, () => {
    const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
    const read = (name: string) =>
      JSON.parse(readFileSync(library.replace('package.json', `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      const { $id, ...schema } = read(name);
      ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    const valid = ajv.compile(read('bom-1.6'));
    expect(valid(bill), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...bill, components: [{ name: 'a' }] })).toBe(false);
  });

  test('names every dependency of package.json, with its version and hash', () => {
    const addresses = bill.components.map(({ purl }) => purl);
    for (const [name, version] of Object.entries(product.dependencies)) {
      expect(addresses).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    }
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('says what reaches readers and what only builds', () => {
    const required = bill.components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl);
    expect(required.map((purl) => purl.replace(/@[^@]*$/, ''))).toEqual([
      'pkg:npm/%40fontsource-variable/source-serif-4',
      'pkg:npm/fuse.js',
    ]);
  });

  test('leaves out what only tests', () => {
    expect(bill.components.map(({ name }) => name)).not.toContain('vitest');
  });

  test('every part that another needs is in it', () => {
    const known = new Set((bill['components'] as unknown as { 'bom-ref': string }[]).map((one) => one['bom-ref']));
    const needed = (bill['dependencies'] as { dependsOn: string[] }[]).flatMap(({ dependsOn }) => dependsOn);
    expect(needed.filter((ref) => !known.has(ref))).toEqual([]);
    expect(needed.length).toBeGreaterThan(100);
  });

  test('is the same for the same lockfile', () => {
    const again = billOfMaterials(
      product,
      lockedPackages(lockfile),
      new Set(['@fontsource-variable/source-serif-4', 'fuse.js']),
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(bill));
  });
});

describe('the lockfile', () => {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean; optional?: boolean }>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  test('says of every package, those for tests too, which bytes it is', () => {
    // Builds of one tool for other platforms, which the registry at hand does not have: npm takes their hashes from
    // the registry there.
    const elsewhere = /^node_modules\/(@astrojs\/compiler-binding|@biomejs\/cli)-/;
    const unknown = entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unknown.filter(([path, { optional }]) => !(optional && elsewhere.test(path))).map(([path]) => path)).toEqual(
      [],
    );
    expect(entries.length).toBeGreaterThan(300);
  });

  test('only packages that package.json names may run a script when they are installed to build the site', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: object };
    const building = new Set(locked.map(({ path }) => path));
    const running = entries.filter(([path, { hasInstallScript }]) => hasInstallScript === true && building.has(path));
    expect(
      running.map(([path]) => path.replace('node_modules/', '')).filter((name) => !(name in allowScripts)),
    ).toEqual([]);
  });
});

describe('packages are found', () => {
  test.each([
    ['/work/node_modules/fuse.js/dist/fuse.mjs', 'fuse.js'],
    ['/a/node_modules/b/node_modules/@scope/name/x.js?worker', '@scope/name'],
    ['C:\\work\\node_modules\\dayjs\\dayjs.min.js', 'dayjs'],
    ['\0vite/preload-helper.js', 'vite'],
    ['/work/src/client/enhance.ts', null],
  ])('%j → %j', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  test('a package installed twice is found where Node finds it', () => {
    const packages = lockedPackages(
      JSON.stringify({
        packages: {
          '': {},
          'node_modules/a': { version: '1.0.0', dependencies: { c: '1' } },
          'node_modules/a/node_modules/c': { version: '1.0.0' },
          'node_modules/b': { version: '1.0.0', dependencies: { c: '2' } },
          'node_modules/c': { version: '2.0.0' },
          'node_modules/d': { version: '1.0.0', dev: true },
        },
      }),
    );
    expect(packages.map(({ path, needs }) => [path, needs])).toEqual([
      ['node_modules/a', ['node_modules/a/node_modules/c']],
      ['node_modules/a/node_modules/c', []],
      ['node_modules/b', ['node_modules/c']],
      ['node_modules/c', []],
    ]);
  });
});

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only AND MIT', true],
    ['(MIT OR ISC) AND (OFL-1.1 OR GPL-2.0-only)', true],
    ['GPL-3.0-only', false],
    ['LGPL-3.0-or-later', false],
    ['', false],
    ['(MIT', false],
    ['MIT)', false],
    ['SEE LICENSE IN MIT', false],
  ])('%j may be shipped: %s', (expression, expected) => {
    expect(isMetBy(expression, shippable)).toBe(expected);
  });

  test('everything that builds the site has one that is allowed', () => {
    const refused = locked.filter(({ licence }) => !isMetBy(licence ?? '', usable));
    expect(refused.map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([]);
  });
});
