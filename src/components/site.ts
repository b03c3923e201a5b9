import { siteFrom } from '../addresses.ts';

/** The site of this build, and its addresses. */
export const site = siteFrom(import.meta.env.BASE_URL, import.meta.env.SITE);
export const at = site.addresses;
