import type { Site } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Release } from '../../schema/release.ts';
import { type Column, columns, tableMeanings } from './columns.ts';
import { releaseName } from './files.ts';
import { type TableName, tableNames, tablesOf } from './tables.ts';

/** A table as the data page lists it. */
export interface TableListing {
  name: TableName;
  meaning: string;
  rows: number;
  files: { href: string; label: string }[];
  columns: readonly Column[];
}

/** A version's ZIP as the data page lists it. */
export interface ReleaseListing {
  version: string;
  date: string;
  href: string;
  /** Its SHA-256 and size; null while the version is not packed for good. */
  packed: { sha256: string; size: string } | null;
}

/** The tables with their files and their dictionary. */
export function tableListings(record: DocumentaryRecord, { addresses }: Site): TableListing[] {
  const tables = tablesOf(record);
  return tableNames.map((name) => ({
    name,
    meaning: tableMeanings[name],
    rows: tables[name].length,
    files: [
      { href: addresses.dataFile(`${name}.csv`), label: 'CSV' },
      { href: addresses.dataFile(`${name}.json`), label: 'JSON' },
      { href: addresses.dataFile(`${name}.schema.json`), label: 'JSON Schema' },
    ],
    columns: columns[name],
  }));
}

/** The versions, newest first; the present one too, though it be not packed yet. */
export function releaseListings(
  { edition }: DocumentaryRecord,
  releases: readonly Release[],
  { addresses }: Site,
): ReleaseListing[] {
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
