import { readFileSync } from 'node:fs';
import { shippable } from './integrations/notices.ts';

// Holds the licence of every locked package to a list; the build holds what it ships to a shorter one. Exits 1 naming
// each package that is not allowed.

/** Licences of what builds or tests the site. */
const usable = [
  ...shippable,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CPAL-1.0',
  'LGPL-3.0',
  'LGPL-3.0-or-later',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];
/** Licences that a package states where npm does not look. */
const statedElsewhere: Readonly<Record<string, string>> = { format: 'MIT' };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; license?: string }>;
};
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return { name, version, licence: license ?? statedElsewhere[name] ?? 'no licence' };
  });
const refused = locked.filter(({ licence }) => {
  // Of alternatives one must be allowed, of joined licences all.
  const alternatives = licence.replaceAll(/[()]/g, '').split(' OR ');
  return !alternatives.some((one) => one.split(' AND ').every((part) => usable.includes(part)));
});
for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence} is not on the list`);
console.log(`${locked.length} packages, ${refused.length} not allowed`);
process.exit(refused.length > 0 ? 1 : 0);
