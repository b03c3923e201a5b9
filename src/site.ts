import { base, site as host } from 'astro:config/client';
import { type Addresses, addressesFrom, siteFrom } from './addresses.ts';
import type { Language } from './labels/language.ts';

/** The site of this build, and its addresses. */
export const site = siteFrom(base, host);
export const at = site.addresses;

const english = addressesFrom(base, 'en');

/** The addresses that a page in a language leads to. */
export function addressesIn(language: Language): Addresses {
  return language === 'vi' ? at : english;
}
