import { absoluteAddress, licence, type Site, wholeAddress } from '../../addresses.ts';
import type { Edition } from '../../schema/edition.ts';
import type { GraphNode } from './json-ld.ts';

/** The metadata of a kind of page, beside that of every page. */
export interface PageMetadata {
  /** Highwire Press tags, for reference managers. */
  tags: { name: string; content: string }[];
  graph: GraphNode[];
  /** The newspaper's article that the page is about, for Dublin Core: reference managers fill gaps from there. */
  document?: { creator: string | null; publisher: string | null; date: string | null };
  markdown?: string;
}

/** A step of the way from the home page; the last has no address. */
export interface Step {
  label: string;
  href?: string;
}

/** `meta` elements for facts by their names, the unknown left out. */
export function metaTags(facts: Record<string, string | null>): PageMetadata['tags'] {
  return Object.entries(facts).flatMap(([name, content]) => (content ? { name, content } : []));
}

/** The Dublin Core tags of a page, whose path has the base. */
export function dublinCore(
  { title, description, path, lang }: Record<'title' | 'description' | 'path' | 'lang', string>,
  { name, version, date }: Edition,
  site: Site,
  document: PageMetadata['document'] = { creator: name, publisher: name, date },
): PageMetadata['tags'] {
  return metaTags({
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
  });
}

/** The way to a page, none for the home page. */
export function breadcrumbs(steps: readonly Step[], site: Site): GraphNode[] {
  if (steps.length === 0) return [];
  const itemListElement = steps.map(({ label, href }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name: label,
    item: href === undefined ? null : wholeAddress(site, href),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}
