import { resolve } from 'node:path';
import { readSettings, type Settings } from '../../../scripts/content/settings.ts';

/** The invented edition's settings. */
export function fixtureSettings(): Settings {
  const { value } = readSettings(resolve(import.meta.dirname, '../../fixtures/sources/content'));
  if (value === null) throw new Error('the fixture edition does not read');
  return value;
}
