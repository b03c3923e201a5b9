export { addressesIn, at, site } from '../site.ts';
