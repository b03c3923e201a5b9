import { type Addresses, licence, recordedAddresses, type Site, wholeAddress } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { lastChanged } from '../../record/publication-history.ts';
import type { Edition } from '../../schema/edition.ts';

/** A node of schema.org's vocabulary; what is absent or empty is left out when it is written. */
export interface GraphNode {
  '@type': string;
  [property: string]: unknown;
}

/** The edition is its own author, as in every citation. */
export const creator = ({ name }: Edition): GraphNode => ({ '@type': 'Organization', name });

/** The identifiers of what the pages are about, which are not the pages: each its page's address and a fragment. */
export const names = {
  edition: (site: Site) => `${wholeAddress(site, site.addresses.home)}#an-ban`,
  event: (site: Site, id: string) => `${wholeAddress(site, site.addresses.conference(id))}#su-kien`,
  article: (site: Site, id: string) => `${wholeAddress(site, site.addresses.source(id))}#bai-bao`,
  topics: (site: Site) => `${wholeAddress(site, site.addresses.topics)}#tu-vung`,
  topic: (site: Site, id: string) => `${wholeAddress(site, site.addresses.topic(id))}#chuyen-de`,
  person: (site: Site, id: string) => `${wholeAddress(site, site.addresses.person(id))}#nguoi`,
  organisation: (site: Site, id: string) => `${wholeAddress(site, site.addresses.organisation(id))}#to-chuc`,
};

/** A page of the edition as a work, before its own facts. */
export function work(site: Site, record: DocumentaryRecord, pathOf: (at: Addresses) => string): GraphNode {
  const page = wholeAddress(site, pathOf(site.addresses));
  return {
    '@type': 'CreativeWork',
    '@id': page,
    url: page,
    inLanguage: 'vi',
    version: record.edition.version,
    dateModified: lastChanged(pathOf(recordedAddresses), record),
    license: licence,
    isPartOf: { '@id': names.edition(site) },
  };
}

/** A page in English: a translation of its Vietnamese twin. */
export function translated(path: string, original: string, site: Site): GraphNode {
  const page = wholeAddress(site, path);
  const translationOfWork = { '@id': wholeAddress(site, original) };
  return { '@type': 'WebPage', '@id': page, url: page, inLanguage: 'en', translationOfWork };
}

/** Nodes as the text of a script element, without the absent or empty; `<` is escaped, so that no text ends it. */
export function jsonLd(graph: readonly GraphNode[]): string {
  const document = { '@context': 'https://schema.org', '@graph': graph.map(known) };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

function known(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(known).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = known(inner);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
