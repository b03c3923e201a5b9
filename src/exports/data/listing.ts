import type { Site } from '../../addresses.ts';
import { cellLabels, tableLabels } from '../../labels/data.ts';
import type { Language } from '../../labels/language.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { columnsOf } from './columns.ts';
import { releaseName } from './release.ts';
import { tableNames, tablesOf } from './tables.ts';

/** The tables with their files and their dictionary, as the data page lists them. */
export function tableListings(record: DocumentaryRecord, { addresses }: Site, language: Language) {
  const tables = tablesOf(record);
  const endings = { csv: 'CSV', json: 'JSON', 'schema.json': 'JSON Schema' };
  return tableNames.map((name) => ({
    name,
    meaning: tableLabels[name][language],
    rows: tables[name].length,
    files: Object.entries(endings).map(([ending, label]) => ({
      href: addresses.dataFile(`${name}.${ending}`),
      label,
    })),
    columns: columnsOf(name).map(({ name: column, meaning, kind }) => ({
      name: column,
      meaning: meaning[language],
      cell: cellLabels[kind][language],
    })),
  }));
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
