import type { Site } from '../../addresses.ts';
import { cellLabels, tableLabels } from '../../labels/data.ts';
import { inLanguage, type Language } from '../../labels/language.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import type { Release } from '../../schema/release.ts';
import { columnsOf } from './columns.ts';
import { releaseName } from './release.ts';
import { tableNames, tablesOf } from './tables.ts';

/** A table as the data page lists it. */
export interface TableListing {
  name: string;
  meaning: string;
  rows: number;
  files: { href: string; label: string }[];
  columns: { name: string; meaning: string; cell: string }[];
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
export function tableListings(record: DocumentaryRecord, { addresses }: Site, language: Language): TableListing[] {
  const tables = tablesOf(record);
  const cells = inLanguage(cellLabels, language);
  const endings = [
    ['csv', 'CSV'],
    ['json', 'JSON'],
    ['schema.json', 'JSON Schema'],
  ] as const;
  return tableNames.map((name) => ({
    name,
    meaning: tableLabels[name][language],
    rows: tables[name].length,
    files: endings.map(([ending, label]) => ({ href: addresses.dataFile(`${name}.${ending}`), label })),
    columns: columnsOf(name).map(({ name: column, meaning, kind }) => ({
      name: column,
      meaning: meaning[language],
      cell: cells[kind],
    })),
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
