import { absoluteAddress, type Site } from '../../addresses.ts';

/** The licence of the editors' text. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * An address for machines: with its host where that is known, else from the root, which a reader of JSON-LD
 * resolves against the page.
 */
export function address(site: Site, path: string): string {
  return absoluteAddress(site, path) ?? path;
}

/** The identifiers of what the pages are about, which are not the pages: each its page's address and a fragment. */
export const names = {
  edition: (site: Site) => `${address(site, site.addresses.home)}#an-ban`,
  event: (site: Site, conference: string) => `${address(site, site.addresses.conference(conference))}#su-kien`,
  article: (site: Site, article: string) => `${address(site, site.addresses.source(article))}#bai-bao`,
  topics: (site: Site) => `${address(site, site.addresses.topics)}#tu-vung`,
  topic: (site: Site, topic: string) => `${address(site, site.addresses.topic(topic))}#chuyen-de`,
  person: (site: Site, person: string) => `${address(site, site.addresses.person(person))}#nguoi`,
  organisation: (site: Site, organisation: string) =>
    `${address(site, site.addresses.organisation(organisation))}#to-chuc`,
};
