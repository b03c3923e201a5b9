import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../../scripts/content/settings.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/sources/content');

/** The invented edition's settings. */
export const settings = readSettings(folder).value as Settings;

/** The text of a file of the invented edition. */
export const textOf = (path: string) => readFileSync(resolve(folder, path), 'utf8');
