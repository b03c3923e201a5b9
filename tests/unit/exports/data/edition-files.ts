import { dataFiles } from '../../../../src/exports/data/files.ts';
import { record } from '../citation/records.ts';

/** The shipped edition's data files, by name. */
export const files = dataFiles(record);

/** The whole text of one of them; empty where there is none of that name. */
export function textOf(name: string): string {
  return [...(files.get(name)?.() ?? [])].join('');
}
