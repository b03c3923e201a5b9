import { existsSync, readFileSync } from 'node:fs';
import { isMetBy, shippable, usable } from './site/licence-terms.ts';
import { lockedPackages } from './site/lockfile.ts';

// Holds the licences to the lists of scripts/site/licence-terms.ts: of what a build ships, as its bill of materials
// says (a file given, else dist/sbom.cdx.json), and of what builds it. Exits 1 naming every package that is not allowed.
const path = process.argv[2] ?? 'dist/sbom.cdx.json';
if (!existsSync(path)) {
  console.error(`${path}: no bill of materials here — run "npm run build", or name the one of another build`);
  process.exit(2);
}
const { components } = JSON.parse(readFileSync(path, 'utf8')) as { components: { purl: string; scope: string }[] };
const shipped = new Set(components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl));
const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const isShipped = ({ name, version }: { name: string; version: string }) =>
  shipped.has(`pkg:npm/${name.replace('@', '%40')}@${version}`);

const refused = packages.filter((one) => !isMetBy(one.licence ?? '', isShipped(one) ? shippable : usable));
for (const one of refused) {
  const where = isShipped(one) ? 'shipped' : 'used to build';
  console.error(
    `${one.name} ${one.version} is ${where}, under ${one.licence ?? 'no licence'} — not in licence-terms.ts`,
  );
}
for (const one of packages.filter(isShipped)) console.log(`shipped: ${one.name} ${one.version}, ${one.licence}`);
console.log(`${packages.length} packages, ${shipped.size} of them shipped, ${refused.length} not allowed`);
process.exit(refused.length > 0 || shipped.size === 0 ? 1 : 0);
