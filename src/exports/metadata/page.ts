import { absoluteAddress, licence, recordedAddresses, type Site, wholeAddress } from '../../addresses.ts';
import type { DocumentaryRecord } from '../../record/model.ts';
import { lastChanged } from '../../record/publication-history.ts';
import type { Edition } from '../../schema/edition.ts';

/** A node of schema.org's vocabulary; what is absent or empty is left out when it is written. */
export interface GraphNode {
  '@type': string;
  [property: string]: unknown;
}

/** `meta` elements by their names, the unknown left out. */
type Tags = Record<string, string | null>;

/** The metadata of a kind of page, on top of that of every page. */
export interface PageMetadata {
  /** Highwire Press tags, for reference managers. */
  tags?: Tags;
  graph: GraphNode[];
  /** The newspaper's article that the page is about, for Dublin Core: reference managers fill gaps from there. */
  document?: { creator: string | null; publisher: string | null; date: string | null };
  markdown?: string;
}

/** The Dublin Core tags of a page, whose path has the base. */
export function dublinCore(
  { title, description, path, lang }: Record<'title' | 'description' | 'path' | 'lang', string>,
  { name, version, date }: Edition,
  site: Site,
  document: PageMetadata['document'] = { creator: name, publisher: name, date },
): Tags {
  return {
    'DC.title': title,
    'DC.creator': document.creator,
    'DC.publisher': document.publisher,
    'DC.description': description,
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.language': lang,
    'DC.date': document.date,
    'DC.identifier': absoluteAddress(site, path),
    'DC.relation': `${name} ${version}`,
    'DC.rights': licence,
  };
}

/** The way to a page from the home page, of which the last step has no address; none for the home page. */
export function breadcrumbs(steps: readonly { label: string; href?: string }[], site: Site): GraphNode[] {
  if (steps.length === 0) return [];
  const itemListElement = steps.map(({ label, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: href === undefined ? null : wholeAddress(site, href),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
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
export function work(site: Site, record: DocumentaryRecord, pathOf: (at: Site['addresses']) => string): GraphNode {
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
  const isEmpty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const known = (_key: string, value: unknown) => {
    const kept = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : value;
    return isEmpty(kept) ? undefined : kept;
  };
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, known).replaceAll('<', '\\u003c');
}
