import { base, site as host } from 'astro:config/client';
import { addressesFrom, siteFrom } from './addresses.ts';
import type { Language } from './labels/language.ts';

/** The site of this build, and its addresses. */
export const site = siteFrom(base, host);
export const at = site.addresses;

/** The addresses that a page in a language leads to. */
export const addressesIn = (language: Language) => addressesFrom(base, language);
