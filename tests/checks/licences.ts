import { readFileSync } from 'node:fs';
import { shippable } from '../../scripts/integrations/notices.ts';

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
for (const [path, { version, license }] of Object.entries(packages)) {
  const name = path.replace(/^.*node_modules\//, '');
  const licence = license ?? statedElsewhere[name] ?? 'no licence';
  // Of alternatives one must be allowed, of joined licences all.
  const alternatives = licence.replaceAll(/[()]/g, '').split(' OR ');
  if (alternatives.some((one) => one.split(' AND ').every((part) => usable.includes(part)))) continue;
  console.error(`${name} ${version}: ${licence} is not on the list`);
  process.exitCode = 1;
}
console.log(`${Object.keys(packages).length} packages, this one among them`);
