import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Site } from '../../addresses.ts';
import { readMeLabels } from '../../labels/exports.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Edition } from '../../schema/edition.ts';
import { sortedBy } from '../../text/collation.ts';
import { bilingual, standingOf } from './descriptions.ts';
import { dataFiles } from './files.ts';

/** Texts by path as a ZIP, the same bytes everywhere: all of the first day a ZIP can hold, `mimetype` left unpacked. */
export function zipOf(files: Iterable<readonly [path: string, text: string]>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, text] of files)
    entries[path] = [strToU8(text), { mtime: new Date(1980, 0, 1), level: path === 'mimetype' ? 0 : 9 }];
  return zipSync(entries);
}

/** The name of a version's ZIP, and of the folder in it. */
export const releaseName = ({ version }: Edition) => `bien-nien-doi-ngoai-${version}`;

/** A version as one ZIP: tables, description, citation, licence. It names no host, so it is the same for everybody. */
export function releaseArchive(record: DocumentaryRecord, licence: string): Uint8Array<ArrayBuffer> {
  const files = dataFiles(record).set('LICENSE.txt', licence).set('README.md', readMe(record));
  const folder = releaseName(record.edition);
  return zipOf(sortedBy([...files], ([path]) => path).map(([path, text]) => [`${folder}/${path}`, text]));
}

function readMe(record: DocumentaryRecord): string {
  const { name, version, date } = record.edition;
  const tables = record.dictionary.map((entry) => `- \`${entry.table}\`: ${bilingual(entry)}`).join('\n');
  const standing = [standingOf(record, 'vi'), standingOf(record, 'en')];
  const { title, files, terms } = readMeLabels;
  return `${[`# ${title(name, version)}`, files(date), ...standing, tables, terms].join('\n\n')}\n`;
}

/** The versions' ZIPs, newest first; the present one too, though it be not packed for good yet. */
export function releaseListings({ edition, releases }: DocumentaryRecord, { addresses }: Site) {
  const packed = releases.toReversed().map(({ version, date, file, sha256, bytes }) => ({
    version,
    date,
    href: addresses.release(file),
    packed: { sha256, size: `${Math.ceil(bytes / 1024)} KB` },
  }));
  if (packed.some(({ version }) => version === edition.version)) return packed;
  const href = addresses.release(`${releaseName(edition)}.zip`);
  return [{ version: edition.version, date: edition.date, href, packed: null }, ...packed];
}
