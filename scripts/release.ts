import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { recordedAddresses } from '../src/addresses.ts';
import { citationCff } from '../src/exports/data/files.ts';
import { releaseName } from '../src/exports/data/release.ts';
import type { Release } from '../src/schema/release.ts';
import { stop } from './command-line.ts';
import { hasErrors, printProblem } from './content/problem.ts';
import { readSettings } from './content/settings.ts';
import { passagesIn, unrecordedChanges } from './content/verify/unrecorded-changes.ts';

// `npm run release`: packs the present version's ZIP into content/releases/ and lists it; both are to be committed.
const list = 'content/releases.yaml';
const { value: settings, problems } = readSettings('content');
for (const problem of problems) console.error(printProblem(problem));
if (settings === null || hasErrors(problems)) stop();
const { edition: present, changes, addresses, releases } = settings;
const file = `${releaseName(present)}.zip`;

if (releases.some(({ version }) => version === present.version))
  stop(`content/edition.yaml: version ${present.version} is packed already — raise version and date`);
if (!process.env['SITE_URL'])
  stop('SITE_URL is not set — set it to the host that the release is published on, as https://example.org');

const built = '.cache/release';
const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, CONTENT_DIR: '', OUT_DIR: built },
});
if (status !== 0) stop('the site does not build — run "npm run build" and mend what it names');

const zip = readFileSync(`${built}${recordedAddresses.release(file)}`);
const passages = passagesIn(zip);
if (passages.length === 0) stop(`${file} holds no passage — run "npm run content"`);
const last = releases.at(-1);
const before = last === undefined ? [] : passagesIn(readFileSync(`content/releases/${last.file}`));
const unrecorded = unrecordedChanges(before, passages, changes);
if (unrecorded.length > 0) {
  const todo = 'record old, new and why in content/changes/';
  stop(...unrecorded.map(({ address }) => `${address}: its words are not those of ${last?.version} — ${todo}`));
}

mkdirSync('content/releases', { recursive: true });
writeFileSync(`content/releases/${file}`, zip);
writeFileSync(`content/releases/${releaseName(present)}.cdx.json`, billOfMaterials());
writeFileSync('CITATION.cff', citationCff(present));
const { version, date } = present;
const sha256 = hash('sha256', zip);
const entry: Release = { version, date, file, sha256, bytes: zip.length, addresses: addresses.length };
const [comment = ''] = readFileSync(list, 'utf8').split('\n');
writeFileSync(list, `${comment}\n${stringify([...releases, entry])}`);
console.log(`${version}: content/releases/${file}, ${zip.length} bytes, SHA-256 ${sha256}`);

/** The packages of a build in npm's CycloneDX, without the moment and the serial number of its making. */
function billOfMaterials(): string {
  const { stdout, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) stop('npm sbom failed — run "npm ci" first');
  const { serialNumber: _serial, metadata, ...bill } = JSON.parse(stdout);
  return `${JSON.stringify({ ...bill, metadata: { ...metadata, timestamp: undefined } }, null, 2)}\n`;
}
