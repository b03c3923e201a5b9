import { absoluteAddress, type Site } from '../../addresses.ts';
import type { Edition } from '../../schema/edition.ts';

/** A node of schema.org's vocabulary; what is absent or empty is left out when it is written. */
export interface GraphNode {
  '@type': string;
  [property: string]: unknown;
}

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

/** A page of the edition as a work, before its own facts. */
export function work(site: Site, { version }: Edition, path: string, lastChanged: string): GraphNode {
  const page = address(site, path);
  return {
    '@type': 'CreativeWork',
    '@id': page,
    url: page,
    inLanguage: 'vi',
    version,
    dateModified: lastChanged,
    license: licence,
    isPartOf: { '@id': names.edition(site) },
  };
}

/** A page in English: a translation of its Vietnamese twin. */
export function translated(path: string, original: string, site: Site): GraphNode {
  const page = address(site, path);
  return {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    inLanguage: 'en',
    translationOfWork: { '@id': address(site, original) },
  };
}

/**
 * Nodes as the text of a JSON-LD script element.
 * @returns without facts that are absent or empty, and with `<` escaped so that no text can end the element
 */
export function jsonLd(graph: readonly GraphNode[]): string {
  const document = { '@context': 'https://schema.org', '@graph': graph.map(known) };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function known(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(known).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = known(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
