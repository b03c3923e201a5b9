import { readFileSync } from 'node:fs';

// Holds the licence of every locked package to a list, and of what readers are sent to a shorter one. Exits 1 naming
// each package that is not allowed.

/** Licences under which others' work may reach readers: they ask for their notice to be kept, no more. */
const shippable = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1'];
/** Licences of what only builds or tests the site. */
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
/** Packages whose code or letters are in the built files. */
const shipped = ['fuse.js', '@fontsource-variable/source-serif-4'];
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
const refused = locked.filter(({ name, licence }) => {
  const allowed = shipped.includes(name) ? shippable : usable;
  // Of alternatives one must be allowed, of joined licences all.
  const alternatives = licence.replaceAll(/[()]/g, '').split(' OR ');
  return !alternatives.some((one) => one.split(' AND ').every((part) => allowed.includes(part)));
});
for (const { name, version, licence } of refused) console.error(`${name} ${version}: ${licence} is not on the list`);
console.log(`${locked.length} packages, ${shipped.length} of them shipped, ${refused.length} not allowed`);
process.exit(refused.length > 0 ? 1 : 0);
